import { column, columnCount } from './columns.ts'
import { mix } from './hash.ts'
import { roomFor } from './memory.ts'
import type { People } from './people.ts'

/** How often each value occurs. Of values without end (dates, phones) a hash is counted. Threads can share it. */
export interface Frequencies {
  readonly people: number
  readonly given: Int32Array
  readonly middle: Int32Array
  readonly familyWhole: Int32Array
  readonly familyWord: Int32Array
  readonly place: Int32Array
  readonly hashed: Int32Array
  /** How many people have a value at all. */
  readonly known: {
    given: number
    middle: number
    family: number
    birth: number
    ssn: number
    phone: number
    address: number
    email: number
  }
}

/** Tells the counted kinds of values apart. */
export const hashed = { birth: 1, ssn: 2, phone: 3, address: 4, mailbox: 5 } as const

/** Where a value of a kind is counted. */
export function placeOf(frequencies: Frequencies, kind: number, a: number, b: number): number {
  return mix(a, b, kind) & (frequencies.hashed.length - 1)
}

/** Counts all values: `countValues(people)`. */
export function countValues(people: People): Frequencies {
  const { size, rows, names, places, streets, mails } = people
  const counter = (length: number) => new Int32Array(roomFor(4 * Math.max(1, length)))
  const known = { given: 0, middle: 0, family: 0, birth: 0, ssn: 0, phone: 0, address: 0, email: 0 }
  const found: Frequencies = {
    people: size,
    given: counter(names.size),
    middle: counter(names.size),
    familyWhole: counter(names.size),
    familyWord: counter(names.size),
    place: counter(places.size),
    hashed: counter(1 << Math.max(10, Math.ceil(Math.log2(Math.max(1, size) * 32)))),
    known,
  }
  const { hashed: counts } = found
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
      counts[placeOf(found, hashed.birth, rows[at + column.birth]!, 0)]!++
    }
    if (rows[at + column.ssn]) {
      known.ssn++
      counts[placeOf(found, hashed.ssn, rows[at + column.ssn]!, 0)]!++
    }
    if (rows[at + column.line]) {
      known.phone++
      counts[placeOf(found, hashed.phone, rows[at + column.line]!, 0)]!++
    }
    if (rows[at + column.street]) {
      known.address++
      counts[
        placeOf(found, hashed.address, streets.packed.hashes[rows[at + column.street]!]!, rows[at + column.house]!)
      ]!++
    }
    if (rows[at + column.mailbox]) {
      known.email++
      counts[placeOf(found, hashed.mailbox, mails.packed.hashes[rows[at + column.mailbox]!]!, 0)]!++
    }
    if (rows[at + column.zip]) found.place[rows[at + column.zip]!]!++
    if (rows[at + column.city]) found.place[rows[at + column.city]!]!++
  }
  return found
}
