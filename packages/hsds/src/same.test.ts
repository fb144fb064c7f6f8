import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDirectory } from './read.ts'
import { compareContent, contentHashes, type RecordKind } from './same.ts'
import { shelve } from './shelf.ts'
import { file, foodBank, hall, pantry, readAll } from './testDirectory.ts'
import { writeOrganization, writeService } from './write.ts'
import { writeCsv } from './writeCsv.ts'

const phones = (rows: string) => ({ 'phones.csv': `id,service_id,number\n${rows}` })
const hashes = async (files: Record<string, string>, kind: RecordKind = 'service') =>
  contentHashes(shelve((await readAll(files)).tables), kind)

test('the same facts in another order, with other ids for telephones, are the same', async () => {
  const first = await hashes(phones(`${foodBank},${pantry},330-555-0100\n${hall},${pantry},330-555-0199\n`))
  const again = await hashes(phones(`${pantry},${pantry},330-555-0199\n${hall},${pantry},330-555-0100\n`))
  assert.deepEqual(compareContent(first, again), { added: [], changed: [], same: [pantry], absent: [] })
})

test('one digit of a telephone changes its service, and neither the organization nor the location', async () => {
  const before = phones(`${hall},${pantry},330-555-0100\n`)
  const after = phones(`${hall},${pantry},330-555-0101\n`)
  assert.deepEqual(compareContent(await hashes(before), await hashes(after)).changed, [pantry])
  for (const kind of ['organization', 'location'] as const)
    assert.deepEqual(compareContent(await hashes(before, kind), await hashes(after, kind)).changed, [])
})

test('a record that is gone from the file is absent, not deleted, and a new one is added', () => {
  const before = new Map([
    ['a', '1'],
    ['b', '2'],
  ])
  assert.deepEqual(
    compareContent(
      before,
      new Map([
        ['b', '2'],
        ['c', '3'],
      ]),
    ),
    { added: ['c'], changed: [], same: ['b'], absent: ['a'] },
  )
})

test('a directory written as CSV or as JSON and read again has the same fingerprints', async () => {
  const { tables } = await readAll({
    ...phones(`${hall},${pantry},"330-555-0100 ext 4"\n`),
    'service_at_location.csv': `id,service_id,location_id\n${foodBank},${pantry},${hall}\n`,
    'schedules.csv': `id,service_at_location_id,freq,byday,opens_at,closes_at,description\n${hall},${foodBank},WEEKLY,TU,9:00,12:00,"Line one\nLine ""two"""\n`,
  })
  const shelf = shelve(tables)
  const asCsv = await readDirectory([...writeCsv(tables)].map(([path, text]) => file(path, text)))
  const asJson = await readDirectory([
    file(
      'services.ndjson',
      [...tables.service.values()].map((service) => JSON.stringify(writeService(shelf, service))).join('\n'),
    ),
    file(
      'organizations.json',
      JSON.stringify([...tables.organization.values()].map((one) => writeOrganization(shelf, one))),
    ),
  ])
  for (const again of [asCsv, asJson])
    for (const kind of ['service', 'organization', 'location'] as const) {
      const comparison = compareContent(contentHashes(shelf, kind), contentHashes(shelve(again.tables), kind))
      assert.deepEqual([comparison.same.length, comparison.changed, comparison.absent], [1, [], []], kind)
    }
})
