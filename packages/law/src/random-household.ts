import { putAnswer } from './answer-at.ts'
import type { Household, Member } from './household.ts'
import type { Ask } from './node.ts'

/**
 * Made-up households for tests that must hold for any household: the same seed, the same household. Every question is
 * answered in some of them, ages and amounts lie often on the edges of the law, and families are shaped like families:
 * one to three tax units with filer, perhaps spouse, and dependants.
 */

/** A stream of numbers from 0 to 1 (mulberry32). */
export const random = (seed: number) => {
  let state = seed | 0
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
type Random = ReturnType<typeof random>
const pick = <T>(next: Random, of: readonly T[]): T => of[Math.floor(next() * of.length)]!
const upTo = (next: Random, most: number): number => Math.floor(next() * (most + 1))

const edgeAges = [0, 1, 5, 6, 12, 13, 16, 17, 18, 19, 21, 22, 23, 24, 25, 54, 55, 59, 60, 62, 64, 65, 67, 130]
const edgeMoney = [0, 1, 20, 65, 85, 497, 994, 1014, 1305, 1490, 1491, 1690, 1691, 2000, 2001, 3000, 999_999]

/** Parts of New York, Alaska and elsewhere that have figures of their own, and a county that has none. */
const counties = ['00000', '36005', '36059', '36001', '02020', '02050', '02090', '02180', '02270', '06037']

/** `randomHousehold(asks, states, 7)`: of the questions given, each is answered in about three households of four. */
export function randomHousehold(asks: readonly Ask[], states: readonly string[], seed: number): Household {
  const next = random(seed)
  const people = family(next)
  const household: Record<string, unknown> = { id: `random-${seed}`, state: pick(next, states) }
  const tell = (into: Record<string, unknown>, ask: Ask) => {
    const said = answer(next, ask)
    if (said !== undefined) putAnswer(into, ask.id, said)
  }
  for (const ask of asks) {
    if (ask.id === 'age' || ask.id === 'taxRole') continue
    if (ask.entity === 'household') tell(household, ask)
    else
      for (const [i, one] of people.entries()) if (ask.entity === 'person' || isFirstOfUnit(people, i)) tell(one, ask)
  }
  return { ...household, people } as unknown as Household
}

const isFirstOfUnit = (people: readonly Member[], i: number): boolean =>
  people.findIndex((other) => other.taxUnit === people[i]!.taxUnit) === i

const family = (next: Random): (Member & Record<string, unknown>)[] => {
  const people: (Member & Record<string, unknown>)[] = []
  const add = (taxUnit: number, taxRole: Member['taxRole'], age: number) =>
    people.push({ id: `p${people.length + 1}`, taxUnit, taxRole, age })
  const units = pick(next, [1, 1, 1, 1, 2, 3])
  for (let unit = 0; unit < units; unit++) {
    add(unit, 'head', adultAge(next))
    if (next() < 0.45) add(unit, 'spouse', adultAge(next))
    const dependents = pick(next, [0, 0, 0, 1, 1, 2, 3, 5])
    for (let i = 0; i < dependents; i++) add(unit, 'dependent', next() < 0.8 ? upTo(next, 24) : anyAge(next))
  }
  return people
}
const anyAge = (next: Random): number => (next() < 0.5 ? pick(next, edgeAges) : upTo(next, 95))
const adultAge = (next: Random): number => (next() < 0.08 ? 15 + upTo(next, 4) : 18 + upTo(next, 70))

/** Undefined is left out. Most amounts are none, as in life; else on an edge or anywhere. */
const answer = (next: Random, ask: Ask): unknown => {
  if (ask.kind === 'county') return pick(next, counties)
  if (next() < 0.25) return undefined
  switch (ask.kind) {
    case 'yesno':
      return next() < 0.3
    case 'choice':
      return next() < 0.7 ? ask.options[0]!.code : pick(next, ask.options).code
    case 'money':
      if (next() < 0.6) return ask.min
      return clamp(ask, next() < 0.4 ? pick(next, edgeMoney) : Math.floor(next() ** 2 * 6000))
    case 'count':
      return clamp(ask, next() < 0.5 ? upTo(next, 12) : upTo(next, Math.min(ask.max, 60)))
  }
}
const clamp = (ask: Ask, value: number): number => Math.min(ask.max, Math.max(ask.min, value))
