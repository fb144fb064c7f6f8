import { sql } from 'kysely'
import { ofPerson, recordsOfRow, standingFirst, withPerson } from '../../house/db/one-person.ts'
import { db, raw, type Tx } from '../../house/db/tx.ts'
import { digitsOf, plain, soundsOf } from './names.ts'

export const personQuery = (personId: string) =>
  db
    .selectFrom('person')
    .select([
      'id',
      'name',
      'pronouns',
      'born_on',
      'born_about',
      'died_on',
      'language',
      'interpreter',
      'phone',
      'email',
      'contact_caution',
      'version',
    ])
    .where(ofPerson('id', personId))
    .orderBy(standingFirst('person', 'id'), (order) => order.asc().nullsFirst())

/** The households that a person lives or lived in, with everyone in them whom the reader may see. */
export const householdsQuery = (personId: string) =>
  db
    .selectFrom('household_member as mine')
    .innerJoin('household as h', (join) =>
      join.onRef('h.agency_id', '=', 'mine.agency_id').onRef('h.id', '=', 'mine.household_id'),
    )
    .innerJoin('household_member as m', (join) =>
      join.onRef('m.agency_id', '=', 'h.agency_id').onRef('m.household_id', '=', 'h.id'),
    )
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'm.agency_id').onRef('p.id', '=', 'm.person_id'))
    .select([
      'h.id as household_id',
      'h.name as household_name',
      'h.state',
      'h.county_fips',
      'h.address',
      'm.person_id',
      'p.name',
      'p.born_on',
      'm.relation',
      'm.is_head',
      'm.share_percent',
      'm.days',
      'm.from_on',
      'm.until_on',
    ])
    .where(ofPerson('mine.person_id', personId))
    // What was taken back ends on the day on which it began.
    .where((eb) => eb.or([eb('m.until_on', 'is', null), eb('m.until_on', '>', eb.ref('m.from_on'))]))
    .where((eb) => eb.or([eb('mine.until_on', 'is', null), eb('mine.until_on', '>', eb.ref('mine.from_on'))]))
    .orderBy('mine.from_on', 'desc')
    .orderBy('mine.share_percent', 'desc')
    .orderBy('m.is_head', 'desc')
    .orderBy('p.born_on')

/** What holds now, of a person and of those who share a household with them. */
export const circumstancesQuery = (personId: string) =>
  db
    .selectFrom('circumstance')
    .select([
      'id',
      'person_id',
      'question',
      'about',
      'answer',
      'from_on',
      'until_on',
      'said_by',
      'proof',
      'quote',
      'at',
    ])
    .where('until_on', 'is', null)
    .where((eb) =>
      eb.or([
        ofPerson('person_id', personId),
        eb(
          'person_id',
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
    .orderBy('at')

export interface Found {
  person_id: string
  likeness: number
}

/** People whom the reader may see, best match first. A date or a telephone number in the words counts too. */
export async function findPeople(tx: Tx, words: string, most: number): Promise<Found[]> {
  const born = /\b(\d{4}-\d{2}-\d{2})\b/.exec(words)?.[1] ?? null
  const rest = born ? words.replace(born, ' ') : words
  const digits = digitsOf(rest).length >= 4 ? digitsOf(rest) : ''
  const wanted = plain(rest.replace(/[\d()+-]{4,}/g, ' ')).slice(0, 100)
  if (!wanted && !digits && !born) return []
  return await tx.rows(
    raw(
      sql<Found>`select person_id, likeness from kith.find_people(${wanted}, ${soundsOf(wanted)}::text[], ${digits}, ${born}::date, ${most})`,
    ),
  )
}

interface Row {
  asked: string
  id: string
  name: string
  born_on: string | null
  phone: string
  also_written: string[]
  other_names: string[]
  place: string | null
  worker: string | null
}

/** What a row of a list shows, enough to tell two Marias apart. It is asked with each letter that is typed, hence as text. */
export const rowsQuery = (ids: readonly string[]) =>
  raw(sql<Row>`
    select r.id as asked, p.id, p.name, p.born_on, p.phone,
      array(select o.name from kith.person o
        where o.agency_id = p.agency_id and o.id = any (${recordsOfRow('p', 'id')}) and o.name <> p.name) as also_written,
      array(select n.name from kith.person_name n
        where n.agency_id = p.agency_id and n.person_id = p.id and n.may_use) as other_names,
      (select h.address from kith.household_member m join kith.household h on h.agency_id = m.agency_id and h.id = m.household_id
        where m.agency_id = p.agency_id and m.person_id = p.id and m.until_on is null limit 1) as place,
      (select a.name from kith.enrolment e
        join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
        join kith.account a on a.agency_id = s.agency_id and a.id = s.user_id
        where e.agency_id = p.agency_id and e.person_id = p.id and s.kind = 'primary' and s.until_at is null limit 1) as worker
    from kith.person r ${withPerson('r', 'id')} where r.id = any (${[...ids]}::uuid[])`)
