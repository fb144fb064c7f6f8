import type { Bits } from './hangs-on.ts'
import { placesIn } from './matters.ts'
import type { Law, Plan } from './plan.ts'
import type { Ranges } from './ranges.ts'

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
  const rows = readersOf(law, ranges)
  let kept = { loads: -1, lo: new Float64Array(), hi: new Float64Array() }
  return (answers, read) => {
    if (kept.loads !== seat.loads || kept.lo.length !== seat.lo.length)
      kept = { loads: seat.loads, lo: seat.lo.slice(), hi: seat.hi.slice() }
    const { size, answers: given } = seat.now
    for (const { at, who, answer } of answers) {
      given[at * size + who] = answer
      for (const row of rows[at]!) for (let one = row * size; one < (row + 1) * size; one++) seat.lo[one] = Number.NaN
    }
    const found = read()
    for (const { at, who } of answers) given[at * size + who] = Number.NaN
    seat.lo.set(kept.lo)
    seat.hi.set(kept.hi)
    return found
  }
}

/** For each question, by its place, the rows of cells that can be moved by its answer. */
const readersOf = (law: Law, ranges: Ranges): readonly (readonly number[])[] => {
  const readers: number[][] = law.asks.map(() => [])
  const read = (row: number, asks: Bits) => {
    for (const at of placesIn(asks)) readers[at]!.push(row)
  }
  const empty = (): Bits => new Int32Array((law.asks.length + 31) >> 5)
  const known = new Map<Plan, Bits>()
  const asked = new Map<number, Bits>()
  /** The question itself, and those that decide whether it applies or what silence means. */
  const ofAsk = (at: number): Bits => {
    const found = asked.get(at)
    if (found) return found
    const all = empty()
    all[at >> 5]! |= 1 << at
    for (const plan of [law.appliesTo[at], law.implied[at]]) if (plan) add(all, ofPlan(plan))
    asked.set(at, all)
    read(at, all)
    return all
  }
  const ofPlan = (plan: Plan): Bits => {
    const found = known.get(plan)
    if (found) return found
    const all = empty()
    if ('at' in plan) add(all, ofAsk(plan.at))
    for (const part of partsOf(plan)) add(all, ofPlan(part))
    known.set(plan, all)
    const row = ranges.rowOf(plan)
    if (row !== null) read(row, all)
    return all
  }
  for (const goal of law.goals) ofPlan(goal)
  return readers
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
