import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Fault, faultReason, sayFault } from './fault.ts'
import { faultWords } from './faultWords.ts'
import { readDirectory } from './read.ts'
import { faultLines, file, foodBank, hall, pantry, readAll } from './testDirectory.ts'

const service = (columns: string, values: string) =>
  readAll({
    'services.csv': `id,organization_id,name,status,${columns}\n${pantry},${foodBank},Pantry,active,${values}\n`,
  })

test('a service of an organization that is nowhere is left out, with its row, column and the missing id', async () => {
  const lost = 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'
  const directory = await readAll({
    'services.csv': `id,organization_id,name,status\n${pantry},${lost},Pantry,active\n`,
    'phones.csv': `id,service_id,number\n${hall},${pantry},330-555-0100\n`,
  })
  assert.deepEqual(faultLines(directory), [
    'services.csv:2 organization_id parentMissing row left out',
    'phones.csv:2 service_id parentLeftOut cell left out',
  ])
  assert.equal(
    sayFault(directory.faults[0]!, 'en'),
    `services.csv, row 2, column organization_id: No organization with the id ${lost}. The row was left out.`,
  )
  assert.equal(directory.counts.service.leftOut, 1)
  assert.equal(directory.counts.phone.kept, 0)
})

test('a file may refer to organizations that are already in the directory', async () => {
  const files = [file('services.csv', `id,organization_id,name,status\n${pantry},${foodBank},Pantry,active\n`)]
  assert.equal((await readDirectory(files)).counts.service.kept, 0)
  const known = { organization: new Set([foodBank]) }
  assert.equal((await readDirectory(files, { known })).counts.service.kept, 1)
})

test('an optional tie to something that is nowhere is cut and the row goes in', async () => {
  const directory = await service('program_id', 'cccccccc-cccc-4ccc-8ccc-cccccccccccc')
  assert.deepEqual(faultLines(directory), ['services.csv:2 program_id parentMissing cell left out'])
  assert.equal(directory.counts.service.kept, 1)
})

test('each kind of cell is mended where its meaning is plain, and left empty where it is not', async () => {
  const cases: readonly [column: string, raw: string, kept: string | number | undefined, code: string | undefined][] = [
    ['url', 'www.example.org', 'https://www.example.org', 'rewritten'],
    ['url', 'https://example.org/a?b=c', 'https://example.org/a?b=c', undefined],
    ['url', 'javascript:alert(1)', undefined, 'notAUrl'],
    ['url', 'see Facebook', undefined, 'notAUrl'],
    ['email', 'mailto:a@example.org', 'a@example.org', 'rewritten'],
    ['email', 'nobody@nowhere', undefined, 'notAnEmail'],
    ['assured_date', '2/3/24', '2024-02-03', 'rewritten'],
    ['assured_date', '2024-02-30', undefined, 'notADate'],
    ['assured_date', '1700-01-01', undefined, 'notADate'],
    ['last_modified', '2025-08-08 08:27:23', '2025-08-08T08:27:23Z', 'rewritten'],
    ['minimum_age', '12', 12, undefined],
    ['minimum_age', 'adults', undefined, 'notANumber'],
    ['maximum_age', '999', undefined, 'outOfRange'],
    ['description', 'a\u0000b\ud800', 'ab\ufffd', 'unprintable'],
    ['description', '<p>Open&nbsp;daily</p><script>x</script>', 'Open daily\nx', 'markup'],
    ['description', 'N/A', undefined, undefined],
  ]
  for (const [column, raw, kept, code] of cases) {
    const directory = await service(column, `"${raw}"`)
    const row = directory.tables.service.get(pantry) as Record<string, unknown> | undefined
    assert.equal(row?.[column], kept, `${column} ${raw}`)
    assert.equal(directory.faults[0]?.code, code, `${column} ${raw}`)
  }
})

test('a status is known by its usual other names, assumed when empty, and a strange one takes the row out', async () => {
  const statuses = async (status: string) => {
    const directory = await readAll({
      'services.csv': `id,organization_id,name,status\n${pantry},${foodBank},Pantry,${status}\n`,
    })
    return [directory.tables.service.get(pantry)?.status, directory.faults[0]?.code]
  }
  assert.deepEqual(await statuses('Active'), ['active', 'rewritten'])
  assert.deepEqual(await statuses('closed'), ['inactive', 'rewritten'])
  assert.deepEqual(await statuses(''), ['active', 'assumed'])
  assert.deepEqual(await statuses('toString'), [undefined, 'notAChoice'])
})

test('telephones keep how they are written, lose their extension to its column, and words are refused', async () => {
  const phones = async (number: string) => {
    const directory = await readAll({ 'phones.csv': `id,service_id,number\n${hall},${pantry},"${number}"\n` })
    const phone = directory.tables.phone.get(hall)
    return [phone?.number, phone?.extension]
  }
  assert.deepEqual(await phones('(330) 555-0100 ext. 12'), ['(330) 555-0100', 12])
  assert.deepEqual(await phones('211'), ['211', undefined])
  assert.deepEqual(await phones('1-800-FLOWERS'), ['1-800-FLOWERS', undefined])
  assert.deepEqual(await phones('call the office'), [undefined, undefined])
})

