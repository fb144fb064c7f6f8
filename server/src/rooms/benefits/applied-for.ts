import { programmes } from '@kith/law'

/** What comes with a tax return is not applied for at an office. */
const byTaxReturn = new Set(['eitc', 'ctc', 'actc', 'cdcc', 'incomeTax', 'payrollTax', 'stateCredits'])

/** Programmes that one applies for, in the order in which results are shown. */
export const appliedFor = programmes.filter((each) => !byTaxReturn.has(each.id))
const ids = new Set(appliedFor.map((each) => each.id))
export const canBeAppliedFor = (programme: string): boolean => ids.has(programme)
