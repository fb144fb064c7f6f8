import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet'
import { parquetWriteFile } from 'hyparquet-writer'

const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'kith-caseload-'))
after(() => rm(folder, { recursive: true }))

const run = async (lines: readonly string[], ...args: string[]) => {
  const child = spawn(process.execPath, [kith, 'law', ...args])
  const closed = once(child, 'close')
  child.stdin.on('error', () => {}).end(lines.join('\n'))
  const [out, said] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join('')),
  )
  const [code] = (await closed) as [number]
  return { code, out: out!, said: said! }
}
const month = ['--from', '2026-09', '--to', '2026-10']

/** Families of three states whose pay and rent differ; the second in each state has two tax units. */
const caseload = Array.from({ length: 60 }, (_, n) => ({
  id: `family ${n}`,
  state: ['TX', 'CA', 'VT'][n % 3]!,
  people: [
    { id: `mother ${n}`, age: 31, earnedMonthly: 60 * n, hoursPerWeek: 30, immigrationStatus: 'CITIZEN' },
    { age: 6, disabled: n % 2 === 0 },
    ...(n % 6 === 3 ? [{ age: 70, taxUnit: 1, taxRole: 'head', unearned: { socialSecurity: 900 } }] : []),
  ],
  expenses: { rentMonthly: 700 + n },
}))
const lines = caseload.map((one) => JSON.stringify(one))
const sorted = (text: string) => text.trim().split('\n').sort()

test('a caseload in Parquet is compared as its lines are, and its result can be Parquet too', async () => {
  const [file, moved] = [join(folder, 'caseload.parquet'), join(folder, 'moved.parquet')]
  const made = await run([...lines, 'not JSON'], 'caseload', 'to-parquet', '--out', file)
  assert.equal(made.code, 0, made.said)
  assert.match(made.said, /60 households, 130 people, 1 lines not read/)
  const fromLines = await run(lines, 'changes', ...month)
  const fromFile = await run([], 'changes', ...month, '--caseload', file)
  assert.equal(fromFile.code, 0, fromFile.said)
  assert.ok(sorted(fromLines.out).length > 20)
  assert.deepEqual(sorted(fromFile.out), sorted(fromLines.out))
  assert.match(fromFile.said, /60 households, \d+ touched, 0 households not read/)

  assert.equal((await run([], 'changes', ...month, '--caseload', file, '--out', moved)).code, 0)
  const rows = await parquetReadObjects({ file: await asyncBufferFromFile(moved) })
  const told = sorted(fromLines.out).map((line) => JSON.parse(line))
  assert.equal(rows.length, told.length)
  type Told = { id: string; programme: string; before: number; after: number }
  const said = ({ id, programme, before, after }: Told) => [id, programme, before, after].join()
  assert.deepEqual(rows.map((row) => said({ ...row, id: row.household_id } as Told)).sort(), told.map(said).sort())
  const first = rows.find(({ programme }) => programme === 'snap')!
  const because = JSON.parse(first.because)
  assert.equal(because[first.figure], first.by)
})

/** A table as another program may write it: rows of states mixed, households across groups of rows. */
const foreign = async (name: string, rows: readonly Record<string, unknown>[], inGroup = 7) => {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const columnData = names.map((name) => ({ name, data: rows.map((row) => row[name] ?? null) }))
  parquetWriteFile({ filename: join(folder, name), columnData, rowGroupSize: inGroup })
  return join(folder, name)
}
const rowsOf = (all: typeof caseload) =>
  all.flatMap(({ id, state, people, expenses }) =>
    people.map(({ id: person_id, unearned, ...one }: Record<string, unknown>) => ({
      household_id: id,
      state,
      person_id,
      ...one,
      'unearned.socialSecurity': (unearned as { socialSecurity: number } | undefined)?.socialSecurity,
      'expenses.rentMonthly': expenses.rentMonthly,
    })),
  )

test('households may lie across groups of rows, states may be mixed, and household facts may be repeated', async () => {
  const file = await foreign('mixed.parquet', rowsOf(caseload))
  const found = await run([], 'changes', ...month, '--caseload', file)
  assert.equal(found.code, 0, found.said)
  assert.deepEqual(sorted(found.out), sorted((await run(lines, 'changes', ...month)).out))
})

test('what is wrong with a household, a column or a file is said, and nothing half is left behind', async () => {
  const rows = rowsOf(caseload)
  const age = await foreign('age.parquet', [{ ...rows[0]!, age: 200 }, ...rows.slice(1)])
  const wrongAge = await run([], 'changes', ...month, '--caseload', age)
  assert.equal(wrongAge.code, 0, wrongAge.said)
  assert.match(wrongAge.said, /\{"id":"family 0","error":\{"code":"out-of-range",.*"path":"people\[0\]\.age"\}\}/)
  assert.match(wrongAge.said, /59 households, \d+ touched, 1 households not read/)

  const out = join(folder, 'never.parquet')
  const refused: [string, RegExp][] = [
    [await foreign('colour.parquet', [{ ...rows[0], colour: 'red' }]), /has a column "colour", which is no question/],
    [await foreign('nameless.parquet', [{ state: 'TX', age: 3 }]), /has no column "household_id"/],
    [await foreign('twice.parquet', [...rows, ...rows.slice(0, 2)]), /stands elsewhere too\. Put the rows/],
    [join(folder, 'nothing.parquet'), /nothing\.parquet cannot be read: ENOENT/],
    [kith, /kith\.ts cannot be read: /],
  ]
  for (const [file, words] of refused) {
    const { code, said } = await run([], 'changes', ...month, '--caseload', file, '--out', out)
    assert.equal(code, 1, said)
    assert.match(said, words)
  }
  const old = await run([], 'changes', '--from', '1990-01', '--to', '2026-10', '--caseload', age, '--out', out)
  assert.equal(old.code, 1, old.said)
  assert.deepEqual(
    (await readdir(folder)).filter((name) => name.startsWith('never')),
    [],
  )
})

test('whoever stops it finds the file that was there before, whole, and nothing beside it', async () => {
  const out = join(folder, 'stopped.parquet')
  await writeFile(out, 'what was there before')
  const child = spawn(process.execPath, [kith, 'law', 'caseload', 'to-parquet', '--out', out])
  const closed = once(child, 'close')
  child.stdin.write(`${lines.join('\n')}\n`)
  const beside = async () => (await readdir(folder)).filter((name) => name.startsWith('stopped'))
  while ((await beside()).length < 2) await new Promise((soon) => setTimeout(soon, 20))
  child.kill('SIGINT')
  assert.deepEqual(await closed, [130, null])
  assert.deepEqual(await beside(), ['stopped.parquet'])
  assert.equal(await readFile(out, 'utf8'), 'what was there before')
})
