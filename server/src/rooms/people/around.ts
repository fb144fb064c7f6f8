import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { raw } from '../../house/db/tx.ts'

export interface TieAround {
  id: string
  person_id: string
  other_person_id: string
  kind: string
  closeness: string
  from_on: string | null
  until_on: string | null
}

/**
 * The ties between those who matter to a person, where both are known here and the reader may see them. Where both said
 * something of each other, the one that was said first is told.
 */
export const tiesAroundQuery = (personId: string) =>
  raw(sql<TieAround>`
    with near as (
      select t.other_person_id as id from kith.tie t
       where ${ofPerson('t.person_id', personId)} and t.other_person_id is not null
      union select t.person_id from kith.tie t
       where ${ofPerson('t.other_person_id', personId)} and t.may_be_told <> 'never'
      union select m.person_id from kith.household_member mine
        join kith.household_member m on m.agency_id = mine.agency_id and m.household_id = mine.household_id
       where ${ofPerson('mine.person_id', personId)}
    ), seen as (
      select n.id from near n join kith.person p on p.id = n.id where not (${ofPerson('n.id', personId)})
    )
    select distinct on (least(t.person_id, t.other_person_id), greatest(t.person_id, t.other_person_id))
           t.id, t.person_id, t.other_person_id, t.kind, t.closeness, t.from_on, t.until_on
      from kith.tie t join seen a on a.id = t.person_id join seen b on b.id = t.other_person_id
     where t.until_on is null or t.until_on > t.from_on
     order by least(t.person_id, t.other_person_id), greatest(t.person_id, t.other_person_id), t.until_on desc nulls first, t.id`)
