import { mostInBlock } from './blocks.ts'
import { column, columnCount } from './columns.ts'
import { type Compared, compareNames, compareNumbers, newComparison, place, rarityOf } from './compare.ts'
import { compareAddress } from './compareAddress.ts'
import { compareFamily } from './compareFamily.ts'
import { compareGiven, compareMiddle } from './compareGiven.ts'
import { compareSuffix } from './compareNumbers.ts'
import { countOf, hashed } from './frequencies.ts'
import { type Field, type Level, level, mostLevels } from './levels.ts'
import { kindScores, type Model, pairWeight } from './model.ts'
import { mayBeOneSlip } from './slips.ts'
import { initialOf, lengthOf } from './valueTable.ts'

/** How rare values are: −ln of their share. */
interface Rare {
  readonly given: Float32Array
  readonly family: Float32Array
  readonly zip: Float32Array
  readonly city: Float32Array
}

/**
 * The people of one block, side by side (memory far apart is slow), and a quick look at two of them: most pairs end
 * before two texts are laid side by side.
 */
export class Block {
  readonly #compared: Compared
  /** The same, with the rows of this block alone. */
  readonly #here: Compared
  readonly #rows = new Int32Array(mostInBlock * columnCount)
  readonly #given = new Int32Array(mostInBlock)
  readonly #family = new Int32Array(mostInBlock)
  /** The first letter of the middle name, and 256 when that is all that is known of it. */
  readonly #middle = new Int32Array(mostInBlock)
  /** How rare their names and places are. */
  readonly #rare: Rare = {
    given: new Float32Array(mostInBlock),
    family: new Float32Array(mostInBlock),
    zip: new Float32Array(mostInBlock),
    city: new Float32Array(mostInBlock),
  }
  readonly #tables: Rare
  readonly #bound: (one: number, other: number) => number
  readonly #weigh: (a: number, b: number) => number

  constructor(compared: Compared, model: Model, least: number) {
    this.#compared = compared
    this.#here = { ...compared, rows: this.#rows }
    const { given, middle, familyWhole, place: places, known } = compared.frequencies
    const placeRarity = Float32Array.from(places, (count) => rarityOf(count, known.people))
    this.#tables = {
      given: Float32Array.from(given, (count, id) => rarityOf(count + middle[id]!, known.given)),
      family: Float32Array.from(familyWhole, (count) => rarityOf(count, known.family)),
      zip: placeRarity,
      city: placeRarity,
    }
    this.#bound = bounds(this.#here, this.#middle, this.#rare, model)
    this.#weigh = exactWeigher(this.#here, model, least * Math.LN2)
  }

  /** Lays the people of a block side by side. */
  fill(order: Int32Array, from: number, to: number): void {
    const { rows: all, nameFacts, names } = this.#compared
    const { initials } = nameFacts
    const rows = this.#rows
    for (let one = 0; one < to - from; one++) {
      const into = one * columnCount
      const at = order[from + one]! * columnCount
      for (let each = 0; each < columnCount; each++) rows[into + each] = all[at + each]!
      this.#given[one] = initials[rows[into + column.given]!]! | initials[rows[into + column.given2]!]!
      this.#family[one] = initials[rows[into + column.family]!]! | initials[rows[into + column.family2]!]!
      const middle = rows[into + column.middle]!
      this.#rare.given[one] = this.#tables.given[rows[into + column.given]!]!
      this.#rare.family[one] = this.#tables.family[rows[into + column.familyWhole]!]!
      this.#rare.zip[one] = this.#tables.zip[rows[into + column.zip]!]!
      this.#rare.city[one] = this.#tables.city[rows[into + column.city]!]!
      this.#middle[one] = middle === 0 ? 0 : initialOf(names, middle) | (lengthOf(names, middle) < 2 ? 256 : 0)
    }
  }

  /** People of whom no name begins alike are compared only if two other things are the same. */
  isAlike(one: number, other: number): boolean {
    const given = this.#given[one]!
    const family = this.#family[one]!
    const otherGiven = this.#given[other]!
    const otherFamily = this.#family[other]!
    if ((given & otherGiven) !== 0 || (family & otherFamily) !== 0) return true
    if ((given & otherFamily) !== 0 && (family & otherGiven) !== 0) return true
    return shareTwo(this.#rows, one * columnCount, other * columnCount)
  }

  /** The most that two people can score (ln of the odds), told without comparing texts. */
  atMost(one: number, other: number): number {
    return this.#bound(one, other)
  }

  /** What `weigher` says of two people, or minus infinity when that is below the least. */
  weight(one: number, other: number): number {
    return this.#weigh(one * columnCount, other * columnCount)
  }
}

