import { type Blocked, type BlockRule, blockRules, coarseRules } from './blockRules.ts'
import { column, columnCount } from './columns.ts'
import { mix } from './hash.ts'
import { roomFor } from './memory.ts'
import { initialOf } from './valueTable.ts'

/** Who is compared with whom. Plain data: threads can share it. */
export interface Blocks {
  /** The key of each person under each rule, one person after the other. */
  readonly keys: Uint32Array
  readonly rules: number
  /** For each rule the rows that share a key with somebody, in the order of their keys. */
  readonly order: readonly Uint32Array[]
  /** Keys that too many people share; these are split up by what else is known. */
  readonly hot: ReadonlySet<number>
  /** How many pairs the rules bring together, a pair counted for each rule that does. */
  readonly pairs: number
}

/** More people than this under one key are split up; what then still is too large is passed over. */
const hottest = 400
/** A coarse rule is taken while it brings together at most so many pairs for each person. */
const pairsPerPerson = 10

const allRules = [...blockRules, ...coarseRules]

/** Sorts everybody into blocks: `blockPeople(people, people.size)`. */
export function blockPeople(blocked: Blocked, size: number): Blocks {
  const rules = allRules.length
  const keys = new Uint32Array(roomFor(4 * Math.max(1, size * rules)))
  const order: Uint32Array[] = []
  const hot = new Set<number>()
  let pairs = 0
  const column = new Uint32Array(size)
  for (const [at, rule] of allRules.entries()) {
    for (let row = 0; row < size; row++) column[row] = rule(blocked, row * columnCount)
    let rows = inOrderOf(column)
    const isTaken = at < blockRules.length || pairsIn(column, rows) <= size * pairsPerPerson
    if (isTaken) {
      for (let split = 0; split <= splitters.length; split++) {
        if (!splitHot(blocked, column, rows, split, hot)) break
        rows = inOrderOf(column)
      }
      pairs += pairsIn(column, rows)
      for (let row = 0; row < size; row++) keys[row * rules + at] = column[row]!
    }
    order.push(isTaken ? shared(onlyShared(column, rows)) : new Uint32Array(0))
  }
  return { keys, rules, order, hot, pairs }
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
function splitHot(blocked: Blocked, key: Uint32Array, rows: Uint32Array, split: number, hot: Set<number>): boolean {
  let isAnyHot = false
  forEachBlock(key, rows, (from, to) => {
    if (to - from <= hottest) return
    isAnyHot = true
    hot.add(key[rows[from]!]!)
    for (let at = from; at < to; at++) {
      const row = rows[at]!
      const splitter = splitters[split]
      key[row] = splitter ? mix(key[row]!, splitter(blocked, row * columnCount), 0) : 0
    }
  })
  return isAnyHot
}

function pairsIn(key: Uint32Array, rows: Uint32Array): number {
  let pairs = 0
  forEachBlock(key, rows, (from, to) => {
    pairs += ((to - from) * (to - from - 1)) / 2
  })
  return pairs
}

/** Calls with each stretch of two or more rows that share a key. */
function forEachBlock(key: Uint32Array, rows: Uint32Array, see: (from: number, to: number) => void): void {
  for (let from = 0; from < rows.length; ) {
    const same = key[rows[from]!]!
    let to = from + 1
    while (to < rows.length && key[rows[to]!]! === same) to++
    if (to - from > 1) see(from, to)
    from = to
  }
}

function onlyShared(key: Uint32Array, rows: Uint32Array): Uint32Array {
  const kept = new Uint32Array(rows.length)
  let count = 0
  forEachBlock(key, rows, (from, to) => {
    for (let at = from; at < to; at++) kept[count++] = rows[at]!
  })
  return kept.subarray(0, count)
}

function shared(rows: Uint32Array): Uint32Array {
  const copy = new Uint32Array(roomFor(4 * Math.max(1, rows.length))).subarray(0, rows.length)
  copy.set(rows)
  return copy
}

/** The rows that have a key, in the order of keys and then of rows (radix sort, three times eleven bits). */
export function inOrderOf(key: Uint32Array): Uint32Array {
  let count = 0
  for (const one of key) if (one !== 0) count++
  let rows = new Uint32Array(count)
  let next = new Uint32Array(count)
  count = 0
  for (let row = 0; row < key.length; row++) if (key[row] !== 0) rows[count++] = row
  const places = new Uint32Array(2049)
  for (let shift = 0; shift < 33; shift += 11) {
    places.fill(0)
    for (const row of rows) places[((key[row]! >>> shift) & 2047) + 1]!++
    for (let at = 1; at < 2049; at++) places[at]! += places[at - 1]!
    for (const row of rows) next[places[(key[row]! >>> shift) & 2047]!++] = row
    ;[rows, next] = [next, rows]
  }
  return rows
}

/** Calls once with each pair that some rule brings together; of `shards` parts of the work only the part `shard`. */
export function forEachPair(
  { keys, rules, order }: Blocks,
  see: (i: number, j: number) => void,
  shard = 0,
  shards = 1,
): void {
  for (let rule = 0; rule < order.length; rule++) {
    const rows = order[rule]!
    for (let from = 0; from < rows.length; ) {
      const key = keys[rows[from]! * rules + rule]!
      let to = from + 1
      while (to < rows.length && keys[rows[to]! * rules + rule]! === key) to++
      if (shards === 1 || key % shards === shard) {
        for (let one = from; one < to; one++) {
          for (let other = one + 1; other < to; other++) {
            const i = rows[one]!
            const j = rows[other]!
            if (firstRule(keys, i * rules, j * rules, rule) === rule) see(i, j)
          }
        }
      }
      from = to
    }
  }
}

/** The first rule that brings two people together: there the pair is seen, and at no later one. */
function firstRule(keys: Uint32Array, i: number, j: number, last: number): number {
  for (let rule = 0; rule < last; rule++) {
    const key = keys[i + rule]!
    if (key !== 0 && key === keys[j + rule]) return rule
  }
  return last
}
