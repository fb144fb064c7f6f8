import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'
import { ways } from './ways.ts'

// What a reader may see of it comes by row-level security; what the person sees of their own by functions of their own
// (migration 0013), because a note, and a tie that hurts, are not for the portal.

const channels = [...ways.talkChannels]

export interface TalkRow {
  id: string
  at: string
  channel: string
  name: string | null
}
export const talksOf = (personId: string) =>
  raw(sql<TalkRow>`
    select c.id, c.began_at as at, c.channel, a.name from kith.conversation c left join kith.account a on a.agency_id = c.agency_id and a.id = c.author_id
     where c.person_id = ${personId} and c.channel = any (${channels}::text[]) and c.began_at > now() - interval '1 year' order by c.began_at desc`)
export const talksOfOwn = (personId: string) =>
  raw(sql<TalkRow>`select id, at, channel, name from kith.talks_of_my_own(${personId}, ${channels}::text[])`)

export interface LeadRow {
  id: string
  name: string | null
  from_at: string
  until_at: string | null
}
export const leadsOf = (personId: string) =>
  raw(sql<LeadRow>`
    select s.id, a.name, s.from_at, s.until_at from kith.enrolment e
      join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id and s.kind = 'primary'
      left join kith.account a on a.agency_id = s.agency_id and a.id = s.user_id
     where e.person_id = ${personId} order by s.from_at desc`)
export const leadsOfOwn = (personId: string) =>
  raw(sql<LeadRow>`select id, name, from_at, until_at from kith.leads_of_my_own(${personId})`)

export interface SupportRow {
  id: string
  name: string
  closeness: string
  gives: boolean
  receives: boolean
  at: string
}
/** Natural supports: people who are there without being paid for it. */
export const supportsOf = (personId: string, today: string) =>
  raw(sql<SupportRow>`
    select t.id, t.other_name as name, t.closeness, t.gives, t.receives, t.at from kith.tie t
     where t.person_id = ${personId} and not t.formal and t.other_kind = 'person' and t.closeness in ('strong', 'ordinary')
       and not t.never_meet and (t.until_on is null or t.until_on > ${today}::date)
     order by t.closeness = 'strong' desc, t.other_name`)
export const supportsOfOwn = (personId: string) =>
  raw(sql<SupportRow>`select id, name, closeness, gives, receives, at from kith.supports_of_my_own(${personId})`)

export const checkInsOf = (personId: string) =>
  db
    .selectFrom('check_in')
    .select(['id', 'at', 'how', 'heard', 'respected', 'matters', 'hope', 'words'])
    .where('person_id', '=', personId)
    .orderBy('at', 'desc')
    .limit(40)

/** Promises of the last year on both sides, those that nobody waits for any more left out. */
export const promisesOf = (personId: string) =>
  db
    .selectFrom('promise')
    .select(['id', 'by_kind', 'by_name', 'words', 'due_on', 'kept_at', 'at'])
    .where('person_id', '=', personId)
    .where('by_kind', 'in', ['officer', 'person'])
    .where('released_at', 'is', null)
    .where(sql<boolean>`at > now() - interval '1 year'`)
    .orderBy('due_on', (order) => order.desc().nullsLast())
    .orderBy('at', 'desc')

export interface YearRow {
  person_id: string
  name: string
  worker: string | null
  talks: string[]
  promises_late: number
  lead_since: string | null
  had_other_lead: boolean
  check_ins: {
    at: string
    heard: number | null
    respected: number | null
    matters: number | null
    hope: number | null
  }[]
}
/** The last year with each person whose case this worker leads, or, without a worker, with everyone of the team. */
export const yearsQuery = (userId: string, whose: 'mine' | 'team', today: string) =>
  raw(sql<YearRow>`
    select p.id as person_id, p.name, w.name as worker,
           coalesce((select jsonb_agg(c.began_at order by c.began_at desc) from kith.conversation c where c.agency_id = p.agency_id and c.person_id = p.id
              and c.channel = any (${channels}::text[]) and c.began_at > now() - interval '1 year'), '[]') as talks,
           (select count(*)::int from kith.promise o where o.agency_id = p.agency_id and o.person_id = p.id and o.by_kind = 'officer'
              and o.kept_at is null and o.released_at is null and o.due_on < ${today}::date) as promises_late,
           s.from_at as lead_since,
           exists (select from kith.assignment b where b.agency_id = e.agency_id and b.enrolment_id = e.id and b.kind = 'primary' and b.user_id <> s.user_id and b.from_at < s.from_at) as had_other_lead,
           coalesce((select jsonb_agg(k) from (select at, heard, respected, matters, hope from kith.check_in k where k.agency_id = p.agency_id and k.person_id = p.id
              order by at desc limit 2) k), '[]') as check_ins
      from kith.assignment s
      join kith.enrolment e on e.agency_id = s.agency_id and e.id = s.enrolment_id and e.status <> 'closed'
      join kith.person p on p.agency_id = e.agency_id and p.id = e.person_id
      left join kith.account w on w.agency_id = s.agency_id and w.id = s.user_id
     where s.kind = 'primary' and s.from_at <= now() and (s.until_at is null or s.until_at > now())
       and ${whose === 'mine' ? sql`s.user_id = ${userId}` : sql`s.user_id in (select kith.my_charges())`}
     order by p.name, p.id`)

interface CountRow {
  program_id: string
  language: string
  measure: string
  answer: string
  people: number
}
export const countsQuery = (from: string, until: string) =>
  raw(sql<CountRow>`
    select program_id, language, measure, answer, people
      from kith.connection_counts(${from}::date, ${until}::date, ${ways.talkedWithinDays}, ${channels}::text[])`)

export const publishedQuery = () =>
  db
    .selectFrom('published_table as t')
    .leftJoin('account as a', (join) =>
      join.onRef('a.agency_id', '=', 't.agency_id').onRef('a.id', '=', 't.published_by'),
    )
    .select(['t.id', 't.from_on', 't.until_on', 't.by_language', 't.cells', 't.at', 'a.name'])
    .orderBy('t.from_on', 'desc')
    .orderBy('t.by_language')
