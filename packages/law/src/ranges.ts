import { compile, isMember, nobody, type Read, type Reading, rowFor, type Seat } from './compile.ts'
import { type Bits, hangsOn } from './hangs-on.ts'
import { type Op, operation } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import { type Situation, seatOf } from './situation.ts'
import { type Supposed, supposing } from './suppose.ts'
import type { Entity } from './words.ts'

/** Between which values something lies, given what is known. For yes and no: 0 and 1. Known when both ends are one. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export const isKnown = (range: Range): boolean => range.lo === range.hi

/**
 * The reading that lets answers be missing. Every end is computed by the very function that `run` uses, once for each
 * expression and person: both ends stand in a cell of two long lists, so that nothing is made anew for a household.
 */
export interface Ranges {
  load(situation: Situation): void
  readonly of: (plan: Plan, who: number) => Range
  /** What is known of the answer to the question at this place. */
  readonly answer: (at: number, who: number) => Range
  /** The open questions that can still change a plan. */
  readonly hangsOn: (plan: Plan, who: number) => Bits
  /** Finds the cell of a plan's range for a person; for whoever asks about very many. */
  readonly cell: (plan: Plan) => Read<number>
  /** The row in which a plan's cells stand, one for each person; null for what has none of its own. */
  readonly rowOf: (plan: Plan) => number | null
  /** What would hold with these answers. */
  readonly suppose: <T>(answers: readonly Supposed[], read: () => T) => T
  readonly seat: Readonly<Cells>
}

export interface Cells extends Seat {
  /** The ends of every range that was looked at; no number where it was not yet. */
  lo: Float64Array
  hi: Float64Array
  /** How often something was loaded: what was found for one household is not taken for the next. */
  loads: number
}

export function ranges(law: Law): Ranges {
  const seat: Cells = { now: nobody, lo: new Float64Array(), hi: new Float64Array(), loads: 0 }
  // the first rows are those of the answers
  let rows = law.asks.length
  const rowOf = new WeakMap<Read<number>, number>()
  /** Reads once for each person; the second time the cell is filled. */
  const once: Once = (fill) => {
    const row = rows++
    const read: Read<number> = (who) => {
      const cell = row * seat.now.size + who
      return Number.isNaN(seat.lo[cell]) ? fill(cell, who) : cell
    }
    rowOf.set(read, row)
    return read
  }
  const compiled: { read: (plan: Plan) => Read<number> } = { read: () => () => 0 }
  compiled.read = compile(intervals(seat, law, once, (plan) => compiled.read(plan)))
  const answers = law.asks.map((ask, at) => compiled.read({ op: 'ask', ask, at }))
  for (const plans of [law.goals, law.appliesTo, law.implied]) for (const plan of plans) if (plan) compiled.read(plan)

  /** Room for every row; what was found so far is kept. */
  const makeRoom = (): void => {
    const needed = rows * seat.now.size
    if (seat.lo.length >= needed) return
    const [lo, hi] = [seat.lo, seat.hi]
    seat.lo = new Float64Array(needed).fill(Number.NaN)
    seat.hi = new Float64Array(needed)
    seat.lo.set(lo)
    seat.hi.set(hi)
  }
  const cell = (plan: Plan): Read<number> => {
    const read = compiled.read(plan)
    makeRoom()
    return read
  }
  const range = (cell: number): Range => ({ lo: seat.lo[cell]!, hi: seat.hi[cell]! })
  let hanging: ReturnType<typeof hangsOn> | null = null
  let suppose: Ranges['suppose'] | null = null
  const made: Ranges = {
    seat,
    load(situation) {
      seat.now = situation
      seat.loads++
      makeRoom()
      seat.lo.fill(Number.NaN)
    },
    cell,
    rowOf: (plan) => rowOf.get(compiled.read(plan)) ?? null,
    of: (plan, who) => range(cell(plan)(who)),
    answer: (at, who) => range(answers[at]!(who)),
    hangsOn: (plan, who) => {
      hanging ??= hangsOn(law, made)
      return hanging(plan, who)
    },
    suppose: (answers, read) => {
      suppose ??= supposing(law, made)
      return suppose(answers, read)
    },
  }
  return made
}

