import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { unzipSync } from 'fflate'
import { sayFault } from './fault.ts'
import { readDirectory } from './read.ts'
import { compareContent, contentHashes } from './same.ts'
import { shelve } from './shelf.ts'
import { needsShared, sharedFile, sharedFolder } from './testDirectory.ts'

test(
  '3,028 services and 2,850 organizations of US food pantries come in whole, and again as the same',
  needsShared,
  async () => {
    const zip = sharedFile('foodpantries-hsds-csv.zip')!
    const started = performance.now()
    const first = await readDirectory([zip])
    const spentMs = performance.now() - started
    assert.deepEqual(first.counts.service, { found: 3_028, kept: 3_028, leftOut: 0, repeated: 0 })
    assert.deepEqual(first.counts.organization, { found: 2_850, kept: 2_850, leftOut: 0, repeated: 0 })
    assert.equal(first.counts.location.kept, 2_850)
    assert.ok(spentMs < 20_000, `${spentMs} ms`)
    const again = await readDirectory([zip])
    for (const kind of ['service', 'organization', 'location', 'taxonomy_term'] as const) {
      const { added, changed, absent } = compareContent(
        contentHashes(shelve(first.tables), kind),
        contentHashes(shelve(again.tables), kind),
      )
      assert.deepEqual({ added, changed, absent }, { added: [], changed: [], absent: [] }, kind)
    }
    // The known defects of this file: 144 guessed coordinates, 19 telephones among the opening hours.
    assert.equal(first.faultCounts.get('coordinatesPlaceholder'), 144)
    assert.equal(first.faultCounts.get('hoursSlipped'), 19)
  },
)

test(
  'a faulty row of the real file is listed by file, row, column and reason, and the 3,027 others are in',
  needsShared,
  async () => {
    const entries = unzipSync(sharedFile('foodpantries-hsds-csv.zip')!.bytes)
    const files = Object.entries(entries)
      .filter(([path]) => path.endsWith('.csv'))
      .map(([path, bytes]) => ({ path, bytes }))
    const broken = files.map((one) => {
      if (!one.path.endsWith('/services.csv')) return one
      const lines = new TextDecoder().decode(one.bytes).split('\n')
      const cells = lines[4]!.split(',')
      cells[1] = 'dddddddd-dddd-4ddd-8ddd-dddddddddddd'
      lines[4] = cells.join(',')
      return { path: one.path, bytes: new TextEncoder().encode(lines.join('\n')) }
    })
    const { counts, faults } = await readDirectory(broken)
    assert.deepEqual(counts.service, { found: 3_028, kept: 3_027, leftOut: 1, repeated: 0 })
    const fault = faults.find(({ column }) => column === 'organization_id')!
    assert.deepEqual(
      [fault.file, fault.row, fault.column, fault.code, fault.done],
      ['hsds-csv/services.csv', 5, 'organization_id', 'parentMissing', 'row left out'],
    )
  },
)

test('the raw records of 18 locators are refused in words that say what is missing', needsShared, async () => {
  const { faults, counts } = await readDirectory([sharedFile('foodpantries-raw.ndjson.gz')!])
  assert.equal(counts.service.found, 0)
  assert.equal(faults.length, 1)
  assert.match(
    sayFault(faults[0]!, 'en'),
    /2858 records, none of them HSDS.*source, harvested_at, record.*A service needs id, name, status/,
  )
  assert.match(sayFault(faults[0]!, 'es'), /2858 registros, ninguno HSDS/)
})

test('the Ohana sample comes in with its people, telephones, languages and categories', needsShared, async () => {
  const files = readdirSync(new URL('ohana-sample/', sharedFolder)).map((name) => sharedFile(`ohana-sample/${name}`)!)
  const { counts, tables } = await readDirectory(files, { source: 'ohana' })
  const kept = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, count.kept]))
  assert.deepEqual(
    [kept.service, kept.organization, kept.location, kept.program, kept.contact, kept.phone, kept.address],
    [23, 8, 22, 1, 32, 54, 42],
  )
  const photos = [...tables.service.values()].find(({ name }) => name === 'Passport Photos')!
  const terms = [...tables.attribute.values()].filter(
    ({ link_id, link_type }) => link_id === photos.id && link_type === undefined,
  )
  assert.equal(terms.length, 6)
  assert.ok(terms.every(({ taxonomy_term_id }) => tables.taxonomy_term.has(taxonomy_term_id!)))
})
