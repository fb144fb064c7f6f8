import { eachOnce } from './each-once.ts'
import { toCent } from './evaluate.ts'
import type { LawHere } from './here.ts'
import { type Household, situationOf } from './household.ts'
import type { Programme } from './programme.ts'
import { runner } from './run.ts'
import { unitsOf } from './screen.ts'
import { complete, type Situation, seatOf } from './situation.ts'

/** What a household has in a month. */
export interface Resources {
  /** All pay and other income, before taxes. */
  readonly incomePerMonth: number
  /** All pay and other income, plus benefits, less taxes, in dollars a month. */
  readonly netPerMonth: number
  /** Dollars a month by programme; taxes are below zero. */
  readonly byProgramme: Readonly<Record<string, number>>
}

const monthsInAYear = 12

const runnerOf = eachOnce(({ reading }: LawHere) => runner(reading.law), new WeakMap())

/** Reads what a complete household has: `resourcesOf(law)(complete(situation)).netPerMonth`. */
export function resourcesOf(here: LawHere): (situation: Situation) => Resources {
  const { programmes } = here
  const { law } = here.reading
  const run = runnerOf(here)
  const incomeAt = law.asks.flatMap((ask, at) => (isCashIncome(ask.id, programmes) ? [at] : []))
  return (situation) => {
    run.load(situation)
    const incomePerMonth = incomeAt.reduce((sum, at) => sum + answered(situation.answers, at, situation.size), 0)
    let netPerMonth = incomePerMonth
    const byProgramme: Record<string, number> = {}
    programmes.forEach((programme, p) => {
      const monthly =
        unitsOf(programme, situation).reduce((sum, unit) => sum + run.read[3 * p + 2]!(unit), 0) /
        (programme.period === 'year' ? monthsInAYear : 1)
      byProgramme[programme.id] = toCent(programme.kind === 'tax' ? 0 - monthly : monthly)
      netPerMonth += byProgramme[programme.id]!
    })
    return { incomePerMonth: toCent(incomePerMonth), netPerMonth: toCent(netPerMonth), byProgramme }
  }
}

/** What it has in a month, and the ids of those who are eligible for each programme; what is unanswered is taken for none. */
export function resources(
  here: LawHere,
  household: Household,
): Resources & { readonly eligible: Readonly<Record<string, readonly string[]>> } {
  const situation = complete(situationOf(here.reading.law, household))
  const read = resourcesOf(here)(situation)
  const run = runnerOf(here)
  const idsOf = ({ entity }: Programme, p: number) =>
    household.people.flatMap(({ id }, who) => (run.read[3 * p]!(seatOf(situation, entity, who)) !== 0 ? [id] : []))
  return { ...read, eligible: Object.fromEntries(here.programmes.map((one, p) => [one.id, idsOf(one, p)])) }
}

/** Money that comes in besides benefits that are reckoned here: pay, business, and whatever was said to be received. */
const isCashIncome = (id: string, programmes: readonly Programme[]) =>
  id === 'earnedMonthly' ||
  id === 'selfEmploymentMonthly' ||
  id.startsWith('unearned.') ||
  (id === 'receives.tanf' && !programmes.some((one) => one.id === 'tanf')) ||
  (id === 'receives.stateSupplement' && !programmes.some((one) => one.id === 'stateSupplement'))
const answered = (answers: Float64Array, at: number, size: number): number => {
  let sum = 0
  for (let who = 0; who < size; who++) sum += answers[at * size + who] || 0
  return sum
}