const exchanged = level('given', 'exchanged')

const weightsOf = (model: Model) => {
  const weights = model.weights[1]!
  return <F extends Field>(field: F, ...names: Level<F>[]) =>
    Math.max(...names.map((name) => weights[place[field] * mostLevels + level(field, name)]!))
}

/** Bounds from above, field by field, from what is quick to see. It is one long function because calls cost more than it does. */
function bounds(
  compared: Compared,
  middles: Int32Array,
  rare: Rare,
  model: Model,
): (one: number, other: number) => number {
  const { rows, frequencies } = compared
  const { known } = frequencies
  const most = weightsOf(model)
  const weights = model.weights[1]!
  const rarity = new Float64Array(10)
  const base = model.prior[1]! + Math.max(0, most('sex', 'sameOfSameName', 'differOfSameName', 'same', 'differ'))
  const birth = {
    same: most('birth', 'same'),
    dayMonth: most('birth', 'dayMonth'),
    slip: most('birth', 'slip', 'anniversary', 'monthOfYear', 'dayOfYear', 'year'),
    anniversary: most('birth', 'slip', 'anniversary'),
    year: most('birth', 'monthOfYear', 'dayOfYear', 'year'),
    differ: most('birth', 'differ'),
  }
  const ssn = { same: most('ssn', 'same'), slip: most('ssn', 'slip', 'differ'), differ: most('ssn', 'differ') }
  const phone = {
    same: most('phone', 'same', 'slip'),
    slip: most('phone', 'slip'),
    differ: most('phone', 'area', 'differ'),
  }
  const email = { same: most('email', 'same', 'mailbox'), differ: Math.max(0, most('email', 'close', 'differ')) }
  const address = { zip: most('address', 'zip'), city: most('address', 'city'), differ: most('address', 'differ') }
  const middle = {
    same: most('middle', 'same'),
    initial: most('middle', 'initial'),
    other: most('middle', 'close', 'differ'),
    differ: most('middle', 'differ'),
  }
  const family = { same: most('family', 'same'), part: Math.max(most('family', 'order'), most('family', 'part')) }
  const given = {
    same: most('given', 'same', 'part', 'initial'),
    exchanged: most('given', 'exchanged'),
    other: most('given', 'form', 'close', 'near', 'initial', 'sameInitial', 'differ'),
  }
  const otherFamily = most('family', 'close', 'near', 'elsewhere', 'differ')
  let lastBirth = 0
  let lastBirthRarity = 0
  return (one, other) => {
    const a = one * columnCount
    const b = other * columnCount
    let sum = base
    const birthA = rows[a + column.birth]!
    const birthB = rows[b + column.birth]!
    if (birthA !== 0 && birthB !== 0) {
      if (birthA === birthB) {
        if (birthA !== lastBirth) {
          lastBirth = birthA
          lastBirthRarity = rarityOf(countOf(frequencies, hashed.birth, birthA, 0), known.birth)
        }
        sum += birth.same + lastBirthRarity
      } else {
        const yearA = (birthA / 10_000) | 0
        const yearB = (birthB / 10_000) | 0
        const dayA = birthA - yearA * 10_000
        const dayB = birthB - yearB * 10_000
        if (yearA === yearB) {
          const isTurned = dayA % 100 === ((dayB / 100) | 0) && dayB % 100 === ((dayA / 100) | 0)
          sum += isTurned ? birth.dayMonth : mayBeOneSlip(birthA, birthB) ? birth.slip : birth.year
        } else if (dayA === dayB) sum += birth.anniversary
        else sum += mayBeOneSlip(birthA, birthB) ? birth.slip : birth.differ
      }
    }
    const ssnA = rows[a + column.ssn]!
    const ssnB = rows[b + column.ssn]!
    if (ssnA !== 0 && ssnB !== 0) {
      if (ssnA === ssnB) sum += ssn.same + rarityOf(countOf(frequencies, hashed.ssn, ssnA, 0), known.ssn)
      else sum += mayBeOneSlip(ssnA, ssnB) ? ssn.slip : ssn.differ
    }
    const lineA = rows[a + column.line]!
    const lineB = rows[b + column.line]!
    if (lineA !== 0 && lineB !== 0) {
      if (lineA === lineB) sum += phone.same + known.phone
      else sum += mayBeOneSlip(lineA, lineB) ? phone.slip : phone.differ
    }
    const mailA = rows[a + column.mailbox]!
    const mailB = rows[b + column.mailbox]!
    if (mailA !== 0 && mailB !== 0) sum += mailA === mailB ? email.same + known.email : email.differ
    const houseA = rows[a + column.house]!
    const streetA = rows[a + column.street]!
    const streetB = rows[b + column.street]!
    if ((houseA !== 0 && houseA === rows[b + column.house]) || (streetA !== 0 && streetA === streetB)) {
      rarity[place.address] = 0
      sum += weights[place.address * mostLevels + compareAddress(compared, a, b, rarity)]! + rarity[place.address]!
    } else {
      const zipA = rows[a + column.zip]!
      const zipB = rows[b + column.zip]!
      const cityA = rows[a + column.city]!
      const cityB = rows[b + column.city]!
      if (zipA !== 0 && zipA === zipB) sum += address.zip + rare.zip[one]!
      else if (cityA !== 0 && cityA === cityB) sum += address.city + rare.city[one]!
      else if ((streetA !== 0 && streetB !== 0) || (zipA !== 0 && zipB !== 0) || (cityA !== 0 && cityB !== 0)) {
        sum += address.differ
      }
    }
    if (rows[a + column.suffix] !== 0 || rows[b + column.suffix] !== 0) {
      sum += weights[place.suffix * mostLevels + compareSuffix(compared, a, b)]!
    }
    const middleA = rows[a + column.middle]!
    const middleB = rows[b + column.middle]!
    if (middleA !== 0 && middleB !== 0) {
      const letterA = middles[one]!
      const letterB = middles[other]!
      if (((letterA | letterB) & 256) !== 0) sum += ((letterA ^ letterB) & 255) === 0 ? middle.initial : middle.differ
      else if (middleA === middleB) {
        rarity[place.middle] = 0
        sum += weights[place.middle * mostLevels + compareMiddle(compared, a, b, rarity)]! + rarity[place.middle]!
      } else sum += middle.other
    }
    const givenA = rows[a + column.given]!
    const givenB = rows[b + column.given]!
    const familyA = rows[a + column.family]!
    const familyB = rows[b + column.family]!
    // Only who bears names that may have changed places needs the rarest of outcomes.
    const mayBeExchanged = sharesName(rows, givenA, b, familyB) || sharesName(rows, givenB, a, familyA)
    if (mayBeExchanged) sum += Math.max(given.other, given.exchanged + known.given + known.family)
    else if (givenA === givenB) sum += given.same + rare.given[one]!
    else sum += sharesGiven(rows, a, b) ? given.same + known.given : given.other
    if (mayBeExchanged) sum += Math.max(0, otherFamily)
    else if (rows[a + column.familyWhole] === rows[b + column.familyWhole]) sum += family.same + rare.family[one]!
    else if (sharesFamily(rows, a, b))
      sum += family.part + known.family + (rows[a + column.family2] === 0 ? 0 : known.family)
    else sum += otherFamily
    return sum
  }
}

