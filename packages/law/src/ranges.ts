import { compile, eachMember, nobody, type Read, type Reading, rowFor, type Seat } from './compile.ts'
import type { Ask } from './node.ts'
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
  readonly seat: Seat
}

export function ranges(law: Law): Ranges {
  const seat: Seat = { now: nobody }
  const memo = { now: [] as (Range | undefined)[] }
  const compiled: { read: (plan: Plan) => Read<Range> } = { read: () => () => maybe }
  compiled.read = compile(intervals(seat, memo, law, (plan) => compiled.read(plan)))
  return {
    seat,
    load(situation) {
      seat.now = situation
      memo.now = new Array(law.slots * situation.size)
    },
    of: (plan, who) => compiled.read(plan)(who),
  }
}

const intervals = (
  seat: Seat,
  memo: { now: (Range | undefined)[] },
  law: Law,
  read: (plan: Plan) => Read<Range>,
): Reading<Range> => {
  /** An unanswered question: none where it certainly does not apply, otherwise anything that it allows. */
  const open = (at: number, who: number): Range => {
    const ask = law.asks[at]!
    const applies = law.appliesTo[at] ? read(law.appliesTo[at])(who) : yes
    if (applies.hi === 0) return point(ask.none)
    const implied = law.implied[at]
    if (seat.now.isComplete) return applies.lo === 0 ? whole(ask) : implied ? read(implied)(who) : point(ask.none)
    return whole(ask)
  }
  const whole = (ask: Ask): Range => ({ lo: Math.min(ask.min, ask.none), hi: Math.max(ask.max, ask.none) })
  const answerOf = (at: number, entity: Entity, who: number): Range => {
    const seatNow = seatOf(seat.now, entity, who)
    const answer = seat.now.answers[at * seat.now.size + seatNow]!
    return Number.isNaN(answer) ? open(at, seatNow) : point(answer)
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
        const county = seat.now.answers[at * seat.now.size]!
        if (!Number.isNaN(county)) return regions[of.get(county) ?? rest]!(who)
        return regions.map((region) => region(who)).reduce(hull)
      },
    inCounties:
      ({ at, counties }) =>
      () => {
        const county = seat.now.answers[at * seat.now.size]!
        return Number.isNaN(county) ? maybe : counties.has(county) ? yes : no
      },
    rule:
      ({ rule, slot }, is) =>
      (who) => {
        const whose = seatOf(seat.now, rule.entity, who)
        const here = slot * seat.now.size + whose
        const known = memo.now[here]
        if (known) return known
        const value = is(whose)
        memo.now[here] = value
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
      if (op === 'and') return (who) => (a!(who).hi === 0 ? no : meet(a!(who), b!(who)))
      if (op === 'or') return (who) => (a!(who).lo === 1 ? yes : joinUp(a!(who), b!(who)))
      return b ? (who) => between(op, a!(who), b(who)) : (who) => between(op, a!(who), no)
    },
  }
}

const point = (value: number): Range => ({ lo: value, hi: value })
const hull = (a: Range, b: Range): Range => ({ lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })
const meet = (a: Range, b: Range): Range => ({ lo: Math.min(a.lo, b.lo), hi: Math.min(a.hi, b.hi) })
const joinUp = (a: Range, b: Range): Range => ({ lo: Math.max(a.lo, b.lo), hi: Math.max(a.hi, b.hi) })

/** The ends of a result from the ends of its arguments: where the operation rises, low from low. */
const between = (op: Op, a: Range, b: Range): Range => {
  const { of, rises } = operation(op)
  if (rises[0] === 0) {
    const corners = [of(a.lo, b.lo), of(a.lo, b.hi), of(a.hi, b.lo), of(a.hi, b.hi)]
    // a divisor that may be zero: nothing is a possible result too
    if (op === '/' && b.lo <= 0 && b.hi >= 0)
      return isKnown(b) ? point(0) : { lo: Math.min(0, ...unbounded(a)), hi: Math.max(0, ...unbounded(a)) }
    return { lo: Math.min(...corners), hi: Math.max(...corners) }
  }
  const [lowA, highA] = rises[0] === 1 ? [a.lo, a.hi] : [a.hi, a.lo]
  const [lowB, highB] = rises[1] === -1 ? [b.hi, b.lo] : [b.lo, b.hi]
  return { lo: of(lowA, lowB), hi: of(highA, highB) }
}
const unbounded = (a: Range): number[] => [
  a.lo < 0 ? Number.NEGATIVE_INFINITY : 0,
  a.hi > 0 ? Number.POSITIVE_INFINITY : 0,
]

const rowsBetween = (rows: readonly number[], first: number, beyond: number, count: Range): Range => {
  let lo = Number.POSITIVE_INFINITY
  let hi = Number.NEGATIVE_INFINITY
  // every row that can be meant, and the two ends beyond the last row
  const last = Math.min(count.hi, first + rows.length)
  for (const at of [...Array(Math.max(0, Math.floor(last) - Math.floor(count.lo) + 1)).keys()]
    .map((i) => count.lo + i)
    .concat(count.lo, count.hi)) {
    const value = rowFor(rows, first, beyond, at)
    lo = Math.min(lo, value)
    hi = Math.max(hi, value)
  }
  return { lo, hi }
}
