import { type Cliff, cliff, type EarningsRange } from './cliff.ts'
import { type Explainer, type Explanation, explainer, type Step } from './explain.ts'
import type { Household } from './household.ts'
import { situationOf } from './household.ts'
import { type NextQuestion, next } from './next.ts'
import { prepare, type When } from './plan.ts'
import { knownUntil, outdatedOn, type Programme } from './programme.ts'
import { ranges } from './ranges.ts'
import { type Resources, resourcesOf } from './resources.ts'
import { runner } from './run.ts'
import { type Finding, findingFor, findings, goalRules, goalsOf } from './screen.ts'
import { sentenceFor } from './sentence.ts'
import { complete, type Situation, seatOf } from './situation.ts'
import type { Language } from './words.ts'

export interface Told {
  readonly finding: Finding
  /** For the person. */
  readonly sentence: string
  /** For the officer: the chain of steps that made the amount, without what added nothing. */
  readonly steps: readonly Step[]
  /** For the hearing: everything, for eligibility and for the amount. */
  readonly eligible: Explanation
  readonly amount: Explanation
}

/** What people are called, by their ids. */
export type Names = Readonly<Record<string, string>>

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
    options?: { of?: string | undefined; names?: Names },
  ): Told
  /** Why, of several programmes: the household is read once. */
  explainAll(
    household: Household,
    asked: readonly { readonly programme: string; readonly of?: string | undefined }[],
    language: Language,
    names?: Names,
  ): Told[]
  /** What it has in a month, and the ids of those who are eligible for each programme; what is unanswered is taken for none. */
  resources(household: Household): Resources & { readonly eligible: Readonly<Record<string, readonly string[]>> }
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
  const inLanguage: Partial<Record<Language, ReturnType<typeof explainer>>> = {}
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
    inLanguage[language] ??= explainer(law, reasons, language)
    const known = explainers.get(reader) ?? inLanguage[language](names)
    explainers.set(reader, known)
    return known
  }
  const explainAll: LawHere['explainAll'] = (household, asked, language, called = {}) => {
    const names = household.people.map((one) => called[one.id] ?? one.id)
    const explain = explainerFor(household, names, language)
    return asked.map(({ programme: id, of }) => {
      const place = programmes.findIndex((one) => one.id === id)
      const goal = goals[place]
      if (!goal) throw new RangeError(`There is no programme "${id}" here.`)
      const person = household.people.findIndex((one) => one.id === of)
      const who = seatOf(reasons.seat.now, goal.programme.entity, Math.max(0, person))
      const finding = findingFor(goal, who, household, law, reasons)
      const mine = household.people.flatMap((one, i) => (finding.of.includes(one.id) ? [names[i]!] : []))
      const isNo = finding.status === 'excluded'
      return {
        finding,
        sentence: sentenceFor(finding, goal.eligible, who, reasons, mine, language),
        steps: explain.steps(isNo ? goal.eligible : goal.amount, who, isNo),
        eligible: explain.tree(goal.eligible, who),
        amount: explain.tree(goal.amount, who),
      }
    })
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
    resources: (household) => {
      const situation = complete(situationOf(law, household))
      const read = resourcesOf(law, programmes, run)(situation)
      const isEligible = (p: number, who: number) =>
        run.read[3 * p]!(seatOf(situation, programmes[p]!.entity, who)) !== 0
      const idsOf = (p: number) => household.people.flatMap(({ id }, who) => (isEligible(p, who) ? [id] : []))
      return { ...read, eligible: Object.fromEntries(programmes.map(({ id }, p) => [id, idsOf(p)])) }
    },
    explainAll,
    explain: (household, programme, language, { names, of } = {}) =>
      explainAll(household, [{ programme, of }], language, names)[0]!,
  }
}

/** The same people with the same answers; a household may have been written on since. */
const isSame = (one: Situation, other: Situation): boolean =>
  one.size === other.size &&
  one.couple.every((first, who) => first === other.couple[who]) &&
  one.taxUnit.every((first, who) => first === other.taxUnit[who]) &&
  one.answers.every((answer, at) => Object.is(answer, other.answers[at]))
