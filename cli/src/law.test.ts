import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'

const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))

/** Runs the command as a person would, with these lines on its standard input. */
const run = async (lines: readonly string[], ...args: string[]) => {
  const child = spawn(process.execPath, [kith, 'law', ...args])
  child.stdin.end(lines.join('\n'))
  const [out, said] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join('')),
  )
  const code = await new Promise<number | null>((done) =>
    child.exitCode === null ? child.once('close', done) : done(child.exitCode),
  )
  return {
    results: out!
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
    said: said!,
    code,
  }
}
const mother = { age: 35, earnedMonthly: 1600, hoursPerWeek: 40 }
const family = { id: 'f', state: 'KS', people: [mother, { age: 7 }, { age: 8 }], expenses: { rentMonthly: 900 } }

test('a file of households gets one line each, in order, bare or wrapped', async () => {
  const { results, code } = await run(
    [JSON.stringify(family), JSON.stringify({ household: { ...family, id: 'g' }, expected: {} })],
    'evaluate',
    '--as-of',
    '2026-06',
    '--complete',
  )
  assert.equal(code, 0)
  assert.deepEqual(
    results.map((one) => [one.id, one.unit.snap.monthly]),
    [
      ['f', 572],
      ['g', 572],
    ],
  )
  assert.equal(results[0].people.length, 3)
  assert.equal(results[0].people[0].ssi.monthly, 0)
  assert.equal(results[0].taxUnits[0].taxUnit, 0)
})

test('without --complete what is absent is unknown: a range, not a zero', async () => {
  const { results } = await run([JSON.stringify(family)], 'evaluate', '--as-of', '2026-06')
  const { monthly, eligible } = results[0].unit.snap
  assert.equal(eligible, null)
  assert.ok(monthly.from <= 572 && monthly.to >= 572)
})

test('a bad line says what is wrong and where, and the rest goes on', async () => {
  const bad = [
    '{"id":"a","state":"ZZ","people":[{}]}',
    'not json',
    '{"id":"b","state":"TX","people":[{"age":-1}]}',
    '[]',
    '',
  ]
  const { results, said, code } = await run(
    [...bad, JSON.stringify(family)],
    'evaluate',
    '--as-of',
    '2026-06',
    '--complete',
  )
  assert.equal(code, 0)
  assert.deepEqual(
    results.slice(0, 4).map((one) => [one.id, one.line, one.error.code, one.error.path]),
    [
      ['a', 1, 'unknown-code', 'state'],
      [null, 2, 'not-json', ''],
      ['b', 3, 'out-of-range', 'people[0].age'],
      [null, 4, 'not-an-object', ''],
    ],
  )
  assert.equal(results[4].unit.snap.monthly, 572)
  assert.match(said, /4 of 6 lines/)
})

test('a date before or after the law that is written here is refused in words', async () => {
  const { results } = await run([JSON.stringify(family)], 'evaluate', '--as-of', '1890-06', '--complete')
  assert.equal(results.length, 0)
  const old = await run([JSON.stringify(family)], 'evaluate', '--as-of', '1990-06', '--complete')
  assert.equal(old.results[0].error.code, 'no-figure-in-force')
  const future = await run([JSON.stringify(family)], 'evaluate', '--as-of', '2090-06', '--complete')
  assert.equal(future.results[0].error.code, 'not-known-yet')
})

test('a new month tells who gains and by which figures; a proposal is tried; what is wrong with it is said', async () => {
  const lines = [JSON.stringify(family), 'not JSON', JSON.stringify({ ...family, id: 'g', state: 'CA' })]
  const october = await run(lines, 'changes', '--from', '2026-09', '--to', '2026-10')
  assert.equal(october.code, 0)
  assert.ok(october.results.every(({ programme, because }) => programme !== 'snap' || because.length > 0))
  assert.deepEqual([...new Set(october.results.map(({ id }) => id))].sort(), ['f', 'g'])
  assert.match(october.said, /2 households, 2 touched, 1 lines not read/)
  const file = join(mkdtempSync(join(tmpdir(), 'kith-proposal-')), 'more.json')
  writeFileSync(file, '{ "snap.earnedShare": 0.3 }')
  const more = await run(lines.slice(0, 1), 'changes', '--from', '2026-06', '--to', '2026-06', '--proposal', file)
  const [moved] = more.results.filter(({ programme }) => programme === 'snap')
  assert.ok(moved.after > moved.before)
  assert.deepEqual(
    moved.because.map(({ figure }: { figure: string }) => figure),
    ['snap.earnedShare'],
  )
  writeFileSync(file, '{ "snap.nothing": 1 }')
  const wrong = await run(lines, 'changes', '--from', '2026-06', '--to', '2026-06', '--proposal', file)
  assert.equal(wrong.code, 1)
  assert.match(wrong.said, /names "snap\.nothing", which is no figure here/)
  rmSync(dirname(file), { recursive: true })
})
