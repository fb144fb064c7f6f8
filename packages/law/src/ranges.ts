import { applied } from './applied.ts'
import { compile, isMember, nobody, type Reading, rowFor, type Seat } from './compile.ts'
import { type Bits, hangsOn } from './hangs-on.ts'
import type { Law, Plan } from './plan.ts'
import { type Situation, seatOf } from './situation.ts'

/** Between which values something lies, given what is known. For yes and no: 0 and 1. Known when both ends are one. */
export interface Range {
  readonly lo: number
  readonly hi: number
}

export const isKnown = (range: Range): boolean => range.lo === range.hi

/**
 * The reading that lets answers be missing. Each expression has a row, with a cell for each person, and stands below
 * what it is made of: a household is read from the first row to the last, every end by the very function that `run`
 * uses. What lies in a branch that cannot be taken is reckoned too, which costs less than to find out that it need not be.
 */
export interface Ranges {
  load(situation: Situation): void
  readonly of: (plan: Plan, who: number) => Range
  /** What is known of the answer to the question at this place. */
  readonly answer: (at: number, who: number) => Range
  /** The open questions that can still change a plan. */
  readonly hangsOn: (plan: Plan, who: number) => Bits
  /** The row of a plan: a person's cell is `row * size + who`. For whoever asks about very many. */
  readonly rowOf: (plan: Plan) => number
  /** The row of the answers to the question at this place. */
  readonly rowOfAnswer: (at: number) => number
  /** What would hold with these answers: `suppose(answers, () => ranges.of(plan, who))`. Then all stands as before. */
  readonly suppose: <T>(answers: readonly Supposed[], read: () => T) => T
  readonly seat: Readonly<Cells>
}

/** An answer that somebody might give, at its place in the situation. */
export interface Supposed {
  readonly at: number
  readonly who: number
  readonly answer: number
}

export interface Cells extends Seat {
  /** The ends of every range, row after row. */
  lo: Float64Array
  hi: Float64Array
  /** How often something was loaded: what was found for one household is not taken for the next. */
  loads: number
}

export function ranges(law: Law): Ranges {
  const seat: Cells = { now: nobody, lo: new Float64Array(), hi: new Float64Array(), loads: 0 }
  const rows: Fill[] = []
  const answers: number[] = []
  const compiled: { read: (plan: Plan) => number } = { read: () => 0 }
  compiled.read = compile(intervals(seat, law, rows, answers, (plan) => compiled.read(plan)))
  law.asks.forEach((ask, at) => {
    compiled.read({ op: 'ask', ask, at })
  })
  for (const goal of law.goals) compiled.read(goal)

  const fill = (from: number): void => {
    const { size } = seat.now
    for (let row = from; row < rows.length; row++) {
      const one = rows[row]!
      for (let who = 0; who < size; who++) one(row * size + who, who)
    }
  }
  const makeRoom = (): void => {
    const needed = rows.length * seat.now.size
    if (seat.lo.length >= needed) return
    const { lo, hi } = seat
    seat.lo = new Float64Array(needed)
    seat.hi = new Float64Array(needed)
    seat.lo.set(lo)
    seat.hi.set(hi)
  }
  /** A plan that no goal has gets its rows when it is first asked about. */
  const fillNew = (before: number): void => {
    if (rows.length === before) return
    makeRoom()
    fill(before)
  }
  const rowOf = (plan: Plan): number => {
    const before = rows.length
    const row = compiled.read(plan)
    fillNew(before)
    return row
  }
  const range = (row: number, who: number): Range => {
    const cell = row * seat.now.size + who
    return { lo: seat.lo[cell]!, hi: seat.hi[cell]! }
  }
  let hanging: ReturnType<typeof hangsOn> | null = null
  let spare = { lo: new Float64Array(), hi: new Float64Array() }
  const made: Ranges = {
    seat,
    load(situation) {
      seat.now = situation
      seat.loads++
      makeRoom()
      fill(0)
    },
    rowOf,
    rowOfAnswer: (at) => answers[at]!,
    of: (plan, who) => range(rowOf(plan), who),
    answer: (at, who) => range(answers[at]!, who),
    hangsOn: (plan, who) => {
      hanging ??= hangsOn(law, made)
      return hanging(plan, who)
    },
    suppose: (supposed, read) => {
      const { size, answers: given } = seat.now
      const { lo, hi } = seat
      if (spare.lo.length < lo.length) spare = { lo: new Float64Array(lo.length), hi: new Float64Array(lo.length) }
      Object.assign(seat, spare)
      const before = rows.length
      for (const { at, who, answer } of supposed) given[at * size + who] = answer
      fill(0)
      const found = read()
      for (const { at, who } of supposed) given[at * size + who] = Number.NaN
      Object.assign(seat, { lo, hi })
      fillNew(before)
      return found
    },
  }
  return made
}

/** Puts both ends for a person into their cell. */
export type Fill = (cell: number, who: number) => void

