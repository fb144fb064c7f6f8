import { commonRefusals, Refused } from '@kith/wire'
import { peopleCommands } from '@kith/wire/people'
import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { beginLiving, dayOfAct, type File, joinHousehold, makeHousehold } from './effects.ts'
import { lastDayAnywhere, refuse } from './kin-rules.ts'

// Who lives where changes by acts: a move, a split, a new head, a child who has two homes. An act ends rows and begins others,
// never rewrites one, and bears a number by which it is taken back as a whole.

interface Living {
  id: string
  person_id: string
  household_id: string
  relation: string
  is_head: boolean
  share_percent: number
  days: string
  from_on: string
}
const living = ['id', 'person_id', 'household_id', 'relation', 'is_head', 'share_percent', 'days', 'from_on'] as const

const livingIn = (householdId: string) =>
  db.selectFrom('household_member').select(living).where('household_id', '=', householdId).where('until_on', 'is', null)

const homesOf = (personId: string) =>
  db.selectFrom('household_member').select(living).where(ofPerson('person_id', personId)).where('until_on', 'is', null)

/** The day of the act: today, or a day before. */
function dayOf(x: Effect<unknown>, said: string | null): string {
  const on = said ?? dayOfAct(x)
  if (on > lastDayAnywhere(x.now)) refuse('dayAfterToday', 'onDay')
  return on
}

async function endLiving(x: Effect<unknown>, rows: readonly Living[], on: string, actId: string): Promise<void> {
  if (rows.length === 0) return
  if (rows.some((row) => row.from_on > on)) refuse('movedBeforeComing', 'onDay')
  await x.tx.rows(
    db
      .updateTable('household_member')
      .set({ until_on: on, ended_with: actId })
      .where(
        'id',
        'in',
        rows.map((row) => row.id),
      )
      .where('until_on', 'is', null),
  )
}

/** Where each of these people's records belong; somebody who may not be written about reads as not found. */
async function filesOf(x: Effect<unknown>, personIds: readonly string[]): Promise<Map<string, File>> {
  for (const id of personIds) await x.mustBeAbleTo('write', id)
  const rows = await x.tx.rows(
    db
      .selectFrom('person')
      .select(['id', 'program_id', 'segment'])
      .where('id', 'in', [...personIds]),
  )
  return new Map(rows.map((row) => [row.id, { personId: row.id, programId: row.program_id, segment: row.segment }]))
}

/** Only a home in which the writer sees somebody, or used to, can be moved to. */
async function mustSee(x: Effect<unknown>, householdIds: readonly string[]): Promise<void> {
  const seen = await x.tx.rows(
    db
      .selectFrom('household_member')
      .select('household_id')
      .where('household_id', 'in', [...householdIds])
      .groupBy('household_id'),
  )
  if (seen.length < new Set(householdIds).size) throw new Refused('notFound', commonRefusals.notFound)
}

function told(x: Effect<unknown>, files: Iterable<File>, householdId: string): void {
  for (const { personId, programId, segment } of files) {
    x.tell({ kind: 'people.household', personId, programId, segment, recordId: householdId })
  }
}

