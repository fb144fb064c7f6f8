import type { Comparison } from './compare.ts'
import { type Field, fields, levels, mostLevels } from './levels.ts'
import { isShared as isSharedValue, kindScores, kinds, type Model } from './model.ts'

/** Compared pairs side by side: `levels` and `rarity` hold one comparison after the other. */
export class PairSample {
  count = 0
  #levels: Uint8Array
  #rarity: Float32Array

  constructor(room = 1024) {
    this.#levels = new Uint8Array(room * fields.length)
    this.#rarity = new Float32Array(room * fields.length)
  }

  add({ levels, rarity }: Comparison): void {
    const at = this.count++ * fields.length
    if (at === this.#levels.length) {
      const [moreLevels, moreRarity] = [new Uint8Array(at * 2), new Float32Array(at * 2)]
      moreLevels.set(this.#levels)
      moreRarity.set(this.#rarity)
      this.#levels = moreLevels
      this.#rarity = moreRarity
    }
    for (let field = 0; field < fields.length; field++) {
      this.#levels[at + field] = levels[field]!
      this.#rarity[at + field] = rarity[field]!
    }
  }

  read(pair: number, into: Comparison): void {
    const at = pair * fields.length
    for (let field = 0; field < fields.length; field++) {
      into.levels[field] = this.#levels[at + field]!
      into.rarity[field] = this.#rarity[at + field]!
    }
  }
}

/** What a household may hand on or use together, a father's name too: there a rare value that is shared tells less. */
const sharedInHousehold: readonly Field[] = ['given', 'middle', 'family', 'birth', 'ssn', 'phone', 'address', 'email']
/** What it mostly does share. */
const usuallyShared: readonly Field[] = ['family', 'phone', 'address', 'email']

/** How many pairs of each kind there may be for each person, to begin with. */
const firstShare = { household: 1, one: 0.5, twins: 0.01, namesakes: 0.01 } as const

/** So many of the pairs of a household are twins, and so many namesakes, at least: few of them are among those learnt from. */
const leastOfHousehold = 0.008

/** Learning has settled long before. */
const mostRounds = 25

/** A long list is learnt from in part first, from about so many pairs and for so many rounds. */
const fewPairs = 30_000
const roundsWithFew = 16

/** From this round on, of few or of all, a pair that is less likely than this to be more than strangers is no longer looked at. */
const settled = 2
const tellsNothing = 1e-5
/** With ln odds below this nothing is added to any sum. */
const surelyStrangers = -21

const width = fields.length * mostLevels

/** Where learning begins: agreement is usual for one person; a household shares its name and place. Data decide the rest. */
function firstGuess(): Float64Array[] {
  return kinds.map((kind) => {
    const isOne = kind === 'one'
    const table = new Float64Array(width)
    for (const [at, field] of fields.entries()) {
      const count = levels[field].length - 1
      if (field === 'sex') {
        for (const level of [1, 3]) {
          table[at * mostLevels + level] = !isOne && level === 3 ? 0.5 : 0.95
          table[at * mostLevels + level + 1] = !isOne && level === 3 ? 0.5 : 0.05
        }
        continue
      }
      const isShared = isOne || (kind === 'twins' && field === 'birth') || (kind === 'namesakes' && field === 'given')
      const agree = isShared ? 0.9 : usuallyShared.includes(field) ? 0.6 : kind === 'household' ? 0.1 : 0.02
      for (let level = 1; level <= count; level++) {
        const isLast = level === count
        const rest = 1 - agree
        table[at * mostLevels + level] =
          level === 1
            ? agree
            : !isOne
              ? isLast
                ? rest * 0.8
                : (rest * 0.2) / Math.max(1, count - 2)
              : rest / (count - 1)
      }
    }
    return table
  })
}

/**
 * Learns the weights from compared pairs alone by expectation and maximisation (Dempster, Laird & Rubin 1977; for linkage
 * Winkler 1988). `candidates` are pairs that blocking brought together, each standing for `each` such pairs; `chance` are
 * pairs drawn blindly; `allPairs` is how many pairs there are at all.
 */
export function learn(candidates: PairSample, chance: PairSample, each: number, people: number): Model {
  const allPairs = Math.max(1, (people * (people - 1)) / 2)
  const shares = kinds.map((kind) =>
    Float64Array.from(fields, (field) => (kind === 'one' || sharedInHousehold.includes(field) ? 1 : 0)),
  )
  let found = firstGuess()
  let expected = Float64Array.from(kinds, (kind) => people * firstShare[kind])
  let strangers = tally(chance, undefined)
  let model = modelOf(found, strangers, expected, shares, allPairs, newMeetings())
  let passed = newMeetings()
  const comparison: Comparison = { levels: new Uint8Array(fields.length), rarity: new Float64Array(fields.length) }
  const scores = new Float64Array(kinds.length)
  // Most pairs are soon known for strangers, and tell nothing any more.
  const oneIn = (step: number) => Int32Array.from({ length: Math.ceil(candidates.count / step) }, (_, at) => at * step)
  const step = Math.max(1, Math.floor(candidates.count / fewPairs))
  let open = oneIn(step)
  for (let round = 0; round < mostRounds; round++) {
    const isInPart = step > 1 && round < roundsWithFew
    if (step > 1 && round === roundsWithFew) {
      open = oneIn(1)
      passed = newMeetings()
    }
    const standsFor = isInPart ? each * step : each
    const isSettled = round >= (isInPart || step === 1 ? settled : roundsWithFew)
    const sums = found.map(() => new Float64Array(width))
    const totals = new Float64Array(kinds.length)
    const meetings: Meetings = { all: passed.all.slice(), strangers: passed.strangers.slice() }
    let left = 0
    for (let at = 0; at < open.length; at++) {
      const pair = open[at]!
      candidates.read(pair, comparison)
      kindScores(model, comparison, scores)
      let highest = Number.NEGATIVE_INFINITY
      for (let kind = 0; kind < kinds.length; kind++) if (scores[kind]! > highest) highest = scores[kind]!
      if (highest < surelyStrangers) {
        meet(meetings, comparison, 1)
        if (!isSettled) open[left++] = pair
        else meet(passed, comparison, 1)
        continue
      }
      const top = Math.max(0, highest)
      let all = top === 0 ? 1 : Math.exp(-top)
      let mostOfAny = 0
      for (let kind = 0; kind < kinds.length; kind++) {
        scores[kind] = scores[kind] === top ? 1 : Math.exp(scores[kind]! - top)
        all += scores[kind]!
      }
      for (let kind = 0; kind < kinds.length; kind++) {
        const part = scores[kind]! / all
        if (part > mostOfAny) mostOfAny = part
        if (part < 1e-9) continue
        totals[kind]! += part
        const sum = sums[kind]!
        for (let field = 0; field < fields.length; field++) sum[field * mostLevels + comparison.levels[field]!]! += part
      }
      meet(meetings, comparison, (top === 0 ? 1 : Math.exp(-top)) / all)
      if (!isSettled || mostOfAny > tellsNothing) open[left++] = pair
      else meet(passed, comparison, 1)
    }
    open = open.subarray(0, left)
    leanOnStrangers(sums[0]!, strangers, people / 10 / standsFor, ownFields)
    found = [toShares(sums[0]!), toShares(sums[1]!)]
    keepApart(found[0]!)
    found.push(nearHousehold(found[0]!, sums[2]!, strangers, twins, people / 200 / standsFor))
    found.push(nearHousehold(found[0]!, sums[3]!, strangers, namesakes, people / 200 / standsFor))
    const before = expected
    expected = totals.map((total, kind) =>
      Math.max(total * standsFor, 1e-3, kind > 1 ? totals[0]! * standsFor * leastOfHousehold : 0),
    )
    if (round % 8 === 2) strangers = tally(chance, model)
    model = modelOf(found, strangers, expected, shares, allPairs, meetings)
    if (
      !isInPart &&
      round > settled + 8 &&
      expected.every((count, kind) => Math.abs(count / before[kind]! - 1) < 0.002)
    )
      break
  }
  return model
}

/**
 * Fields in which all who share a value are brought together. Of them it is learnt how many are strangers: where a value
 * is hardly ever shared but by one person or household, the two who share it make it look commoner than it is.
 */
const metFields: readonly Field[] = ['phone', 'address', 'email']

/** For each field how many pairs share a value, and how many of these are of strangers. */
interface Meetings {
  readonly all: Float64Array
  readonly strangers: Float64Array
}

const newMeetings = (): Meetings => ({
  all: new Float64Array(fields.length),
  strangers: new Float64Array(fields.length),
})

function meet({ all, strangers }: Meetings, { levels: found }: Comparison, part: number): void {
  for (let at = 0; at < fields.length; at++) {
    if (found[at] !== 1) continue
    all[at]!++
    strangers[at]! += part
  }
}

/** All of them where nobody shares the field. */
const strangersShare = ({ all, strangers }: Meetings, at: number) => (strangers[at]! + 0.5) / (all[at]! + 0.5)

/** People of one household are different people: so many of them at most share what is each one's own. */
const mostAlike = 1 / 20
const ownFields: readonly Field[] = ['given', 'middle', 'birth', 'ssn', 'email']

/** In what is each one's own, people of one household are taken for strangers until many pairs say otherwise. */
function leanOnStrangers(sum: Float64Array, strangers: Float64Array, pairs: number, own: readonly Field[]): void {
  for (const field of own) {
    const from = fields.indexOf(field) * mostLevels
    for (let level = 1; level < levels[field].length; level++) sum[from + level]! += pairs * strangers[from + level]!
  }
}

/** Two people of one household who share what is else each one's own, and in what else they differ from any household. */
interface NearKind {
  readonly shared: Field
  readonly learnt: readonly Field[]
}
const twins: NearKind = { shared: 'birth', learnt: ['given', 'sex'] }
const namesakes: NearKind = { shared: 'given', learnt: ['suffix', 'sex'] }
/** Not always: there are slips of the hand. */
const mostlyShared = 0.95

/**
 * Such pairs are few: all that is not learnt of the kind is as in any household. Without them a twin with a name that
 * begins alike, and a son with the name of his father, look like one person with a slip in the name or the birth date.
 */
function nearHousehold(
  household: Float64Array,
  sum: Float64Array,
  strangers: Float64Array,
  { shared, learnt }: NearKind,
  pairs: number,
): Float64Array {
  leanOnStrangers(sum, strangers, pairs, learnt)
  const own = toShares(sum)
  keepApart(own)
  const table = household.slice()
  for (const field of learnt) {
    const from = fields.indexOf(field) * mostLevels
    for (let level = 1; level < levels[field].length; level++) table[from + level] = own[from + level]!
  }
  const from = fields.indexOf(shared) * mostLevels
  const others = levels[shared].length - 2
  for (let level = 1; level <= others + 1; level++) {
    table[from + level] = level === 1 ? mostlyShared : (1 - mostlyShared) / others
  }
  return table
}

/**
 * Without a bound, learning may call tidy doubles a household where few households are listed. The bound is the convex
 * constraint of Winkler 1993; it is wide (twins are 3 in 100 births: National Vital Statistics Reports 73-2, 2024).
 */
function keepApart(household: Float64Array): void {
  for (const field of ownFields) {
    const same = fields.indexOf(field) * mostLevels + 1
    const last = same + levels[field].length - 2
    const excess = household[same]! - mostAlike
    if (excess <= 0) continue
    household[same] = mostAlike
    household[last]! += excess
  }
}

/** How often strangers reach each level, pairs that seem to belong together left out. */
function tally(chance: PairSample, model: Model | undefined): Float64Array {
  const sum = new Float64Array(width)
  const comparison: Comparison = { levels: new Uint8Array(fields.length), rarity: new Float64Array(fields.length) }
  const scores = new Float64Array(model?.prior.length ?? 0)
  for (let pair = 0; pair < chance.count; pair++) {
    chance.read(pair, comparison)
    let part = 1
    if (model) {
      kindScores(model, comparison, scores)
      part = 1 / scores.reduce((all, score) => all + Math.exp(Math.min(50, score)), 1)
    }
    for (let field = 0; field < fields.length; field++) sum[field * mostLevels + comparison.levels[field]!]! += part
  }
  return toShares(sum)
}

/** Levels that shut each other out. A name mostly tells the sex, so sex is learnt apart for those who share a name. */
function groupsOf(field: Field): readonly (readonly [number, number])[] {
  return field === 'sex'
    ? [
        [1, 2],
        [3, 4],
      ]
    : [[1, levels[field].length - 1]]
}

/** Shares of the levels of each field among the pairs where it is known; a little of everything is always possible. */
function toShares(sum: Float64Array): Float64Array {
  const result = new Float64Array(width)
  for (const [at, field] of fields.entries()) {
    const from = at * mostLevels
    for (const [first, last] of groupsOf(field)) {
      let all = 0
      for (let level = first; level <= last; level++) all += sum[from + level]!
      const few = 0.5 * (last - first + 1)
      for (let level = first; level <= last; level++) result[from + level] = (sum[from + level]! + 0.5) / (all + few)
    }
  }
  return result
}

function modelOf(
  found: readonly Float64Array[],
  strangers: Float64Array,
  expected: Float64Array,
  shares: readonly Float64Array[],
  allPairs: number,
  meetings: Meetings,
): Model {
  const weights = found.map((table, kind) => {
    const result = new Float64Array(width)
    for (let at = 0; at < fields.length; at++) {
      for (let level = 1; level < levels[fields[at]!].length; level++) {
        const place = at * mostLevels + level
        const isByValue = isSharedValue[at]![level]! && shares[kind]![at] === 1
        const byStrangers = isByValue && metFields.includes(fields[at]!) ? strangersShare(meetings, at) : 1
        result[place] = Math.log(table[place]!) - Math.log(isByValue ? byStrangers : strangers[place]!)
      }
    }
    return result
  })
  return { prior: expected.map((count) => Math.log(count / allPairs)), weights, shares }
}
