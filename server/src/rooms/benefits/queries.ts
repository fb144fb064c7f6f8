import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'

export interface ResidentRow {
  person_id: string
  name: string
  born_on: string | null
  born_about: boolean
  relation: string
  is_head: boolean
  household_id: string | null
  state: string | null
  county_fips: string | null
}

/**
 * The person and everyone who lives with them now, as far as the reader may see them: in the latest home of the person,
 * or alone where there is none.
 */
export const residentsQuery = (personId: string) =>
  raw(sql<ResidentRow>`
    with home as (
      select m.agency_id, m.household_id from kith.household_member m
       where ${ofPerson('m.person_id', personId)} and m.until_on is null order by m.from_on desc, m.share_percent desc, m.id desc limit 1)
    select p.id as person_id, p.name, p.born_on, p.born_about, coalesce(m.relation, '') as relation,
           coalesce(m.is_head, true) as is_head, m.household_id, h.state, h.county_fips
      from kith.person p
      left join home on home.agency_id = p.agency_id
      left join kith.household h on h.agency_id = home.agency_id and h.id = home.household_id
      left join kith.household_member m on m.agency_id = p.agency_id and m.person_id = p.id
           and m.household_id = home.household_id and m.until_on is null
     where p.id = ${personId}
        or p.id in (select o.person_id from kith.household_member o join home on home.agency_id = o.agency_id and home.household_id = o.household_id
                     where o.until_on is null)
     order by coalesce(m.is_head, false) desc, p.born_on nulls last, p.id`)

export interface AnswerRow {
  id: string
  person_id: string
  question: string
  about: 'person' | 'household'
  answer: unknown
  from_on: string
  said_by: string
  proof: string
  quote: string
  written_by: string | null
  at: string
}

/** What holds now, said about the person or those who live with them. */
export const answersQuery = (personId: string) =>
  db
    .selectFrom('circumstance as c')
    .leftJoin('account as a', (join) => join.onRef('a.agency_id', '=', 'c.agency_id').onRef('a.id', '=', 'c.author_id'))
    .select([
      'c.id',
      'c.person_id',
      'c.question',
      'c.about',
      'c.answer',
      'c.from_on',
      'c.said_by',
      'c.proof',
      'c.quote',
      'a.name as written_by',
      'c.at',
    ])
    .where('c.until_on', 'is', null)
    .where((eb) =>
      eb.or([
        ofPerson('c.person_id', personId),
        eb(
          'c.person_id',
          'in',
          eb
            .selectFrom('household_member as mine')
            .innerJoin('household_member as m', (join) =>
              join.onRef('m.agency_id', '=', 'mine.agency_id').onRef('m.household_id', '=', 'mine.household_id'),
            )
            .select('m.person_id')
            .where(ofPerson('mine.person_id', personId))
            .where('mine.until_on', 'is', null)
            .where('m.until_on', 'is', null),
        ),
      ]),
    )
    .orderBy('c.at')
    .orderBy('c.id')
