import { all, not, one, person, taxUnit, when, yes, zero } from '../../language.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { careCredit } from './care-credit.ts'
import { eitcAmount } from './eitc.ts'
import {
  adultNumberNeeded,
  childCredit,
  childCreditUnder,
  childFall,
  childFallStart,
  childFallStep,
  otherDependentCredit,
  refundableFrom,
  refundableManyChildren,
  refundablePerChild,
  refundableRate,
} from './figures.ts'
import { adjustedGrossIncome, earnedTogether, payrollTaxes } from './income.ts'
import { byStatus, hasAnyNumber, hasWorkNumber, isDependent } from './status.ts'
import { taxBeforeCredits } from './tax.ts'

/** Child tax credit with the credit for other dependents, and the part that is paid out (26 USC 24). */

const aFilerHasNumber = when(adultNumberNeeded.above(zero))
  .use(taxUnit.any(all(isFilerOrSpouse, hasWorkNumber)))
  .otherwise(yes)

const isCreditChild = person.rule(
  'ctc.isChild',
  {
    en: 'Counts as a child for the child credit',
    es: 'Cuenta como hijo para el crédito',
    cite: '26 USC 24(c), (h)(7)',
  },
  all(isDependent, age.below(childCreditUnder), hasWorkNumber, aFilerHasNumber),
)
const isOtherDependent = person.rule(
  'ctc.isOtherDependent',
  {
    en: 'Counts as another dependent',
    es: 'Cuenta como otro dependiente',
    cite: '26 USC 24(h)(4)',
  },
  all(isDependent, hasAnyNumber, not(isCreditChild)),
)
const creditChildren = taxUnit.rule(
  'ctc.children',
  { en: 'Children for the child credit', es: 'Hijos para el crédito por hijos', cite: '26 USC 24(c)', unit: 'people' },
  taxUnit.count(isCreditChild),
)

const fall = adjustedGrossIncome
  .minus(byStatus(childFallStart))
  .notBelow(zero)
  .dividedBy(childFallStep.notBelow(one))
  .roundedUp()
  .times(childFall)
export const ctcAmount = taxUnit.rule(
  'ctc.amount',
  {
    en: 'Child credit before looking at the tax',
    es: 'Crédito por hijos antes de mirar el impuesto',
    cite: '26 USC 24(a), (b), (h)(2)–(4)',
    unit: 'perYear',
  },
  creditChildren
    .times(childCredit)
    .plus(taxUnit.count(isOtherDependent).times(otherDependentCredit))
    .minus(fall)
    .notBelow(zero),
)
export const ctcUsed = taxUnit.rule(
  'ctc.used',
  {
    en: 'Child credit taken off the tax',
    es: 'Crédito por hijos que se resta del impuesto',
    cite: '26 USC 26(a)',
    unit: 'perYear',
  },
  ctcAmount.notAbove(taxBeforeCredits.minus(careCredit).notBelow(zero)),
)

const byEarnings = earnedTogether.minus(refundableFrom).notBelow(zero).times(refundableRate)
const ctcPaidByEarnings = taxUnit.rule(
  'ctc.paidByEarnings',
  {
    en: 'Most that earnings (or, with three children, payroll taxes) pay out',
    es: 'Máximo que se paga por el trabajo (o, con tres hijos, por impuestos de nómina)',
    cite: '26 USC 24(d)(1)(B)',
    unit: 'perYear',
  },
  when(creditChildren.atLeast(refundableManyChildren))
    .use(byEarnings.notBelow(payrollTaxes.minus(eitcAmount)))
    .otherwise(byEarnings),
)
export const ctcRefundable = taxUnit.rule(
  'ctc.refundable',
  {
    en: 'Child credit paid out',
    es: 'Crédito por hijos que se paga',
    cite: '26 USC 24(d), (h)(5)',
    unit: 'perYear',
  },
  ctcAmount.minus(ctcUsed).notAbove(creditChildren.times(refundablePerChild), ctcPaidByEarnings).notBelow(zero),
)
export const ctcWorth = taxUnit.rule(
  'ctc.worth',
  {
    en: 'What the child credit is worth: less tax, and money paid out',
    es: 'Lo que vale el crédito por hijos: menos impuesto y dinero que se paga',
    cite: '26 USC 24',
    unit: 'perYear',
  },
  ctcUsed.plus(ctcRefundable),
)
export const ctcEligible = taxUnit.rule(
  'ctc.eligible',
  {
    en: 'Gets the child credit',
    es: 'Recibe el crédito por hijos',
    unmet: { en: 'No child credit', es: 'Sin crédito por hijos' },
    cite: '26 USC 24',
  },
  ctcWorth.above(zero),
)