const intervals = (
  seat: Cells,
  law: Law,
  rows: Fill[],
  answers: number[],
  read: (plan: Plan) => number,
): Reading<number> => {
  const row = (fill: Fill): number => rows.push(fill) - 1
  const cellOf = (row: number, who: number): number => row * seat.now.size + who
  const put = (cell: number, lo: number, hi: number): void => {
    seat.lo[cell] = lo
    seat.hi[cell] = hi
  }
  const copy = (cell: number, from: number): void => {
    seat.lo[cell] = seat.lo[from]!
    seat.hi[cell] = seat.hi[from]!
  }
  const isKnownAt = (cell: number): boolean => seat.lo[cell] === seat.hi[cell]
  const hull = (cell: number, of: readonly number[], who: number): void => {
    let lo = Number.POSITIVE_INFINITY
    let hi = Number.NEGATIVE_INFINITY
    for (const one of of) {
      const here = cellOf(one, who)
      lo = Math.min(lo, seat.lo[here]!)
      hi = Math.max(hi, seat.hi[here]!)
    }
    put(cell, lo, hi)
  }
  /** An unanswered question: none where it certainly does not apply, otherwise anything that it allows. */
  const openAnswer = (at: number): Fill => {
    const { min, max, none } = law.asks[at]!
    const applies = law.appliesTo[at] ? read(law.appliesTo[at]) : null
    const implied = law.implied[at] ? read(law.implied[at]) : null
    return (cell, whose) => {
      const does = applies === null ? null : cellOf(applies, whose)
      if (does !== null && seat.hi[does] === 0) put(cell, none, none)
      else if (!seat.now.isComplete || (does !== null && seat.lo[does] === 0))
        put(cell, Math.min(min, none), Math.max(max, none))
      else if (implied !== null) copy(cell, cellOf(implied, whose))
      else put(cell, none, none)
    }
  }
  const answerTo = (at: number): number => {
    const known = answers[at]
    if (known !== undefined) return known
    const { entity } = law.asks[at]!
    const open = openAnswer(at)
    answers[at] = row((cell, who) => {
      const whose = seatOf(seat.now, entity, who)
      const given = seat.now.answers[at * seat.now.size + whose]!
      if (Number.isNaN(given)) open(cell, whose)
      else put(cell, given, given)
    })
    return answers[at]
  }
  /** Whether an answer is one of these. */
  const isAmong = (at: number, values: ReadonlySet<number>): number => {
    const answer = answerTo(at)
    return row((cell, who) => {
      const given = cellOf(answer, who)
      if (!isKnownAt(given)) return put(cell, 0, 1)
      const is = values.has(seat.lo[given]!) ? 1 : 0
      put(cell, is, is)
    })
  }
  return {
    constant: (value) => row((cell) => put(cell, value, value)),
    first: () => row((cell, who) => put(cell, who === 0 ? 1 : 0, who === 0 ? 1 : 0)),
    ask: ({ at }) => answerTo(at),
    is: ({ at, options }) => isAmong(at, new Set(options)),
    rows: (values, first, beyond, by) =>
      row((cell, who) => {
        const count = cellOf(by, who)
        const { lo, hi } = rowsBetween(values, first, beyond, seat.lo[count]!, seat.hi[count]!)
        put(cell, lo, hi)
      }),
    regions: ({ at, of, rest }, regions) => {
      const county = answerTo(at)
      return row((cell, who) => {
        const here = cellOf(county, who)
        if (!isKnownAt(here)) return hull(cell, regions, who)
        copy(cell, cellOf(regions[of.get(seat.lo[here]!) ?? rest]!, who))
      })
    },
    inCounties: ({ at, counties }) => isAmong(at, counties),
    rule: ({ rule: { entity } }, is) =>
      entity === 'person' ? is : row((cell, who) => copy(cell, cellOf(is, seatOf(seat.now, entity, who)))),
    gather: (over, how, each) => {
      const none =
        how === 'all' ? 1 : how === 'most' ? Number.NEGATIVE_INFINITY : how === 'least' ? Number.POSITIVE_INFINITY : 0
      const join: (a: number, b: number) => number =
        how === 'sum' ? (a, b) => a + b : how === 'any' || how === 'most' ? Math.max : Math.min
      return row((cell, who) => {
        let lo = none
        let hi = none
        for (let member = 0; member < seat.now.size; member++) {
          if (!isMember(over, seat.now, who, member)) continue
          const value = cellOf(each, member)
          lo = join(lo, seat.lo[value]!)
          hi = join(hi, seat.hi[value]!)
        }
        put(cell, lo, hi)
      })
    },
    choose: (condition, use, otherwise) => {
      const either = [use, otherwise]
      return row((cell, who) => {
        const asked = cellOf(condition, who)
        if (!isKnownAt(asked)) return hull(cell, either, who)
        copy(cell, cellOf(seat.lo[asked] ? use : otherwise, who))
      })
    },
    apply: (op, [a, b = null]) => row(applied(seat, op, a!, b)),
  }
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
