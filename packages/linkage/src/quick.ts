import { type Blocks, mostInBlock } from './blocks.ts'
import { column, columnCount } from './columns.ts'
import { type Compared, close, compareNumbers, near, newComparison, place, rarityOf } from './compare.ts'
import { compareAddress } from './compareAddress.ts'
import { compareBirth } from './compareBirth.ts'
import { compareFamily } from './compareFamily.ts'
import { compareGiven, compareMiddle } from './compareGiven.ts'
import { compareSex, compareSuffix } from './compareNumbers.ts'
import { countOf, hashed } from './frequencies.ts'
import { bitsIn } from './jaroWinkler.ts'
import { type Field, type Level, level, mostLevels } from './levels.ts'
import { kindScores, leaveOut, type Model, pairWeight, settingOf } from './model.ts'
import { formalsPerName } from './nameTable.ts'
import { mayBeOneSlip } from './slips.ts'
import { lengthOf, longestValue } from './valueTable.ts'

/** What is looked at of each name, side by side: these places of `looks`, from `name * lookCount` on. */
const look = {
  mask: 0,
  length: 1,
  start: 2,
  sound: 3,
  forms: 4,
  initials: 5,
  givenRarity: 6,
  familyRarity: 7,
  wordRarity: 8,
} as const
const lookCount = 9
/** So many rows are asked for at once. */
const fetched = 48

/** What is looked at of each person of a block besides the columns; of a name three things, one after the other. */
const seen = {
  given: 0,
  givenWhole: 3,
  family: 6,
  family2: 9,
  familyWhole: 12,
  givenSound: 15,
  familySound: 16,
  givenForms: 17,
  /** The first letter of the middle name, and 256 when that is all that is known of it. */
  middle: 18,
  givenRarity: 19,
  familyRarity: 20,
  zipRarity: 21,
  cityRarity: 22,
  wordRarity: 23,
  word2Rarity: 24,
} as const
const seenCount = 25

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
  readonly #bound: (one: number, other: number) => number
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
    this.#bound = bounds(here, this.#seen, model)
    this.#weigh = exactWeigher(here, model, least * Math.LN2, this.#told)
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
      const given2 = rows[into + column.given2]!
      const family2 = rows[into + column.family2]!
      for (let each = 0; each < 3; each++) {
        mine[to + seen.given + each] = looks[given + each]!
        mine[to + seen.givenWhole + each] = looks[givenWhole + each]!
        mine[to + seen.family + each] = looks[family + each]!
        mine[to + seen.family2 + each] = looks[family2 * lookCount + each]!
        mine[to + seen.familyWhole + each] = looks[familyWhole + each]!
      }
      mine[to + seen.givenSound] = looks[given + look.sound]!
      mine[to + seen.givenForms] = looks[given + look.forms]!
      mine[to + seen.givenRarity] = looks[given + look.givenRarity]!
      mine[to + seen.familySound] = looks[family + look.sound]!
      mine[to + seen.familyRarity] = looks[familyWhole + look.familyRarity]!
      mine[to + seen.wordRarity] = looks[family + look.wordRarity]!
      mine[to + seen.word2Rarity] = looks[family2 * lookCount + look.wordRarity]!
      mine[to + seen.middle] =
        middle === 0 ? 0 : (looks[middle + look.start]! >>> 24) | (looks[middle + look.length]! < 2 ? 256 : 0)
      this.#given[one] = looks[given + look.initials]! | (given2 === 0 ? 0 : looks[given2 * lookCount + look.initials]!)
      this.#family[one] =
        looks[family + look.initials]! | (family2 === 0 ? 0 : looks[family2 * lookCount + look.initials]!)
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

  /** The most that two people can score (ln of the odds), told without comparing texts. */
  atMost(one: number, other: number): number {
    return this.#bound(one, other)
  }

  /** In which setting the two last weighed stand. */
  get setting(): number {
    return this.#told.setting
  }

  /** Their weight without the numbers of identity; NaN where these are not known, or nearly the same. */
  get apart(): number {
    return this.#told.apart
  }

  /** What `weigher` says of two people, or minus infinity when that is below the least. */
  weight(one: number, other: number): number {
    return this.#weigh(one * columnCount, other * columnCount)
  }
}

