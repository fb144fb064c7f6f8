import { columnCount } from './columns.ts'
import { compareAddress } from './compareAddress.ts'
import { compareBirth } from './compareBirth.ts'
import { compareFamily } from './compareFamily.ts'
import { compareGiven, compareMiddle } from './compareGiven.ts'
import { compareEmail, comparePhone, compareSex, compareSsn, compareSuffix } from './compareNumbers.ts'
import type { Frequencies } from './frequencies.ts'
import { jaroWinkler, jaroWinklerAtMost } from './jaroWinkler.ts'
import { fields } from './levels.ts'
import type { NameFacts } from './nameTable.ts'
import type { PackedValues } from './valueTable.ts'

/** What a comparison needs: plain data only, so that threads can share it. */
export interface Compared {
  readonly rows: Int32Array
  readonly names: PackedValues
  readonly nameFacts: NameFacts
  readonly streets: PackedValues
  readonly mails: PackedValues
  readonly places: PackedValues
  readonly frequencies: Frequencies
}

/** The outcome of comparing two people: a level for each field, and how rare the shared value is (−ln of its share). */
export interface Comparison {
  readonly levels: Uint8Array
  readonly rarity: Float64Array
}

export const newComparison = (): Comparison => ({
  levels: new Uint8Array(fields.length),
  rarity: new Float64Array(fields.length),
})

/** Where each field stands in a comparison. */
export const place = {
  given: 0,
  middle: 1,
  family: 2,
  suffix: 3,
  birth: 4,
  sex: 5,
  ssn: 6,
  phone: 7,
  address: 8,
  email: 9,
} as const

/** Compares two people field by field into `out`; which comes first does not matter. */
export function comparePeople(compared: Compared, i: number, j: number, out: Comparison): void {
  compareNumbers(compared, i * columnCount, j * columnCount, out)
  compareNames(compared, i * columnCount, j * columnCount, out)
}

/**
 * All fields but names: these are quick, and most pairs can be set aside after them. `a` and `b` are where the two
 * people begin.
 */
export function compareNumbers(compared: Compared, a: number, b: number, { levels, rarity }: Comparison): void {
  rarity[place.birth] = 0
  rarity[place.ssn] = 0
  rarity[place.phone] = 0
  rarity[place.address] = 0
  rarity[place.email] = 0
  levels[place.birth] = compareBirth(compared, a, b, rarity)
  levels[place.ssn] = compareSsn(compared, a, b, rarity)
  levels[place.phone] = comparePhone(compared, a, b, rarity)
  levels[place.address] = compareAddress(compared, a, b, rarity)
  levels[place.email] = compareEmail(compared, a, b, rarity)
  levels[place.suffix] = compareSuffix(compared, a, b)
}

/** The names, and the sex, of which a name already says most. */
export function compareNames(compared: Compared, a: number, b: number, { levels, rarity }: Comparison): void {
  rarity[place.given] = 0
  rarity[place.middle] = 0
  rarity[place.family] = 0
  const given = compareGiven(compared, a, b, rarity)
  levels[place.given] = given
  // Names that changed places have said everything about the family name.
  levels[place.family] = given === exchanged ? 0 : compareFamily(compared, a, b, rarity)
  levels[place.middle] = compareMiddle(compared, a, b, rarity)
  levels[place.sex] = compareSex(compared, a, b, given === 1 || given === 2)
}

const exchanged = 7

const logarithms = Float64Array.from({ length: 4096 }, (_, count) => Math.log(Math.max(1, count)))

/**
 * How rare a value is that `count` people have: −ln of its share; `logOfAll` is ln of how many have any. What was never
 * counted is taken for seen once.
 */
export function rarityOf(count: number, logOfAll: number): number {
  const isCounted = count > 1
  if (!isCounted) return logOfAll
  return logOfAll - (count < 4096 ? logarithms[count]! : Math.log(count))
}

/** From which likeness on two names are close, and near (Winkler 1990 sets such cut-offs from pairs judged by hand). */
export const close = 0.92
export const near = 0.84

/** Is the likeness of two values at least so much? */
export function isLike(values: PackedValues, a: number, b: number, atLeast: number): boolean {
  return jaroWinklerAtMost(values, a, b) >= atLeast && jaroWinkler(values, a, b) >= atLeast
}
