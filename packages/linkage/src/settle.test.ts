import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { fields, level, levels, mostLevels } from './levels.ts'
import { kinds, type Model, settingCount, settingOf } from './model.ts'
import { People } from './people.ts'
import { learnFrom, prepare } from './prepare.ts'
import { type PairsToCheck, scorePairs, weigher } from './score.ts'
import { settle } from './settle.ts'
import { testPeople } from './testPeople.ts'

const people = new People()
for (const person of testPeople(1500).people) people.add(person)
const prepared = prepare(people)
const learnt = learnFrom(prepared)

/** A model that knows how often numbers of one person (98 of 100), and of two (one in a thousand), are the same. */
const number = fields.indexOf('ssn') * mostLevels
const saying = (same: number, differ: number) =>
  Float64Array.from({ length: fields.length * mostLevels }, (_, at) =>
    at === number + level('ssn', 'same')
      ? Math.log(same)
      : at === number + level('ssn', 'differ')
        ? Math.log(differ)
        : 0,
  )
const model: Model = {
  ...learnt,
  weights: kinds.map((kind) => (kind === 'one' ? saying(0.98, 0.02) : saying(0.001, 1))),
}

/** Pairs of one setting that all weigh the same; of `same` the numbers agree, of `differ` they do not. */
function pairsOf(setting: number, apart: number, same: number, differ: number, unknown = 0): PairsToCheck {
  const count = same + differ + unknown
  const known = (at: number) => at < same + differ
  return {
    count,
    first: Int32Array.from({ length: count }, (_, at) => at),
    second: Int32Array.from({ length: count }, (_, at) => at + count),
    weight: Float32Array.from({ length: count }, (_, at) => (known(at) ? apart + (at < same ? 9 : -5) : apart)),
    setting: new Uint8Array(count).fill(setting),
    apart: Float32Array.from({ length: count }, (_, at) => (known(at) ? apart : Number.NaN)),
  }
}
/** A thousand pairs of one person by all else, of whom this share agrees in the number. */
const certain = (share: number) => pairsOf(6, 15, 1000 * share, 1000 * (1 - share))
const together = (some: PairsToCheck, others: PairsToCheck): PairsToCheck => ({
  count: some.count + others.count,
  first: Int32Array.of(...some.first, ...others.first),
  second: Int32Array.of(...some.second, ...others.second),
  weight: Float32Array.of(...some.weight, ...others.weight),
  setting: Uint8Array.of(...some.setting, ...others.setting),
  apart: Float32Array.of(...some.apart, ...others.apart),
})
const oddsOf = (share: number) => Math.log2(share / (1 - share))

describe('weights settled by numbers of identity', () => {
  it('move down where fewer are of one person than was said', () => {
    const pairs = pairsOf(5, 4, 200, 800, 300)
    const { settings } = settle(model, pairs)
    assert.equal(settings?.length, settingCount)
    const left = 4 + settings![5]!
    assert.ok(Math.abs(left - oddsOf(0.2)) < 0.5, `one in five is ${oddsOf(0.2)}, not ${left}`)
    assert.ok(Math.abs(pairs.weight[1200]! - left) < 1e-3, 'also where no number is known')
    assert.ok(settings!.every((move, setting) => setting === 5 || move === 0))
  })

  it('move up where more are of one person than was said, once that is beyond doubt', () => {
    const left = (pairs: PairsToCheck) => 3 + settle(model, together(certain(0.98), pairs)).settings![5]!
    const many = left(pairsOf(5, 3, 1950, 50))
    assert.ok(many > oddsOf(0.96) && many < oddsOf(0.99), `nearly all are ${oddsOf(0.98)}, not ${many}`)
    assert.equal(left(pairsOf(5, 3, 20, 0)), 3, 'twenty pairs may be luck')
  })

  it('are held against how often numbers agree where all else is certain', () => {
    const doubtful = () => pairsOf(7, 4, 850, 150)
    assert.ok(settle(model, together(certain(0.98), doubtful())).settings![7]! < -0.5, 'of 98 in 100 these are few')
    assert.equal(settle(model, together(certain(0.9), doubtful())).settings![7], 0, 'of 90 in 100 as many as was said')
  })

  it('stay where numbers say the same, and where hardly any are known', () => {
    assert.equal(settle(model, pairsOf(7, 3, 889, 111)).settings![7], 0)
    assert.equal(settle(model, pairsOf(7, 9, 985, 15)).settings![7], 0)
    assert.equal(settle(model, pairsOf(7, 3, 0, 0, 500)).settings![7], 0)
    assert.ok(settle(model, pairsOf(7, 3, 1, 2)).settings![7]! > -1, 'three pairs say little')
  })

  it('are the same for a pair of the list and for one asked about later', () => {
    const pairs = scorePairs(prepared, learnt)
    const moved: Model = { ...learnt, settings: Float64Array.from({ length: settingCount }, (_, at) => -at / 64) }
    const [before, after] = [weigher(prepared.compared, learnt), weigher(prepared.compared, moved)]
    for (let pair = 0; pair < pairs.count; pair++) {
      const [i, j] = [pairs.first[pair]!, pairs.second[pair]!]
      const move = moved.settings![pairs.setting[pair]!]!
      assert.ok(Math.abs(after(i, j) - before(i, j) - move) < 1e-9)
    }
  })

  it('know each setting by its own number', () => {
    const numbers = new Set<number>()
    const at = { levels: new Uint8Array(mostLevels), rarity: new Float64Array(mostLevels) }
    for (let given = 0; given < levels.given.length; given++) {
      for (let birth = 0; birth < levels.birth.length; birth++) {
        for (const email of [level('email', 'same'), level('email', 'differ')]) {
          at.levels.set([given, 0, 0, 0, birth, 0, 0, 0, 0, email])
          numbers.add(settingOf(at))
        }
      }
    }
    assert.equal(numbers.size, settingCount)
    assert.equal(Math.max(...numbers), settingCount - 1)
  })
})
