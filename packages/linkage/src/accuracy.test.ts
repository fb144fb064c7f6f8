import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { forEachGroup } from './cluster.ts'
import { decide } from './decide.ts'
import { Ids } from './ids.ts'
import { People } from './people.ts'
import { learnFrom, prepare } from './prepare.ts'
import { PeopleReader } from './readPeople.ts'
import { scorePairs, weigher } from './score.ts'
import { settle } from './settle.ts'

const file = fileURLToPath(new URL('../../../../shared/linkage/public_10k.csv', import.meta.url))
const isHere = existsSync(file)

it('ten thousand records: decided, clustered and asked about as promised', {
  skip: isHere ? false : `${file} is not here`,
}, (t) => {
  const people = new People()
  const text = readFileSync(file, 'utf8')
  const reader = new PeopleReader(people, new Ids())
  reader.read(new TextEncoder().encode(text))
  reader.read(undefined)
  assert.ok(!reader.used.includes('cluster'), 'the truth is not looked at')
  const truth = text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',')[1])
  const prepared = prepare(people)
  const model = learnFrom(prepared)
  const pairs = scorePairs(prepared, model)
  const decided = decide(people.size, pairs, weigher(prepared.compared, settle(model, pairs)))

  const sizes = new Map<string | undefined, number>()
  for (const who of truth) sizes.set(who, (sizes.get(who) ?? 0) + 1)
  let all = 0
  for (const size of sizes.values()) all += (size * (size - 1)) / 2
  const listed: [number, boolean][] = []
  let matches = 0
  let right = 0
  decided.forEach((i, j, weight, decision) => {
    const isOne = truth[i] === truth[j]
    listed.push([weight, isOne])
    if (decision !== 'match') return
    matches++
    if (isOne) right++
  })
  const f1 = (2 * right) / (matches + all)
  let found = 0
  let area = 0
  listed.sort(([a], [b]) => b - a)
  for (const [at, [, isOne]] of listed.entries()) if (isOne) area += ++found / (at + 1) / all
  let clustered = 0
  let clusteredRight = 0
  forEachGroup(decided.clusters, (rows) => {
    for (const [at, one] of rows.entries()) {
      for (const other of rows.slice(at + 1)) {
        clustered++
        if (truth[one] === truth[other]) clusteredRight++
      }
    }
  })
  const precision = clusteredRight / clustered
  const recall = clusteredRight / all
  const review = decided.counts.review / people.size
  t.diagnostic(
    `F1 ${f1.toFixed(4)}, area ${area.toFixed(4)}, clusters ${precision.toFixed(4)} / ${recall.toFixed(4)}, review ${review}`,
  )
  assert.ok(f1 >= 0.97)
  assert.ok(area >= 0.985)
  assert.ok(precision >= 0.99)
  assert.ok(recall >= 0.93)
  assert.ok(review <= 0.02)
})
