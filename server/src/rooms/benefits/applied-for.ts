import { type Programme, programmes } from '@kith/law'
import { addedAs, addedIn, type Local } from './law-added.ts'

/** What comes with a tax return is not applied for at an office. */
const byTaxReturn = new Set(['eitc', 'ctc', 'actc', 'cdcc', 'incomeTax', 'payrollTax', 'stateCredits'])
const ofAll = programmes.filter((each) => !byTaxReturn.has(each.id))

/** Programmes that one applies for in a state, in the order in which results are shown. */
export const appliedFor = (local: Local, state: string): Programme[] => [...ofAll, ...addedIn(local, state)]

export const canBeAppliedFor = (programme: string, local: Local): boolean =>
  ofAll.some((each) => each.id === programme) || addedAs(local, programme) !== undefined
