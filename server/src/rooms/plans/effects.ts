import { commonRefusals, Refused } from '@kith/wire'
import type { NewGoal, NewPromise } from '@kith/wire/plans'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import type { File } from '../people/index.ts'

export const marks = (x: Effect<unknown>, file: File) => ({
  agency_id: x.actor.agencyId,
  person_id: file.personId,
  program_id: file.programId,
  segment: file.segment,
})

export function tellPlan(x: Effect<unknown>, file: File, kind: string, recordId: string): void {
  x.note({ recordRef: recordId })
  x.tell({ kind: `plans.${kind}`, ...file, recordId })
}

/** The person's open plan, opened now if there is none. Its row is held, so that what is signed is what stands. */
export async function planToWriteIn(x: Effect<unknown>, file: File): Promise<{ id: string; version: number }> {
  const open = db
    .selectFrom('plan')
    .select(['id', 'version'])
    .where('person_id', '=', file.personId)
    .where('status', '=', 'open')
  const found = await x.tx.maybe(open.forUpdate())
  if (found) return found
  return await x.tx.one(
    db
      .insertInto('plan')
      .values({ ...marks(x, file), id: x.newId(), author_id: x.actor.userId })
      .returning(['id', 'version']),
  )
}

/** The plan says something else than before: those who signed it signed an earlier version. */
export async function planReadsAnew(x: Effect<unknown>, planId: string): Promise<void> {
  await x.tx.one(
    db
      .updateTable('plan')
      .set((eb) => ({ version: eb('version', '+', 1) }))
      .where('id', '=', planId)
      .returning('id'),
  )
}

/** Writes down a goal, in the plan that is open or in one that it opens. For other rooms' commands too. */
export async function addGoal(
  x: Effect<unknown>,
  file: File,
  goal: NewGoal,
): Promise<{ planId: string; goalId: string }> {
  const plan = await planToWriteIn(x, file)
  const last = await x.tx.one(
    db
      .selectFrom('goal')
      .select((eb) => eb.fn.coalesce(eb.fn.max('position'), eb.lit(0)).as('position'))
      .where('plan_id', '=', plan.id),
  )
  const words = { words: goal.words.trim(), why: goal.why.trim(), without_us: goal.withoutUs.trim() }
  await x.tx.rows(
    db.insertInto('goal').values({
      ...marks(x, file),
      ...words,
      id: goal.goalId,
      plan_id: plan.id,
      position: last.position + 1,
      author_id: x.actor.userId,
    }),
  )
  await planReadsAnew(x, plan.id)
  tellPlan(x, file, 'goalAdded', goal.goalId)
  return { planId: plan.id, goalId: goal.goalId }
}

/** Writes down who promised what, and the sentence in which they said it. For other rooms' commands too. */
export async function makePromise(x: Effect<unknown>, file: File, promise: NewPromise): Promise<{ promiseId: string }> {
  const goal = promise.goalId ? await goalOf(x, file, promise.goalId) : null
  // A note that the writer cannot see is no source of a quotation.
  if (promise.noteId) {
    await x.tx.one(
      db.selectFrom('note').select('id').where('id', '=', promise.noteId).where(ofPerson('person_id', file.personId)),
    )
  }
  const by = await whoPromised(x, file, promise)
  await x.tx.rows(
    db.insertInto('promise').values({
      // What is promised towards a goal stands where the goal stands, also where the records are taken apart again.
      ...(goal
        ? { agency_id: x.actor.agencyId, person_id: goal.person_id, program_id: goal.program_id, segment: goal.segment }
        : marks(x, file)),
      ...by,
      id: promise.promiseId,
      goal_id: promise.goalId,
      by_kind: promise.side,
      words: promise.words.trim(),
      due_on: promise.dueOn,
      note_id: promise.noteId,
      quote: promise.quote.trim(),
      author_id: x.actor.userId,
    }),
  )
  if (goal) await planReadsAnew(x, goal.plan_id)
  tellPlan(x, file, 'promiseMade', promise.promiseId)
  return { promiseId: promise.promiseId }
}

/** A goal of this person, to be changed: its row is held until the command ends. */
export async function goalOf(x: Effect<unknown>, file: File, goalId: string) {
  return await x.tx.one(
    db
      .selectFrom('goal')
      .select([
        'id',
        'person_id',
        'program_id',
        'segment',
        'plan_id',
        'words',
        'why',
        'without_us',
        'status',
        'version',
      ])
      .where('id', '=', goalId)
      .where(ofPerson('person_id', file.personId))
      .forUpdate(),
  )
}

/** Names stand as they are known here; only family and partners are named by whoever writes. */
async function whoPromised(x: Effect<unknown>, file: File, promise: NewPromise) {
  if (promise.side === 'officer') {
    const userId = promise.byUserId ?? x.actor.userId
    const account = await x.tx.one(
      db.selectFrom('account').select('name').where('id', '=', userId).where('kind', '=', 'staff'),
    )
    return { by_user_id: userId, by_name: account.name }
  }
  if (promise.byUserId)
    throw new Refused('invalidInput', commonRefusals.invalidInput, [{ path: 'byUserId', code: 'wrongForm' }])
  const named = promise.byName.trim()
  if (named) return { by_user_id: null, by_name: named }
  if (promise.side !== 'person')
    throw new Refused('invalidInput', commonRefusals.invalidInput, [{ path: 'byName', code: 'blank' }])
  const person = await x.tx.one(db.selectFrom('person').select('name').where('id', '=', file.personId))
  return { by_user_id: null, by_name: person.name }
}
