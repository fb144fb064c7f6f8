import { type Comparison, place } from './compare.ts'
import { fields, level, levels, mostLevels, sharesValue } from './levels.ts'

/**
 * What two records may be besides those of strangers: of two people of one household, of one person, of twins (who share
 * the birth date too), of parent and child of one name. A model learnt before the last two were told apart has the first two.
 */
export const kinds = ['household', 'one', 'twins', 'namesakes'] as const
const one = kinds.indexOf('one')

/**
 * What has been learnt. Weights are natural logarithms of how much likelier a level is among a kind of pair than among
 * strangers (Fellegi & Sunter 1969); as the kinds compete, what a household shares is counted once, however many fields
 * repeat it.
 */
export interface Model {
  /** ln of the share of all pairs that are of each of `kinds`. */
  readonly prior: Float64Array
  /** `weights[kind][field * mostLevels + level]`. */
  readonly weights: readonly Float64Array[]
  /** What is added to the weight in each of the `settings`: what numbers of identity have shown to be wrong there. */
  readonly settings?: Float64Array
}

/** In how many settings pairs may stand. */
export const settingCount = 2 * levels.given.length * levels.birth.length

/**
 * The setting in which a pair stands: how given names and birth dates agree, and whether the emails do. Who is taken for
 * one person wrongly mostly is of a few such settings: twins, parent and child of one name, people of one name whose
 * emails are made of it.
 */
export function settingOf({ levels: found }: Comparison): number {
  const email = found[atEmail]!
  return (found[atGiven]! * births + found[atBirth]!) * 2 + (email === sameEmail || email === sameMailbox ? 1 : 0)
}
// Looked up once: a setting is told for every pair that is weighed.
const { given: atGiven, birth: atBirth, email: atEmail } = place
const births = levels.birth.length
const sameEmail = level('email', 'same')
const sameMailbox = level('email', 'mailbox')

/** ln likelihood of each kind of pair against strangers, prior included: `kindScores(model, comparison, scores)`. */
export function kindScores(model: Model, { levels, rarity }: Comparison, scores: Float64Array): void {
  // A value that both share is as rare for every kind.
  let rare = 0
  for (let field = 0; field < fields.length; field++) rare += rarity[field]!
  for (let kind = 0; kind < scores.length; kind++) {
    const weights = model.weights[kind]!
    let sum = model.prior[kind]! + rare
    for (let field = 0; field < fields.length; field++) sum += weights[field * mostLevels + levels[field]!]!
    scores[kind] = sum
  }
}

/** Takes out of `scores` what one field has said: `leaveOut(model, comparison, place.ssn, scores)`. */
export function leaveOut(model: Model, { levels, rarity }: Comparison, field: number, scores: Float64Array): void {
  const at = field * mostLevels + levels[field]!
  for (let kind = 0; kind < scores.length; kind++) scores[kind]! -= model.weights[kind]![at]! + rarity[field]!
}

/** The weight of a pair: log2 of the odds that both are one person. */
export function pairWeight(scores: Float64Array): number {
  let top = 0
  for (let kind = 0; kind < scores.length; kind++) if (kind !== one && scores[kind]! > top) top = scores[kind]!
  let others = top === 0 ? 1 : Math.exp(-top)
  for (let kind = 0; kind < scores.length; kind++) {
    if (kind !== one) others += scores[kind] === top ? 1 : Math.exp(scores[kind]! - top)
  }
  return (scores[one]! - top - Math.log(others)) / Math.LN2
}

export const isShared: readonly (readonly boolean[])[] = fields.map((field) =>
  Array.from({ length: mostLevels }, (_, level) => sharesValue[field].includes(level)),
)
