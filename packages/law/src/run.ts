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
export function runner(law: Law): { load(situation: Situation): void; readonly read: readonly Read[] } {
  const seat: Running = { now: nobody, answers: new Float64Array(), memo: new Float64Array() }
  const compiled: { read: (plan: Plan) => Read } = { read: () => () => 0 }
  compiled.read = compile(numbers(seat, law, (plan) => compiled.read(plan)))
  return {
    load(situation) {
      seat.now = situation
      // a copy, because what a missing answer means is put down here once it is found
      if (seat.answers.length < situation.answers.length) seat.answers = new Float64Array(situation.answers.length)
      seat.answers.set(situation.answers)
      const needed = law.slots * situation.size
      if (seat.memo.length < needed) seat.memo = new Float64Array(needed)
      seat.memo.fill(Number.NaN, 0, needed)
    },
    read: law.goals.map(compiled.read),
  }
}

interface Running extends Seat {
  answers: Float64Array
  memo: Float64Array
}

const numbers = (seat: Running, law: Law, read: (plan: Plan) => Read): Reading<Read> => {
  const answerTo = (at: number, entity: Entity): Read => {
    const whose = seatIn(seat, entity)
    return (who) => {
      const here = at * seat.now.size + whose(who)
      const given = seat.answers[here]!
      if (!Number.isNaN(given)) return given
      const meant = meantBySilence(at, whose(who))
      seat.answers[here] = meant
      return meant
    }
  }
  const meantBySilence = (at: number, whose: number): number => {
    const applies = law.appliesTo[at]
    if (applies && !read(applies)(whose)) return law.asks[at]!.none
    if (!seat.now.isComplete) throw missing(law, at)
    const implied = law.implied[at]
    return implied ? read(implied)(whose) : law.asks[at]!.none
  }
  return {
    constant: (value) => () => value,
    first: () => (who) => (who === 0 ? 1 : 0),
    ask: ({ ask, at }) => answerTo(at, ask.entity),
    is: ({ ask, at, options }) => {
      const answer = answerTo(at, ask.entity)
      const [only] = options
      return options.length === 1
        ? (who) => (answer(who) === only ? 1 : 0)
        : (who) => (options.includes(answer(who)) ? 1 : 0)
    },
    rows: (rows, first, beyond, by) => (who) => rowFor(rows, first, beyond, by(who)),
    regions: ({ at, of, rest }, regions) => {
      const county = answerTo(at, 'household')
      return (who) => regions[of.get(county(who)) ?? rest]!(who)
    },
    inCounties: ({ at, counties }) => {
      const county = answerTo(at, 'household')
      return (who) => (counties.has(county(who)) ? 1 : 0)
    },
    rule: ({ rule, slot }, is) => {
      const whose = seatIn(seat, rule.entity)
      return (who) => {
        const mine = whose(who)
        const here = slot * seat.now.size + mine
        const known = seat.memo[here]!
        if (!Number.isNaN(known)) return known
        const value = is(mine)
        seat.memo[here] = value
        return value
      }
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

/** `seatOf` for one entity, settled when the closure is made. */
const seatIn = (seat: Seat, entity: Entity): Read => {
  switch (entity) {
    case 'person':
      return (who) => who
    case 'household':
      return () => 0
    default:
      return (who) => seatOf(seat.now, entity, who)
  }
}

const missing = (law: Law, at: number) =>
  new LawError(
    'not-complete',
    `No answer to "${law.asks[at]!.question.en}" (${law.asks[at]!.id}), which is needed here.`,
  )
