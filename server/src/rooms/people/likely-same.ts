import { sql } from 'kysely'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { asService } from '../../house/jobs/service.ts'
import type { Work } from '../../house/jobs/work.ts'
import { type Compared, type FrequentMarks, frequentMarks, marksOf, rarestFirst } from './likely-marks.ts'
import { Likeness } from './likeness.ts'

/** As many as are weighed: those who share the rarest marks. */
const mostWeighed = 24
const spreadOver = 5000
const keptForMs = 24 * 3_600_000
/** From here on a pair is worth somebody's look: one in four such pairs is one person. */
export const worthALook = -2
const pairsOfOne = 5
const atOnce = 200

export interface Found {
  personId: string
  compared: Compared
}
interface FoundRow {
  person_id: string
  names: string[]
  born_on: string | null
  phone: string
  email: string
}
const foundOf = ({ person_id, names, born_on, phone, email }: FoundRow): Found => ({
  personId: person_id,
  compared: { names, bornOn: born_on, phone, email },
})

/** Who shares a mark with this person, of those whom the reader may see: nobody else is looked at or counted. */
export async function whoMayBe(tx: Tx, agencyId: string, asked: Compared, frequent: FrequentMarks): Promise<Found[]> {
  const { marks, rare } = rarestFirst(marksOf(agencyId, asked), frequent)
  if (marks.length === 0) return []
  const rows = await tx.rows(
    raw(sql<FoundRow>`select * from kith.who_may_be(${marks}::int[], ${rare}, ${mostWeighed})`),
  )
  return rows.map(foundOf)
}

/** How an agency's names are spread: what a likeness weighs by, and which marks many bear. */
interface Scales {
  likeness: Likeness
  frequent: FrequentMarks
}
interface Kept {
  at: number
  made: Promise<Scales>
  ready: Scales
}
const kept = new WeakMap<House['pool'], Map<string, Kept>>()
let plainScales: Scales | undefined

/** The scales of one agency, made once a day from how its names are spread. */
function scalesOf(house: House, agencyId: string): Kept {
  const agencies = kept.get(house.pool) ?? new Map<string, Kept>()
  kept.set(house.pool, agencies)
  const now = house.clock.now().getTime()
  const known = agencies.get(agencyId)
  if (known && now - known.at <= keptForMs) return known
  plainScales ??= { likeness: new Likeness([], 0), frequent: new Map() }
  const next: Kept = { at: now, made: makeScales(house, agencyId), ready: known?.ready ?? plainScales }
  agencies.set(agencyId, next)
  next.made.then(
    (scales) => {
      next.ready = scales
    },
    () => agencies.delete(agencyId),
  )
  return next
}

/**
 * The scales as they are now. Whoever asks holds a connection, and making them takes another: nobody waits for that, or all
 * who ask at once would wait for each other. Until they are made, no name is rarer than another.
 */
export const scalesNow = (house: House, agencyId: string): Scales => scalesOf(house, agencyId).ready

async function makeScales(house: House, agencyId: string): Promise<Scales> {
  const { names, people } = await asService(house.pool, 'likeness', agencyId, async ({ tx }) => {
    const [spread, [all]] = await tx.together(
      raw(sql<{ name: string; born_on: string | null }>`select * from kith.names_as_spread(${spreadOver})`),
      db
        .selectFrom('person_search')
        .select((eb) => eb.fn.countAll<number>().as('people'))
        .where('agency_id', '=', agencyId),
    )
    const names = spread.map(({ name, born_on }) => ({ name, bornOn: born_on }))
    return { result: { names, people: all!.people }, last: [] }
  })
  return { likeness: new Likeness(names, people), frequent: await frequentMarks(agencyId, names, people) }
}

/** Those who may be the one that is being written down, likeliest first. */
export function weighAll(likeness: Likeness, asked: Compared, found: readonly Found[]): (Found & { weight: number })[] {
  return found
    .map((each) => ({ ...each, weight: likeness.weight(finished(asked, each.compared), each.compared) }))
    .sort((a, b) => b.weight - a.weight)
}

/** A word that is still being typed counts as the one that it may become. */
function finished(asked: Compared, other: Compared): Compared {
  const [typed = ''] = asked.names
  const begun = typed.split(' ').at(-1)!.toLowerCase()
  if (asked.names.length !== 1 || begun.length < 3) return asked
  for (const name of other.names) {
    const whole = name.split(' ').find((word) => word.length > begun.length && word.toLowerCase().startsWith(begun))
    if (whole) return { ...asked, names: [typed.slice(0, typed.length - begun.length) + whole] }
  }
  return asked
}

/**
 * Keeps the list of pairs that read like one person, when somebody was added or changed; without a person it goes through
 * the whole agency, part by part. It writes two ids and a number, and merges nobody.
 */
export const likelyWork: Work = {
  name: 'people.likely',
  async act(house, data) {
    const { agencyId, personId, after } = data as { agencyId: string; personId?: string; after?: string }
    const scales = await scalesOf(house, agencyId).made
    await asService(house.pool, 'likeness', agencyId, async ({ tx }) => {
      const people = personId
        ? [personId]
        : (
            await tx.rows(
              db
                .selectFrom('person_search')
                .select('person_id')
                .where('agency_id', '=', agencyId)
                .$if(after !== undefined, (query) => query.where('person_id', '>', after!))
                .orderBy('person_id')
                .limit(atOnce),
            )
          ).map((row) => row.person_id)
      for (const id of people) await keepPairs(tx, scales, agencyId, id)
      if (!personId && people.length === atOnce) {
        await house.jobs.order(tx, { name: 'people.likely', data: { agencyId, after: people.at(-1)! } })
      }
      return { result: null, last: [] }
    })
  },
}

async function keepPairs(tx: Tx, { likeness, frequent }: Scales, agencyId: string, personId: string): Promise<void> {
  const row = await tx.maybe(raw(sql<FoundRow>`select * from kith.as_compared(${personId})`))
  if (!row) return
  const { compared } = foundOf(row)
  const marks = marksOf(agencyId, compared)
  // Somebody who was written down before there were marks gets theirs.
  await tx.rows(
    raw(sql`update kith.person_search set keys = ${marks}::int[]
      where agency_id = ${agencyId} and person_id = ${personId} and keys <> ${marks}::int[]`),
  )
  const found = (await whoMayBe(tx, agencyId, compared, frequent)).filter((each) => each.personId !== personId)
  const pairs = weighAll(likeness, compared, found)
    .filter((each) => each.weight > worthALook)
    .slice(0, pairsOfOne)
  await tx.rows(
    raw(sql`delete from kith.person_likely where agency_id = ${agencyId} and ${personId}::uuid in (person_id, other_id)
      and not (case when person_id = ${personId} then other_id else person_id end) = any (${pairs.map((each) => each.personId)}::uuid[])`),
  )
  for (const pair of pairs) {
    const [one, other] = [personId, pair.personId].sort()
    await tx.rows(
      raw(sql`insert into kith.person_likely (agency_id, person_id, other_id, weight) values (${agencyId}, ${one}, ${other}, ${pair.weight})
        on conflict (agency_id, person_id, other_id) do update set weight = excluded.weight`),
    )
  }
}
