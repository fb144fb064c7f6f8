import { forEachPair } from './blocks.ts'
import { column, columnCount } from './columns.ts'
import { type Compared, compareNumbers, comparePeople, newComparison, place } from './compare.ts'
import { compareFamily } from './compareFamily.ts'
import { mostLevels } from './levels.ts'
import { longer, roomFor } from './memory.ts'
import { kindScores, type Model, pairWeight } from './model.ts'
import type { Prepared } from './prepare.ts'
import { initialOf, lengthOf, type PackedValues } from './valueTable.ts'

/** Pairs with their weights, side by side. Plain data: threads can hand it over. */
export interface ScoredPairs {
  count: number
  first: Uint32Array
  second: Uint32Array
  /** log2 of the odds that both are one person. */
  weight: Float32Array
}

/** Pairs below this weight (one in a thousand) are not kept. */
export const leastWeight = -10

/** Weighs any two rows: `weigher(compared, model)(3, 7)` is log2 of the odds that both are one person. */
export function weigher(compared: Compared, model: Model): (i: number, j: number) => number {
  const comparison = newComparison()
  const scores = new Float64Array(model.prior.length)
  return (i, j) => {
    comparePeople(compared, i, j, comparison)
    kindScores(model, comparison, scores)
    return pairWeight(scores)
  }
}

/**
 * Is there no way for the names to lift a pair to the least weight, all else being compared? Then the names need not be
 * compared in full: most pairs end here.
 */
function hopeless({ compared, size }: Prepared, model: Model): (i: number, j: number) => boolean {
  const comparison = newComparison()
  const { levels, rarity } = comparison
  const weights = model.weights[1]!
  const rarest = Math.log(Math.max(2, size))
  const mostOf = (field: number) => Math.max(...weights.subarray(field * mostLevels, (field + 1) * mostLevels))
  const mostOfNames = rarest + mostOf(place.given) + rarest + mostOf(place.middle) + mostOf(place.sex)
  const least = leastWeight * Math.LN2
  const known = [place.birth, place.ssn, place.phone, place.address, place.email, place.suffix, place.family]
  const { rows, names } = compared
  return (i, j) => {
    compareNumbers(compared, i, j, comparison)
    rarity[place.family] = 0
    levels[place.family] = compareFamily(compared, i * columnCount, j * columnCount, rarity)
    let sum = model.prior[1]! + mostOfNames
    for (const field of known) sum += weights[field * mostLevels + levels[field]!]! + rarity[field]!
    // A full middle name is known of few; without it nothing rare can be shared there.
    const middleI = rows[i * columnCount + column.middle]!
    if (middleI !== rows[j * columnCount + column.middle] || lengthOf(names, middleI) < 2) sum -= rarest
    return sum < least && !mayBeExchanged(rows, names, i * columnCount, j * columnCount)
  }
}

function mayBeExchanged(rows: Int32Array, names: PackedValues, i: number, j: number): boolean {
  const initial = (at: number) => initialOf(names, rows[at]!)
  return (
    initial(i + column.given) === initial(j + column.family) || initial(j + column.given) === initial(i + column.family)
  )
}

/** Weighs all pairs that blocking brings together; of `shards` parts of the work only the part `shard`. */
export function scorePairs(prepared: Prepared, model: Model, shard = 0, shards = 1): ScoredPairs {
  const { compared, blocks } = prepared
  const weigh = weigher(compared, model)
  const isHopeless = hopeless(prepared, model)
  const found: ScoredPairs = newPairs(1 << 14)
  forEachPair(
    blocks,
    (i, j) => {
      if (isHopeless(i, j)) return
      const weight = weigh(i, j)
      if (weight > leastWeight) addPair(found, i, j, weight)
    },
    shard,
    shards,
  )
  return found
}

const newPairs = (room: number): ScoredPairs => ({
  count: 0,
  first: new Uint32Array(roomFor(4 * room)),
  second: new Uint32Array(roomFor(4 * room)),
  weight: new Float32Array(roomFor(4 * room)),
})

function addPair(pairs: ScoredPairs, i: number, j: number, weight: number): void {
  const at = pairs.count++
  if (at === pairs.first.length) {
    pairs.first = longer(pairs.first, at * 2)
    pairs.second = longer(pairs.second, at * 2)
    pairs.weight = longer(pairs.weight, at * 2)
  }
  pairs.first[at] = i
  pairs.second[at] = j
  pairs.weight[at] = weight
}

/** The pairs of several parts of the work as one. */
export function joinPairs(parts: readonly ScoredPairs[]): ScoredPairs {
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
    joined.count += part.count
  }
  return joined
}
