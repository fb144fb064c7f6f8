import { compile, isMember, nobody, type Read, type Reading, rowFor, type Seat } from './compile.ts'
import { LawError } from './law-error.ts'
import { operation } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import { type Situation, seatOf } from './situation.ts'
import type { Entity } from './words.ts'

/**
 * The fast reading: numbers only, for households where every question is answered (`complete`).
 * `const law = runner(prepared); law.load(situation); law.read[0](0)`. Throws `LawError` when an answer is missing.
 */
export function runner(law: Law): { load(situation: Situation): void; readonly read: readonly Read<number>[] } {
  const seat: Seat = { now: nobody }
  let memo = new Float64Array(law.slots)
  const compiled: { read: (plan: Plan) => Read<number> } = { read: () => () => 0 }
  compiled.read = compile(
    numbers(
      seat,
      () => memo,
      law,
      (plan) => compiled.read(plan),
    ),
  )
  return {
    load(situation) {
      seat.now = situation
      const needed = law.slots * situation.size
      if (memo.length < needed) memo = new Float64Array(needed)
      memo.fill(Number.NaN, 0, needed)
    },
    read: law.goals.map(compiled.read),
  }
}

const numbers = (
  seat: Seat,
  memo: () => Float64Array,
  law: Law,
  read: (plan: Plan) => Read<number>,
): Reading<number> => {
  const answer = (at: number, entity: Entity, who: number): number => {
    const whose = seatOf(seat.now, entity, who)
    const given = seat.now.answers[at * seat.now.size + whose]!
    if (!Number.isNaN(given)) return given
    const applies = law.appliesTo[at]
    if (applies && !read(applies)(whose)) return law.asks[at]!.none
    if (!seat.now.isComplete) throw missing(law, at)
    const implied = law.implied[at]
    return implied ? read(implied)(whose) : law.asks[at]!.none
  }
  return {
    constant: (value) => () => value,
    first: () => (who) => (who === 0 ? 1 : 0),
    ask:
      ({ ask, at }) =>
      (who) =>
        answer(at, ask.entity, who),
    is:
      ({ ask, at, options }) =>
      (who) =>
        options.includes(answer(at, ask.entity, who)) ? 1 : 0,
    rows: (rows, first, beyond, by) => (who) => rowFor(rows, first, beyond, by(who)),
    regions:
      ({ at, of, rest }, regions) =>
      (who) => {
        const county = answer(at, 'household', who)
        return regions[of.get(county) ?? rest]!(who)
      },
    inCounties:
      ({ at, counties }) =>
      (who) =>
        counties.has(answer(at, 'household', who)) ? 1 : 0,
    rule:
      ({ rule, slot }, is) =>
      (who) => {
        const here = slot * seat.now.size + seatOf(seat.now, rule.entity, who)
        const known = memo()[here]!
        if (!Number.isNaN(known)) return known
        const value = is(seatOf(seat.now, rule.entity, who))
        memo()[here] = value
        return value
      },
    gather: (over, how, each) => (who) => {
      const { now } = seat
      let total =
        how === 'all' ? 1 : how === 'most' ? Number.NEGATIVE_INFINITY : how === 'least' ? Number.POSITIVE_INFINITY : 0
      for (let member = 0; member < now.size; member++) {
        if (!isMember(over, now, who, member)) continue
        const value = each(member)
        if (how === 'sum') total += value
        else if (how === 'any') {
          if (value) return 1
        } else if (how === 'all') {
          if (!value) return 0
        } else total = how === 'most' ? Math.max(total, value) : Math.min(total, value)
      }
      return total
    },
    choose: (condition, yes, no) => (who) => (condition(who) ? yes(who) : no(who)),
    apply: (op, [a, b]) => {
      if (op === 'and') return (who) => (a!(who) && b!(who) ? 1 : 0)
      if (op === 'or') return (who) => (a!(who) || b!(who) ? 1 : 0)
      const { of } = operation(op)
      return b ? (who) => of(a!(who), b(who)) : (who) => of(a!(who), 0)
    },
  }
}

const missing = (law: Law, at: number) =>
  new LawError(
    'not-complete',
    `No answer to "${law.asks[at]!.question.en}" (${law.asks[at]!.id}), which is needed here.`,
  )
