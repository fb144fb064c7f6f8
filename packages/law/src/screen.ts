import type { Household } from './household.ts'
import { ruleOf } from './language.ts'
import { matters, type Open } from './matters.ts'
import type { Ask } from './node.ts'
import type { Law, RulePlan } from './plan.ts'
import type { Programme } from './programme.ts'
import { isKnown, type Range, type Ranges } from './ranges.ts'
import { type Situation, seatOf } from './situation.ts'

/** What a programme comes to for one person, couple, tax unit or the household. */
export interface Finding {
  readonly programme: Programme
  /** Ids of those it is for. */
  readonly of: readonly string[]
  /** Certain: eligible whatever is still unanswered. Excluded: not eligible whatever is. Possible: it depends. */
  readonly status: 'certain' | 'possible' | 'excluded'
  /** Dollars a period; the ends are the same when the amount is settled. */
  readonly amount: Range
  /** It may be eligible, and the office certainly must hurry. */
  readonly isUrgent: boolean
  /** Neither the answer nor the amount can change any more. */
  readonly isSettled: boolean
  /** The questions that can still change it; `next` orders them. */
  readonly missing: readonly Missing[]
}
export interface Missing {
  readonly ask: Ask
  /** The person whom it is asked about; null when it is about the household. */
  readonly person: string | null
}

export interface Goal {
  readonly programme: Programme
  readonly eligible: RulePlan
  readonly amount: RulePlan
  readonly urgent: RulePlan | null
}

/** The goals of each programme inside a law prepared for `goalRules(programmes)`. */
export const goalRules = (programmes: readonly Programme[]) => [
  ...programmes.flatMap((one) => [ruleOf(one.eligible), ruleOf(one.amount), ruleOf(one.paidOut ?? one.amount)]),
  ...programmes.flatMap((one) => (one.urgent ? [ruleOf(one.urgent)] : [])),
]
export const goalsOf = (programmes: readonly Programme[], law: Law): readonly Goal[] =>
  programmes.map((programme, i) => ({
    programme,
    eligible: law.goals[3 * i]!,
    amount: law.goals[3 * i + 1]!,
    urgent: (programme.urgent && law.goals.find(({ rule }) => rule === ruleOf(programme.urgent!))) ?? null,
  }))

/** For whom a programme is decided apart: each person, each tax unit, the household. */
export const unitsOf = (programme: Programme, situation: Situation): number[] => {
  const units: number[] = []
  for (let who = 0; who < situation.size; who++) if (seatOf(situation, programme.entity, who) === who) units.push(who)
  return units
}

/** Screens the household that is loaded, half answered or whole: one finding for each programme and each whom it can be for. */
export function findings(household: Household, law: Law, goals: readonly Goal[], ranges: Ranges): Finding[] {
  return goals.flatMap((goal) =>
    goal.programme.kind === 'tax'
      ? []
      : unitsOf(goal.programme, ranges.seat.now).map((who) => findingFor(goal, who, household, law, ranges)),
  )
}

export const findingFor = (
  { programme, eligible, amount, urgent }: Goal,
  who: number,
  household: Household,
  law: Law,
  ranges: Ranges,
): Finding => {
  const isEligible = ranges.of(eligible, who)
  const worth = ranges.of(amount, who)
  const isSettled = isKnown(isEligible) && isKnown(worth)
  const goals = [eligible, amount].map((plan) => ({ plan, who }))
  return {
    programme,
    of: household.people.filter((_, i) => seatOf(ranges.seat.now, programme.entity, i) === who).map((one) => one.id),
    status: isEligible.lo === 1 ? 'certain' : isEligible.hi === 0 ? 'excluded' : 'possible',
    amount: { lo: Math.max(0, worth.lo), hi: worth.hi },
    isUrgent: isEligible.hi === 1 && urgent !== null && ranges.of(urgent, who).lo === 1,
    isSettled,
    missing: isSettled ? [] : matters(goals, ranges).map((one) => missing(one, law, household)),
  }
}

export const missing = ({ at, who }: Open, law: Law, household: Household): Missing => {
  const ask = law.asks[at]!
  return { ask, person: ask.entity === 'household' ? null : household.people[who]!.id }
}
