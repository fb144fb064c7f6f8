import { compile, eachMember, nobody, type Read, type Reading, rowFor, type Seat } from './compile.ts'
import { type Op, operation } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import { type Situation, seatOf } from './situation.ts'
import type { Entity } from './words.ts'

/** Between which values something lies, given what is known. For yes and no: 0 and 1. Known when both ends are one. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

const no: Range = { lo: 0, hi: 0 }
const yes: Range = { lo: 1, hi: 1 }
const maybe: Range = { lo: 0, hi: 1 }

export const isKnown = (range: Range): boolean => range.lo === range.hi

/** The reading that lets answers be missing. Every end is computed by the very function that `run` uses. */
export interface Ranges {
  load(situation: Situation): void
  readonly of: (plan: Plan, who: number) => Range
  /** What is known of the answer to the question at this place. */
  readonly answer: (at: number, who: number) => Range
  readonly seat: Seat
}

export function ranges(law: Law): Ranges {
  const seat: Reasoning = { now: nobody, answers: [], memo: [] }
  const compiled: { read: (plan: Plan) => Read<Range> } = { read: () => () => maybe }
  compiled.read = compile(intervals(seat, law, (plan) => compiled.read(plan)))
  const answers = law.asks.map((ask, at) => compiled.read({ op: 'ask', ask, at }))
  return {
    seat,
    load(situation) {
      seat.now = situation
      seat.answers = new Array(law.asks.length * situation.size)
      seat.memo = new Array(law.slots * situation.size)
    },
    of: (plan, who) => compiled.read(plan)(who),
    answer: (at, who) => answers[at]!(who),
  }
}

interface Reasoning extends Seat {
  /** What is known of each answer, and what each rule comes to, once it was looked at. */
  answers: (Range | undefined)[]
  memo: (Range | undefined)[]
}

const intervals = (seat: Reasoning, law: Law, read: (plan: Plan) => Read<Range>): Reading<Range> => {
  const none = law.asks.map((ask) => point(ask.none))
  const whole = law.asks.map((ask): Range => ({ lo: Math.min(ask.min, ask.none), hi: Math.max(ask.max, ask.none) }))
  /** An unanswered question: none where it certainly does not apply, otherwise anything that it allows. */
  const open = (at: number, who: number): Range => {
    const applies = law.appliesTo[at] ? read(law.appliesTo[at])(who) : yes
    if (applies.hi === 0) return none[at]!
    if (!seat.now.isComplete || applies.lo === 0) return whole[at]!
    const implied = law.implied[at]
    return implied ? read(implied)(who) : none[at]!
  }
  const answerOf = (at: number, entity: Entity, who: number): Range => {
    const here = at * seat.now.size + seatOf(seat.now, entity, who)
    const known = seat.answers[here]
    if (known) return known
    const given = seat.now.answers[here]!
    const answer = Number.isNaN(given) ? open(at, seatOf(seat.now, entity, who)) : point(given)
    seat.answers[here] = answer
    return answer
  }
  return {
    constant: (value) => {
      const range = point(value)
      return () => range
    },
    first: () => (who) => (who === 0 ? yes : no),
    ask:
      ({ ask, at }) =>
      (who) =>
        answerOf(at, ask.entity, who),
    is:
      ({ ask, at, options }) =>
      (who) => {
        const answer = answerOf(at, ask.entity, who)
        return isKnown(answer) ? (options.includes(answer.lo) ? yes : no) : maybe
      },
    rows: (rows, first, beyond, by) => (who) => {
      const count = by(who)
      if (isKnown(count)) return point(rowFor(rows, first, beyond, count.lo))
      return rowsBetween(rows, first, beyond, count)
    },
    regions:
      ({ at, of, rest }, regions) =>
      (who) => {
        const county = answerOf(at, 'household', who)
        if (isKnown(county)) return regions[of.get(county.lo) ?? rest]!(who)
        return regions.map((region) => region(who)).reduce(hull)
      },
    inCounties:
      ({ at, counties }) =>
      (who) => {
        const county = answerOf(at, 'household', who)
        return isKnown(county) ? (counties.has(county.lo) ? yes : no) : maybe
      },
    rule:
      ({ rule, slot }, is) =>
      (who) => {
        const whose = seatOf(seat.now, rule.entity, who)
        const here = slot * seat.now.size + whose
        const known = seat.memo[here]
        if (known) return known
        const value = is(whose)
        seat.memo[here] = value
        return value
      },
    gather: (over, how, each) => (who) => {
      let lo =
        how === 'all' ? 1 : how === 'most' ? Number.NEGATIVE_INFINITY : how === 'least' ? Number.POSITIVE_INFINITY : 0
      let hi = lo
      eachMember(over, seat.now, who, (member) => {
        const value = each(member)
        if (how === 'sum') {
          lo += value.lo
          hi += value.hi
        } else {
          const join = how === 'any' || how === 'most' ? Math.max : Math.min
          lo = join(lo, value.lo)
          hi = join(hi, value.hi)
        }
      })
      return { lo, hi }
    },
    choose: (condition, use, otherwise) => (who) => {
      const asked = condition(who)
      if (isKnown(asked)) return asked.lo ? use(who) : otherwise(who)
      return hull(use(who), otherwise(who))
    },
    apply: (op, [a, b]) => {
      if (op === 'and')
        return (who) => {
          const left = a!(who)
          return left.hi === 0 ? no : both(left, b!(who))
        }
      if (op === 'or')
        return (who) => {
          const left = a!(who)
          return left.lo === 1 ? yes : either(left, b!(who))
        }
      const { of, rises } = operation(op)
      const ends: Ends =
        rises[0] === 0 ? (left, right) => corners(op, left, right) : (left, right) => monotone(of, rises, left, right)
      const isYesNo = op === '<=' || op === '<' || op === 'not'
      const settle = isYesNo ? (range: Range) => truth(range.lo !== 0, range.hi !== 0) : (range: Range) => range
      return b ? (who) => settle(ends(a!(who), b(who))) : (who) => settle(ends(a!(who), no))
    },
  }
}