/** Weighs two people, and stops as soon as nothing that is still to be compared could lift them to the least. */
function exactWeigher(compared: Compared, model: Model, least: number): (a: number, b: number) => number {
  const comparison = newComparison()
  const { levels, rarity } = comparison
  const scores = new Float64Array(model.prior.length)
  const weights = model.weights[1]!
  const most = weightsOf(model)
  const { rows, frequencies } = compared
  const { known } = frequencies
  const mostOfGiven = most('given', 'form', 'close', 'near', 'initial', 'sameInitial', 'differ')
  const mostOfExchanged = most('given', 'exchanged') + known.given + known.family
  const mostOfRest = Math.max(0, most('sex', 'sameOfSameName', 'differOfSameName', 'same', 'differ'))
  const scoreOf = (field: number) => weights[field * mostLevels + levels[field]!]! + rarity[field]!
  return (a, b) => {
    compareNumbers(compared, a, b, comparison)
    rarity[place.middle] = 0
    levels[place.middle] = compareMiddle(compared, a, b, rarity)
    let sum =
      model.prior[1]! +
      mostOfRest +
      scoreOf(place.birth) +
      scoreOf(place.ssn) +
      scoreOf(place.phone) +
      scoreOf(place.address) +
      scoreOf(place.email) +
      scoreOf(place.suffix) +
      scoreOf(place.middle)
    rarity[place.family] = 0
    levels[place.family] = compareFamily(compared, a, b, rarity)
    const family = scoreOf(place.family)
    const givenA = rows[a + column.given]!
    const givenB = rows[b + column.given]!
    if (!sharesGiven(rows, a, b)) {
      const mayBeExchanged = levels[place.family]! > 2
      const given = mayBeExchanged ? Math.max(mostOfGiven, mostOfExchanged) : mostOfGiven
      if (givenA !== 0 && givenB !== 0 && sum + given + Math.max(family, mayBeExchanged ? 0 : family) < least) {
        return Number.NEGATIVE_INFINITY
      }
    }
    rarity[place.given] = 0
    levels[place.given] = compareGiven(compared, a, b, rarity)
    sum += scoreOf(place.given) + (levels[place.given] === exchanged ? 0 : family)
    if (sum < least) return Number.NEGATIVE_INFINITY
    compareNames(compared, a, b, comparison)
    kindScores(model, comparison, scores)
    return pairWeight(scores)
  }
}

