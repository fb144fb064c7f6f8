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
/** What all else makes as likely as this (a thousand to one) is of one person: there it shows how often their numbers agree. */
const certain = Math.log2(1000)
/** To go up, a setting must be better than was learnt even where chance has flattered it by so many standard deviations. */
const beyondDoubt = 2

/**
 * Settles weights by numbers of identity. Learning takes fields for independent, and they are not: twins are given names
 * alike, a son the name of his father, an email its owner's name. Where both records bear a number, it tells apart from
 * all else who is one person; in each setting the weights of all pairs move so far that they say that on average.
 * Moves the weights of `pairs`, and gives the model with what moved them: `settle(model, scorePairs(prepared, model))`.
 */
export function settle(model: Model, pairs: PairsToCheck): Model {
  const one = model.weights[kinds.indexOf('one')]!
  const other = model.weights[kinds.indexOf('household')]!
  const at = place.ssn * mostLevels
  const lnDiffer = one[at + level('ssn', 'differ')]!
  const same = Math.exp(one[at + level('ssn', 'same')]!)
  const sameOfTwo = Math.exp(other[at + level('ssn', 'same')]!)
  // Below this, pairs whose numbers differ are not among those kept.
  const lowest = leastWeight - lnDiffer / Math.LN2 + 0.1
  const steps = Math.max(1, Math.ceil((highest - lowest) * stepsPerBit))
  const checked = new Float64Array(settingCount * steps)
  const agree = new Float64Array(settingCount)
  const surely = { count: heldFor, agree: (heldFor * same) / (same + Math.exp(lnDiffer)) }
  for (let pair = 0; pair < pairs.count; pair++) {
    const apart = pairs.apart[pair]!
    // NaN is not above.
    if (!(apart > lowest)) continue
    const setting = pairs.setting[pair]!
    const step = Math.min(steps - 1, Math.floor((apart - lowest) * stepsPerBit))
    checked[setting * steps + step]!++
    const agrees = pairs.weight[pair]! > apart ? 1 : 0
    agree[setting]! += agrees
    if (apart > certain) {
      surely.count++
      surely.agree += agrees
    }
  }
  const sameOfOne = surely.agree / surely.count
  const moved = new Float64Array(settingCount)
  for (let setting = 0; setting < settingCount; setting++) {
    const counts = checked.subarray(setting * steps, (setting + 1) * steps)
    const count = counts.reduce((sum, each) => sum + each, 0)
    if (count === 0) continue
    const said = meanOf(counts, lowest, 0) / count
    const expected = said * sameOfOne + (1 - said) * sameOfTwo
    const found = (agree[setting]! + heldFor * expected) / (count + heldFor)
    const most = (found + deviation(found, count) + leastDoubt - sameOfTwo) / (sameOfOne - sameOfTwo)
    const oneAtMost = sameOfOne + beyondDoubt * deviation(sameOfOne, surely.count) + leastDoubt
    const least = (found - beyondDoubt * deviation(found, count) - leastDoubt - sameOfTwo) / (oneAtMost - sameOfTwo)
    const share = said > most ? most : said < least ? least : null
    if (share !== null) moved[setting] = moveTo(count * share, counts, lowest)
  }
  for (let pair = 0; pair < pairs.count; pair++) pairs.weight[pair]! += moved[pairs.setting[pair]!]!
  return { ...model, settings: moved }
}

/** The standard deviation of a share that was found among so many, and those that weigh as much as what was learnt. */
const deviation = (share: number, count: number) => Math.sqrt((share * (1 - share)) / (count + heldFor))

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
  let high = mostMoved
  for (let round = 0; round < 40; round++) {
    const middle = (low + high) / 2
    if (meanOf(counts, lowest, middle) < wanted) low = middle
    else high = middle
  }
  return (low + high) / 2
}
