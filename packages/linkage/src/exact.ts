import { type Compared, place } from './compare.ts'
import { compareFamily } from './compareFamily.ts'
import { compareGiven, compareMiddle } from './compareGiven.ts'
import { compareEmail, comparePhone, compareSex, compareSsn } from './compareNumbers.ts'
import { level, mostLevels } from './levels.ts'
import { kindScores, kinds, leaveOut, type Model, pairWeight, settingOf } from './model.ts'
import { type Glance, mostOf } from './quick.ts'

const one = kinds.indexOf('one')
const exchanged = level('given', 'exchanged')
const ssnSame = level('ssn', 'same')
const ssnDiffer = level('ssn', 'differ')

/** What is told of two people besides their weight. */
export interface Told {
  setting: number
  /** Their weight without the numbers of identity; NaN where these are not known, or nearly the same. */
  apart: number
}

/**
 * Weighs two people whom a glance has let pass: what it has left open is compared, the names first, and no further as
 * soon as nothing could lift them to the least (ln of the odds); then it says minus infinity.
 */
export function exactWeigher(
  compared: Compared,
  model: Model,
  least: number,
  glance: Glance,
  told: Told,
): (a: number, b: number) => number {
  const { most } = glance
  const { levels, rarity } = glance.comparison
  const scores = new Float64Array(model.prior.length)
  const weights = model.weights[one]!
  const scoreOf = (field: number) => weights[field * mostLevels + levels[field]!]! + rarity[field]!
  return (a, b) => {
    const { open } = glance
    rarity[place.family] = 0
    levels[place.family] = compareFamily(compared, a, b, rarity)
    const family = scoreOf(place.family)
    const mayBeExchanged = (open & (1 << place.family)) !== 0
    if (most[mostOf.numbers]! + most[mostOf.given]! + (mayBeExchanged ? Math.max(0, family) : family) < least) {
      return Number.NEGATIVE_INFINITY
    }
    rarity[place.given] = 0
    levels[place.given] = compareGiven(compared, a, b, rarity)
    // Names that changed places have said everything about the family name.
    if (levels[place.given] === exchanged) {
      levels[place.family] = 0
      rarity[place.family] = 0
    }
    if (most[mostOf.numbers]! + scoreOf(place.given) + scoreOf(place.family) < least) return Number.NEGATIVE_INFINITY
    levels[place.sex] = compareSex(compared, a, b, levels[place.given]! === 1 || levels[place.given]! === 2)
    if ((open & (1 << place.ssn)) !== 0) levels[place.ssn] = compareSsn(compared, a, b, rarity)
    if ((open & (1 << place.phone)) !== 0) levels[place.phone] = comparePhone(compared, a, b, rarity)
    if ((open & (1 << place.email)) !== 0) levels[place.email] = compareEmail(compared, a, b, rarity)
    if ((open & (1 << place.middle)) !== 0) levels[place.middle] = compareMiddle(compared, a, b, rarity)
    kindScores(model, glance.comparison, scores)
    if (scores[one]! < least) return Number.NEGATIVE_INFINITY
    const weight = pairWeight(scores)
    told.setting = settingOf(glance.comparison)
    told.apart = Number.NaN
    const number = levels[place.ssn]!
    if (number === ssnSame || number === ssnDiffer) {
      leaveOut(model, glance.comparison, place.ssn, scores)
      told.apart = pairWeight(scores)
    }
    return weight
  }
}
