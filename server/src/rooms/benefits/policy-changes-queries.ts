import { sql } from 'kysely'
import { recordsOfRow, shownFor, withPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'
import type { AnswerRow, ResidentRow } from './queries.ts'

/** Whose people: my own, or those of everyone whom I supervise. */
export type Whose = { userId: string } | 'team'

const workers = (whose: Whose) => (whose === 'team' ? sql`in (select kith.my_charges())` : sql`= ${whose.userId}`)

/** Each person on these lists now, in the home where they live now, or alone. */
const atHome = (whose: Whose) => sql`
  select x.agency_id, x.person_id, x.worker, coalesce(
      (select m.household_id from kith.household_member m
        where m.agency_id = x.agency_id and m.person_id = any (${recordsOfRow('x')}) and m.until_on is null
        order by m.from_on desc, m.share_percent desc, m.id desc limit 1), p.id) as key
    from (select distinct e.agency_id, ${shownFor('e')} as person_id, a.name as worker
            from kith.assignment s
            join kith.enrolment e on e.agency_id = s.agency_id and e.id = s.enrolment_id and e.status <> 'closed'
            join kith.account a on a.agency_id = s.agency_id and a.id = s.user_id
           where s.user_id ${workers(whose)} and s.from_at <= now() and (s.until_at is null or s.until_at > now())) x
    ${withPerson('x')}`

export interface FamilyRow {
  /** The household; the person where they live in none. */
  key: string
  people: string[]
  workers: string[]
  /** Of all families, and which of them this is. */
  total: number
  place: number
}

/** The families of these lists, a piece at a time. */
export const familiesQuery = (whose: Whose, after: string | null, limit: number) =>
  raw(sql<FamilyRow>`
    select f.key, f.people, f.workers, f.total, f.place from (
      select h.key, array_agg(distinct h.person_id) as people, array_agg(distinct h.worker) as workers,
             count(*) over ()::int as total, row_number() over (order by h.key)::int as place
        from (${atHome(whose)}) h group by h.key) f
     where ${after}::uuid is null or f.key > ${after}::uuid order by f.key limit ${limit}`)

/** In which states the people of these lists live. */
export const statesQuery = (userId: string, ofTeam: boolean) =>
  raw(sql<{ state: string }>`
    select distinct o.state from (${ofTeam ? sql`${atHome({ userId })} union all ${atHome('team')}` : atHome({ userId })}) h
      join kith.household o on o.agency_id = h.agency_id and o.id = h.key`)

/** Everyone who lives in these homes now, as far as the reader may see them; those of one home as `residentsQuery` has them. */
export const residentsOfQuery = (keys: readonly string[]) =>
  raw(sql<ResidentRow & { household_id: string }>`
    select p.id as person_id, p.name, p.born_on, p.born_about, m.relation, m.is_head, m.household_id, h.state, h.county_fips
      from kith.household_member m
      join kith.person p on p.agency_id = m.agency_id and p.id = m.person_id
      left join kith.household h on h.agency_id = m.agency_id and h.id = m.household_id
     where m.household_id = any (${keys}::uuid[]) and m.until_on is null
     order by m.is_head desc, p.born_on nulls last, p.id`)

/** People without a home, alone. */
export const aloneQuery = (keys: readonly string[]) =>
  raw(sql<ResidentRow>`
    select p.id as person_id, p.name, p.born_on, p.born_about, '' as relation, true as is_head, null as household_id,
           null as state, null as county_fips
      from kith.person p where p.id = any (${keys}::uuid[])`)

/** What holds now, said about these people. */
export const answersOfQuery = (people: readonly string[]) =>
  raw(sql<Pick<AnswerRow, 'person_id' | 'question' | 'answer' | 'at'>>`
    select c.person_id, c.question, c.answer, c.at from kith.circumstance c
     where c.person_id = any (${people}::uuid[]) and c.until_on is null order by c.at, c.id`)

/** What was said last of each of these people about one change. */
export const marksQuery = (people: readonly string[], on: string) =>
  raw(sql<{ person_id: string; mark: 'told' | 'call' | 'notNeeded' | null; by: string; at: string }>`
    select distinct on (m.person_id) m.person_id, m.mark, coalesce(a.name, '') as by, m.at
      from kith.policy_change_mark m left join kith.account a on a.agency_id = m.agency_id and a.id = m.author_id
     where m.person_id = any (${people}::uuid[]) and m.change_on = ${on} order by m.person_id, m.at desc, m.id desc`)

export const addMark = (row: {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: string
  change_on: string
  mark: string | null
  author_id: string
}) => db.insertInto('policy_change_mark').values(row)
