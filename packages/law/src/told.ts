import { eachOnce } from './each-once.ts'
import { type Explainer, type Explanation, explainer, type Step } from './explain.ts'
import type { Held, LawHere } from './here.ts'
import type { Household } from './household.ts'
import { type Finding, findingFor } from './screen.ts'
import { sentenceFor } from './sentence.ts'
import { seatOf } from './situation.ts'
import type { Language } from './words.ts'

/** Why a programme comes out as it does, to three depths. */
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

/** What rules say is made ready once for a law and a language. */
const inLanguages = eachOnce(
  ({ reading }: LawHere) => ({
    en: explainer(reading.law, reading.ranges, 'en'),
    es: explainer(reading.law, reading.ranges, 'es'),
  }),
  new WeakMap(),
)
/** What was put into words of a household that is loaded, by the reader. */
const explainersOf = eachOnce((_: Held) => new Map<string, Explainer>(), new WeakMap())

/**
 * Why, to three depths. `of` is a person of the unit, the first when not said; `names` are shown in place of ids.
 * `explain(law, household, 'snap', 'es', { of: 'p1', names: { p1: 'Ana' } }).sentence`. Throws where there is no such programme.
 */
export const explain = (
  law: LawHere,
  household: Household,
  programme: string,
  language: Language,
  { of, names }: { of?: string | undefined; names?: Names } = {},
): Told => explainAll(law, household, [{ programme, of }], language, names)[0]!

/** Why, of several programmes: the household is read once. */
export function explainAll(
  here: LawHere,
  household: Household,
  asked: readonly { readonly programme: string; readonly of?: string | undefined }[],
  language: Language,
  called: Names = {},
): Told[] {
  const { law, goals, ranges, hold } = here.reading
  const names = household.people.map((one) => called[one.id] ?? one.id)
  const explainers = explainersOf(hold(household))
  const reader = JSON.stringify([language, names])
  const explain = explainers.get(reader) ?? inLanguages(here)[language](names)
  explainers.set(reader, explain)
  return asked.map(({ programme: id, of }) => {
    const goal = goals.find(({ programme }) => programme.id === id)
    if (!goal) throw new RangeError(`There is no programme "${id}" here.`)
    const person = household.people.findIndex((one) => one.id === of)
    const who = seatOf(ranges.seat.now, goal.programme.entity, Math.max(0, person))
    const finding = findingFor(goal, who, household, law, ranges)
    const mine = household.people.flatMap((one, i) => (finding.of.includes(one.id) ? [names[i]!] : []))
    const isNo = finding.status === 'excluded'
    return {
      finding,
      sentence: sentenceFor(finding, goal.eligible, who, ranges, mine, language),
      steps: explain.steps(isNo ? goal.eligible : goal.amount, who, isNo),
      eligible: explain.tree(goal.eligible, who),
      amount: explain.tree(goal.amount, who),
    }
  })
}
