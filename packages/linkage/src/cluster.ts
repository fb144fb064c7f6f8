import { radixSort } from './radixSort.ts'
import type { ScoredPairs } from './score.ts'

/** Who seems to be one person: groups of rows, and in which group each row is. */
export interface Clusters {
  /** The group of each row; it bears the number of its first row. */
  readonly groupOf: Int32Array
  /** The next row of the same group, after the last one the first: the rows of a group form a ring. */
  readonly next: Int32Array
}

/** One pair alone never outweighs everything else. */
export const most = 10

/** Joins that became possible through other joins are looked for again, so often at most. */
const mostPasses = 4

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
  strongest: Strongest = strongestFirst(pairs, least),
): Clusters {
  const groupOf = new Int32Array(size)
  const next = new Int32Array(size)
  for (let row = 0; row < size; row++) groupOf[row] = next[row] = row
  const clusters = { groupOf, next }
  // Where the mean is above the least, at least one pair is: the weaker ones need not be looked at.
  const first = strongest.first.slice()
  const second = strongest.second.slice()
  let open = first.length
  for (let pass = 0; pass < mostPasses && open > 0; pass++) {
    let left = 0
    let isAnyJoined = false
    for (let at = 0; at < open; at++) {
      const i = first[at]!
      const j = second[at]!
      const a = groupOf[i]!
      const b = groupOf[j]!
      if (a === b) continue
      if ((next[i] !== i || next[j] !== j) && meanWeight(clusters, i, j, weigh) <= least) {
        first[left] = i
        second[left++] = j
        continue
      }
      isAnyJoined = true
      const kept = Math.min(a, b)
      for (let row = next[i]!; ; row = next[row]!) {
        groupOf[row] = kept
        if (row === i) break
      }
      for (let row = next[j]!; ; row = next[row]!) {
        groupOf[row] = kept
        if (row === j) break
      }
      const after = next[i]!
      next[i] = next[j]!
      next[j] = after
    }
    open = isAnyJoined ? left : 0
  }
  return clusters
}

function rowsOf({ next }: Clusters, row: number): number[] {
  const rows = [row]
  for (let other = next[row]!; other !== row; other = next[other]!) rows.push(other)
  return rows.length > 2 ? rows.sort((a, b) => a - b) : rows
}

/** Calls with the rows of each group of two or more, in order. */
export function forEachGroup(clusters: Clusters, see: (rows: readonly number[]) => void): void {
  const { groupOf, next } = clusters
  for (let row = 0; row < groupOf.length; row++) {
    if (groupOf[row] === row && next[row] !== row) see(rowsOf(clusters, row))
  }
}

/** The mean weight between the groups of two rows, no single pair counting for more than ten. */
export function meanWeight({ next }: Clusters, i: number, j: number, weigh: (i: number, j: number) => number): number {
  let sum = 0
  let count = 0
  let one = i
  do {
    let other = j
    do {
      sum += Math.max(-most, Math.min(most, weigh(one, other)))
      count++
      other = next[other]!
    } while (other !== j)
    one = next[one]!
  } while (one !== i)
  return sum / count
}

/** Some pairs, strongest first: their numbers, and beside them their rows, as memory far apart is slow. */
export interface Strongest {
  readonly pairs: Int32Array
  readonly first: Int32Array
  readonly second: Int32Array
}

/** The pairs above a weight, strongest first, else as they stand. */
export function strongestFirst({ count, first, second, weight }: ScoredPairs, above: number): Strongest {
  let kept = 0
  for (let pair = 0; pair < count; pair++) if (weight[pair]! > above) kept++
  const keys = new Int32Array(kept)
  const order = new Int32Array(kept)
  const bits = new Int32Array(weight.buffer, weight.byteOffset, count)
  kept = 0
  for (let pair = 0; pair < count; pair++) {
    if (weight[pair]! <= above) continue
    // The bits of a number, turned so that a greater number has a smaller key.
    const number = bits[pair]!
    keys[kept] = number < 0 ? number : ~number & 0x7fffffff
    order[kept++] = pair
  }
  const pairs = radixSort(keys, order).values
  return { pairs, first: pairs.map((pair) => first[pair]!), second: pairs.map((pair) => second[pair]!) }
}
