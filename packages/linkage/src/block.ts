import { type Blocks, mostInBlock } from './blocks.ts'
import { column, columnCount } from './columns.ts'
import { type Compared, newComparison, rarityOf } from './compare.ts'
import { exactWeigher, type Told } from './exact.ts'
import type { Model } from './model.ts'
import { type Glance, quickLook } from './quick.ts'
import { look, lookCount, looksOf, seen, seenCount, sight, soundBits, soundMask } from './sight.ts'

/** So many rows are asked for at once. */
const fetched = 48

/**
 * The people of one block, side by side (memory far apart is slow), and a quick look at two of them: most pairs end
 * before two texts are laid side by side.
 */
export class Block {
  readonly #compared: Compared
  readonly #keys: Int32Array
  readonly #rules: number
  readonly #rows = new Int32Array(mostInBlock * columnCount)
  readonly #seen = new Int32Array(mostInBlock * seenCount)
  readonly #rarity = new Float32Array(this.#seen.buffer)
  readonly #given = new Int32Array(mostInBlock)
  readonly #family = new Int32Array(mostInBlock)
  /** A byte for each of number of identity, phone, email and address. */
  readonly #marks = new Int32Array(mostInBlock)
  readonly #looks: Int32Array
  #near: Int32Array | undefined
  #nearFrom = 0
  #nearTo = 0
  readonly #placeRarity: Float32Array
  readonly #mayBe: (one: number, other: number) => boolean
  readonly #weigh: (a: number, b: number) => number
  readonly #told: Told = { setting: 0, apart: Number.NaN }

