import { commonRefusals, Refused } from '@kith/wire'
import { plansCommands, plansRefusals } from '@kith/wire/plans'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { makePromise, planReadsAnew, planToWriteIn, tellPlan } from './effects.ts'
import { fileOf } from './goals.ts'

export const promiseHandlers: Handler[] = [
  handles(plansCommands.makePromise, async (x) => await makePromise(x, fileOf(x), x.payload)),

  handles(plansCommands.keepPromise, async (x) => {
    const keptAt = x.now.toISOString()
    await promiseBecomes(x, { kept_at: keptAt }, 'open')
    tellPlan(x, fileOf(x), 'promiseKept', x.payload.promiseId)
    return { keptAt }
  }),
  handles(plansCommands.releasePromise, async (x) => {
    const releasedAt = x.now.toISOString()
    const released = { released_at: releasedAt, released_because: x.payload.because.trim() }
    await promiseReads(x, await promiseBecomes(x, released, 'open'))
    tellPlan(x, fileOf(x), 'promiseReleased', x.payload.promiseId)
    return { releasedAt }
  }),
  handles(plansCommands.takeUpPromise, async (x) => {
    const again = { kept_at: null, released_at: null, released_because: '' }
    const { wasReleased, goalId } = await promiseBecomes(x, again, 'ended')
    if (wasReleased) await promiseReads(x, { goalId })
    tellPlan(x, fileOf(x), 'promiseMade', x.payload.promiseId)
    return { open: true }
  }),
]

export const planHandlers: Handler[] = [
  handles(plansCommands.openPlan, async (x) => {
    const file = fileOf(x)
    const open = await x.tx.maybe(
      db.selectFrom('plan').select('id').where(ofPerson('person_id', file.personId)).where('status', '=', 'open'),
    )
    if (open) throw new Refused('planIsOpen', plansRefusals.planIsOpen)
    const plan = await planToWriteIn(x, file)
    if (x.payload.reviewOn) {
      await x.tx.one(
        db.updateTable('plan').set({ review_on: x.payload.reviewOn }).where('id', '=', plan.id).returning('id'),
      )
    }
    tellPlan(x, file, 'opened', plan.id)
    return { planId: plan.id }
  }),
  handles(plansCommands.signPlan, async (x) => {
    const file = fileOf(x)
    const { planId, side, how } = x.payload
    const plan = await x.tx.one(
      db
        .selectFrom('plan')
        .select(['id', 'person_id', 'program_id', 'segment', 'version', 'status'])
        .where('id', '=', planId)
        .where(ofPerson('person_id', file.personId))
        .forUpdate(),
    )
    if (plan.status !== 'open') throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    // Whoever signs has read what they sign: another wording needs another reading.
    if (x.baseVer !== null && x.baseVer !== plan.version)
      throw new Refused('signAsItStands', plansRefusals.signAsItStands)
    const [goals, [person], [officer]] = await x.tx.together(
      db.selectFrom('goal').select('id').where('plan_id', '=', planId).where('status', '<>', 'setAside').limit(1),
      db.selectFrom('person').select('name').where('id', '=', file.personId),
      db.selectFrom('account').select('name').where('id', '=', x.actor.userId),
    )
    if (goals.length === 0) throw new Refused('nothingToSign', plansRefusals.nothingToSign)
    const signatureId = x.newId()
    await x.tx.rows(
      db.insertInto('signature').values({
        agency_id: x.actor.agencyId,
        person_id: plan.person_id,
        program_id: plan.program_id,
        segment: plan.segment,
        id: signatureId,
        plan_id: planId,
        plan_version: plan.version,
        by_kind: side,
        // An officer signs in their own name only.
        by_name: side === 'officer' ? officer!.name : x.payload.byName?.trim() || person!.name,
        how,
        author_id: x.actor.userId,
      }),
    )
    tellPlan(x, file, 'signed', signatureId)
    return { signatureId }
  }),
]

type PromiseSet = { kept_at?: string | null; released_at?: string | null; released_because?: string }

/** Ends an open promise, or opens an ended one again; anything else is out of order. */
async function promiseBecomes(
  x: Effect<{ personId: string; promiseId: string }>,
  set: PromiseSet,
  from: 'open' | 'ended',
) {
  const { promiseId, personId } = x.payload
  const promise = await x.tx.one(
    db
      .selectFrom('promise')
      .select(['goal_id', 'kept_at', 'released_at'])
      .where('id', '=', promiseId)
      .where(ofPerson('person_id', personId))
      .forUpdate(),
  )
  const isOpen = promise.kept_at === null && promise.released_at === null
  if (isOpen !== (from === 'open')) throw new Refused('outOfOrder', commonRefusals.outOfOrder)
  await x.tx.one(db.updateTable('promise').set(set).where('id', '=', promiseId).returning('id'))
  return { goalId: promise.goal_id, wasReleased: promise.released_at !== null }
}

/** A promise less, or one more: the goal's plan is another than the one that was signed. */
async function promiseReads(x: Effect<unknown>, of: { goalId: string | null }) {
  if (!of.goalId) return
  const goal = await x.tx.one(db.selectFrom('goal').select('plan_id').where('id', '=', of.goalId))
  await planReadsAnew(x, goal.plan_id)
}
