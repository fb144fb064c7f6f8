import { Block } from './block.ts'
import { forEachBlock, isMetBefore } from './blocks.ts'
import { type Compared, comparePeople, newComparison } from './compare.ts'
import { longer, roomFor } from './memory.ts'
import { kindScores, type Model, pairWeight, settingOf } from './model.ts'
import type { Prepared } from './prepare.ts'

/** Pairs with their weights, side by side. Plain data: threads can hand it over. */
export interface ScoredPairs {
  count: number
  first: Int32Array
  second: Int32Array
  /** log2 of the odds that both are one person. */
  weight: Float32Array
}

/** Pairs with what is needed to check their weights by numbers of identity. */
export interface PairsToCheck extends ScoredPairs {
  /** As `settingOf`. */
  setting: Uint8Array
  /** The weight without the numbers of identity, where both are known and surely the same or not; else NaN. */
  apart: Float32Array
}

/** Pairs below this weight (one in twenty-three) are not kept. */
export const leastWeight = -4.5

/** Fewer pairs than this are all compared. */
const fewPairs = 2_000_000

/** Weighs any two rows: `weigher(compared, model)(3, 7)` is log2 of the odds that both are one person. */
export function weigher(compared: Compared, model: Model): (i: number, j: number) => number {
  const comparison = newComparison()
  const scores = new Float64Array(model.prior.length)
  return (i, j) => {
    comparePeople(compared, i, j, comparison)
    kindScores(model, comparison, scores)
    return pairWeight(scores) + (model.settings?.[settingOf(comparison)] ?? 0)
  }
}

/** Weighs all pairs that blocking brings together; of `shards` parts of the work only the part `shard`. */
export function scorePairs({ compared, blocks }: Prepared, model: Model, shard = 0, shards = 1): PairsToCheck {
  const { keys, rules } = blocks
  // In a small list there is time for everybody.
  const isSmall = blocks.pairs < fewPairs
  const block = new Block(compared, blocks, model, leastWeight)
  const found: PairsToCheck = newPairs(1 << 14)
  forEachBlock(
    blocks,
    (rule, order, from, to) => {
      block.fill(order, from, to)
      const count = to - from
      for (let one = 0; one < count; one++) {
        const i = order[from + one]!
        let other = one
        for (;;) {
          other = isSmall ? other + 1 : block.nextAlike(one, other, count)
          if (other >= count) break
          const j = order[from + other]!
          // Most who were met before have the same birth date.
          const mayBeMet = rule > 0 && block.isSameBirth(one, other)
          if (mayBeMet && isMetBefore(keys, i * rules, j * rules, rule)) continue
          if (!block.mayBeOne(one, other)) continue
          if (!mayBeMet && isMetBefore(keys, i * rules, j * rules, rule)) continue
          const weight = block.weight(one, other)
          if (weight > leastWeight) addPair(found, i, j, weight, block.setting, block.apart)
        }
      }
    },
    shard,
    shards,
  )
  return found
}

const newPairs = (room: number): PairsToCheck => ({
  count: 0,
  first: new Int32Array(roomFor(4 * room)),
  second: new Int32Array(roomFor(4 * room)),
  weight: new Float32Array(roomFor(4 * room)),
  setting: new Uint8Array(roomFor(room)),
  apart: new Float32Array(roomFor(4 * room)),
})

function addPair(pairs: PairsToCheck, i: number, j: number, weight: number, setting: number, apart: number): void {
  const at = pairs.count++
  if (at === pairs.first.length) {
    pairs.first = longer(pairs.first, at * 2)
    pairs.second = longer(pairs.second, at * 2)
    pairs.weight = longer(pairs.weight, at * 2)
    pairs.setting = longer(pairs.setting, at * 2)
    pairs.apart = longer(pairs.apart, at * 2)
  }
  pairs.first[at] = i
  pairs.second[at] = j
  pairs.weight[at] = weight
  pairs.setting[at] = setting
  pairs.apart[at] = apart
}

/** The pairs of several parts of the work as one. */
export function joinPairs(parts: readonly PairsToCheck[]): PairsToCheck {
  const [only] = parts
  if (parts.length === 1 && only) return only
  const joined = newPairs(
    Math.max(
      1,
      parts.reduce((sum, part) => sum + part.count, 0),
    ),
  )
  for (const part of parts) {
    joined.first.set(part.first.subarray(0, part.count), joined.count)
    joined.second.set(part.second.subarray(0, part.count), joined.count)
    joined.weight.set(part.weight.subarray(0, part.count), joined.count)
    joined.setting.set(part.setting.subarray(0, part.count), joined.count)
    joined.apart.set(part.apart.subarray(0, part.count), joined.count)
    joined.count += part.count
  }
  return joined
}