function looksOf({ names, nameFacts, frequencies }: Compared): Int32Array {
  const { given, middle, familyWhole, familyWord, known } = frequencies
  const count = given.length
  const looks = new Int32Array(count * lookCount)
  const rarity = new Float32Array(looks.buffer)
  for (let id = 0; id < count; id++) {
    const at = id * lookCount
    const from = names.starts[id]!
    const length = lengthOf(names, id)
    looks[at + look.mask] = names.masks[id]!
    looks[at + look.length] = length
    looks[at + look.sound] = nameFacts.sounds[id]!
    for (let form = id * formalsPerName; form < (id + 1) * formalsPerName; form++) {
      const formal = nameFacts.formals[form]!
      if (formal !== 0) looks[at + look.forms]! |= 1 << (formal & 31)
    }
    looks[at + look.initials] = nameFacts.initials[id]!
    let start = 0
    for (let letter = 0; letter < 4; letter++) {
      start = (start << 8) | (letter < length ? names.letters[from + letter]! : 0)
    }
    looks[at + look.start] = start
    rarity[at + look.givenRarity] = rarityOf(given[id]! + middle[id]!, known.given)
    rarity[at + look.familyRarity] = rarityOf(familyWhole[id]!, known.family)
    rarity[at + look.wordRarity] = rarityOf(familyWord[id]!, known.family)
  }
  return looks
}

const exchanged = level('given', 'exchanged')

const weightsOf = (model: Model) => {
  const weights = model.weights[1]!
  return <F extends Field>(field: F, ...names: Level<F>[]) =>
    Math.max(...names.map((name) => weights[place[field] * mostLevels + level(field, name)]!))
}

const perLetter = Float64Array.from({ length: longestValue + 1 }, (_, length) => 1 / Math.max(1, length))

/** The most that the likeness of two names can be (as `jaroWinklerAtMost`), from what is seen of both. */
function likenessAtMost(sight: Int32Array, a: number, b: number): number {
  const maskA = sight[a + look.mask]!
  const maskB = sight[b + look.mask]!
  const lengthA = sight[a + look.length]!
  const lengthB = sight[b + look.length]!
  const matches = Math.min(lengthA - bitsIn(maskA & ~maskB), lengthB - bitsIn(maskB & ~maskA))
  if (matches <= 0) return 0
  const jaro = (matches * (perLetter[lengthA]! + perLetter[lengthB]!) + 1) / 3
  const sameStart = Math.clz32(sight[a + look.start]! ^ sight[b + look.start]!) >> 3
  return jaro + sameStart * 0.1 * (1 - jaro) + 1e-9
}

