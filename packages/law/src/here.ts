import { type Cliff, cliff, type EarningsRange } from './cliff.ts'
import { type Explainer, type Explanation, explainer } from './explain.ts'
import type { Household } from './household.ts'
import { situationOf } from './household.ts'
import { type NextQuestion, next } from './next.ts'
import { prepare, type When } from './plan.ts'
import { knownUntil, outdatedOn, type Programme } from './programme.ts'
import { ranges } from './ranges.ts'
import { runner } from './run.ts'
import { type Finding, findings, goalRules, goalsOf } from './screen.ts'
import { sentenceFor } from './sentence.ts'
import { type Situation, seatOf } from './situation.ts'
import type { Language } from './words.ts'

export interface Told {
  readonly finding: Finding
  /** For the person. */
  readonly sentence: string
  /** For the officer: the chain of steps that made the amount, without what added nothing. */
  readonly steps: readonly Explanation[]
  /** For the hearing: everything, for eligibility and for the amount. */
  readonly eligible: Explanation
  readonly amount: Explanation
}

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
  /** Why, to three depths. `of` is a person of the unit; the first when not said. `names` are shown in place of ids. */
  explain(
    household: Household,
    programme: string,
    language: Language,
    options?: { of?: string; names?: Readonly<Record<string, string>> },
  ): Told
  /** Net resources over one person's pay. */
  cliff(household: Household, person: string, range: EarningsRange): Cliff
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
  const run = runner(law)
  /** The answers that are loaded, and what was put into words of them: usually everything is asked of one household. */
  let held: { of: Situation; explainers: Map<string, Explainer> } | null = null
  const hold = (household: Household) => {
    const of = situationOf(law, household)
    if (held && isSame(held.of, of)) return held
    reasons.load(of)
    held = { of, explainers: new Map() }
    return held
  }
  const explainerFor = (household: Household, names: readonly string[], language: Language): Explainer => {
    const { explainers } = hold(household)
    const reader = JSON.stringify([language, names])
    const known = explainers.get(reader) ?? explainer(reasons, names, language)
    explainers.set(reader, known)
    return known
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
    cliff: (household, person, range) => cliff(household, person, range, law, programmes, run),
    explain(household, id, language, options = {}) {
      const place = programmes.findIndex((one) => one.id === id)
      const goal = goals[place]
      if (!goal) throw new RangeError(`There is no programme "${id}" here.`)
      const of = options.of ?? household.people[0]!.id
      const person = Math.max(
        0,
        household.people.findIndex((one) => one.id === of),
      )
      const names = household.people.map((one) => options.names?.[one.id] ?? one.id)
      const account = explainerFor(household, names, language)
      const found = findings(household, law, [{ ...goal, programme: { ...goal.programme, kind: 'benefit' } }], reasons)
      const finding = { ...found.find((one) => one.of.includes(of))!, programme: goal.programme }
      const who = seatOf(reasons.seat.now, goal.programme.entity, person)
      const eligible = account(law.goals[3 * place]!, who)
      const amount = account(law.goals[3 * place + 1]!, who)
      const mine = household.people.flatMap((one, i) => (finding.of.includes(one.id) ? [names[i]!] : []))
      return {
        finding,
        sentence: sentenceFor(finding, goal.eligible, who, reasons, mine, language),
        steps: finding.status === 'excluded' ? stepsOf(eligible, true) : stepsOf(amount, false),
        eligible,
        amount,
      }
    },
  }
}

/** The same people with the same answers; a household may have been written on since. */
const isSame = (one: Situation, other: Situation): boolean =>
  one.size === other.size &&
  one.couple.every((first, who) => first === other.couple[who]) &&
  one.taxUnit.every((first, who) => first === other.taxUnit[who]) &&
  one.answers.every((answer, at) => Object.is(answer, other.answers[at]))

/**
 * What a caseworker would write down: from the parts to the amount, without conditions and without what came to
 * nothing; or, for a no, the conditions that failed and the numbers they compared.
 */
const stepsOf = (top: Explanation, isNo: boolean): Explanation[] => {
  const opened = new Map<string, Explanation>()
  const open = (one: Explanation): void => {
    const known = opened.get(keyOf(one))
    if (!known || known.because.length === 0) opened.set(keyOf(one), one)
    one.because.forEach(open)
  }
  open(top)
  const steps = new Set<Explanation>()
  const visit = (key: string): void => {
    const one = opened.get(key)!
    const { lo, hi } = one.range
    const isCondition = one.unit === null
    const tells = isCondition ? isNo && hi === 0 : !(lo === 0 && hi === 0)
    if (key !== keyOf(top) && !tells) return
    if (steps.has(one)) return
    for (const next of one.because) visit(keyOf(next))
    steps.add(one)
  }
  visit(keyOf(top))
  return [...steps].filter((one) => one.unit !== 'share')
}
const keyOf = (one: Explanation) => `${one.id} ${one.of.join()}`
