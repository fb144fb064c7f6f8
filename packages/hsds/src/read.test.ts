import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDirectory } from './read.ts'
import { aDirectory, bytesOf, faultLines, file, foodBank, hall, pantry, readAll } from './testDirectory.ts'

test('UTF-8 and UTF-16 files are read with and without a mark, and Windows-1252 is said to be a guess', async () => {
  const text = `id,name,description\n${foodBank},Niños y niñas,Día\n`
  const utf16 = (bigEndian: boolean, mark: boolean) => {
    const units = [...(mark ? [0xfeff] : []), ...Array.from(text, (letter) => letter.charCodeAt(0))]
    return Uint8Array.from(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])))
  }
  const forms: Record<string, Uint8Array> = {
    'utf-8': bytesOf(text),
    'utf-8 with mark': bytesOf(`\ufeff${text}`),
    'utf-16le with mark': utf16(false, true),
    'utf-16be with mark': utf16(true, true),
    'utf-16le': utf16(false, false),
    'utf-16be': utf16(true, false),
  }
  for (const [form, bytes] of Object.entries(forms)) {
    const { tables, faults } = await readDirectory([{ path: 'organizations.csv', bytes }])
    assert.equal(tables.organization.get(foodBank)?.name, 'Niños y niñas', form)
    assert.deepEqual(faults, [], form)
  }
  const latin = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const guessed = await readDirectory([{ path: 'organizations.csv', bytes: latin }])
  assert.equal(guessed.tables.organization.get(foodBank)?.name, 'Niños y niñas')
  assert.deepEqual(faultLines(guessed), ['organizations.csv encodingGuessed mended'])
})

test('a table is known by the singular, the plural, capitals and a prefix', async () => {
  for (const path of ['service.csv', 'Services.CSV', 'hsds_services.csv', 'export/services.csv']) {
    const directory = await readDirectory([
      file('organization.csv', `id,name,description\n${foodBank},Bank,Feeds\n`),
      file(path, `id,organization_id,name,status\n${pantry},${foodBank},Pantry,active\n`),
    ])
    assert.equal(directory.counts.service.kept, 1, path)
  }
})

test('semicolons and tabs divide columns as well as commas', async () => {
  for (const mark of [';', '\t', '|']) {
    const row = [foodBank, 'Bank, Inc.', 'Feeds'].join(mark)
    const { tables } = await readDirectory([file('organizations.csv', `id${mark}name${mark}description\n${row}\n`)])
    assert.equal(tables.organization.get(foodBank)?.name, 'Bank, Inc.')
  }
})

test('a row whose values have slipped into too many columns is left out, and the rows around it go in', async () => {
  const other = '44444444-4444-4444-8444-444444444444'
  const directory = await readAll({
    'services.csv': `id,organization_id,name,status\n${other},${foodBank},Meals, hot,active\n${pantry},${foodBank},Pantry,active\n`,
  })
  assert.deepEqual(faultLines(directory), ['services.csv:2 moreCells row left out'])
  assert.deepEqual(directory.counts.service, { found: 2, kept: 1, leftOut: 1, repeated: 0 })
})

test('columns named like the insides of JavaScript are refused and harm nothing', async () => {
  const directory = await readAll({
    'services.csv': `id,organization_id,name,status,__proto__,constructor,toString\n${pantry},${foodBank},Pantry,active,polluted,x,y\n`,
    'programs.json': `[{"id":"p1","organization_id":"${foodBank}","name":"P","description":"D","__proto__":{"polluted":"yes"},"constructor":{"prototype":{"polluted":"yes"}}}]`,
  })
  assert.equal(directory.counts.service.kept, 1)
  assert.equal(directory.counts.program.kept, 1)
  assert.equal(({} as Record<string, unknown>).polluted, undefined)
  assert.ok(faultLines(directory).includes('services.csv:1 __proto__ columnRefused cell left out'))
})

test('20,000 columns and a cell of 10 MB are survived: the columns named in one fault, the cell left out', async () => {
  const strange = Array.from({ length: 20_000 }, (_, n) => `c${n}`).join(',')
  const directory = await readAll({
    'services.csv': `id,organization_id,name,status,description,${strange}\n${pantry},${foodBank},Pantry,active,${'x'.repeat(10_000_000)}\n`,
  })
  assert.equal(directory.counts.service.kept, 1)
  assert.equal(directory.tables.service.get(pantry)?.description, undefined)
  assert.deepEqual(faultLines(directory), [
    'services.csv:1 columnsMany cell left out',
    'services.csv:2 fewerCells mended',
    'services.csv:2 description tooLong cell left out',
  ])
})