/** Bounds from above, field by field, from what is quick to see. It is one long function because calls cost more than it does. */
function bounds(compared: Compared, sight: Int32Array, model: Model): (one: number, other: number) => number {
  const { rows, frequencies } = compared
  const { known } = frequencies
  const rare = new Float32Array(sight.buffer)
  const most = weightsOf(model)
  const weights = model.weights[1]!
  const rarity = new Float64Array(10)
  const base = model.prior[1]!
  const sex = { same: most('sex', 'sameOfSameName', 'same'), differ: most('sex', 'differOfSameName', 'differ') }
  const ssn = { same: most('ssn', 'same'), slip: most('ssn', 'slip', 'differ'), differ: most('ssn', 'differ') }
  const phone = {
    same: Math.max(most('phone', 'same') + known.phone, most('phone', 'slip')),
    slip: most('phone', 'slip'),
    differ: most('phone', 'area', 'differ'),
  }
  const email = { same: most('email', 'same', 'mailbox'), differ: Math.max(0, most('email', 'close', 'differ')) }
  const address = { zip: most('address', 'zip'), city: most('address', 'city'), differ: most('address', 'differ') }
  const middle = {
    initial: most('middle', 'initial'),
    other: most('middle', 'close', 'differ'),
    differ: most('middle', 'differ'),
  }
  const family = {
    same: most('family', 'same'),
    order: most('family', 'order'),
    part: most('family', 'part'),
    close: most('family', 'close', 'near', 'elsewhere', 'differ'),
    near: most('family', 'near', 'elsewhere', 'differ'),
    differ: most('family', 'elsewhere', 'differ'),
  }
  const given = {
    same: most('given', 'same', 'part'),
    exchanged: most('given', 'exchanged'),
    form: most('given', 'form'),
    close: most('given', 'close', 'near'),
    near: most('given', 'near'),
    initial: most('given', 'initial'),
    sameInitial: most('given', 'sameInitial'),
    differ: most('given', 'differ'),
  }
  const otherGiven = most('given', 'form', 'close', 'near', 'initial', 'sameInitial', 'differ')
  /** How rare the given name is that both bear, at most; less than 0 when they bear none. */
  const sharedGiven = (givenA: number, givenB: number, a: number, b: number, rareA: number, rareB: number): number => {
    if (givenA === givenB) return rareA
    const wholeA = rows[a + column.givenWhole]!
    const wholeB = rows[b + column.givenWhole]!
    if (wholeA === wholeB) return known.given
    let most = -1
    if (givenA === rows[b + column.given2] || givenA === rows[b + column.middle] || givenA === wholeB) most = rareA
    if (givenB === rows[a + column.given2] || givenB === rows[a + column.middle] || givenB === wholeA) {
      most = Math.max(most, rareB)
    }
    return most
  }
  const familyPart = (familyA: number, familyB: number, a: number, b: number, seeA: number, seeB: number): number => {
    const a2 = rows[a + column.family2]!
    const b2 = rows[b + column.family2]!
    if (a2 !== 0 && familyA === b2 && a2 === familyB) {
      return family.order + rare[seeA + seen.wordRarity]! + rare[seeB + seen.wordRarity]!
    }
    if (familyA === familyB || familyA === b2) return family.part + rare[seeA + seen.wordRarity]!
    return family.part + rare[a2 === familyB ? seeB + seen.wordRarity : seeA + seen.word2Rarity]!
  }
  let lastBirth = 0
  let lastBirthRarity = 0
  return (one, other) => {
    const a = one * columnCount
    const b = other * columnCount
    const seeA = one * seenCount
    const seeB = other * seenCount
    let sum = base
    rarity[place.birth] = 0
    const birthA = rows[a + column.birth]!
    if (birthA !== 0 && birthA === rows[b + column.birth]) {
      if (birthA !== lastBirth) {
        lastBirth = birthA
        lastBirthRarity = rarityOf(countOf(frequencies, hashed.birth, birthA, 0), known.birth)
      }
      sum += weights[place.birth * mostLevels + 1]! + lastBirthRarity
    } else sum += weights[place.birth * mostLevels + compareBirth(compared, a, b, rarity)]!
    const sexA = rows[a + column.sex]!
    const sexB = rows[b + column.sex]!
    if (sexA !== 0 && sexB !== 0) sum += sexA === sexB ? sex.same : sex.differ
    const ssnA = rows[a + column.ssn]!
    const ssnB = rows[b + column.ssn]!
    if (ssnA !== 0 && ssnB !== 0) {
      if (ssnA === ssnB) sum += ssn.same + known.ssn
      else sum += mayBeOneSlip(ssnA, ssnB) ? ssn.slip : ssn.differ
    }
    const lineA = rows[a + column.line]!
    const lineB = rows[b + column.line]!
    if (lineA !== 0 && lineB !== 0) {
      if (lineA === lineB) sum += phone.same
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
      if (zipA !== 0 && zipA === zipB) sum += address.zip + rare[seeA + seen.zipRarity]!
      else if (cityA !== 0 && cityA === cityB) sum += address.city + rare[seeA + seen.cityRarity]!
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
      const letterA = sight[seeA + seen.middle]!
      const letterB = sight[seeB + seen.middle]!
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
    if (sharesName(rows, givenA, b, familyB) || sharesName(rows, givenB, a, familyA)) {
      return sum + Math.max(otherGiven, given.exchanged + known.given + known.family) + Math.max(0, family.close)
    }
    if (givenA !== 0 && givenB !== 0) {
      const shared = sharedGiven(givenA, givenB, a, b, rare[seeA + seen.givenRarity]!, rare[seeB + seen.givenRarity]!)
      if (shared >= 0)
        sum += sight[seeA + seen.given + look.length] === 1 && givenA === givenB ? given.initial : given.same + shared
      else {
        const isSameInitial =
          (sight[seeA + seen.given + look.start]! ^ sight[seeB + seen.given + look.start]!) >>> 24 === 0
        const isShort = sight[seeA + seen.given + look.length] === 1 || sight[seeB + seen.given + look.length] === 1
        let best = isSameInitial ? given.sameInitial : given.differ
        if (isShort) {
          if (isSameInitial) best = given.initial
        } else {
          const likeness = likenessAtMost(sight, seeA + seen.given, seeB + seen.given)
          const isLong = rows[a + column.givenWhole] !== givenA || rows[b + column.givenWhole] !== givenB
          const isSound = sight[seeA + seen.givenSound] === sight[seeB + seen.givenSound]
          const isClose =
            likeness >= close ||
            (isLong && likenessAtMost(sight, seeA + seen.givenWhole, seeB + seen.givenWhole) >= close)
          if (isClose && best < given.close) best = given.close
          if ((likeness >= near || isSound) && best < given.near) best = given.near
          if ((sight[seeA + seen.givenForms]! & sight[seeB + seen.givenForms]!) !== 0 && best < given.form)
            best = given.form
        }
        sum += best
      }
    }
    if (familyA !== 0 && familyB !== 0) {
      const isLong = rows[a + column.familyWhole] !== familyA || rows[b + column.familyWhole] !== familyB
      if (rows[a + column.familyWhole] === rows[b + column.familyWhole])
        sum += family.same + rare[seeA + seen.familyRarity]!
      else if (isLong && sharesFamily(rows, a, b)) sum += familyPart(familyA, familyB, a, b, seeA, seeB)
      else {
        const likeness = likenessAtMost(sight, seeA + seen.family, seeB + seen.family)
        const isClose =
          likeness >= close ||
          (isLong &&
            (likenessAtMost(sight, seeA + seen.familyWhole, seeB + seen.familyWhole) >= close ||
              likenessAtMost(sight, seeA + seen.family2, seeB + seen.family) >= close ||
              likenessAtMost(sight, seeA + seen.family, seeB + seen.family2) >= close))
        if (isClose) sum += family.close
        else {
          const isNear = likeness >= near || sight[seeA + seen.familySound] === sight[seeB + seen.familySound]
          sum += isNear ? family.near : family.differ
        }
      }
    }
    return sum
  }
}

const ssnSame = level('ssn', 'same')
const ssnDiffer = level('ssn', 'differ')

/** What is told of two people besides their weight. */
interface Told {
  setting: number
  apart: number
}

/** Weighs two people, and stops as soon as nothing that is still to be compared could lift them to the least. */
function exactWeigher(compared: Compared, model: Model, least: number, told: Told): (a: number, b: number) => number {
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
    // Names that changed places have said everything about the family name.
    if (levels[place.given] === exchanged) {
      levels[place.family] = 0
      rarity[place.family] = 0
    }
    levels[place.sex] = compareSex(compared, a, b, levels[place.given]! === 1 || levels[place.given]! === 2)
    kindScores(model, comparison, scores)
    const weight = pairWeight(scores)
    told.setting = settingOf(comparison)
    told.apart = Number.NaN
    const number = levels[place.ssn]!
    if (number === ssnSame || number === ssnDiffer) {
      leaveOut(model, comparison, place.ssn, scores)
      told.apart = pairWeight(scores)
    }
    return weight
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