type Ends = (a: Range, b: Range) => Range
/** The three truths are shared, so that most of a reading makes no new objects. */
const truth = (isCertain: boolean, isPossible: boolean): Range => (isCertain ? yes : isPossible ? maybe : no)
const both: Ends = (a, b) => truth(a.lo !== 0 && b.lo !== 0, a.hi !== 0 && b.hi !== 0)
const either: Ends = (a, b) => truth(a.lo !== 0 || b.lo !== 0, a.hi !== 0 || b.hi !== 0)
const point = (value: number): Range => ({ lo: value, hi: value })
const hull = (a: Range, b: Range): Range => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })

/** Where the operation rises, low from low; where it falls, low from high. */
const monotone = (
  of: (a: number, b: number) => number,
  rises: readonly [number, number?],
  a: Range,
  b: Range,
): Range => {
  if (isKnown(a) && isKnown(b)) return point(of(a.lo, b.lo))
  const [lowA, highA] = rises[0] === 1 ? [a.lo, a.hi] : [a.hi, a.lo]
  const [lowB, highB] = rises[1] === -1 ? [b.hi, b.lo] : [b.lo, b.hi]
  return { lo: of(lowA, lowB), hi: of(highA, highB) }
}
/** Times and divided by: the ends lie at the corners, and a divisor that may be nothing has no end. */
const corners = (op: Op, a: Range, b: Range): Range => {
  const { of } = operation(op)
  if (isKnown(a) && isKnown(b)) return point(of(a.lo, b.lo))
  if (op === '/' && b.lo <= 0 && b.hi >= 0)
    return isKnown(b) ? no : { lo: Math.min(0, ...unbounded(a)), hi: Math.max(0, ...unbounded(a)) }
  const ends = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)]
  return { lo: Math.min(...ends), hi: Math.max(...ends) }
}
const unbounded = (a: Range): number[] => [
  a.lo < 0 ? Number.NEGATIVE_INFINITY : 0,
  a.hi > 0 ? Number.POSITIVE_INFINITY : 0,
]

/** Every row that can be meant, and the two ends beyond the last row. */
const rowsBetween = (rows: readonly number[], first: number, beyond: number, count: Range): Range => {
  const at = (one: number) => rowFor(rows, first, beyond, one)
  let range = hull(point(at(count.lo)), point(at(count.hi)))
  const last = Math.min(count.hi, first + rows.length)
  for (let one = count.lo + 1; one <= last; one++) range = hull(range, point(at(one)))
  return range
}
