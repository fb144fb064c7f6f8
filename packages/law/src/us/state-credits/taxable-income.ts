import { all, any, household, taxUnit, when, zero } from '../../language.ts'
import {
  age,
  alimony,
  earnedMonthly,
  interest,
  isBlind,
  isDisabled,
  isFilerOrSpouse,
  pension,
  rentMonthly,
  selfEmploymentProfit,
  student,
  taxRole,
} from '../questions.ts'
import { filers } from '../tax/status.ts'
import {
  exemption,
  exemptionDependent,
  exemptionOldFrom,
  pensionFreeFrom,
  rentMost,
  rentShare,
  studentUnder,
} from './figures.ts'

/**
 * New Jersey's taxable income: its own gross income (without Social Security and unemployment, and without a deduction
 * for self-employment tax) less exemptions and the part of the rent that counts as property tax. What an owner pays in
 * property tax is not asked apart from the mortgage, so an owner's income is stated too high rather than too low.
 */

const gross = filers(
  earnedMonthly
    .plus(
      selfEmploymentProfit,
      interest,
      alimony,
      // left out up to a cap that a family with this credit hardly reaches
      when(any(age.atLeast(pensionFreeFrom.value), isDisabled))
        .use(zero)
        .otherwise(pension),
    )
    .aYear(),
)
const ofFiler = exemption.value.plus(
  when(age.atLeast(exemptionOldFrom.value)).use(exemption.value).otherwise(zero),
  when(any(isBlind, isDisabled)).use(exemption.value).otherwise(zero),
)
const ofDependent = exemptionDependent.value.plus(
  when(all(age.below(studentUnder.value), student.is('collegeFull')))
    .use(exemption.value)
    .otherwise(zero),
)
/** Tenants of one home are taken to share its rent equally. */
const rent = rentMonthly
  .aYear()
  .times(rentShare.value)
  .notAbove(rentMost.value)
  .dividedBy(household.count(taxRole.is('head')))

export const taxableIncome = taxUnit.rule(
  'stateCredits.taxableIncome',
  {
    en: 'Taxable income of the state',
    es: 'Ingreso gravable del estado',
    cite: 'N.J.S.A. § 54A:5-1, 54A:6-2, 54A:6-10, 54A:6-13; 54A:3-1, 54A:3-1.1; 54A:3A-16, 54A:3A-18',
    unit: 'perYear',
  },
  gross.minus(taxUnit.sum(when(isFilerOrSpouse).use(ofFiler).otherwise(ofDependent)), rent).notBelow(zero),
)
