import { type Blocked, type BlockRule, blockRules, bothNames, coarseRules } from './blockRules.ts'
import { column, columnCount } from './columns.ts'
import { mix } from './hash.ts'
import { roomFor } from './memory.ts'
import { radixSort } from './radixSort.ts'
import { initialOf } from './valueTable.ts'

/** Who is compared with whom. Plain data: threads can share it. */
export interface Blocks {
  /** The key of each person under each rule, one person after the other. */
  readonly keys: Int32Array
  readonly rules: number
  /** Which rules were taken, for whoever comes later. */
  readonly taken: readonly number[]
  /** For each rule the rows that share a key with somebody whom no earlier rule brings, block after block. */
  readonly order: readonly Int32Array[]
  /** For each rule where in `order` each block begins, and at last where the last one ends. */
  readonly starts: readonly Int32Array[]
  /** Keys that too many people share; these are split up by what else is known. */
  readonly hot: ReadonlySet<number>
  /** How many pairs the rules bring together, a pair counted for each rule that does. */
  readonly pairs: number
}

/** More people than this under one key are split up; what then still is too large is passed over. */
export const mostInBlock = 400
/** Of a name that so many bear it tells little by itself. */
const mostOfOneName = 60
/** A coarse rule is taken while it brings together at most so many pairs for each person, or so many in all. */
const pairsPerPerson = 4
const fewPairs = 500_000

const allRules = [...blockRules, ...coarseRules]

/** Sorts everybody into blocks: `blockPeople(people, people.size)`. */
export function blockPeople(blocked: Blocked, size: number): Blocks {
  const hot = new Set<number>()
  const sorted: SortedRows[] = []
  const columns: Int32Array[] = []
  const taken: number[] = []
  let pairs = 0
  for (const [at, rule] of allRules.entries()) {
    const mostPairs = at < blockRules.length ? Number.POSITIVE_INFINITY : Math.max(size * pairsPerPerson, fewPairs)
    // Most rules that are too coarse are seen to be so from one person in sixteen, or from one key in sixteen.
    if (mostPairs < Number.POSITIVE_INFINITY) {
      const some = sortByKey(keysUnder(rule, blocked, size, 16))
      if (some.pairs * 16 * 8 > mostPairs && some.pairs > fewPairs / 100) continue
    }
    const key = keysUnder(rule, blocked, size, 1)
    if (mostPairs < Number.POSITIVE_INFINITY && sortByKey(key, 15).pairs * 8 > mostPairs) continue
    let found = sortByKey(key)
    if (found.pairs > mostPairs) continue
    const most = rule === bothNames ? mostOfOneName : mostInBlock
    for (let split = 0; split <= splitters.length; split++) {
      if (!splitHot(blocked, key, found, split, most, hot)) break
      found = sortByKey(key)
    }
    pairs += found.pairs
    sorted.push(found)
    columns.push(key)
    taken.push(at)
  }
  const rules = columns.length
  const keys = new Int32Array(roomFor(4 * Math.max(1, size * rules)))
  for (let row = 0, at = 0; row < size; row++)
    for (let rule = 0; rule < rules; rule++) keys[at++] = columns[rule]![row]!
  const left = sorted.map((each, rule) => leaveOutMet(each, keys, rules, rule))
  return {
    keys,
    rules,
    taken,
    order: left.map((each) => each.order),
    starts: left.map((each) => each.starts),
    hot,
    pairs,
  }
}

/** In blocks of so few people it is asked whether all have met before. */
const fewPeople = 6

/**
 * Leaves out the small blocks in which everybody was met under an earlier rule: most later ones are two people whom
 * their birth date had brought together, and laying them side by side costs more than asking.
 */
function leaveOutMet({ order, starts, pairs }: SortedRows, keys: Int32Array, rules: number, rule: number): SortedRows {
  if (rule === 0) return { order, starts, pairs }
  let block = 0
  let into = 0
  for (let each = 0; each + 1 < starts.length; each++) {
    const from = starts[each]!
    const to = starts[each + 1]!
    if (to - from <= fewPeople && isAllMet(order, from, to, keys, rules, rule)) continue
    starts[block++] = into
    for (let at = from; at < to; at++) order[into++] = order[at]!
  }
  starts[block] = into
  return { order: order.subarray(0, into), starts: starts.subarray(0, block + 1), pairs }
}

function isAllMet(order: Int32Array, from: number, to: number, keys: Int32Array, rules: number, rule: number): boolean {
  for (let one = from; one < to; one++) {
    const i = order[one]! * rules
    for (let other = one + 1; other < to; other++) {
      if (!isMetBefore(keys, i, order[other]! * rules, rule)) return false
    }
  }
  return true
}

/** The keys of one person in `step` under a rule. */
function keysUnder(rule: BlockRule, blocked: Blocked, size: number, step: number): Int32Array {
  const keys = new Int32Array(Math.ceil(size / step))
  for (let at = 0; at < keys.length; at++) keys[at] = rule(blocked, at * step * columnCount)
  return keys
}

