import { memberOf, type Value, type Values } from './columns-values.ts'
import type { Entity } from './words.ts'

/** Values that are reckoned in one walk over all people, couples, tax units or households of a block. */
export interface Step {
  readonly over: Entity
  /** In an order in which each comes after those it is made of. */
  readonly values: readonly number[]
}

/** What is found anew wherever it is needed: figures and answers. */
export const isAtHand = ({ op }: Value): boolean => op === 'constant' || op === 'given'

/** Where a value is reckoned: what is gathered, at the members. */
const walkOf = (value: Value): Entity => (value.op === 'gather' ? memberOf(value.over) : value.of!)

/** So many values at most in one step: the engine takes far longer to make larger functions fast. */
const mostInStep = 400

/** Values in as few walks as can be: the sort of place with most to do goes first, and takes with it what becomes ready. */
export function stepsOf({ all }: Pick<Values, 'all'>): Step[] {
  const readers = all.map((): number[] => [])
  const open = all.map(() => 0)
  const ready = new Map<Entity, number[]>()
  const isReady = (at: number) => {
    const walk = walkOf(all[at]!)
    const same = ready.get(walk)
    if (same) same.push(at)
    else ready.set(walk, [at])
  }
  for (const [at, value] of all.entries()) {
    if (isAtHand(value)) continue
    for (const arg of new Set(value.args)) {
      if (isAtHand(all[arg]!)) continue
      readers[arg]!.push(at)
      open[at]!++
    }
    if (open[at] === 0) isReady(at)
  }
  const steps: Step[] = []
  for (;;) {
    const [next] = [...ready].sort(([, a], [, b]) => b.length - a.length)
    if (!next || next[1].length === 0) return steps
    const [over, waiting] = next
    const values: number[] = []
    // a sum is known only at the end of the walk
    const later: number[] = []
    const release = (done: number) => {
      for (const reader of readers[done]!) if (--open[reader]! === 0) isReady(reader)
    }
    while (waiting.length > 0 && values.length < mostInStep) {
      const at = waiting.pop()!
      values.push(at)
      if (all[at]!.op === 'gather') later.push(at)
      else release(at)
    }
    later.forEach(release)
    steps.push({ over, values })
  }
}

/** Which values must be kept in memory, and where: a place is used again once nobody needs what stood there. */
export function keptIn(
  { all, goals }: Values,
  steps: readonly Step[],
): { slotOf: ReadonlyMap<number, number>; slots: number } {
  const madeIn = new Map<number, number>()
  for (const [step, { values }] of steps.entries()) for (const at of values) madeIn.set(at, step)
  const lastRead = new Map<number, number>()
  for (const [step, { values }] of steps.entries())
    for (const at of values) {
      const { op, args } = all[at]!
      if (op === 'gather') lastRead.set(at, Math.max(step, lastRead.get(at) ?? 0))
      for (const arg of args) if (!isAtHand(all[arg]!) && madeIn.get(arg) !== step) lastRead.set(arg, step)
    }
  for (const goal of goals) if (!isAtHand(all[goal]!)) lastRead.set(goal, steps.length)
  const slotOf = new Map<number, number>()
  const free: number[] = []
  let slots = 0
  for (const [step, { values }] of steps.entries()) {
    for (const at of values) if (lastRead.has(at)) slotOf.set(at, free.pop() ?? slots++)
    for (const [at, last] of lastRead) if (last === step) free.push(slotOf.get(at)!)
  }
  return { slotOf, slots }
}
