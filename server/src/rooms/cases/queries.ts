import { sql } from 'kysely'
import { ofPerson, recordsOfRow, shownFor, withPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'

// These queries read what other rooms keep, and write none of it: a day, a caseload and a story are made of all of them.

export interface CaseQueryRow {
  person_id: string
  name: string
  born_on: string | null
  status: string
  program: string
  worker: string | null
  last_contact_at: string | null
  promises_open: number
  next_due_on: string | null
  total: number
}

const orders = {
  name: sql`p.name, p.id`,
  lastContact: sql`last_contact_at nulls first, p.id`,
  nextDue: sql`next_due_on nulls last, p.id`,
} as const

export const casesPerPage = 50

/** One page of the people with an assignment to this worker; `words` narrows by name. Each record's latest enrolment counts. */
export const caseloadQuery = (
  userId: string,
  options: { words: string; status: string; sort: keyof typeof orders; page: number },
) =>
  raw(sql<CaseQueryRow>`
    with mine as (
      select distinct on (shown.id) shown.id, e.agency_id, e.id as enrolment_id, e.program_id, e.status
        from kith.person r
        join lateral (select e.* from kith.enrolment e where e.agency_id = r.agency_id and e.person_id = r.id order by e.from_at desc limit 1) e on true
        join lateral (select ${shownFor('r', 'id')} as id offset 0) shown on true
       where exists (select from kith.assignment s where s.agency_id = e.agency_id and s.enrolment_id = e.id and s.user_id = ${userId}
              and s.from_at <= now() and (s.until_at is null or s.until_at > now()))
         and (${options.status} = 'open' and e.status <> 'closed' or e.status = ${options.status})
       order by shown.id, e.from_at desc)
    select p.id as person_id, p.name, p.born_on, m.status, g.name as program, lead.name as worker,
           (select max(c.began_at) from kith.conversation c where c.agency_id = p.agency_id and c.person_id = any (${recordsOfRow('p', 'id')})) as last_contact_at,
           (select count(*)::int from kith.promise o where o.agency_id = p.agency_id and o.person_id = any (${recordsOfRow('p', 'id')}) and o.kept_at is null and o.released_at is null) as promises_open,
           (select min(o.due_on) from kith.promise o where o.agency_id = p.agency_id and o.person_id = any (${recordsOfRow('p', 'id')}) and o.kept_at is null and o.released_at is null) as next_due_on,
           count(*) over ()::int as total
      from mine m
      join kith.person p on p.agency_id = m.agency_id and p.id = m.id
      join kith.program g on g.agency_id = m.agency_id and g.id = m.program_id
      left join lateral (select a.name from kith.assignment s join kith.account a on a.agency_id = s.agency_id and a.id = s.user_id
            where s.agency_id = m.agency_id and s.enrolment_id = m.enrolment_id and s.kind = 'primary' and s.until_at is null limit 1) lead on true
     where ${options.words} = '' or p.name ilike '%' || ${options.words.replace(/[\\%_]/g, '\\$&')} || '%'
     order by ${orders[options.sort]}
     limit ${casesPerPage} offset ${(options.page - 1) * casesPerPage}`)

export interface PromiseRow {
  id: string
  person_id: string
  person_name: string
  by_kind: string
  by_name: string
  words: string
  due_on: string | null
  note_id: string | null
  quote: string
  at: string
}
const promiseColumns = sql`o.id, p.id as person_id, p.name as person_name, o.by_kind, o.by_name, o.words, o.due_on, o.note_id, o.quote, o.at`

export const promisesOpenQuery = (personId: string) =>
  raw(sql<PromiseRow>`
    select ${promiseColumns} from kith.promise o ${withPerson('o')}
     where ${ofPerson('o.person_id', personId)} and o.kept_at is null and o.released_at is null order by o.due_on nulls last, o.at`)

export interface DueRow {
  kind: 'promise' | 'referralAnswer' | 'unsignedNote' | 'planReview' | 'referralLate'
  id: string
  person_id: string
  person_name: string
  words: string
  due_on: string | null
}

/** What is due of this worker within two weeks or late, from promises, referrals, notes and plans. */
export const dueQuery = (userId: string, today: string, zone: string) =>
  raw(sql<DueRow>`
    select x.kind, x.id, p.id as person_id, p.name as person_name, x.words, x.due_on from (
      select 'promise' as kind, o.id, o.agency_id, o.person_id, o.words, o.due_on from kith.promise o
       where o.by_user_id = ${userId} and o.kept_at is null and o.released_at is null and o.due_on <= ${today}::date + 14
      union all
      select case when r.answer_by < ${today}::date then 'referralLate' else 'referralAnswer' end, r.id, r.agency_id, r.person_id, r.service_name, r.answer_by from kith.referral r
       where r.author_id = ${userId} and r.state = 'sent' and r.answer_by <= ${today}::date + 7
      union all
      select 'unsignedNote', n.id, n.agency_id, n.person_id, '', ((n.occurred_at at time zone ${zone})::date + 2) from kith.note n
       where n.author_id = ${userId} and n.signed_at is null
      union all
      select 'planReview', l.id, l.agency_id, l.person_id, '', l.review_on from kith.plan l
       where l.author_id = ${userId} and l.status = 'open' and l.review_on <= ${today}::date + 14
    ) x ${withPerson('x')}
    order by x.due_on nulls last, x.kind, x.id limit 60`)

export interface HeardRow {
  kind: 'referral' | 'note'
  id: string
  person_id: string
  person_name: string
  by: string
  state: string
  words: string
  at: string
}

/** What others said about my people in the last week. */
export const heardQuery = (userId: string) =>
  raw(sql<HeardRow>`
    select x.kind, x.id, p.id as person_id, p.name as person_name, x.by, x.state, x.words, x.at from (
      select 'referral' as kind, s.referral_id as id, s.agency_id, s.person_id, s.by_name as by, s.state, s.words, s.at from kith.referral_step s
       where s.by_kind = 'partner' and s.at > now() - interval '7 days'
      union all
      select 'note', n.id, n.agency_id, n.person_id, a.name, '', left(n.body, 200), n.at from kith.note n
        join kith.account a on a.agency_id = n.agency_id and a.id = n.author_id
       where n.author_id <> ${userId} and n.signed_at is not null and n.at > now() - interval '7 days'
    ) x ${withPerson('x')}
    where exists (select from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
       where e.agency_id = x.agency_id and e.person_id = any (${recordsOfRow('x')}) and s.user_id = ${userId} and (s.until_at is null or s.until_at > now()))
    order by x.at desc limit 12`)

/** Everything that happened with a person, newest first, from every room. */
export interface MomentRow {
  kind: string
  id: string
  at: string
  title: string
  words: string
  by: string
  state: string
}
export const momentsQuery = (personId: string, before: string | null, limit: number) =>
  raw(sql<MomentRow>`
    with records as materialized (select kith.records_of(${personId}) as ids)
    select x.kind, x.id, x.at, x.title, x.words, coalesce(a.name, x.by_name, '') as by, x.state from (
      select 'note' as kind, n.id, n.agency_id, n.occurred_at as at, coalesce(c.channel, '') as title, n.body as words, n.author_id, null as by_name,
             case when n.signed_at is null then 'unsigned' when n.amends_id is not null then 'amendment' else 'signed' end as state
        from kith.note n left join kith.conversation c on c.agency_id = n.agency_id and c.id = n.conversation_id where n.person_id = any ((select ids from records)::uuid[])
      union all
      select 'unmetNeed', u.id, u.agency_id, u.at, u.need, u.words, u.author_id, null, u.why from kith.unmet_need u where u.person_id = any ((select ids from records)::uuid[])
      union all
      select 'promise', o.id, o.agency_id, o.at, o.by_name, o.words, o.author_id, null, o.by_kind from kith.promise o where o.person_id = any ((select ids from records)::uuid[])
      union all
      select 'promiseKept', o.id, o.agency_id, o.kept_at, o.by_name, o.words, o.author_id, null, o.by_kind from kith.promise o where o.person_id = any ((select ids from records)::uuid[]) and o.kept_at is not null
      union all
      select 'referralStep', s.referral_id, s.agency_id, s.at, r.service_name, s.words, null, s.by_name, s.state
        from kith.referral_step s join kith.referral r on r.agency_id = s.agency_id and r.id = s.referral_id where s.person_id = any ((select ids from records)::uuid[])
      union all
      select 'goal', g.id, g.agency_id, g.at, '', g.words, g.author_id, null, g.status from kith.goal g where g.person_id = any ((select ids from records)::uuid[])
      union all
      select 'signature', s.id, s.agency_id, s.at, s.by_name, '', s.author_id, null, s.by_kind from kith.signature s where s.person_id = any ((select ids from records)::uuid[])
      union all
      select 'enrolment', e.id, e.agency_id, e.from_at, g.name, coalesce(e.closed_because, ''), null, null, e.status
        from kith.enrolment e join kith.program g on g.agency_id = e.agency_id and g.id = e.program_id where e.person_id = any ((select ids from records)::uuid[])
      union all
      select 'application', b.id, b.agency_id, b.filed_on::timestamp at time zone 'UTC' + interval '12 hours', b.programme, b.office, b.author_id, null, b.status
        from kith.benefit_application b where b.filed_on is not null and b.person_id = any ((select ids from records)::uuid[])
      union all
      select 'benefitNotice', b.id, n.agency_id, n.dated_on::timestamp at time zone 'UTC' + interval '12 hours', b.programme, n.words, n.author_id, null, n.kind
        from kith.benefit_notice n join kith.benefit_application b on b.agency_id = n.agency_id and b.id = n.application_id
       where n.dropped_at is null and n.person_id = any ((select ids from records)::uuid[])
    ) x left join kith.account a on a.agency_id = x.agency_id and a.id = x.author_id
    where x.at < coalesce(${before}::timestamptz, 'infinity') order by x.at desc, x.id limit ${limit + 1}`)

export const referralsShortQuery = (personId: string) =>
  db
    .selectFrom('referral')
    .select(['id', 'service_name', 'to_name', 'state', 'sent_at', 'answer_by'])
    .where(ofPerson('person_id', personId))
    .orderBy('sent_at', 'desc')
    .limit(50)

export const workersQuery = (personId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('assignment as s', (join) =>
      join.onRef('s.agency_id', '=', 'e.agency_id').onRef('s.enrolment_id', '=', 'e.id'),
    )
    .innerJoin('account as a', (join) => join.onRef('a.agency_id', '=', 's.agency_id').onRef('a.id', '=', 's.user_id'))
    .innerJoin('program as g', (join) =>
      join.onRef('g.agency_id', '=', 'e.agency_id').onRef('g.id', '=', 'e.program_id'),
    )
    .select(['a.id', 'a.name', 's.kind', 'g.name as program'])
    .distinct()
    .where(ofPerson('e.person_id', personId))
    .where((eb) => eb.or([eb('s.until_at', 'is', null), eb('s.until_at', '>', sql<string>`now()`)]))
    .orderBy('s.kind')

export const enrolmentQuery = (personId: string) =>
  db
    .selectFrom('enrolment as e')
    .innerJoin('program as g', (join) =>
      join.onRef('g.agency_id', '=', 'e.agency_id').onRef('g.id', '=', 'e.program_id'),
    )
    .select(['e.id', 'e.status', 'g.name as program'])
    .where(ofPerson('e.person_id', personId))
    .orderBy('e.from_at', 'desc')
    .limit(1)
