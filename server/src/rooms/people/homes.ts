import { sql } from 'kysely'
import { raw } from '../../house/db/tx.ts'

/** Everybody who lives or lived in a home, as far as the reader may see them. */
export const membersQuery = (householdId: string) =>
  raw(sql<{
    id: string
    household_name: string | null
    address: string | null
    person_id: string
    name: string
    pronouns: string
    born_on: string | null
    died_on: string | null
    relation: string
    is_head: boolean
    share_percent: number
    days: string
    from_on: string
    until_on: string | null
  }>`
    select m.id, h.name as household_name, h.address, m.person_id, p.name, p.pronouns, p.born_on, p.died_on, m.relation, m.is_head,
           m.share_percent, m.days, m.from_on, m.until_on
      from kith.household_member m
      join kith.person p on p.agency_id = m.agency_id and p.id = m.person_id
      left join kith.household h on h.agency_id = m.agency_id and h.id = m.household_id
     where m.household_id = ${householdId} and (m.until_on is null or m.until_on > m.from_on)
     order by m.until_on is not null, m.is_head desc, p.born_on nulls last, p.id, m.from_on`)

/** The other homes of those who live here a part of the time. */
export const elsewhereQuery = (householdId: string) =>
  raw(sql<{ person_id: string; household_id: string; name: string | null; share_percent: number; days: string }>`
    select o.person_id, o.household_id, h.name, o.share_percent, o.days
      from kith.household_member m
      join kith.household_member o on o.agency_id = m.agency_id and o.person_id = m.person_id and o.household_id <> m.household_id and o.until_on is null
      left join kith.household h on h.agency_id = o.agency_id and h.id = o.household_id
     where m.household_id = ${householdId} and m.until_on is null
     order by o.share_percent desc, o.id`)

/** What is promised to those who live here, and which referrals of theirs wait for an answer. */
export const dueQuery = (householdId: string) =>
  raw(sql<{
    kind: 'promise' | 'referral'
    id: string
    person_id: string
    words: string
    by: string
    due_on: string | null
  }>`
    with here as (select distinct m.person_id from kith.household_member m where m.household_id = ${householdId} and m.until_on is null)
    select 'promise' as kind, o.id, o.person_id, o.words, o.by_name as by, o.due_on
      from kith.promise o join here on here.person_id = o.person_id where o.kept_at is null and o.released_at is null
    union all
    select 'referral', r.id, r.person_id, r.service_name, r.to_name, r.answer_by
      from kith.referral r join here on here.person_id = r.person_id where r.state = 'sent'
    order by due_on nulls last, id limit 200`)