test('hours are mended to the clock of 24 hours and days to two letters', async () => {
  const directory = await readAll({
    'schedules.csv': `id,service_id,freq,byday,opens_at,closes_at\n${hall},${pantry},weekly,"Monday, 1st",9am,4:30 p.m.\n${foodBank},${pantry},WEEKLY,"lunes,MI",noon,25:00\n`,
  })
  const rows = [...directory.tables.schedule.values()].map(({ freq, byday, opens_at, closes_at }) => [
    freq,
    byday,
    opens_at,
    closes_at,
  ])
  assert.deepEqual(rows, [
    ['WEEKLY', undefined, '09:00', '16:30'],
    ['WEEKLY', 'MO,WE', '12:00', undefined],
  ])
  assert.ok(faultLines(directory).includes('schedules.csv:2 byday notDays cell left out'))
  assert.ok(faultLines(directory).includes('schedules.csv:3 closes_at notATime cell left out'))
})

test('coordinates that cannot be are taken as not known, never as zero', async () => {
  const point = async (latitude: string, longitude: string) => {
    const directory = await readAll({
      'locations.csv': `id,location_type,latitude,longitude\n${hall},physical,${latitude},${longitude}\n`,
    })
    const location = directory.tables.location.get(hall)
    return [location?.latitude, location?.longitude, directory.faults[0]?.code]
  }
  assert.deepEqual(await point('41.5', '-81.7'), [41.5, -81.7, undefined])
  assert.deepEqual(await point('0', '0'), [undefined, undefined, 'coordinatesZero'])
  assert.deepEqual(await point('41.5', ''), [undefined, undefined, 'coordinatesHalf'])
  assert.deepEqual(await point('4689967.66', '-8559199.79'), [undefined, undefined, 'outOfRange'])
  assert.deepEqual(await point('-81.7', '141.5'), [-81.7, 141.5, undefined])
  assert.deepEqual(await point('-112.5', '33.4'), [33.4, -112.5, 'coordinatesSwapped'])
})

test('one point shared by many locations without an address stands for "not known"', async () => {
  const ids = Array.from({ length: 12 }, (_, n) => `${String(n).padStart(8, '0')}-0000-4000-8000-000000000000`)
  const directory = await readAll({
    'locations.csv': `id,location_type,latitude,longitude\n${ids.map((id) => `${id},physical,40.713047,-74.00723`).join('\n')}\n`,
  })
  assert.ok([...directory.tables.location.values()].every(({ latitude }) => latitude === undefined))
  assert.equal(directory.faultCounts.get('coordinatesPlaceholder'), 12)
})

test('an id that is used twice keeps the first row; the same row twice is read once', async () => {
  const rows = `${pantry},${foodBank},Pantry,active\n${pantry},${foodBank},Pantry,active\n${pantry},${foodBank},Other,active\n`
  const directory = await readAll({ 'services.csv': `id,organization_id,name,status\n${rows}` })
  assert.equal(directory.tables.service.get(pantry)?.name, 'Pantry')
  assert.deepEqual(directory.counts.service, { found: 3, kept: 1, leftOut: 1, repeated: 1 })
  assert.deepEqual(faultLines(directory), [
    'services.csv:3 id rowTwice mended',
    'services.csv:4 name idTwice row left out',
  ])
})

test('half an address is kept and noted; nothing but a country is no address', async () => {
  const directory = await readAll({
    'addresses.csv': `id,location_id,address_1,city,state_province,postal_code,country,address_type\n${pantry},${hall},1 Elm St,Akron,OH,44301,,physical\n${foodBank},${hall},,98 Panama City,FL,,US,physical\n${hall},${hall},,,,,US,physical\n`,
  })
  assert.deepEqual(faultLines(directory), [
    'addresses.csv:2 country assumed mended',
    'addresses.csv:3 address_1 addressIncomplete noted',
    'addresses.csv:3 city citySlipped noted',
    'addresses.csv:4 address_1 required row left out',
  ])
})

test('found is always kept, left out and repeated together, whatever is thrown at it', async () => {
  const rubbish = [
    '',
    '1',
    pantry,
    foodBank,
    '"',
    ',',
    '\u0000',
    'active',
    '2024-13-45',
    '<b>',
    '=cmd()',
    '🙂',
    '__proto__',
  ]
  let seed = 7
  const pick = () => {
    seed = (seed * 48_271) % 2_147_483_647
    return rubbish[seed % rubbish.length]!
  }
  for (let round = 0; round < 300; round += 1) {
    const rows = Array.from({ length: 5 }, () => Array.from({ length: 5 }, pick).join(',')).join('\n')
    const directory = await readAll({
      'services.csv': `id,organization_id,name,status,url\n${rows}\n`,
      'schedules.csv': `id,service_id,byday,opens_at,until\n${rows}\n`,
      'attributes.csv': `id,link_id,link_entity,taxonomy_term_id,value\n${rows}\n`,
    })
    for (const count of Object.values(directory.counts))
      assert.equal(count.found, count.kept + count.leftOut + count.repeated)
    for (const row of directory.tables.service.values())
      assert.ok(directory.tables.organization.has(row.organization_id))
  }
})

test('every reason has words in English and in Spanish that use the same figures', () => {
  const figures = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [code, { en, es }] of Object.entries(faultWords)) {
    assert.notEqual(en, es, code)
    assert.deepEqual(figures(en), figures(es), code)
  }
  const fault: Fault = { file: 'a.csv', row: 3, column: 'url', code: 'notAUrl', done: 'cell left out', value: 'x' }
  assert.equal(sayFault(fault, 'es'), 'a.csv, fila 3, columna url: «x» no es una dirección web. Se dejó vacío.')
  assert.equal(faultReason(fault, 'en'), '“x” is not a web address.')
})
