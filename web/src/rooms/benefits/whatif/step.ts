import type { Household } from '@kith/law'
import { answerAt } from '@kith/law/answer-at'
import { hasSpouse, married, without, withPay, withRent } from '@kith/law/supposed-household'

const kinds = ['work', 'rent', 'marriage', 'leaves'] as const
export type Kind = (typeof kinds)[number]

/** A step as far as it was written; null is not said yet. */
export interface Step {
  kind: Kind
  /** Whose work, who marries, who leaves. */
  person: string | null
  payCents: number | null
  /** The pay was written, so it follows the hours no longer. */
  isPayWritten: boolean
  hours: number | null
  rentCents: number | null
  /** Whom; null is somebody who moves in. */
  to: string | null
  age: number | null
}

const adultFrom = 18
const numberOf = (value: unknown): number | null => (typeof value === 'number' ? value : null)
const isAdult = (one: Household['people'][number]) => (numberOf(one.age) ?? adultFrom) >= adultFrom

/** Those of an age to work and to marry. */
export const adultsIn = ({ people }: Household) => people.filter(isAdult).map(({ id }) => id)

/** Adults who have no spouse there. */
export const singlesIn = (household: Household) => adultsIn(household).filter((id) => !hasSpouse(household, id))

/** The steps that this household can take. */
export const kindsFor = (household: Household): Kind[] =>
  kinds.filter(
    (kind) =>
      (kind !== 'work' || adultsIn(household).length > 0) &&
      (kind !== 'marriage' || singlesIn(household).length > 0) &&
      (kind !== 'leaves' || household.people.length > 1),
  )

/** A step before anything of it is written: everything as it is. */
export function stepOf(kind: Kind, household: Household, first: string): Step {
  const choices = kind === 'marriage' ? singlesIn(household) : kind === 'work' ? adultsIn(household) : []
  const person = choices.includes(first) ? first : (choices[0] ?? null)
  const rent = numberOf(answerAt(household, 'expenses.rentMonthly'))
  return {
    ...{ kind, person, isPayWritten: false, to: null, age: null },
    ...workOf(household, kind === 'work' ? person : null),
    rentCents: rent === null ? null : Math.round(rent * 100),
  }
}

/** What somebody works and earns today. */
export function workOf(household: Household, person: string | null): Pick<Step, 'payCents' | 'hours'> {
  const one = household.people.find(({ id }) => id === person)
  const pay = numberOf(one?.earnedMonthly)
  return { payCents: pay === null ? null : Math.round(pay * 100), hours: numberOf(one?.hoursPerWeek) }
}

/** With other hours; the pay follows as long as nobody wrote one. */
export function withHours(step: Step, hours: number | null, household: Household): Step {
  const today = workOf(household, step.person)
  if (step.isPayWritten || hours === null || !today.hours || today.payCents === null) return { ...step, hours }
  return { ...step, hours, payCents: Math.round((today.payCents * hours) / today.hours) }
}

/** The household after the step; null as long as something of it is not said. */
export function after(step: Step, household: Household): Household | null {
  const { kind, person, payCents, hours, rentCents, to, age } = step
  const pay = payCents === null ? null : payCents / 100
  switch (kind) {
    case 'work':
      return person === null || pay === null
        ? null
        : withPay(household, person, { earnedMonthly: pay, hoursPerWeek: hours })
    case 'rent':
      return rentCents === null ? null : withRent(household, rentCents / 100)
    case 'marriage':
      if (person === null) return null
      if (to !== null) return married(household, person, to)
      return age === null ? null : married(household, person, { id: 'newcomer', age, earnedMonthly: pay ?? 0 })
    case 'leaves':
      return person === null ? null : without(household, person)
  }
}