test('a compiled service in JSON brings its organization, location, hours and telephone', async () => {
  const service = {
    id: pantry,
    name: 'Pantry',
    status: 'active',
    organization: { id: foodBank, name: 'Bank', description: 'Feeds' },
    program: { id: '55555555-5555-4555-8555-555555555555', name: 'Fresh' },
    phones: [
      {
        id: '66666666-6666-4666-8666-666666666666',
        number: '330-555-0100',
        languages: [{ name: 'Spanish', code: 'es' }],
      },
    ],
    schedules: [{ freq: 'WEEKLY', byday: 'TU', opens_at: '09:00', closes_at: '12:00' }],
    service_at_locations: [
      {
        id: '77777777-7777-4777-8777-777777777777',
        location: { id: hall, location_type: 'physical', latitude: 41.5, longitude: -81.7 },
      },
    ],
    attributes: [
      {
        taxonomy_term: {
          id: '88888888-8888-4888-8888-888888888888',
          name: 'Food Pantry',
          taxonomy_detail: { id: '99999999-9999-4999-8999-999999999999', name: 'Open Eligibility' },
        },
      },
    ],
  }
  for (const [path, text] of [
    ['services.json', JSON.stringify([service])],
    ['page.json', JSON.stringify({ total_items: 1, contents: [service] })],
    ['service_full.json', JSON.stringify(service)],
    ['export.ndjson', `${JSON.stringify(service)}\n\n`],
    ['tabular.json', JSON.stringify({ 'services.csv': [service] })],
  ] as const) {
    const { tables, counts } = await readDirectory([file(path, text)])
    assert.equal(tables.service.get(pantry)?.organization_id, foodBank, path)
    const kept = Object.entries(counts)
      .filter(([, count]) => count.kept > 0)
      .map(([name]) => name)
      .sort()
    assert.deepEqual(
      kept,
      [
        'attribute',
        'language',
        'location',
        'organization',
        'phone',
        'program',
        'schedule',
        'service',
        'service_at_location',
        'taxonomy',
        'taxonomy_term',
      ],
      path,
    )
    assert.equal([...tables.program.values()][0]?.organization_id, foodBank)
    assert.equal([...tables.attribute.values()][0]?.link_id, pantry)
    assert.equal([...tables.phone.values()][0]?.service_id, pantry)
  }
})

test('JSON that is not HSDS is refused with what was found and what a service needs', async () => {
  const lines = Array.from({ length: 40 }, (_, n) => JSON.stringify({ source: 'x', record: { n } })).join('\n')
  const { faults } = await readDirectory([file('raw.ndjson', lines)])
  assert.equal(faults.length, 1)
  assert.equal(faults[0]?.code, 'fileNotHsds')
  assert.deepEqual(faults[0]?.figures, { rows: 40, found: 'source, record' })
})

test('malformed, empty and absurdly nested JSON is a fault and not an exception', async () => {
  for (const text of [
    '{"a":',
    '',
    '[]',
    'null',
    '7',
    '"x"',
    `${'['.repeat(10_000)}${']'.repeat(10_000)}`,
    '{"id":{"id":{}}}',
    '[null,[],{"name":[1]}]',
  ])
    await readDirectory([file('services.json', text)])
  const line = await readDirectory([
    file('services.ndjson', `{"id":\n{"id":"1","name":"P","status":"active","organization":{"id":"2","name":"B"}}\n`),
  ])
  assert.equal(line.counts.service.kept, 1)
  assert.deepEqual(faultLines(line).slice(0, 1), ['services.ndjson:1 fileNotJson row left out'])
})

