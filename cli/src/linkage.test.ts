import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { fileURLToPath } from 'node:url'

const kith = fileURLToPath(new URL('./kith.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'kith-linkage-'))
after(() => rm(folder, { recursive: true }))

const run = async (...args: string[]) => {
  const child = spawn(process.execPath, [kith, 'linkage', ...args])
  const closed = new Promise<number | null>((done) => child.once('close', done))
  const [out, said] = await Promise.all(
    [child.stdout, child.stderr].map(async (stream) => (await stream.toArray()).join('')),
  )
  return { code: await closed, out: out!, said: said! }
}

/** Forty people, the first ten of whom stand in the second half once more, with a slip in the name. */
const names = ['Ana', 'Luis', 'Grace', 'Omar', 'Linh', 'Rosa', 'Robert', 'Fatima', 'Mei', 'Carlos']
const families = ['Quintanilla', 'Haddad', 'Wright', 'Kovalenko']
const line = (id: string, who: number, slip = false) =>
  `${id},${names[who % 10]},"${families[who % 4]!.slice(slip ? 1 : 0)}",19${50 + who}-0${1 + (who % 9)}-1${who % 10},312555${1000 + who * 37}`
const head = 'ID,First Name,Last_Name,dob,phone'
const first = Array.from({ length: 40 }, (_, who) => line(`a${who}`, who))
const second = Array.from({ length: 10 }, (_, who) => line(`b${who}`, who, true))

const pairsIn = async (file: string) =>
  (await readFile(file, 'utf8'))
    .trim()
    .split('\n')
    .slice(1)
    .map((each) => each.split(','))

test('doubles in one list are found and written, with clusters', async () => {
  const people = join(folder, 'people.csv')
  await writeFile(people, [head, ...first, ...second].join('\r\n'))
  const [pairs, clusters] = [join(folder, 'pairs.csv'), join(folder, 'clusters.csv')]
  const { code, out, said } = await run('dedupe', people, '--pairs', pairs, '--clusters', clusters)
  assert.equal(code, 0, said)
  assert.match(out, /^10 match, \d+ review, \d+ none\n50 records, 40 people\n$/)
  const matches = (await pairsIn(pairs)).filter(([, , , decision]) => decision === 'match')
  assert.deepEqual(
    matches.map(([one, other]) => `${one} ${other}`).sort(),
    Array.from({ length: 10 }, (_, who) => `a${who} b${who}`),
  )
  const groups = new Map((await pairsIn(clusters)).map(([id, group]) => [id!, group!]))
  assert.equal(groups.size, 50)
  assert.equal(groups.get('b3'), groups.get('a3'))
})

test('between two lists only pairs across are written', async () => {
  const [a, b, pairs] = [join(folder, 'a.csv'), join(folder, 'b.csv'), join(folder, 'across.csv')]
  await writeFile(a, [head, ...first].join('\n'))
  await writeFile(b, [head, ...second].join('\n'))
  const { code, out } = await run('link', a, b, '--pairs', pairs)
  assert.equal(code, 0)
  assert.match(out, /^10 match/)
  for (const [one, other] of await pairsIn(pairs)) assert.ok(one!.startsWith('a') && other!.startsWith('b'))
})

test('a file that is not there and a command that is not whole are said in words', async () => {
  const missing = await run('dedupe', join(folder, 'nothing.csv'), '--pairs', join(folder, 'x.csv'))
  assert.equal(missing.code, 1)
  assert.match(missing.said, /cannot be read \(ENOENT\)/)
  assert.equal((await run('dedupe', 'people.csv')).code, 2)
})

test('odd files are read or refused in words', async () => {
  const pairs = join(folder, 'odd-pairs.csv')
  const dedupe = async (text: string | Uint8Array) => {
    const file = join(folder, 'odd.csv')
    await writeFile(file, text)
    return run('dedupe', file, '--pairs', pairs)
  }
  const refused: readonly (readonly [string | Uint8Array, RegExp])[] = [
    ['', /has no column that can be compared/],
    [`${head}\n`, /holds no record/],
    ['colour,size\nred,4\n', /has no column that can be compared/],
    [Buffer.from(`\ufeff${head}\n${first.join('\n')}`, 'utf16le'), /is not written as UTF-8/],
  ]
  for (const [text, words] of refused) {
    const { code, said } = await dedupe(text)
    assert.equal(code, 1, said)
    assert.match(said, words)
  }
  const long = `x1,${'a'.repeat(1_000_000)},"\u202e${'א\u0301'.repeat(200_000)}\0",1950-01-01,3125551000`
  const odd = await dedupe([head, ...first, ...second, long, line('a1', 1), 'a99,"Ana'].join('\n'))
  assert.equal(odd.code, 0, odd.said)
  assert.match(odd.said, /1 records bear the id of an earlier one, such as a1\. /)
  assert.match(odd.said, /1 quotes are not closed/)
  assert.match(odd.out, /53 records/)
})
