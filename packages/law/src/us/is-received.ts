import { answerAt } from '../answer-at.ts'
import type { Household } from '../household.ts'
import type { Finding } from '../screen.ts'

/** Where a household says that it gets a programme already. */
const saidAt: Readonly<Record<string, string>> = {
  snap: 'receives.snap',
  tanf: 'receives.tanfAlready',
  medicaid: 'receives.medicaid',
  ssi: 'receives.ssi',
  stateSupplement: 'receives.stateSupplement',
  housing: 'receivesHousingAssistance',
}

/** Whether all whom a result is for have said that they get it. `isReceived(finding, household)` */
export function isReceived({ programme, of }: Pick<Finding, 'programme' | 'of'>, household: Household): boolean {
  const path = saidAt[programme.id]
  if (!path) return false
  const isSaid = (whose: unknown) => {
    const value = answerAt(whose, path)
    return value === true || (typeof value === 'number' && value > 0)
  }
  const people = household.people.filter((one) => of.includes(one.id))
  return isSaid(household) || (people.length > 0 && people.every(isSaid))
}
