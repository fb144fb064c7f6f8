import type { ScoredPairs } from './score.ts'

/** Who seems to be one person: groups of rows, and in which group each row is. */
export interface Clusters {
  readonly groupOf: Int32Array
  /** The rows of each group in order; the group bears the number of its first row. */
  readonly members: ReadonlyMap<number, readonly number[]>
}

/** One pair alone never outweighs everything else. */
export const most = 10

/**
 * Joins groups whose members, each with each, are on average more likely than `least` to be one person (mean linkage,
 * Sokal & Michener 1958): a chain of likely pairs does not hold where its ends speak against each other, and two who
 * differ in birth date and live together stay two. Strongest pairs first; nothing depends on the order of the rows.
 */
export function cluster(
  size: number,
  pairs: ScoredPairs,
  weigh: (i: number, j: number) => number,
  least: number,
): Clusters {
  const groupOf = Int32Array.from({ length: size }, (_, row) => row)
  const members = new Map<number, number[]>()
  const membersOf = (group: number) => members.get(group) ?? [group]
  const order = strongestFirst(pairs, Math.min(least, 0) - 8)
  for (let pass = 0; pass < 2; pass++) {
    for (const pair of order) {
      const a = groupOf[pairs.first[pair]!]!
      const b = groupOf[pairs.second[pair]!]!
      if (a === b) continue
      const ones = membersOf(a)
      const others = membersOf(b)
      const mean = ones.length * others.length === 1 ? pairs.weight[pair]! : meanWeight(ones, others, weigh)
      if (mean <= least) continue
      const kept = Math.min(a, b)
      const joined = [...ones, ...others].sort((one, other) => one - other)
      for (const row of joined) groupOf[row] = kept
      members.set(kept, joined)
      members.delete(Math.max(a, b))
    }
  }
  return { groupOf, members }
}

/** The mean weight between two groups, no single pair counting for more than ten. */
export function meanWeight(
  ones: readonly number[],
  others: readonly number[],
  weigh: (i: number, j: number) => number,
): number {
  let sum = 0
  for (const one of ones) {
    for (const other of others) sum += Math.max(-most, Math.min(most, weigh(one, other)))
  }
  return sum / (ones.length * others.length)
}

/** The numbers of the pairs above a weight, strongest first. */
export function strongestFirst(pairs: ScoredPairs, above: number): Uint32Array {
  const { first, second, weight } = pairs
  const kept: number[] = []
  for (let pair = 0; pair < pairs.count; pair++) if (weight[pair]! > above) kept.push(pair)
  return Uint32Array.from(kept).sort(
    (a, b) => weight[b]! - weight[a]! || first[a]! - first[b]! || second[a]! - second[b]!,
  )
}
