import { column } from './columns.ts'
import { type Compared, close, isLike, place, rarityOf } from './compare.ts'
import { countOf, hashed } from './frequencies.ts'
import { isOneSlip } from './slips.ts'

/** The level of two numbers of identity. */
export function compareSsn({ rows, frequencies }: Compared, i: number, j: number, rarity: Float64Array): number {
  const a = rows[i + column.ssn]!
  const b = rows[j + column.ssn]!
  if (a === 0 || b === 0) return 0
  if (a !== b) return isOneSlip(a - 1, b - 1, 9) ? 2 : 3
  rarity[place.ssn] = rarityOf(countOf(frequencies, hashed.ssn, a, 0), frequencies.known.ssn)
  return 1
}

/** A missing area agrees with any. */
export function mayShareArea(rows: Int32Array, i: number, j: number): boolean {
  const a = rows[i + column.area]!
  const b = rows[j + column.area]!
  return a === b || a === 0 || b === 0
}

/** The level of two phones. */
export function comparePhone({ rows, frequencies }: Compared, i: number, j: number, rarity: Float64Array): number {
  const a = rows[i + column.line]!
  const b = rows[j + column.line]!
  if (a === 0 || b === 0) return 0
  const isSameArea = mayShareArea(rows, i, j)
  if (a === b) {
    if (!isSameArea) return 2
    rarity[place.phone] = rarityOf(countOf(frequencies, hashed.phone, a, 0), frequencies.known.phone)
    return 1
  }
  if (!isSameArea) return 4
  return isOneSlip(a, b, 7) ? 2 : 3
}

/** The level of two addresses of electronic mail. */
export function compareEmail(
  { rows, mails, frequencies }: Compared,
  i: number,
  j: number,
  rarity: Float64Array,
): number {
  const a = rows[i + column.mailbox]!
  const b = rows[j + column.mailbox]!
  if (a === 0 || b === 0) return 0
  if (a !== b) {
    if (!isLike(mails, a, b, close)) return 4
    // People of one name are given addresses that differ in a number or a dot: that says nothing either way.
    return mails.bares[a] === mails.bares[b] ? 0 : 3
  }
  rarity[place.email] = rarityOf(frequencies.mailbox[a]!, frequencies.known.email)
  return rows[i + column.host] === rows[j + column.host] ? 1 : 2
}

/** The level of two suffixes: none on both sides says nothing. */
export function compareSuffix({ rows }: Compared, i: number, j: number): number {
  const a = rows[i + column.suffix]!
  const b = rows[j + column.suffix]!
  if (a === b) return a === 0 ? 0 : 1
  return a === 0 || b === 0 ? 2 : 3
}

/** The level of two sexes, told apart by whether the given name, which mostly tells the sex, is the same. */
export function compareSex({ rows }: Compared, i: number, j: number, isSameName: boolean): number {
  const a = rows[i + column.sex]!
  const b = rows[j + column.sex]!
  if (a === 0 || b === 0) return 0
  return (isSameName ? 1 : 3) + (a === b ? 0 : 1)
}