type Once = (fill: (cell: number, who: number) => number) => Read<number>

const intervals = (seat: Cells, law: Law, once: Once, read: (plan: Plan) => Read<number>): Reading<number> => {
  const put = (cell: number, lo: number, hi: number): number => {
    seat.lo[cell] = lo
    seat.hi[cell] = hi
    return cell
  }
  const isKnownAt = (cell: number): boolean => seat.lo[cell] === seat.hi[cell]
  const hull = (cell: number, of: readonly Read<number>[], who: number): number => {
    let lo = Number.POSITIVE_INFINITY
    let hi = Number.NEGATIVE_INFINITY
    for (const one of of) {
      const here = one(who)
      lo = Math.min(lo, seat.lo[here]!)
      hi = Math.max(hi, seat.hi[here]!)
    }
    return put(cell, lo, hi)
  }
  const copy = (cell: number, from: number): number => put(cell, seat.lo[from]!, seat.hi[from]!)

  const plansOf = (plans: readonly (Plan | null)[]) => {
    const reads: (Read<number> | null)[] = []
    return (at: number): Read<number> | null => {
      const known = reads[at]
      if (known !== undefined) return known
      const plan = plans[at]
      reads[at] = plan ? read(plan) : null
      return reads[at]
    }
  }
  const appliesTo = plansOf(law.appliesTo)
  const impliedBy = plansOf(law.implied)
  /** An unanswered question: none where it certainly does not apply, otherwise anything that it allows. */
  const open = (cell: number, at: number, who: number): number => {
    const { min, max, none } = law.asks[at]!
    const applies = appliesTo(at)?.(who) ?? null
    if (applies !== null && seat.hi[applies] === 0) return put(cell, none, none)
    if (!seat.now.isComplete || (applies !== null && seat.lo[applies] === 0))
      return put(cell, Math.min(min, none), Math.max(max, none))
    const implied = impliedBy(at)
    return implied ? copy(cell, implied(who)) : put(cell, none, none)
  }
  const answerOf = (at: number, entity: Entity, who: number): number => {
    const whose = seatOf(seat.now, entity, who)
    const cell = at * seat.now.size + whose
    if (!Number.isNaN(seat.lo[cell])) return cell
    const given = seat.now.answers[cell]!
    return Number.isNaN(given) ? open(cell, at, whose) : put(cell, given, given)
  }
  return {
    constant: (value) => once((cell) => put(cell, value, value)),
    first: () => once((cell, who) => put(cell, who === 0 ? 1 : 0, who === 0 ? 1 : 0)),
    ask:
      ({ ask, at }) =>
      (who) =>
        answerOf(at, ask.entity, who),
    is: ({ ask, at, options }) =>
      once((cell, who) => {
        const answer = answerOf(at, ask.entity, who)
        if (!isKnownAt(answer)) return put(cell, 0, 1)
        const is = options.includes(seat.lo[answer]!) ? 1 : 0
        return put(cell, is, is)
      }),
    rows: (rows, first, beyond, by) =>
      once((cell, who) => {
        const count = by(who)
        const { lo, hi } = rowsBetween(rows, first, beyond, seat.lo[count]!, seat.hi[count]!)
        return put(cell, lo, hi)
      }),
    regions: ({ at, of, rest }, regions) =>
      once((cell, who) => {
        const county = answerOf(at, 'household', who)
        if (!isKnownAt(county)) return hull(cell, regions, who)
        return copy(cell, regions[of.get(seat.lo[county]!) ?? rest]!(who))
      }),
    inCounties: ({ at, counties }) =>
      once((cell, who) => {
        const county = answerOf(at, 'household', who)
        if (!isKnownAt(county)) return put(cell, 0, 1)
        const is = counties.has(seat.lo[county]!) ? 1 : 0
        return put(cell, is, is)
      }),
    rule:
      ({ rule }, is) =>
      (who) =>
        is(seatOf(seat.now, rule.entity, who)),
    gather: (over, how, each) => {
      const none =
        how === 'all' ? 1 : how === 'most' ? Number.NEGATIVE_INFINITY : how === 'least' ? Number.POSITIVE_INFINITY : 0
      const join: (a: number, b: number) => number =
        how === 'sum' ? (a, b) => a + b : how === 'any' || how === 'most' ? Math.max : Math.min
      return once((cell, who) => {
        let lo = none
        let hi = none
        for (let member = 0; member < seat.now.size; member++) {
          if (!isMember(over, seat.now, who, member)) continue
          const value = each(member)
          lo = join(lo, seat.lo[value]!)
          hi = join(hi, seat.hi[value]!)
        }
        return put(cell, lo, hi)
      })
    },
    choose: (condition, use, otherwise) => {
      const either = [use, otherwise]
      return once((cell, who) => {
        const asked = condition(who)
        if (!isKnownAt(asked)) return hull(cell, either, who)
        return copy(cell, seat.lo[asked] ? use(who) : otherwise(who))
      })
    },
    apply: (op, [a, b]) => {
      if (op === 'and' || op === 'or') {
        // one part that fails settles "all", one that holds settles "any"
        const settles = op === 'and' ? 0 : 1
        return once((cell, who) => {
          const left = a!(who)
          if (seat.lo[left] === settles && seat.hi[left] === settles) return put(cell, settles, settles)
          const right = b!(who)
          const { of } = operation(op)
          return put(cell, of(seat.lo[left]!, seat.lo[right]!), of(seat.hi[left]!, seat.hi[right]!))
        })
      }
      const { of, rises } = operation(op)
      if (!b)
        return once((cell, who) => {
          const one = a!(who)
          const [low, high] = [of(seat.lo[one]!, 0), of(seat.hi[one]!, 0)]
          return rises[0] === 1 ? put(cell, low, high) : put(cell, high, low)
        })
      if (rises[0] === 0)
        return once((cell, who) => {
          const left = a!(who)
          const right = b(who)
          const { lo, hi } = corners(op, seat.lo[left]!, seat.hi[left]!, seat.lo[right]!, seat.hi[right]!)
          return put(cell, lo, hi)
        })
      // where the operation rises, low from low; where it falls, low from high
      const [first, second] = rises
      return once((cell, who) => {
        const left = a!(who)
        const right = b(who)
        const lo = of(first === 1 ? seat.lo[left]! : seat.hi[left]!, second === 1 ? seat.lo[right]! : seat.hi[right]!)
        const hi = of(first === 1 ? seat.hi[left]! : seat.lo[left]!, second === 1 ? seat.hi[right]! : seat.lo[right]!)
        return put(cell, lo, hi)
      })
    },
  }
}

