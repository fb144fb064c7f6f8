import { answerAt } from '../answer-at.ts'
import type { Household, Member } from '../household.ts'

/** Whether a household needs a paper: null while nobody has said what it depends on. */
export type Needed = (household: Household) => boolean | null

const known = (value: unknown): boolean => value !== undefined && value !== null

type OfMember = (member: Member) => boolean | null
const anyone =
  (test: OfMember): Needed =>
  ({ people }) => {
    const answers = people.map(test)
    return answers.includes(true) ? true : answers.includes(null) ? null : false
  }
const more =
  (path: string): OfMember =>
  (member) => {
    const value = answerAt(member, path)
    return known(value) ? Number(value) > 0 : null
  }
const says =
  (path: string): OfMember =>
  (member) => {
    const value = answerAt(member, path)
    return known(value) ? value === true : null
  }
const either =
  (...tests: OfMember[]): OfMember =>
  (member) => {
    const answers = tests.map((test) => test(member))
    return answers.includes(true) ? true : answers.includes(null) ? null : false
  }
/** Older adults, grown people, and until when SNAP limits months without work (7 CFR 271.2; 7 USC 2015(o)). */
const [elderly, grown, workLimitUntil] = [60, 18, 65] as const
const aged =
  (from: number, below = Number.POSITIVE_INFINITY): OfMember =>
  ({ age }) =>
    typeof age === 'number' ? age >= from && age < below : null

export const someoneWorks = anyone(either(more('earnedMonthly'), more('selfEmploymentMonthly')))
export const someoneIsElderlyOrDisabled = anyone(either(aged(elderly), says('disabled'), says('blind')))
export const someoneIsDisabled = anyone(either(says('disabled'), says('blind')))
export const hasMedicalCosts = anyone(more('medicalMonthly'))
export const someoneIsNoCitizen = anyone(({ immigrationStatus }) =>
  known(immigrationStatus) ? immigrationStatus !== 'CITIZEN' : null,
)
export const someoneStudiesOrMustWork = anyone(
  either(
    ({ student }) => (known(student) ? student !== 'none' : null),
    // Whoever works shows it with the pay stubs already.
    (member) => (aged(grown, workLimitUntil)(member) === false || more('earnedMonthly')(member) ? false : null),
  ),
)
export const hasChild = anyone(aged(0, grown))
export const paysChildSupport: Needed = (household) => {
  const paid = answerAt(household, 'expenses.childSupportPaidMonthly')
  return known(paid) ? Number(paid) > 0 : null
}
export const hasAHome: Needed = (household) => {
  const homeless = answerAt(household, 'homeless')
  return known(homeless) ? homeless !== true : null
}
