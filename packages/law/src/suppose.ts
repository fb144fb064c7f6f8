import type { Bits } from './hangs-on.ts'
import { placesIn } from './matters.ts'
import type { Law, Plan } from './plan.ts'
import type { Ranges } from './ranges.ts'
import { seatOf } from './situation.ts'

/** An answer that somebody might give, at its place in the situation. */
export interface Supposed {
  readonly at: number
  readonly who: number
  readonly answer: number
}

/**
 * What would hold if somebody answered so: `suppose(answers, () => ranges.of(plan, who))`. Only what hangs on those
 * questions is read anew, and afterwards everything stands as before.
 */
export function supposing(law: Law, ranges: Ranges): <T>(answers: readonly Supposed[], read: () => T) => T {
  const { seat } = ranges
  const { apart, shared } = readersOf(law, ranges)
  let kept = { loads: -1, lo: new Float64Array(), hi: new Float64Array() }
  return (answers, read) => {
    if (kept.lo.length !== seat.lo.length) kept = { loads: -1, lo: seat.lo.slice(), hi: seat.hi.slice() }
    if (kept.loads !== seat.loads) {
      kept.lo.set(seat.lo)
      kept.hi.set(seat.hi)
      kept.loads = seat.loads
    }
    const { size, answers: given } = seat.now
    for (const { at, who, answer } of answers) {
      given[at * size + who] = answer
      const { entity } = law.asks[at]!
      for (let one = 0; one < size; one++) {
        if (seatOf(seat.now, entity, one) === who) for (const row of apart[at]!) seat.lo[row * size + one] = Number.NaN
        for (const row of shared[at]!) seat.lo[row * size + one] = Number.NaN
      }
    }
    const found = read()
    for (const { at, who } of answers) given[at * size + who] = Number.NaN
    seat.lo.set(kept.lo)
    seat.hi.set(kept.hi)
    return found
  }
}

interface Readers<Set> {
  /** Read only of the person themselves (or of their own couple, tax unit, household). */
  readonly apart: Set
  /** Read also of others: summed up, or asked of anybody. */
  readonly shared: Set
}

/** For each question, by its place, the rows of cells that can be moved by its answer. */
const readersOf = (law: Law, ranges: Ranges): Readers<readonly (readonly number[])[]> => {
  const apart: number[][] = law.asks.map(() => [])
  const shared: number[][] = law.asks.map(() => [])
  const note = (row: number, asks: Readers<Bits>) => {
    for (const at of placesIn(asks.shared)) shared[at]!.push(row)
    for (const at of placesIn(asks.apart.map((bits, word) => bits & ~asks.shared[word]!))) apart[at]!.push(row)
  }
  const empty = (): Readers<Bits> => {
    const words = (law.asks.length + 31) >> 5
    return { apart: new Int32Array(words), shared: new Int32Array(words) }
  }
  const known = new Map<Plan, Readers<Bits>>()
  const asked = new Map<number, Readers<Bits>>()
  /** The question itself, and those that decide whether it applies or what silence means. */
  const ofAsk = (at: number): Readers<Bits> => {
    const found = asked.get(at)
    if (found) return found
    const all = empty()
    all.apart[at >> 5]! |= 1 << at
    for (const plan of [law.appliesTo[at], law.implied[at]]) if (plan) join(all, ofPlan(plan))
    asked.set(at, all)
    note(at, all)
    return all
  }
  const ofPlan = (plan: Plan): Readers<Bits> => {
    const found = known.get(plan)
    if (found) return found
    const all = empty()
    if ('at' in plan) join(all, ofAsk(plan.at))
    for (const part of partsOf(plan)) join(all, ofPlan(part))
    if (plan.op === 'gather') add(all.shared, all.apart)
    known.set(plan, all)
    const row = ranges.rowOf(plan)
    if (row !== null) note(row, all)
    return all
  }
  for (const goal of law.goals) ofPlan(goal)
  return { apart, shared }
}

const join = (into: Readers<Bits>, more: Readers<Bits>): void => {
  add(into.apart, more.apart)
  add(into.shared, more.shared)
}
const add = (into: Bits, more: Bits): void => {
  for (let word = 0; word < into.length; word++) into[word]! |= more[word]!
}

const partsOf = (plan: Plan): readonly Plan[] => {
  switch (plan.op) {
    case 'constant':
    case 'first':
    case 'ask':
    case 'is':
    case 'inCounties':
      return []
    case 'regions':
      return plan.regions
    case 'rows':
      return [plan.by]
    case 'rule':
      return [plan.is]
    case 'gather':
      return [plan.each]
    default:
      return plan.args
  }
}
