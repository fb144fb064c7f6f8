import { place } from './compare.ts'
import { level, mostLevels } from './levels.ts'
import { kinds, type Model, settingCount } from './model.ts'
import { leastWeight, type PairsToCheck } from './score.ts'

/** So many pairs of a setting weigh as much as what was learnt before. */
const heldFor = 10
/** Weights are gathered in steps of a quarter, from the lowest that can be checked up to this. */
const stepsPerBit = 4
const highest = 24
/** How often numbers of one person agree is itself learnt, and not known better than this. */
const leastDoubt = 0.005
/** No setting moves its weights by more than this. */
const mostMoved = 6

/**
 * Settles weights by numbers of identity. Learning takes fields for independent, and they are not: twins are given names
 * alike, a son the name of his father, an email its owner's name. Where both records bear a number, it tells apart from
 * all else who is one person; in each setting the weights of all pairs move down so far that they say no more on average.
 * Moves the weights of `pairs`, and gives the model with what moved them: `settle(model, scorePairs(prepared, model))`.
 */
export function settle(model: Model, pairs: PairsToCheck): Model {
  const one = model.weights[kinds.indexOf('one')]!
  const other = model.weights[kinds.indexOf('household')]!
  const at = place.ssn * mostLevels
  const lnDiffer = one[at + level('ssn', 'differ')]!
  const same = Math.exp(one[at + level('ssn', 'same')]!)
  const sameOfOne = same / (same + Math.exp(lnDiffer))
  const sameOfTwo = Math.exp(other[at + level('ssn', 'same')]!)
  // Below this, pairs whose numbers differ are not among those kept.
  const lowest = leastWeight - lnDiffer / Math.LN2 + 0.1
  const steps = Math.max(1, Math.ceil((highest - lowest) * stepsPerBit))
  const checked = new Float64Array(settingCount * steps)
  const agree = new Float64Array(settingCount)
  for (let pair = 0; pair < pairs.count; pair++) {
    const apart = pairs.apart[pair]!
    // NaN is not above.
    if (!(apart > lowest)) continue
    const setting = pairs.setting[pair]!
    const step = Math.min(steps - 1, Math.floor((apart - lowest) * stepsPerBit))
    checked[setting * steps + step]!++
    if (pairs.weight[pair]! > apart) agree[setting]!++
  }
  const moved = new Float64Array(settingCount)
  for (let setting = 0; setting < settingCount; setting++) {
    const counts = checked.subarray(setting * steps, (setting + 1) * steps)
    const count = counts.reduce((sum, each) => sum + each, 0)
    if (count === 0) continue
    const said = meanOf(counts, lowest, 0) / count
    const expected = said * sameOfOne + (1 - said) * sameOfTwo
    const found = (agree[setting]! + heldFor * expected) / (count + heldFor)
    const doubt = Math.sqrt((found * (1 - found)) / (count + heldFor)) + leastDoubt
    const share = (found + doubt - sameOfTwo) / (sameOfOne - sameOfTwo)
    // Only ever down: that nearly all are of one person cannot be told from that all are.
    if (share < said) moved[setting] = moveTo(count * share, counts, lowest)
  }
  for (let pair = 0; pair < pairs.count; pair++) pairs.weight[pair]! += moved[pairs.setting[pair]!]!
  return { ...model, settings: moved }
}

/** How many of the counted pairs are of one person, when all weights move by `move`. */
function meanOf(counts: Float64Array, lowest: number, move: number): number {
  let sum = 0
  for (let step = 0; step < counts.length; step++) {
    const weight = lowest + (step + 0.5) / stepsPerBit + move
    sum += counts[step]! / (1 + 2 ** -weight)
  }
  return sum
}

/** By how much weights must move for so many to be of one person (halving the span). */
function moveTo(wanted: number, counts: Float64Array, lowest: number): number {
  let low = -mostMoved
  let high = 0
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (meanOf(counts, lowest, middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}
