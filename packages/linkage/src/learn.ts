import { type Field, fields, levels, mostLevels } from './levels.ts'
import { isShared as isSharedValue, kinds, type Model } from './model.ts'
import type { PairSample, Patterns } from './patterns.ts'

/** What a household mostly shares. */
const usuallyShared: readonly Field[] = ['family', 'phone', 'address', 'email']

/** How many pairs of each kind there may be for each person, to begin with. */
const firstShare = { household: 1, one: 0.5, twins: 0.01, namesakes: 0.01 } as const

/** So many of the pairs of a household are twins, and so many namesakes, at least: few of them are among those learnt from. */
const leastOfHousehold = 0.008

/** Learning has settled long before. */
const mostRounds = 25
/** So many rounds are gone through in any case. */
const leastRounds = 10

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
 * pairs drawn blindly; `people` is how many people there are.
 */
export function learn(candidates: PairSample, chance: PairSample, each: number, people: number): Model {
  const allPairs = Math.max(1, (people * (people - 1)) / 2)
  const pairs = candidates.patterns()
  const drawn = chance.patterns()
  let expected = Float64Array.from(kinds, (kind) => people * firstShare[kind])
  let strangers = tally(drawn, null)
  let model = modelOf(firstGuess(), strangers, expected, allPairs, newMeetings())
  for (let round = 0; round < mostRounds; round++) {
    const { sums, totals, meetings } = expect(pairs, model)
    leanOnStrangers(sums[0]!, strangers, people / 10 / each, ownFields)
    const found = [toShares(sums[0]!), toShares(sums[1]!)]
    keepApart(found[0]!)
    found.push(nearHousehold(found[0]!, sums[2]!, strangers, twins, people / 200 / each))
    found.push(nearHousehold(found[0]!, sums[3]!, strangers, namesakes, people / 200 / each))
    const before = expected
    expected = totals.map((total, kind) =>
      Math.max(total * each, 1e-3, kind > 1 ? totals[0]! * each * leastOfHousehold : 0),
    )
    if (round % 8 === 2) strangers = tally(drawn, model)
    model = modelOf(found, strangers, expected, allPairs, meetings)
    const isSettled = expected.every((count, kind) => Math.abs(count / before[kind]! - 1) < 0.002)
    if (round > leastRounds && isSettled) break
  }
  return model
}

/** How many pairs of each kind reach each level, how many there are, and of those who meet in a field how many are strangers. */
function expect(pairs: Patterns, model: Model) {
  const sums = kinds.map(() => new Float64Array(width))
  const totals = new Float64Array(kinds.length)
  const meetings = newMeetings()
  const odds = new Float64Array(kinds.length)
  forEachPattern(pairs, model, odds, (levels, count, alone, together) => {
    for (let kind = 0; kind < kinds.length; kind++) {
      const part = odds[kind]! * together
      totals[kind]! += part
      const sum = sums[kind]!
      for (let field = 0; field < fields.length; field++) sum[field * mostLevels + levels[field]!]! += part
    }
    meet(meetings, levels, count, alone)
  })
  return { sums, totals, meetings }
}

/**
 * Calls with each pattern: its levels, how many pairs have it, how many of them are strangers, and what to multiply the
 * `odds` of a kind with for how many are of that kind. All pairs of a pattern differ in nothing but how rare what they
 * share is, and that counts alike for every kind. Without a model all are strangers.
 */
function forEachPattern(
  { starts, levels, rarity }: Patterns,
  model: Model | null,
  odds: Float64Array,
  see: (levels: Uint8Array, count: number, alone: number, together: number) => void,
): void {
  for (let pattern = 0; pattern + 1 < starts.length; pattern++) {
    const found = levels.subarray(pattern * fields.length, (pattern + 1) * fields.length)
    let all = 0
    for (let kind = 0; model && kind < kinds.length; kind++) {
      let sum = model.prior[kind]!
      for (let field = 0; field < fields.length; field++)
        sum += model.weights[kind]![field * mostLevels + found[field]!]!
      odds[kind] = Math.exp(sum)
      all += odds[kind]!
    }
    const from = starts[pattern]!
    const to = starts[pattern + 1]!
    let alone = 0
    let together = 0
    for (let pair = from; pair < to; pair++) {
      const part = 1 / (1 + all * rarity[pair]!)
      alone += part
      together += part * rarity[pair]!
    }
    see(found, to - from, alone, together)
  }
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

function meet({ all, strangers }: Meetings, found: Uint8Array, count: number, alone: number): void {
  for (let at = 0; at < fields.length; at++) {
    if (found[at] !== 1) continue
    all[at]! += count
    strangers[at]! += alone
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
function tally(drawn: Patterns, model: Model | null): Float64Array {
  const sum = new Float64Array(width)
  forEachPattern(drawn, model, new Float64Array(kinds.length), (levels, _, alone) => {
    for (let field = 0; field < fields.length; field++) sum[field * mostLevels + levels[field]!]! += alone
  })
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
  allPairs: number,
  meetings: Meetings,
): Model {
  const weights = found.map((table) => {
    const result = new Float64Array(width)
    for (let at = 0; at < fields.length; at++) {
      for (let level = 1; level < levels[fields[at]!].length; level++) {
        const place = at * mostLevels + level
        const isByValue = isSharedValue[at]![level]!
        const byStrangers = isByValue && metFields.includes(fields[at]!) ? strangersShare(meetings, at) : 1
        result[place] = Math.log(table[place]!) - Math.log(isByValue ? byStrangers : strangers[place]!)
      }
    }
    return result
  })
  return { prior: expected.map((count) => Math.log(count / allPairs)), weights }
}