export const moveHandlers: Handler[] = [
  handles(peopleCommands.makeHousehold, async (x) => {
    const { household, members } = x.payload
    await makeHousehold(x, x.record!, household)
    if (members.length > 0) {
      const files = await filesOf(
        x,
        members.map((each) => each.personId),
      )
      for (const member of members) await joinHousehold(x, files.get(member.personId)!, household.householdId, member)
    }
    return { id: household.householdId }
  }),

  handles(peopleCommands.joinHousehold, async (x) => {
    const { householdId, actId, fromOn, ...as } = x.payload
    const on = dayOf(x, fromOn)
    await mustSee(x, [householdId])
    return { id: await joinHousehold(x, x.record!, householdId, { ...as, fromOn: on, actId: actId ?? null }) }
  }),

  handles(peopleCommands.leaveHousehold, async (x) => {
    const { personId, householdId, actId, untilOn } = x.payload
    const on = dayOf(x, untilOn)
    const here = (await x.tx.rows(homesOf(personId))).filter((row) => row.household_id === householdId)
    if (here.length === 0) throw new Refused('notFound', commonRefusals.notFound)
    if (here.some((row) => row.from_on > on)) refuse('endsBeforeItBegan', 'untilOn')
    await endLiving(x, here, on, actId ?? x.newId())
    told(x, [x.record!], householdId)
    return { id: here[0]!.id }
  }),

  handles(peopleCommands.moveTogether, async (x) => {
    const { actId, fromHouseholdId, to, moving, onDay } = x.payload
    const on = dayOf(x, onDay)
    const ids = moving.map((each) => each.personId)
    const files = await filesOf(x, ids)
    const here = await x.tx.rows(livingIn(fromHouseholdId))
    const leaving = here.filter((row) => ids.includes(row.person_id))
    if (new Set(leaving.map((row) => row.person_id)).size < new Set(ids).size) refuse('notLivingThere')
    const target = 'household' in to ? to.household.householdId : to.householdId
    if (target === fromHouseholdId) refuse('homeTwice')
    if ('household' in to) await makeHousehold(x, files.get(ids[0]!)!, to.household)
    else {
      await mustSee(x, [target])
      const there = await x.tx.rows(livingIn(target))
      if (there.some((row) => ids.includes(row.person_id))) refuse('alreadyMember')
    }
    await endLiving(x, leaving, on, actId)
    for (const { personId, relation, isHead } of moving) {
      const { share_percent, days } = leaving.find((row) => row.person_id === personId)!
      await beginLiving(x, files.get(personId)!, target, {
        relation,
        isHead,
        sharePercent: share_percent,
        days,
        fromOn: on,
        actId,
      })
    }
    told(x, files.values(), target)
    x.note({ recordRef: target, personIds: ids })
    return { id: target }
  }),

  handles(peopleCommands.changeHead, async (x) => {
    const { personId, actId, householdId, onDay } = x.payload
    const on = dayOf(x, onDay)
    const here = await x.tx.rows(livingIn(householdId))
    const mine = new Set((await x.tx.rows(homesOf(personId))).map((row) => row.id))
    const next = here.find((row) => mine.has(row.id))
    if (!next) return refuse('notLivingThere')
    const former = here.filter((row) => row.is_head && row.id !== next.id)
    const files = await filesOf(
      x,
      [next, ...former].map((row) => row.person_id),
    )
    await endLiving(x, [next, ...former], on, actId)
    for (const row of [next, ...former]) {
      const isHead = row === next
      await beginLiving(x, files.get(row.person_id)!, householdId, {
        relation: isHead ? 'head' : row.relation === 'head' ? 'member' : row.relation,
        isHead,
        sharePercent: row.share_percent,
        days: row.days,
        fromOn: on,
        actId,
      })
    }
    told(x, files.values(), householdId)
    x.note({ recordRef: householdId, personIds: [...files.keys()] })
    return { id: householdId }
  }),

  handles(peopleCommands.shareHomes, async (x) => {
    const { personId, actId, homes, fromOn } = x.payload
    const on = dayOf(x, fromOn)
    if (new Set(homes.map((home) => home.householdId)).size < homes.length) refuse('homeTwice', 'homes')
    if (homes.reduce((sum, home) => sum + home.sharePercent, 0) !== 100) refuse('sharesNotWhole', 'homes')
    await mustSee(
      x,
      homes.map((home) => home.householdId),
    )
    const before = await x.tx.rows(homesOf(personId))
    await endLiving(x, before, on, actId)
    for (const { householdId, sharePercent, days } of homes) {
      const had = before.find((row) => row.household_id === householdId) ?? before[0]
      await beginLiving(x, x.record!, householdId, {
        relation: had?.relation ?? 'member',
        isHead: had?.household_id === householdId && had.is_head,
        sharePercent,
        days,
        fromOn: on,
        actId,
      })
    }
    told(x, [x.record!], homes[0]!.householdId)
    return { id: personId }
  }),

  handles(peopleCommands.takeBackMove, async (x) => {
    const { actId } = x.payload
    const rows = await x.tx.rows(
      raw(sql<{ id: string; person_id: string; household_id: string; began: boolean; changed_since: boolean }>`
        select m.id, m.person_id, m.household_id, m.began_with is not distinct from ${actId} as began,
               case when m.began_with = ${actId} then m.until_on is not null
                    else exists (select from kith.household_member n where n.person_id = m.person_id and n.household_id = m.household_id
                                    and n.until_on is null and n.began_with is distinct from ${actId}) end as changed_since
          from kith.household_member m
         where m.began_with = ${actId} or m.ended_with = ${actId}`),
    )
    if (rows.length === 0) throw new Refused('notFound', commonRefusals.notFound)
    if (rows.some((row) => row.changed_since)) refuse('changedSince')
    const files = await filesOf(x, [...new Set(rows.map((row) => row.person_id))])
    const ids = (began: boolean) => rows.filter((row) => row.began === began).map((row) => row.id)
    await x.tx.rows(
      raw(
        sql`update kith.household_member set until_on = from_on, ended_with = ${actId} where id = any (${ids(true)}::uuid[])`,
      ),
    )
    await x.tx.rows(
      raw(
        sql`update kith.household_member set until_on = null, ended_with = null where id = any (${ids(false)}::uuid[])`,
      ),
    )
    for (const row of rows) told(x, [files.get(row.person_id)!], row.household_id)
    x.note({ personIds: [...files.keys()] })
    return { id: actId }
  }),
]
