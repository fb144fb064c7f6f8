import { sql } from 'kysely'
import { withPerson } from '../../house/db/one-person.ts'
import { raw } from '../../house/db/tx.ts'

// What one worker wrote down themselves. Row-level security leaves out whom they may not see any more.

export const conversationsPerPage = 20
const mostWaiting = 50
const firstWords = 240

interface DraftRow {
  form: string
  updated_at: string
  person_id: string | null
  name: string | null
  words: string | null
}

/**
 * Conversations and notes that were begun and not kept, the latest first. Who is new has the line that was typed of them for a
 * name; of a person who may not be seen any more nothing is shown but that there is a draft.
 */
export const draftsQuery = () =>
  raw(sql<DraftRow>`
    select d.form, d.updated_at, p.id as person_id,
           case when d.form = 'talk:new' then left(d.body -> 'people' -> 0 ->> 'typed', 200) else p.name end as name,
           case when d.form = 'talk:new' or p.id is not null then left(btrim(d.body ->> 'text'), ${firstWords}) end as words
      from (select * from kith.draft
             where (form = 'talk:new' or form ~ '^(talk|note):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')
               and not kith.draft_is_closed(form, person_id)
             order by updated_at desc limit ${mostWaiting}) d
      left join kith.person p on p.agency_id = d.agency_id
       and p.id = case when d.form <> 'talk:new' then split_part(d.form, ':', 2)::uuid end
     order by d.updated_at desc`)

interface UnsignedRow {
  id: string
  person_id: string
  name: string
  occurred_at: string
  words: string
}

export const unsignedQuery = (userId: string) =>
  raw(sql<UnsignedRow>`
    select n.id, p.id as person_id, p.name, n.occurred_at, left(n.body, ${firstWords}) as words
      from kith.note n ${withPerson('n')}
     where n.author_id = ${userId} and n.signed_at is null
     order by n.occurred_at desc, n.id limit ${mostWaiting}`)

interface MineRow {
  id: string
  person_id: string
  name: string
  channel: string
  kind: string
  began_at: string
  note_id: string | null
  words: string | null
  signed_at: string | null
}

/**
 * One page of a worker's conversations, newest first, and a row more where there is one; `words` are looked for in the name
 * and the whole note, without regard to accents. Those of one moment come together.
 */
export const mineQuery = (userId: string, words: string, before: string | null) => {
  const like = `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
  const narrowed =
    words.trim() === ''
      ? sql`true`
      : sql`(unaccent(p.name) ilike unaccent(${like}) or unaccent(n.body) ilike unaccent(${like}))`
  return raw(sql<MineRow>`
    select c.id, p.id as person_id, p.name, c.channel, c.kind, c.began_at,
           n.id as note_id, left(n.body, ${firstWords}) as words, n.signed_at
      from kith.conversation c
      ${withPerson('c')}
      left join lateral (
        select n.id, n.body, n.signed_at from kith.note n
         where n.agency_id = c.agency_id and n.conversation_id = c.id and n.amends_id is null
         order by n.occurred_at limit 1) n on true
     where c.author_id = ${userId} and c.began_at < coalesce(${before}::timestamptz, 'infinity') and ${narrowed}
     order by c.began_at desc
     fetch first ${sql.lit(conversationsPerPage + 1)} rows with ties`)
}
