import type { Bits } from './hangs-on.ts'
import type { Plan } from './plan.ts'
import type { Ranges } from './ranges.ts'

/** A question that is still open, and for whom: the place of the question and of the person who stands for the answer. */
export interface Open {
  readonly at: number
  readonly who: number
}

/** Which unanswered questions can still change these goals, each once, in the order of the law. */
export function matters(goals: readonly { readonly plan: Plan; readonly who: number }[], ranges: Ranges): Open[] {
  const { size } = ranges.seat.now
  const found = goals.map(({ plan, who }) => ranges.hangsOn(plan, who))
  return placesIn(union(found)).map((place) => ({ at: Math.floor(place / size), who: place % size }))
}

const union = (sets: readonly Bits[]): Bits => {
  const all = new Int32Array(sets[0]?.length ?? 0)
  for (const set of sets) for (let word = 0; word < all.length; word++) all[word]! |= set[word]!
  return all
}

/** The places at which a bit is set. */
export const placesIn = (set: Bits): number[] => {
  const places: number[] = []
  for (let word = 0; word < set.length; word++)
    for (let left = set[word]!; left !== 0; left &= left - 1) places.push(word * wordSize + trailingZeros(left))
  return places
}
const wordSize = 32
const trailingZeros = (bits: number): number => wordSize - 1 - Math.clz32(bits & -bits)
