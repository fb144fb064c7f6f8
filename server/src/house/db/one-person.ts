import { sql } from 'kysely'

// Someone who was written down twice and joined is one person with several records. These pieces of SQL are all that a
// query needs to know of it; which of the records may be read is decided by row-level security as ever.

/** What stands at any record of this person: `.where(ofPerson('n.person_id', personId))`. */
export const ofPerson = (column: string, personId: string) =>
  sql<boolean>`${sql.raw(column)} = any ((select kith.records_of(${personId}))::uuid[])`

const otherRecords = `kith.person_group g join kith.person_group o on o.agency_id = g.agency_id and o.standing_id = g.standing_id`

/** All records of the person of a row: `c.person_id = any (${recordsOfRow('e')})`. */
export const recordsOfRow = (row: string, column = 'person_id') =>
  sql`array(${sql.raw(`select o.person_id from ${otherRecords} where g.agency_id = ${row}.agency_id and g.person_id = ${row}.${column} union all select ${row}.${column}`)})`

/** The order of one person's records: the standing one first. */
export const standingFirst = (row: string, column = 'person_id') =>
  sql<number>`(${sql.raw(`select g.place from kith.person_group g where g.agency_id = ${row}.agency_id and g.person_id = ${row}.${column}`)})`

/** The record that is shown for the person of a row. */
export const shownFor = (row: string, column = 'person_id') =>
  sql<string>`coalesce((${sql.raw(`select o.person_id from ${otherRecords} where g.agency_id = ${row}.agency_id and g.person_id = ${row}.${column} order by o.place limit 1`)}), ${sql.raw(`${row}.${column}`)})`

/** The same to join with. It is worked out before the person is looked up: else everybody would be read to find a few. */
export const shownOf = (row: string, column = 'person_id') =>
  sql<{ id: string }>`(select ${shownFor(row, column)} as id offset 0)`.as('shown')

/** In SQL text: the shown person `p` of a row. */
export const withPerson = (row: string, column = 'person_id') =>
  sql`join lateral (select ${shownFor(row, column)} as id offset 0) shown on true join kith.person p on p.agency_id = ${sql.raw(row)}.agency_id and p.id = shown.id`