test('version 1 tables become those of 3.2: hours by weekday, eligibility, terms, addresses by kind', async () => {
  const { tables, faults } = await readDirectory([
    file('organizations.csv', 'id,name,description\n1,Bank,Feeds\n'),
    file('services.csv', 'id,organization_id,name,status\n5,1,Pantry,active\n'),
    file('eligibility.csv', 'id,service_id,eligibility\n9,5,Adults\n'),
    file('locations.csv', 'id,organization_id,name,latitude,longitude\n7,1,Hall,41.5,-81.7\n'),
    file('services_at_location.csv', 'id,service_id,location_id\n1,5,7\n'),
    file(
      'physical_addresses.csv',
      'id,location_id,address_1,city,state_province,postal_code,country\n1,7,1 Elm St,Akron,OH,44301,US\n',
    ),
    file(
      'postal_addresses.csv',
      'id,location_id,address_1,city,state_province,postal_code,country\n1,7,PO Box 1,Akron,OH,44301,US\n',
    ),
    file('regular_schedules.csv', 'id,service_id,weekday,opens_at,closes_at\n1,5,Monday,09:00,17:00\n'),
    file('holiday_schedules.csv', 'id,service_id,closed,start_date,end_date\n1,5,true,2026-12-25,2026-12-25\n'),
    file('taxonomy.csv', 'id,name,parent_id,parent_name,vocabulary\n101,Food,,,OE\n'),
    file('service_taxonomy.csv', 'id,service_id,taxonomy_id\n1,5,101\n'),
  ])
  assert.deepEqual(faults, [])
  const [service] = tables.service.values()
  assert.equal(service?.eligibility_description, 'Adults')
  assert.deepEqual(
    [...tables.address.values()].map(({ address_type }) => address_type),
    ['physical', 'postal'],
  )
  assert.deepEqual(
    [...tables.schedule.values()].map(({ byday, valid_from, notes }) => byday ?? `${valid_from} ${notes}`),
    ['MO', '2026-12-25 Closed'],
  )
  const [mark] = tables.attribute.values()
  assert.equal(tables.taxonomy_term.get(mark!.taxonomy_term_id!)?.name, 'Food')
})

test('an Ohana service names only its location; organization, languages, areas and terms are found from there', async () => {
  const { tables, counts } = await readDirectory([
    file('organizations.csv', 'id,name,description\n1,Bank,Feeds\n'),
    file('locations.csv', 'id,organization_id,name,admin_emails,virtual\n7,1,Hall,boss@example.org,false\n'),
    file(
      'services.csv',
      'id,location_id,name,status,languages,service_areas,taxonomy_ids,keywords,accepted_payments,fees\n5,7,Pantry,active,"Chinese (Mandarin), Spanish","Summit, Portage",101,"bread, milk",Cash,None\n',
    ),
    file('taxonomy.csv', 'taxonomy_id,name,parent_id,parent_name\n101,Food,,\n'),
  ])
  const [service] = tables.service.values()
  assert.equal(service?.organization_id, [...tables.organization.keys()][0])
  assert.deepEqual(
    [...tables.language.values()].map(({ name, code }) => [name, code]),
    [
      ['Chinese (Mandarin)', 'cmn'],
      ['Spanish', 'es'],
    ],
  )
  assert.deepEqual(
    [...tables.service_area.values()].map(({ name }) => name),
    ['Summit', 'Portage'],
  )
  assert.equal(service?.fees_description, 'None · Cash')
  assert.equal(counts.service_at_location.kept, 1)
  assert.deepEqual(
    [...tables.taxonomy_term.values()].map(({ name }) => name),
    ['bread', 'milk', 'Food'],
  )
  assert.ok(!JSON.stringify([...tables.location.values()]).includes('boss@'))
})

test('the same number in two publishers’ files is two records, and in the same publisher’s file one', async () => {
  const files = [file('organizations.csv', 'id,name,description\n22,Bank,Feeds\n')]
  const idsOf = async (source: string) => [...(await readDirectory(files, { source })).tables.organization.keys()]
  assert.deepEqual(await idsOf('summit'), await idsOf('summit'))
  assert.notDeepEqual(await idsOf('summit'), await idsOf('portage'))
})

test('a folder without anything of HSDS says so for each file', async () => {
  const directory = await readDirectory([file('notes.txt', 'hello'), file('photo.csv', 'a,b\n1,2')])
  assert.deepEqual(faultLines(directory), [
    'notes.txt fileUnknown file left out',
    'photo.csv fileUnknown file left out',
  ])
})

test('a zip that lies in a folder with tables is passed by with a fault, and the tables go in', async () => {
  const directory = await readDirectory([...aDirectory(), { path: 'old.zip', bytes: Uint8Array.of(0x50, 0x4b, 3, 4) }])
  assert.equal(directory.counts.service.kept, 1)
  assert.deepEqual(faultLines(directory), ['old.zip archiveNested file left out'])
})