/** Times and divided by: the ends lie at the corners, and a divisor that may be nothing has no end. */
const corners = (op: Op, lowA: number, highA: number, lowB: number, highB: number): Range => {
  const { of } = operation(op)
  if (lowA === highA && lowB === highB) {
    const value = of(lowA, lowB)
    return { lo: value, hi: value }
  }
  if (op === '/' && lowB <= 0 && highB >= 0)
    return lowB === highB
      ? { lo: 0, hi: 0 }
      : { lo: lowA < 0 ? Number.NEGATIVE_INFINITY : 0, hi: highA > 0 ? Number.POSITIVE_INFINITY : 0 }
  const ends = [of(lowA, lowB), of(lowA, highB), of(highA, lowB), of(highA, highB)]
  return { lo: Math.min(...ends), hi: Math.max(...ends) }
}

/** Every row that can be meant, and the two ends beyond the last row. */
const rowsBetween = (rows: readonly number[], first: number, beyond: number, from: number, to: number): Range => {
  const at = (one: number) => rowFor(rows, first, beyond, one)
  let lo = Math.min(at(from), at(to))
  let hi = Math.max(at(from), at(to))
  const last = Math.min(to, first + rows.length)
  // below the first row there is nothing else to meet
  for (let one = Math.max(from, first) + 1; one <= last; one++) {
    lo = Math.min(lo, at(one))
    hi = Math.max(hi, at(one))
  }
  return { lo, hi }
}
