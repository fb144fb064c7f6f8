import { putAnswer } from './answer-at.ts'
import { type Household, type Member, shapeOf } from './household.ts'

// A household as it would be, for trying a step before it is taken. None of these changes the household that is given.

/** With other pay, and other hours where they are said: `withPay(household, 'p1', { earnedMonthly: 2100, hoursPerWeek: 35 })`. */
export const withPay = (
  household: Household,
  person: string,
  work: { readonly earnedMonthly: number; readonly hoursPerWeek?: number | null },
): Household => {
  const { earnedMonthly, hoursPerWeek = null } = work
  return ofPeople(
    household,
    household.people.map((one) =>
      one.id === person ? { ...one, earnedMonthly, ...(hoursPerWeek !== null && { hoursPerWeek }) } : one,
    ),
  )
}

/** With another rent a month. */
export const withRent = (household: Household, monthly: number): Household => {
  const other = structuredClone(household) as Household & Record<string, unknown>
  putAnswer(other, 'expenses.rentMonthly', monthly)
  return other
}

/** Without one person, who takes nothing along but what is theirs. Whoever files for others hands that on to the spouse, or to the eldest. */
export function without(household: Household, person: string): Household {
  const gone = memberOf(household, person)
  const rest = household.people.filter((one) => one !== gone)
  const unit = rest.filter((one) => one.taxUnit === gone.taxUnit)
  if (gone.taxRole !== 'head' || unit.length === 0) return ofPeople(household, rest)
  const age = (one: Member) => (typeof one.age === 'number' ? one.age : 0)
  const head = unit.find((one) => one.taxRole === 'spouse') ?? unit.toSorted((a, b) => age(b) - age(a))[0]!
  return ofPeople(
    household,
    rest.map((one) => (one === head ? { ...one, taxRole: 'head' } : one)),
  )
}

/** Somebody who moves in to marry. */
export interface NewSpouse {
  readonly id: string
  readonly age: number
  readonly earnedMonthly: number
}

/**
 * Two people marry and file together: somebody who lives there already, with whoever depends on them, or somebody new.
 * Throws `RangeError` when one of them is married already.
 */
export function married(household: Household, person: string, to: string | NewSpouse): Household {
  const one = memberOf(household, person)
  const other = typeof to === 'string' ? memberOf(household, to) : null
  for (const each of [one, other])
    if (each && hasSpouse(household, each.id)) throw new RangeError(`"${each.id}" is married already.`)
  const free = Math.max(...household.people.map(({ taxUnit }) => taxUnit)) + 1
  const unit = one.taxRole === 'head' ? one.taxUnit : free
  const people = household.people.map((each): Member => {
    if (each === one) return filingTogether(each, 'head', unit)
    if (each === other) return filingTogether(each, 'spouse', unit)
    return other?.taxRole === 'head' && each.taxUnit === other.taxUnit ? { ...each, taxUnit: unit } : each
  })
  const joined = typeof to === 'string' ? [] : [{ ...to, taxRole: 'spouse' as const, taxUnit: unit }]
  return ofPeople(household, [...people, ...joined])
}

/** What was said of filing alone does not hold of those who file together. */
const filingTogether = (one: Member, taxRole: Member['taxRole'], taxUnit: number): Member => {
  const { marriage: _, ...tax } = (one.tax ?? {}) as Record<string, unknown>
  return { ...one, taxRole, taxUnit, ...(one.tax !== undefined && { tax }) }
}

/** Whether a person's spouse lives there, too. */
export const hasSpouse = ({ people }: Household, person: string): boolean => {
  const { couple } = shapeOf(people)
  const who = people.findIndex(({ id }) => id === person)
  return couple.some((first, other) => other !== who && first === couple[who])
}

const ofPeople = (household: Household, people: readonly Member[]): Household => ({ ...household, people })
const memberOf = (household: Household, person: string): Member => {
  const found = household.people.find((one) => one.id === person)
  if (!found) throw new RangeError(`There is nobody with the id "${person}" in this household.`)
  return found
}
