import { putAt } from './answer-at.ts'
import { type Household, situationOf } from './household.ts'
import { firstDay } from './in-force.ts'
import { ruleOf } from './language.ts'
import { LawError } from './law-error.ts'
import type { Rule } from './node.ts'
import { type Law, prepare, type When } from './plan.ts'
import { knownUntil, type Programme } from './programme.ts'
import { isKnown, type Range, ranges } from './ranges.ts'
import { runner } from './run.ts'
import { complete, type Situation, seatOf } from './situation.ts'

/** What `kith law evaluate` prints for one household: see the README. */
export interface Evaluated {
  readonly id: string
  readonly unit: Tree
  readonly taxUnits: readonly Tree[]
  readonly people: readonly Tree[]
}
export interface Tree {
  [name: string]: Tree | number | boolean | string | null
}

/**
 * All results of all programmes for households of one state on one day.
 * `evaluator(programmes, { asOf, state }).complete(household)` takes what is absent for none; `.partial(household)` takes
 * it for unknown and gives `{ from, to }` for an amount that is not settled and null for a yes or no that is not.
 * Throws `LawError` where a needed figure was not in force, or is not known yet.
 */
export function evaluator(programmes: readonly Programme[], when: When) {
  mustBeKnown(programmes, when.asOf)
  const { goals, places } = placesOf(programmes)
  const law = prepare(goals, when)
  const run = runner(law)
  const reason = ranges(law)

  const fill = (
    household: Household,
    situation: Situation,
    readGoal: (goal: number, who: number) => Tree[string],
  ): Evaluated => {
    const read = (place: Place, who: number) =>
      place.words.length === 0
        ? readGoal(place.goal, who)
        : firstThatHolds(place.words, (at) => readGoal(place.goal + at, who))
    const unit: Tree = {}
    const people = household.people.map((): Tree => ({}))
    const taxUnits = household.people.map((one, who): Tree | null =>
      situation.taxUnit[who] === who ? { taxUnit: one.taxUnit } : null,
    )
    for (const place of places) {
      const { path, rule } = place
      if (rule.entity === 'household') putAt(unit, path, read(place, 0))
      else if (rule.entity === 'taxUnit') {
        taxUnits.forEach((one, who) => {
          if (one) putAt(one, path, read(place, who))
        })
      } else {
        people.forEach((one, who) => {
          putAt(one, path, read(place, seatOf(situation, rule.entity, who)))
        })
      }
    }
    return { id: household.id, unit, taxUnits: taxUnits.filter((one) => one !== null), people }
  }
  return {
    law,
    complete(household: Household): Evaluated {
      const situation = complete(situationOf(law, household))
      run.load(situation)
      return fill(household, situation, (goal, who) => said(goals[goal]!, run.read[goal]!(who)))
    },
    partial(household: Household): Evaluated {
      const situation = situationOf(law, household)
      reason.load(situation)
      return fill(household, situation, (goal, who) => saidRange(goals[goal]!, reason.of(law.goals[goal]!, who)))
    },
  }
}
export type Evaluator = ReturnType<typeof evaluator> & { readonly law: Law }

/** The word is not settled while a case before it is not. */
const firstThatHolds = (words: readonly string[], holds: (at: number) => Tree[string]): string | null => {
  for (const [at, word] of words.entries()) {
    const held = holds(at)
    if (held === null) return null
    if (held) return word
  }
  return 'NONE'
}

/** Throws where the law of that day is not known yet. */
export const mustBeKnown = (programmes: readonly Programme[], asOf: string): void => {
  const until = knownUntil(programmes)
  if (firstDay(asOf) > until)
    throw new LawError('not-known-yet', `The figures here are known until ${until}, not for ${asOf}.`)
}

/** Where a result is printed. */
export interface Place {
  readonly path: readonly string[]
  readonly rule: Rule
  /** Of a word: the goal of its first case. */
  readonly goal: number
  readonly words: readonly string[]
}
/** What is asked of a law, and where each answer is printed. */
export function placesOf(programmes: readonly Programme[]): { goals: Rule[]; places: readonly Place[] } {
  const results = programmes.flatMap((programme) => Object.entries(programme.results))
  const codes = programmes.flatMap((programme) => Object.entries(programme.codes ?? {}))
  const goals = [...results.map(([, of]) => of), ...codes.flatMap(([, cases]) => Object.values(cases))].map(ruleOf)
  const places = results.map(([path], goal): Place => ({ path: path.split('.'), rule: goals[goal]!, goal, words: [] }))
  for (const [path, cases] of codes) {
    const goal = places.reduce((next, place) => next + Math.max(1, place.words.length), 0)
    places.push({ path: path.split('.'), rule: goals[goal]!, goal, words: Object.keys(cases) })
  }
  return { goals, places }
}

const inCents = 100
/** A yes or no as such, a number to the cent. */
const said = (rule: Rule, value: number): number | boolean => (rule.unit === null ? value !== 0 : toCent(value))
const saidRange = (rule: Rule, range: Range): Tree[string] =>
  isKnown(range) ? said(rule, range.lo) : rule.unit === null ? null : { from: toCent(range.lo), to: toCent(range.hi) }
export const toCent = (value: number): number =>
  Number.isFinite(value) ? Math.round(value * inCents) / inCents : value