  constructor(compared: Compared, { keys, rules }: Blocks, model: Model, least: number) {
    this.#compared = compared
    this.#keys = keys
    this.#rules = rules
    const { place: places, known } = compared.frequencies
    this.#looks = looksOf(compared)
    this.#placeRarity = Float32Array.from(places, (count) => rarityOf(count, known.people))
    // The same, with the rows of this block alone.
    const here = { ...compared, rows: this.#rows }
    const glance: Glance = { comparison: newComparison(), open: 0, most: new Float64Array(3) }
    this.#mayBe = quickLook(here, this.#seen, model, least * Math.LN2, glance)
    this.#weigh = exactWeigher(here, model, least * Math.LN2, glance, this.#told)
  }

  /** Lays the people of a block side by side. */
  fill(order: Int32Array, from: number, to: number): void {
    const { rows: all } = this.#compared
    if (order !== this.#near || from < this.#nearFrom || to > this.#nearTo)
      this.#fetch(order, from, Math.max(to, from + fetched))
    const rows = this.#rows
    const mine = this.#seen
    const looks = this.#looks
    for (let one = 0; one < to - from; one++) {
      const into = one * columnCount
      const at = order[from + one]! * columnCount
      for (let each = 0; each < columnCount; each++) rows[into + each] = all[at + each]!
      const to = one * seenCount
      const given = rows[into + column.given]! * lookCount
      const givenWhole = rows[into + column.givenWhole]! * lookCount
      const family = rows[into + column.family]! * lookCount
      const familyWhole = rows[into + column.familyWhole]! * lookCount
      const middle = rows[into + column.middle]! * lookCount
      const given2 = rows[into + column.given2]! * lookCount
      const family2 = rows[into + column.family2]! * lookCount
      seeName(looks, given, mine, to + seen.given)
      seeName(looks, family, mine, to + seen.family)
      if (givenWhole !== given) seeName(looks, givenWhole, mine, to + seen.givenWhole)
      if (familyWhole !== family) seeName(looks, familyWhole, mine, to + seen.familyWhole)
      seeName(looks, family2, mine, to + seen.family2)
      mine[to + seen.givenSound] = looks[given + look.soundAndLength]! & soundMask
      mine[to + seen.givenForms] = looks[given + look.forms]!
      mine[to + seen.givenRarity] = looks[given + look.givenRarity]!
      mine[to + seen.familySound] = looks[family + look.soundAndLength]! & soundMask
      mine[to + seen.familyRarity] = looks[familyWhole + look.familyRarity]!
      mine[to + seen.wordRarity] = looks[family + look.wordRarity]!
      mine[to + seen.word2Rarity] = looks[family2 + look.wordRarity]!
      const isInitial = looks[middle + look.soundAndLength]! >>> soundBits < 2
      mine[to + seen.middle] = middle === 0 ? 0 : (looks[middle + look.start]! >>> 24) | (isInitial ? 256 : 0)
      this.#given[one] = looks[given + look.initials]! | looks[given2 + look.initials]!
      this.#family[one] = looks[family + look.initials]! | looks[family2 + look.initials]!
      this.#marks[one] = marksOf(rows, into, one)
      this.#rarity[to + seen.zipRarity] = this.#placeRarity[rows[into + column.zip]!]!
      this.#rarity[to + seen.cityRarity] = this.#placeRarity[rows[into + column.city]!]!
    }
  }

  /** Asks for many rows at once: memory far apart answers as fast for many as for one, if nobody waits in between. */
  #fetch(order: Int32Array, from: number, to: number): void {
    const { rows } = this.#compared
    const end = Math.min(to, order.length)
    let sum = 0
    for (let one = from; one < end; one++) {
      const at = order[one]! * columnCount
      const key = order[one]! * this.#rules
      sum += rows[at]! + rows[at + columnCount - 1]! + this.#keys[key]!
    }
    // Kept where a row comes next: what nobody uses would not be asked for.
    this.#rows[0] = sum
    this.#near = order
    this.#nearFrom = from
    this.#nearTo = end
  }

  /**
   * The next after `after` who may be like `one`, or `count`: people of whom no name begins alike are compared only if two
   * other things are the same.
   */
  nextAlike(one: number, after: number, count: number): number {
    const givens = this.#given
    const families = this.#family
    const marks = this.#marks
    const given = givens[one]!
    const family = families[one]!
    const mark = marks[one]!
    for (let other = after + 1; other < count; other++) {
      const otherGiven = givens[other]!
      const otherFamily = families[other]!
      if ((given & otherGiven) !== 0 || (family & otherFamily) !== 0) return other
      if ((given & otherFamily) !== 0 && (family & otherGiven) !== 0) return other
      const differ = mark ^ marks[other]!
      // Is one of its four bytes 0?
      if (((differ - 0x01010101) & ~differ & 0x80808080) === 0) continue
      if (shareTwo(this.#rows, one * columnCount, other * columnCount)) return other
    }
    return count
  }

  /** Were both born on the same day? */
  isSameBirth(one: number, other: number): boolean {
    const birth = this.#rows[one * columnCount + column.birth]!
    return birth !== 0 && birth === this.#rows[other * columnCount + column.birth]
  }

  /** May two people weigh the least or more? Told without comparing texts. */
  mayBeOne(one: number, other: number): boolean {
    return this.#mayBe(one, other)
  }

  /** In which setting the two last weighed stand. */
  get setting(): number {
    return this.#told.setting
  }

  /** Their weight without the numbers of identity; NaN where these are not known, or nearly the same. */
  get apart(): number {
    return this.#told.apart
  }

  /** What `weigher` says of the two people of whom it was last asked what they may be, or minus infinity when that is below the least. */
  weight(one: number, other: number): number {
    return this.#weigh(one * columnCount, other * columnCount)
  }
}

/** Notes what is seen of a name. */
function seeName(looks: Int32Array, name: number, into: Int32Array, at: number): void {
  into[at + sight.mask] = looks[name + look.mask]!
  into[at + sight.start] = looks[name + look.start]!
  into[at + sight.length] = looks[name + look.soundAndLength]! >>> soundBits
}

/** A byte for each of what `shareTwo` looks at but the birth date; two bytes are the same where the values are. What is unknown is like few. */
function marksOf(rows: Int32Array, at: number, one: number): number {
  const byte = (value: number) => (value === 0 ? Math.imul(one, 37) : Math.imul(value, 0x9e3779b1) >>> 20) & 255
  return (
    byte(rows[at + column.ssn]!) |
    (byte(rows[at + column.line]!) << 8) |
    (byte(rows[at + column.mailbox]!) << 16) |
    (byte(rows[at + column.street]! === 0 ? 0 : rows[at + column.street]! ^ (rows[at + column.house]! << 8)) << 24)
  )
}

/** Are two of birth date, number of identity, phone, address and email the same? */
function shareTwo(rows: Int32Array, a: number, b: number): boolean {
  const street = rows[a + column.street]!
  const isSame = (at: number) => (rows[a + at] !== 0 && rows[a + at] === rows[b + at] ? 1 : 0)
  return (
    isSame(column.birth) +
      isSame(column.ssn) +
      isSame(column.line) +
      isSame(column.mailbox) +
      (street !== 0 && street === rows[b + column.street] && rows[a + column.house] === rows[b + column.house]
        ? 1
        : 0) >
    1
  )
}
