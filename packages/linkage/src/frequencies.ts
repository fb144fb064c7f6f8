import { column, columnCount } from './columns.ts'
import { mix } from './hash.ts'
import { roomFor } from './memory.ts'
import type { People } from './people.ts'

/** How often each value occurs. Values without end (dates, phones) stand in one table by their hash. Threads can share it. */
export interface Frequencies {
  readonly given: Int32Array
  readonly middle: Int32Array
  readonly familyWhole: Int32Array
  readonly familyWord: Int32Array
  readonly place: Int32Array
  readonly mailbox: Int32Array
  /** Open addressing: the hash of a value, 0 where there is none, and beside it how often it occurs. */
  counts: Int32Array
  /** The natural logarithm of how many people have a value at all. */
  readonly known: Record<keyof typeof nothingKnown, number>
}

const nothingKnown = {
  people: 0,
  given: 0,
  middle: 0,
  givenOrMiddle: 0,
  family: 0,
  birth: 0,
  ssn: 0,
  phone: 0,
  address: 0,
  email: 0,
}

/** Tells the counted kinds of values apart. */
export const hashed = { birth: 1, ssn: 2, phone: 3, address: 4 } as const

/** How often a value of a kind occurs: `countOf(frequencies, hashed.birth, 19840203, 0)`. */
export function countOf({ counts }: Frequencies, kind: number, a: number, b: number): number {
  return counts[placeOf(counts, mix(a, b, kind)) + 1]!
}

/** Where a hash stands, or would stand. */
function placeOf(counts: Int32Array, print: number): number {
  const last = counts.length - 2
  let at = (print << 1) & last
  while (counts[at] !== print && counts[at] !== 0) at = (at + 2) & last
  return at
}

/** Counts all values: `countValues(people)`. */
export function countValues(people: People): Frequencies {
  const { size, rows, names, places, streets, mails } = people
  const counter = (length: number) => new Int32Array(roomFor(4 * Math.max(1, length)))
  const known = { ...nothingKnown, people: size }
  const found: Frequencies = {
    given: counter(names.size),
    middle: counter(names.size),
    familyWhole: counter(names.size),
    familyWord: counter(names.size),
    place: counter(places.size),
    mailbox: counter(mails.size),
    counts: counter(2 << Math.max(10, Math.ceil(Math.log2(Math.max(1, size) * 2)))),
    known,
  }
  let different = 0
  const count = (kind: number, a: number, b: number) => {
    const print = mix(a, b, kind)
    const place = placeOf(found.counts, print)
    if (found.counts[place] === 0) different++
    found.counts[place] = print
    found.counts[place + 1]!++
    if (different * 8 > found.counts.length * 3) widen(found)
  }
  for (let at = 0; at < size * columnCount; at += columnCount) {
    if (rows[at + column.given]) {
      known.given++
      found.given[rows[at + column.given]!]!++
      if (rows[at + column.given2]) found.given[rows[at + column.given2]!]!++
      if (rows[at + column.givenWhole] !== rows[at + column.given]) found.given[rows[at + column.givenWhole]!]!++
    }
    if (rows[at + column.middle]) {
      known.middle++
      found.middle[rows[at + column.middle]!]!++
    }
    if (rows[at + column.family]) {
      known.family++
      found.familyWhole[rows[at + column.familyWhole]!]!++
      found.familyWord[rows[at + column.family]!]!++
      if (rows[at + column.family2]) found.familyWord[rows[at + column.family2]!]!++
    }
    if (rows[at + column.birth]) {
      known.birth++
      count(hashed.birth, rows[at + column.birth]!, 0)
    }
    if (rows[at + column.ssn]) {
      known.ssn++
      count(hashed.ssn, rows[at + column.ssn]!, 0)
    }
    if (rows[at + column.line]) {
      known.phone++
      count(hashed.phone, rows[at + column.line]!, 0)
    }
    if (rows[at + column.street]) {
      known.address++
      count(hashed.address, streets.packed.hashes[rows[at + column.street]!]!, rows[at + column.house]!)
    }
    if (rows[at + column.mailbox]) {
      known.email++
      found.mailbox[rows[at + column.mailbox]!]!++
    }
    if (rows[at + column.zip]) found.place[rows[at + column.zip]!]!++
    if (rows[at + column.city]) found.place[rows[at + column.city]!]!++
  }
  known.givenOrMiddle = known.given + known.middle
  for (const kind of Object.keys(known) as (keyof typeof known)[]) known[kind] = Math.log(Math.max(1, known[kind]))
  return found
}

/** Gives the table of counts twice the room. */
function widen(found: Frequencies): void {
  const { counts } = found
  found.counts = new Int32Array(roomFor(8 * counts.length))
  for (let at = 0; at < counts.length; at += 2) {
    if (counts[at] === 0) continue
    const place = placeOf(found.counts, counts[at]!)
    found.counts[place] = counts[at]!
    found.counts[place + 1] = counts[at + 1]!
  }
}
