import { boundsOf } from './bounds.ts'
import { column, columnCount } from './columns.ts'
import { type Compared, type Comparison, close, near, place, rarityOf } from './compare.ts'
import { compareAddress } from './compareAddress.ts'
import { compareBirth } from './compareBirth.ts'
import { compareMiddle } from './compareGiven.ts'
import { compareSuffix, mayShareArea } from './compareNumbers.ts'
import { countOf, hashed } from './frequencies.ts'
import { level, mostLevels } from './levels.ts'
import { likenessAtMost } from './likeness.ts'
import type { Model } from './model.ts'
import { seen, seenCount, sight } from './sight.ts'
import { mayBeOneSlip } from './slips.ts'

/** What a quick look at two people has told: nothing that it has settled need be compared again. */
export interface Glance {
  /** The levels of the fields that are settled. */
  readonly comparison: Comparison
  /** The fields besides sex and names that are not, a bit for each: `1 << place.ssn`; `place.family` where names may have changed places. */
  open: number
  /** The most that fields can score (ln of the odds that both are one person): all but the names, and each of the names. */
  readonly most: Float64Array
}
export const mostOf = { numbers: 0, given: 1, family: 2 } as const

/**
 * May two people of a block score so much (ln of the odds)? Bounds from above, field by field, from what is quick to see.
 * It is one long function because calls cost more than it does.
 */
