import { type RawBuilder, sql } from 'kysely'
import { recordsOfRow, shownFor, withPerson } from '../../house/db/one-person.ts'
import { raw } from '../../house/db/tx.ts'
import type { DueRow } from './queries.ts'

// Those whom a supervisor supervises, and where they may need a hand. Row-level security gives the supervisor the records
// that they may read; what they may not read is not counted either.

const quietDays = 30
const unsignedDays = 3

/** The colleagues who work with people in the units below this supervisor's own, each once. */
const teamOf = (supervisor: string) => sql`
  select distinct a.agency_id, a.id, a.name
    from kith.membership m
    join kith.role_right s on s.role = m.role and s."right" = 'supervise'
    join kith.unit below on below.agency_id = m.agency_id and m.unit_id = any (below.path)
    join kith.membership w on w.agency_id = below.agency_id and w.unit_id = below.id and w.from_at <= now() and (w.until_at is null or w.until_at > now())
    join kith.role_right r on r.role = w.role and r."right" = 'write'
    join kith.account a on a.agency_id = w.agency_id and a.id = w.user_id and a.kind = 'staff'
   where m.user_id = ${supervisor} and w.user_id <> ${supervisor} and m.from_at <= now() and (m.until_at is null or m.until_at > now())`

/** Whose: one worker's, or everyone's in the team. It stands inside each part, so that only theirs is looked at. */
type Whose = RawBuilder<unknown>
const oneWorker = (userId: string): Whose => sql`= ${userId}`
const theTeam: Whose = sql`in (select id from team)`

/** Each worker with each person on their list now, and when anybody last spoke with them. */
const served = (whose: Whose) => sql`
  select s.user_id, e.agency_id, ${shownFor('e')} as person_id,
         (select max(c.began_at) from kith.conversation c where c.agency_id = e.agency_id and c.person_id = any (${recordsOfRow('e')})) as last_contact_at
    from kith.assignment s
    join kith.enrolment e on e.agency_id = s.agency_id and e.id = s.enrolment_id and e.status <> 'closed'
   where s.user_id ${whose} and s.from_at <= now() and (s.until_at is null or s.until_at > now())
     and not exists (select from kith.enrolment later where later.agency_id = e.agency_id and later.person_id = e.person_id and later.from_at > e.from_at)
   group by 1, 2, 3, 4`
/** Most children are spoken with beside their parents: one with whom nobody ever spoke alone is not missed. */
const isQuiet = (today: string) => sql`(x.last_contact_at < now() - make_interval(days => ${sql.lit(quietDays)})
  or x.last_contact_at is null and coalesce(p.born_on <= ${today}::date - interval '18 years', true))`

/** What is past its day, by whose it is to do. */
const late = (whose: Whose, today: string) => sql`
  select 'promise' as kind, o.id, o.agency_id, o.person_id, o.by_user_id as user_id, o.words, o.due_on from kith.promise o
   where o.by_user_id ${whose} and o.kept_at is null and o.released_at is null and o.due_on < ${today}::date
  union all
  select 'referralLate', r.id, r.agency_id, r.person_id, r.author_id, r.service_name, r.answer_by from kith.referral r
   where r.author_id ${whose} and r.closed_at is null and r.state = 'sent' and r.answer_by < ${today}::date
  union all
  select 'planReview', l.id, l.agency_id, l.person_id, l.author_id, '', l.review_on from kith.plan l
   where l.author_id ${whose} and l.status = 'open' and l.review_on < ${today}::date`

/** Notes that were left unsigned for longer than three days. */
const unsigned = (whose: Whose, zone: string) => sql`
  select 'unsignedNote' as kind, n.id, n.agency_id, n.person_id, n.author_id as user_id, '' as words, (n.occurred_at at time zone ${zone})::date + ${sql.lit(unsignedDays)} as due_on from kith.note n
   where n.author_id ${whose} and n.signed_at is null and n.occurred_at < now() - make_interval(days => ${sql.lit(unsignedDays)})`

export interface TeamRow {
  user_id: string
  name: string
  people: number
  late: number
  unsigned: number
  quiet: number
}

/** Every worker of the team with what stands behind each number: one query, whatever the size of the team. */
export const teamQuery = (supervisor: string, today: string, zone: string) =>
  raw(sql<TeamRow>`
    with team as materialized (${teamOf(supervisor)}),
    lists as (select x.user_id, count(*)::int as people, (count(*) filter (where ${isQuiet(today)}))::int as quiet
                from (${served(theTeam)}) x ${withPerson('x')} group by x.user_id),
    lates as (select x.user_id, count(*)::int as n from (${late(theTeam, today)}) x ${withPerson('x')} group by x.user_id),
    drafts as (select x.user_id, count(*)::int as n from (${unsigned(theTeam, zone)}) x ${withPerson('x')} group by x.user_id)
    select t.id as user_id, t.name, coalesce(l.people, 0) as people, coalesce(a.n, 0) as late, coalesce(d.n, 0) as unsigned, coalesce(l.quiet, 0) as quiet
      from team t left join lists l on l.user_id = t.id left join lates a on a.user_id = t.id left join drafts d on d.user_id = t.id
     order by t.name, t.id`)

/** One colleague, if this supervisor supervises them. */
export const memberQuery = (supervisor: string, userId: string) =>
  raw(sql<{ id: string; name: string }>`select t.id, t.name from (${teamOf(supervisor)}) t where t.id = ${userId}`)

const most = 200
const dueFrom = (things: RawBuilder<unknown>) =>
  raw(sql<DueRow>`
    select x.kind, x.id, x.person_id, p.name as person_name, x.words, x.due_on from (${things}) x ${withPerson('x')}
     order by x.due_on, x.kind, x.id limit ${most}`)
export const lateOf = (userId: string, today: string) => dueFrom(late(oneWorker(userId), today))
export const unsignedOf = (userId: string, zone: string) => dueFrom(unsigned(oneWorker(userId), zone))

/** Those on this worker's list with whom nobody has spoken for long, the longest first. */
export const quietOf = (userId: string, today: string, limit = most) =>
  raw(sql<{ person_id: string; name: string; last_contact_at: string | null }>`
    select x.person_id, p.name, x.last_contact_at from (${served(oneWorker(userId))}) x ${withPerson('x')}
     where ${isQuiet(today)} order by x.last_contact_at nulls first, p.name, x.person_id limit ${limit}`)
