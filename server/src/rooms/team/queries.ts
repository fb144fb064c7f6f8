import { sql } from 'kysely'
import { raw } from '../../house/db/tx.ts'

// Row-level security shows a worker what they said themselves, and to those who look after them what those said whom they
// look after; never a tie that leads to somebody from whom the reader is kept apart. Names of people come with the reader’s
// own sight of them: who may not open a record reads that there is one, and in which programme.

type Whose = 'mine' | 'others'
const whose = (column: string, me: string, which: Whose) =>
  which === 'mine' ? sql`${sql.ref(column)} = ${me}` : sql`${sql.ref(column)} <> ${me}`

export interface TieRow {
  id: string
  user_id: string
  worker: string
  relation: string
  name: string
  born_on: string | null
  words: string
  whole_household: boolean
  declared_by: string
  at: string
  ended_at: string | null
  ended_because: string
}
export const tiesQuery = (me: string, which: Whose) =>
  raw(sql<TieRow>`
    select d.id, d.user_id, coalesce(w.name, '') as worker, d.relation, d.name, d.born_on, d.words, d.whole_household,
           coalesce(b.name, '') as declared_by, d.at, d.ended_at, d.ended_because
      from kith.declared_tie d
      left join kith.account w on w.agency_id = d.agency_id and w.id = d.user_id
      left join kith.account b on b.agency_id = d.agency_id and b.id = d.declared_by
     where ${whose('d.user_id', me, which)}
     order by d.ended_at is not null, d.at desc, d.id limit 200`)

interface ClosedRow {
  id: string
  declared_id: string
  how: 'said' | 'same' | 'linked' | 'household'
  since: string
  person_id: string | null
  person_name: string | null
  must_hand_over: boolean
}
/** What these ties have closed, and whether the worker still leads there. */
export const closedQuery = () =>
  raw(sql<ClosedRow>`
    select x.id, x.declared_id, x.how, x.since, x.person_id, p.name as person_name,
           p.id is not null and exists (select from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
             where e.agency_id = x.agency_id and e.person_id = x.person_id and e.status <> 'closed'
               and s.user_id = x.user_id and s.kind = 'primary' and (s.until_at is null or s.until_at > now())) as must_hand_over
      from (
        select c.id, c.agency_id, c.declared_id, c.user_id, c.how, c.from_at as since, c.person_id from kith.conflict c
         where c.declared_id is not null and c.until_at is null and c.person_id is not null
        union all
        select c.id, c.agency_id, c.declared_id, c.user_id, c.how, c.from_at, h.person_id from kith.conflict c
          left join kith.household_member h on h.agency_id = c.agency_id and h.household_id = c.household_id
           and not exists (select from kith.conflict k where k.agency_id = c.agency_id and k.declared_id = c.declared_id and k.person_id = h.person_id)
         where c.declared_id is not null and c.until_at is null and c.household_id is not null
      ) x left join kith.person p on p.agency_id = x.agency_id and p.id = x.person_id
     order by p.name, x.id`)

interface MightBeRow {
  declared_id: string
  person_id: string
  person_name: string | null
  how: 'nameLike' | 'noBirthDate' | 'otherBirthDate'
  program: string
  worker: string
}
export const mightBeQuery = (me: string) =>
  raw(sql<MightBeRow>`
    select d.id as declared_id, m.person_id, p.name as person_name, m.how, m.program, m.worker
      from (select id, agency_id from kith.declared_tie where user_id <> ${me} and ended_at is null order by at desc limit 100) d
     cross join lateral kith.declared_might_be(d.id) m
      left join kith.person p on p.agency_id = d.agency_id and p.id = m.person_id`)

export interface NoteRow {
  id: string
  user_id: string
  worker: string
  kind: 'dual' | 'gift'
  person_id: string | null
  person_name: string | null
  words: string
  from_whom: string
  gift: string
  worth_cents: number | null
  outcome: 'accepted' | 'declined' | 'shared' | null
  at: string
  answered_by: string | null
  answered_at: string | null
  agreed: boolean | null
  answer: string
}
export const notesQuery = (me: string, which: Whose) =>
  raw(sql<NoteRow>`
    select n.id, n.user_id, coalesce(w.name, '') as worker, n.kind, p.id as person_id, p.name as person_name, n.words, n.from_whom, n.gift,
           n.worth_cents, n.outcome, n.at, b.name as answered_by, n.answered_at, n.agreed, n.answer
      from kith.boundary_note n
      left join kith.account w on w.agency_id = n.agency_id and w.id = n.user_id
      left join kith.account b on b.agency_id = n.agency_id and b.id = n.answered_by
      left join kith.person p on p.agency_id = n.agency_id and p.id = n.person_id
     where ${whose('n.user_id', me, which)}
     order by n.answered_at is not null, n.at desc, n.id limit 200`)

export const chargesQuery = () =>
  raw(sql<{ id: string; name: string }>`
    select a.id, a.name from kith.account a where a.id in (select kith.my_charges()) and a.kind = 'staff'
     and (a.active_until is null or a.active_until > now()) order by a.name, a.id`)
