import { type Household, situationOf } from './household.ts'
import { type NextQuestion, next } from './next.ts'
import { type Law, prepare, type When } from './plan.ts'
import { knownUntil, outdatedOn, type Programme } from './programme.ts'
import { type Ranges, ranges } from './ranges.ts'
import { type Finding, findings, type Goal, goalRules, goalsOf } from './screen.ts'
import type { Situation } from './situation.ts'

/** The law of one state on one day, prepared once; every call reads a household as it stands. */
export interface LawHere {
  readonly asOf: string
  readonly state: string
  readonly programmes: readonly Programme[]
  /** After this day the figures are last year's: say so wherever a result is shown. */
  readonly knownUntil: string
  /** The programmes that are judged by figures which no longer hold on that day. */
  outdated(day: string): Programme[]
  /** Per programme and per whom: certain, possible (with the range) or excluded, and what is missing. */
  screen(household: Household): Finding[]
  /** The questions that can still change something, the one that settles most first. */
  next(household: Household, programmes?: readonly string[]): NextQuestion[]
  /** For those who read it further: `explain`, `cliff`, `resources`. */
  readonly reading: Reading
}

export interface Reading {
  readonly law: Law
  /** One for each programme. */
  readonly goals: readonly Goal[]
  readonly ranges: Ranges
  /** Loads a household into the ranges; the same object as long as it stays loaded. */
  hold(household: Household): Held
}
/** The answers that are loaded. */
export interface Held {
  readonly of: Situation
}

/**
 * Prepare the law of a state for a day. `const law = lawOf(programmes, { asOf: '2026-06', state: await loadState('TX') })`,
 * then `law.screen({ id: 'h', state: 'TX', people: [{ id: 'p1', taxRole: 'head', taxUnit: 0, age: 35 }] })`.
 * Throws `LawError` where a figure was not yet in force on that day.
 */
export function lawOf(programmes: readonly Programme[], when: When): LawHere {
  const law = prepare(goalRules(programmes), when)
  const goals = goalsOf(programmes, law)
  const reasons = ranges(law)
  /** Usually everything is asked of one household. */
  let held: Held | null = null
  const hold = (household: Household): Held => {
    const of = situationOf(law, household)
    if (held && isSame(held.of, of)) return held
    reasons.load(of)
    held = { of }
    return held
  }
  return {
    asOf: law.asOf,
    state: law.state,
    programmes,
    knownUntil: knownUntil(programmes),
    outdated: (day) => outdatedOn(programmes, day),
    screen: (household) => {
      hold(household)
      return findings(household, law, goals, reasons)
    },
    next: (household, ids) => {
      held = null
      return next(household, law, ids ? goals.filter((goal) => ids.includes(goal.programme.id)) : goals, reasons)
    },
    reading: { law, goals, ranges: reasons, hold },
  }
}

/** The same people with the same answers; a household may have been written on since. */
const isSame = (one: Situation, other: Situation): boolean =>
  one.size === other.size &&
  one.couple.every((first, who) => first === other.couple[who]) &&
  one.taxUnit.every((first, who) => first === other.taxUnit[who]) &&
  one.answers.every((answer, at) => Object.is(answer, other.answers[at]))