export function quickLook(
  compared: Compared,
  seenOf: Int32Array,
  model: Model,
  least: number,
  glance: Glance,
): (one: number, other: number) => boolean {
  const { rows, frequencies } = compared
  const { known } = frequencies
  const rare = new Float32Array(seenOf.buffer)
  const { sex, ssn, phone, email, address, middle, family, given, otherGiven } = boundsOf(model, known)
  const weights = model.weights[1]!
  const { levels, rarity } = glance.comparison
  const { most } = glance
  const base = model.prior[1]!
  /** How rare the given name is that both bear, at most; less than 0 when they bear none. */
  const sharedGiven = (givenA: number, givenB: number, a: number, b: number, rareA: number, rareB: number): number => {
    if (givenA === givenB) return rareA
    const wholeA = rows[a + column.givenWhole]!
    const wholeB = rows[b + column.givenWhole]!
    if (wholeA === wholeB) return known.given
    let rarest = -1
    if (givenA === rows[b + column.given2] || givenA === rows[b + column.middle] || givenA === wholeB) rarest = rareA
    if (givenB === rows[a + column.given2] || givenB === rows[a + column.middle] || givenB === wholeA) {
      rarest = Math.max(rarest, rareB)
    }
    return rarest
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
    let open = 0
    rarity[place.birth] = 0
    const birthA = rows[a + column.birth]!
    let birth = 1
    if (birthA !== 0 && birthA === rows[b + column.birth]) {
      if (birthA !== lastBirth) {
        lastBirth = birthA
        lastBirthRarity = rarityOf(countOf(frequencies, hashed.birth, birthA, 0), known.birth)
      }
      rarity[place.birth] = lastBirthRarity
      sum += lastBirthRarity
    } else birth = compareBirth(compared, a, b, rarity)
    levels[place.birth] = birth
    sum += weights[place.birth * mostLevels + birth]!
    const sexA = rows[a + column.sex]!
    const sexB = rows[b + column.sex]!
    if (sexA !== 0 && sexB !== 0) sum += sexA === sexB ? sex.same : sex.differ
    const ssnA = rows[a + column.ssn]!
    const ssnB = rows[b + column.ssn]!
    levels[place.ssn] = 0
    rarity[place.ssn] = 0
    if (ssnA !== 0 && ssnB !== 0) {
      if (ssnA === ssnB) {
        open |= 1 << place.ssn
        sum += ssn.same
      } else if (mayBeOneSlip(ssnA, ssnB)) {
        open |= 1 << place.ssn
        sum += ssn.slip
      } else {
        levels[place.ssn] = ssnDiffer
        sum += ssn.differ
      }
    }
    const lineA = rows[a + column.line]!
    const lineB = rows[b + column.line]!
    levels[place.phone] = 0
    rarity[place.phone] = 0
    if (lineA !== 0 && lineB !== 0) {
      const isSameArea = mayShareArea(rows, a, b)
      if (lineA === lineB) {
        if (isSameArea) {
          open |= 1 << place.phone
          sum += phone.same
        } else {
          levels[place.phone] = phoneSlip
          sum += phone.slip
        }
      } else if (!isSameArea) {
        levels[place.phone] = phoneDiffer
        sum += phone.differ
      } else if (mayBeOneSlip(lineA, lineB)) {
        open |= 1 << place.phone
        sum += phone.mayBeSlip
      } else {
        levels[place.phone] = phoneArea
        sum += phone.area
      }
    }
    const mailA = rows[a + column.mailbox]!
    const mailB = rows[b + column.mailbox]!
    levels[place.email] = 0
    rarity[place.email] = 0
    if (mailA !== 0 && mailB !== 0) {
      open |= 1 << place.email
      sum += mailA === mailB ? email.same : email.differ
    }
    const houseA = rows[a + column.house]!
    const streetA = rows[a + column.street]!
    const streetB = rows[b + column.street]!
    rarity[place.address] = 0
    if ((houseA !== 0 && houseA === rows[b + column.house]) || (streetA !== 0 && streetA === streetB)) {
      const found = compareAddress(compared, a, b, rarity)
      levels[place.address] = found
      sum += weights[place.address * mostLevels + found]! + rarity[place.address]!
    } else {
      const zipA = rows[a + column.zip]!
      const zipB = rows[b + column.zip]!
      const cityA = rows[a + column.city]!
      const cityB = rows[b + column.city]!
      if (zipA !== 0 && zipA === zipB) {
        levels[place.address] = addressZip
        rarity[place.address] = rare[seeA + seen.zipRarity]!
        sum += address.zip + rare[seeA + seen.zipRarity]!
      } else if (cityA !== 0 && cityA === cityB) {
        levels[place.address] = addressCity
        rarity[place.address] = rare[seeA + seen.cityRarity]!
        sum += address.city + rare[seeA + seen.cityRarity]!
      } else if ((streetA !== 0 && streetB !== 0) || (zipA !== 0 && zipB !== 0) || (cityA !== 0 && cityB !== 0)) {
        levels[place.address] = addressDiffer
        sum += address.differ
      } else levels[place.address] = 0
    }
    levels[place.suffix] = 0
    if (rows[a + column.suffix] !== 0 || rows[b + column.suffix] !== 0) {
      const found = compareSuffix(compared, a, b)
      levels[place.suffix] = found
      sum += weights[place.suffix * mostLevels + found]!
    }
    const middleA = rows[a + column.middle]!
    const middleB = rows[b + column.middle]!
    levels[place.middle] = 0
    rarity[place.middle] = 0
    if (middleA !== 0 && middleB !== 0) {
      const letterA = seenOf[seeA + seen.middle]!
      const letterB = seenOf[seeB + seen.middle]!
      if (((letterA | letterB) & 256) !== 0) {
        const isSame = ((letterA ^ letterB) & 255) === 0
        levels[place.middle] = isSame ? middleInitial : middleDiffer
        sum += isSame ? middle.initial : middle.differ
      } else if (middleA === middleB) {
        const found = compareMiddle(compared, a, b, rarity)
        levels[place.middle] = found
        sum += weights[place.middle * mostLevels + found]! + rarity[place.middle]!
      } else {
        open |= 1 << place.middle
        sum += middle.other
      }
    }
    let mostGiven = 0
    let mostFamily = 0
    const givenA = rows[a + column.given]!
    const givenB = rows[b + column.given]!
    const familyA = rows[a + column.family]!
    const familyB = rows[b + column.family]!
    // Only who bears names that may have changed places needs the rarest of outcomes.
    if (sharesName(rows, givenA, b, familyB) || sharesName(rows, givenB, a, familyA)) {
      open |= 1 << place.family
      mostGiven = Math.max(otherGiven, given.exchanged + known.given + known.family)
      mostFamily = Math.max(0, family.close)
    } else {
      if (givenA !== 0 && givenB !== 0) {
        const isOneLetter = seenOf[seeA + seen.given + sight.length] === 1
        const shared = sharedGiven(givenA, givenB, a, b, rare[seeA + seen.givenRarity]!, rare[seeB + seen.givenRarity]!)
        if (shared >= 0) mostGiven = isOneLetter && givenA === givenB ? given.initial : given.same + shared
        else {
          const isSameInitial =
            (seenOf[seeA + seen.given + sight.start]! ^ seenOf[seeB + seen.given + sight.start]!) >>> 24 === 0
          const isShort = isOneLetter || seenOf[seeB + seen.given + sight.length] === 1
          mostGiven = isSameInitial ? given.sameInitial : given.differ
          if (isShort) {
            if (isSameInitial) mostGiven = given.initial
          } else {
            const likeness = likenessAtMost(seenOf, seeA + seen.given, seeB + seen.given)
            const wholeA = rows[a + column.givenWhole] === givenA ? seen.given : seen.givenWhole
            const wholeB = rows[b + column.givenWhole] === givenB ? seen.given : seen.givenWhole
            const isSound = seenOf[seeA + seen.givenSound] === seenOf[seeB + seen.givenSound]
            const isClose =
              likeness >= close ||
              (wholeA + wholeB !== seen.given * 2 && likenessAtMost(seenOf, seeA + wholeA, seeB + wholeB) >= close)
            if (isClose && mostGiven < given.close) mostGiven = given.close
            if ((likeness >= near || isSound) && mostGiven < given.near) mostGiven = given.near
            if ((seenOf[seeA + seen.givenForms]! & seenOf[seeB + seen.givenForms]!) !== 0 && mostGiven < given.form)
              mostGiven = given.form
          }
        }
      }
      if (familyA !== 0 && familyB !== 0) {
        const wholeA = rows[a + column.familyWhole] === familyA ? seen.family : seen.familyWhole
        const wholeB = rows[b + column.familyWhole] === familyB ? seen.family : seen.familyWhole
        const isLong = wholeA + wholeB !== seen.family * 2
        if (rows[a + column.familyWhole] === rows[b + column.familyWhole])
          mostFamily = family.same + rare[seeA + seen.familyRarity]!
        else if (isLong && sharesFamily(rows, a, b)) mostFamily = familyPart(familyA, familyB, a, b, seeA, seeB)
        else {
          const likeness = likenessAtMost(seenOf, seeA + seen.family, seeB + seen.family)
          const isClose =
            likeness >= close ||
            (isLong &&
              (likenessAtMost(seenOf, seeA + wholeA, seeB + wholeB) >= close ||
                likenessAtMost(seenOf, seeA + seen.family2, seeB + seen.family) >= close ||
                likenessAtMost(seenOf, seeA + seen.family, seeB + seen.family2) >= close))
          if (isClose) mostFamily = family.close
          else {
            const isNear = likeness >= near || seenOf[seeA + seen.familySound] === seenOf[seeB + seen.familySound]
            mostFamily = isNear ? family.near : family.differ
          }
        }
      }
    }
    if (sum + mostGiven + mostFamily < least) return false
    glance.open = open
    most[mostOf.numbers] = sum
    most[mostOf.given] = mostGiven
    most[mostOf.family] = mostFamily
    return true
  }
}

const ssnDiffer = level('ssn', 'differ')
const phoneSlip = level('phone', 'slip')
const phoneArea = level('phone', 'area')
const phoneDiffer = level('phone', 'differ')
const addressZip = level('address', 'zip')
const addressCity = level('address', 'city')
const addressDiffer = level('address', 'differ')
const middleInitial = level('middle', 'initial')
const middleDiffer = level('middle', 'differ')

/** Is a given name the family name of the other? */
function sharesName(rows: Int32Array, given: number, of: number, family: number): boolean {
  return (
    given !== 0 && (given === family || given === rows[of + column.family2] || given === rows[of + column.familyWhole])
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