/** The key of a person under a rule in blocks that stand, for whoever comes later: `laterKey(blocked, blocks.hot, 3, row)`. */
export function laterKey(blocked: Blocked, hot: ReadonlySet<number>, rule: number, row: number): number {
  let key = allRules[rule]!(blocked, row * columnCount)
  for (let split = 0; split < splitters.length && hot.has(key); split++) {
    key = mix(key, splitters[split]!(blocked, row * columnCount), 0)
  }
  return hot.has(key) ? 0 : key
}

const splitters: readonly BlockRule[] = [
  ({ rows: r, names }, i) => mix(initialOf(names, r[i + column.given]!), initialOf(names, r[i + column.family]!), 1),
  ({ rows: r }, i) => mix((r[i + column.birth]! / 10_000) | 0, 0, 2),
  ({ rows: r }, i) => mix(r[i + column.given]!, r[i + column.family]!, 3),
  ({ rows: r }, i) => mix(r[i + column.zip]!, r[i + column.birth]!, 4),
]

/** Gives the people of blocks that are too large a finer key, and none when there is no finer one. */
function splitHot(
  blocked: Blocked,
  key: Int32Array,
  { order, starts }: SortedRows,
  split: number,
  most: number,
  hot: Set<number>,
): boolean {
  const splitter = splitters[split]
  let isAnyHot = false
  for (let block = 0; block + 1 < starts.length; block++) {
    const from = starts[block]!
    const to = starts[block + 1]!
    if (to - from <= most) continue
    isAnyHot = true
    hot.add(key[order[from]!]!)
    for (let at = from; at < to; at++) {
      const row = order[at]!
      key[row] = splitter ? mix(key[row]!, splitter(blocked, row * columnCount), 0) : 0
    }
  }
  return isAnyHot
}

interface SortedRows {
  readonly order: Int32Array
  readonly starts: Int32Array
  readonly pairs: number
}

/** Puts the rows that share a key side by side; who shares none is left out. With `skipped`, keys with one of these bits are too. */
function sortByKey(key: Int32Array, skipped = 0): SortedRows {
  let count = 0
  const keys = new Int32Array(key.length)
  const rows = new Int32Array(key.length)
  for (let row = 0; row < key.length; row++) {
    const one = key[row]!
    if (one === 0 || (one & skipped) !== 0) continue
    keys[count] = one
    rows[count++] = row
  }
  const sorted = radixSort(keys.subarray(0, count), rows.subarray(0, count))
  return blocksIn(sorted.keys, sorted.values, count)
}

function blocksIn(keys: Int32Array, rows: Int32Array, count: number): SortedRows {
  let blocks = 0
  let members = 0
  let pairs = 0
  const eachBlock = (see: (from: number, to: number) => void) => {
    for (let from = 0; from < count; ) {
      const same = keys[from]!
      let to = from + 1
      while (to < count && keys[to] === same) to++
      if (to - from > 1) see(from, to)
      from = to
    }
  }
  eachBlock((from, to) => {
    blocks++
    members += to - from
    pairs += ((to - from) * (to - from - 1)) / 2
  })
  const order = new Int32Array(roomFor(4 * Math.max(1, members))).subarray(0, members)
  const starts = new Int32Array(roomFor(4 * (blocks + 1)))
  let block = 0
  let at = 0
  eachBlock((from, to) => {
    starts[block++] = at
    for (let one = from; one < to; one++) order[at++] = rows[one]!
  })
  starts[block] = at
  return { order, starts, pairs }
}

/** Calls with each block of the part `shard` of `shards` parts of the work: `order[from]` to `order[to - 1]` share a key. */
export function forEachBlock(
  { order, starts }: Blocks,
  see: (rule: number, rows: Int32Array, from: number, to: number) => void,
  shard = 0,
  shards = 1,
): void {
  for (let rule = 0; rule < order.length; rule++) {
    const rows = order[rule]!
    const begins = starts[rule]!
    // Blocks stand in the order of their keys: a part is chosen blindly, and nothing depends on the order of the list.
    const last = Math.floor(((begins.length - 1) * (shard + 1)) / shards)
    for (let block = Math.floor(((begins.length - 1) * shard) / shards); block < last; block++) {
      see(rule, rows, begins[block]!, begins[block + 1]!)
    }
  }
}

/** Calls once with each pair that some rule brings together; of `shards` parts of the work only the part `shard`. */
export function forEachPair(blocks: Blocks, see: (i: number, j: number) => void, shard = 0, shards = 1): void {
  const { keys, rules } = blocks
  forEachBlock(
    blocks,
    (rule, rows, from, to) => {
      for (let one = from; one < to; one++) {
        const i = rows[one]!
        for (let other = one + 1; other < to; other++) {
          const j = rows[other]!
          if (!isMetBefore(keys, i * rules, j * rules, rule)) see(i, j)
        }
      }
    },
    shard,
    shards,
  )
}

/** Does an earlier rule bring these two together? There the pair is seen, and at no later one. */
export function isMetBefore(keys: Int32Array, i: number, j: number, rule: number): boolean {
  for (let earlier = 0; earlier < rule; earlier++) {
    const key = keys[i + earlier]!
    if (key !== 0 && key === keys[j + earlier]) return true
  }
  return false
}