/** Is a given name the family name of the other? */
function sharesName(rows: Int32Array, given: number, of: number, family: number): boolean {
  return (
    given !== 0 && (given === family || given === rows[of + column.family2] || given === rows[of + column.familyWhole])
  )
}

/** May one of the given names be the same? */
function sharesGiven(rows: Int32Array, i: number, j: number): boolean {
  const a = rows[i + column.given]!
  const b = rows[j + column.given]!
  if (a === b) return true
  const wholeA = rows[i + column.givenWhole]!
  const wholeB = rows[j + column.givenWhole]!
  return (
    wholeA === wholeB ||
    wholeA === b ||
    wholeB === a ||
    a === rows[j + column.given2] ||
    a === rows[j + column.middle] ||
    b === rows[i + column.given2] ||
    b === rows[i + column.middle]
  )
}

/** May one of the family names be the same? */
function sharesFamily(rows: Int32Array, i: number, j: number): boolean {
  const a = rows[i + column.family]!
  const b = rows[j + column.family]!
  if (a === b || a === 0 || b === 0) return true
  const a2 = rows[i + column.family2]!
  const b2 = rows[j + column.family2]!
  return (
    a === b2 || a2 === b || (a2 !== 0 && a2 === b2) || rows[i + column.familyWhole] === rows[j + column.familyWhole]
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
