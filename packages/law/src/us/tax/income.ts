import { all, person, taxUnit, when, zero } from '../../language.ts'
import { netSelfEmployment } from '../earnings.ts'
import {
  alimony,
  earnedMonthly,
  interest,
  pension,
  selfEmploymentProfit,
  socialSecurity,
  ssdi,
  survivors,
  unemployment,
} from '../questions.ts'
import {
  benefitAdditionalCap,
  benefitAdditionalShare,
  benefitAdjustedBase,
  benefitBase,
  benefitBaseCap,
  benefitBaseShare,
  benefitBracketShare,
  benefitShareInCombinedIncome,
  payrollMedicareRate,
  payrollSocialSecurityRate,
  selfEmploymentDeductibleShare,
  selfEmploymentLeast,
  selfEmploymentMedicareRate,
  selfEmploymentSocialSecurityRate,
  wageBase,
} from './figures.ts'
import { alaskaDividend, alimonyIsTaxed, marriage } from './questions.ts'
import { byStatus, filers, isSeparate } from './status.ts'

/** A year's income: what is earned, what is taxed, adjusted gross income. */

const wages = earnedMonthly.aYear()
const profit = selfEmploymentProfit.aYear()
const netYear = netSelfEmployment.aYear()

const selfEmploymentTax = person.rule(
  'tax.selfEmployment',
  {
    en: 'Self-employment tax',
    es: 'Impuesto por trabajo por cuenta propia',
    cite: '26 USC 1401, 1402(b)',
    unit: 'perYear',
  },
  when(netYear.below(selfEmploymentLeast))
    .use(zero)
    .otherwise(
      netYear
        .notAbove(wageBase.minus(wages).notBelow(zero))
        .times(selfEmploymentSocialSecurityRate)
        .plus(netYear.times(selfEmploymentMedicareRate)),
    ),
)
export const selfEmploymentDeduction = person.rule(
  'tax.selfEmploymentDeduction',
  {
    en: 'Half of the self-employment tax',
    es: 'La mitad del impuesto por cuenta propia',
    cite: '26 USC 164(f)',
    unit: 'perYear',
  },
  selfEmploymentTax.times(selfEmploymentDeductibleShare),
)
const onWages = wages.notAbove(wageBase).times(payrollSocialSecurityRate).plus(wages.times(payrollMedicareRate))
export const earnedIncome = person.rule(
  'tax.earnedIncome',
  {
    en: 'Earned income in the year',
    es: 'Ingreso del trabajo en el año',
    cite: '26 USC 32(c)(2), 21(d), 24(d)(1)(B)(i)',
    unit: 'perYear',
  },
  wages.plus(profit).minus(selfEmploymentDeduction),
)
export const earnedTogether = taxUnit.rule(
  'tax.earnedTogether',
  {
    en: 'Earned income of filer and spouse',
    es: 'Ingreso del trabajo de declarante y cónyuge',
    cite: '26 USC 32(c)(2)',
    unit: 'perYear',
  },
  filers(earnedIncome),
)
/** Of everybody on the return, as it leaves everybody's pay. */
export const payrollTax = taxUnit.rule(
  'tax.payrollTax',
  {
    en: 'Social Security and Medicare taxes of everybody on the return',
    es: 'Impuestos del Seguro Social y Medicare de todos en la declaración',
    cite: '26 USC 1401, 3101',
    unit: 'perYear',
  },
  taxUnit.sum(onWages.plus(selfEmploymentTax)),
)
/** For the child credit half of the self-employment tax counts, and only of filer and spouse. */
export const payrollTaxes = taxUnit.rule(
  'tax.payrollTaxes',
  {
    en: 'Social Security and Medicare taxes paid',
    es: 'Impuestos del Seguro Social y Medicare pagados',
    cite: '26 USC 24(d)(2), 3101',
    unit: 'perYear',
  },
  filers(onWages.plus(selfEmploymentDeduction)),
)

/** Interest here is all the investment income that is asked about. */
export const investmentIncome = taxUnit.rule(
  'tax.investmentIncome',
  { en: 'Investment income', es: 'Ingresos de inversión', cite: '26 USC 32(i)(2)', unit: 'perYear' },
  filers(interest.aYear()),
)

export const incomeBeforeBenefits = taxUnit.rule(
  'tax.incomeBeforeBenefits',
  {
    en: 'Taxed income without Social Security',
    es: 'Ingresos gravados sin el Seguro Social',
    cite: '26 USC 61, 62, 71 (before 2019), 85',
    unit: 'perYear',
  },
  filers(
    wages
      .plus(
        profit,
        unemployment.aYear(),
        pension.aYear(),
        interest.aYear(),
        alaskaDividend,
        when(alimonyIsTaxed).use(alimony.aYear()).otherwise(zero),
      )
      .minus(selfEmploymentDeduction),
  ),
)
export const benefits = taxUnit.rule(
  'tax.benefits',
  { en: 'Social Security in the year', es: 'Seguro Social en el año', cite: '26 USC 86(d)', unit: 'perYear' },
  filers(socialSecurity.plus(ssdi, survivors).aYear()),
)

/** Without a base amount for someone married who files alone and lives with the spouse. */
const isBesideSpouse = all(isSeparate, marriage.is('together'))
const base = when(isBesideSpouse).use(zero).otherwise(byStatus(benefitBase))
const adjustedBase = when(isBesideSpouse).use(zero).otherwise(byStatus(benefitAdjustedBase))
const combined = incomeBeforeBenefits.plus(benefits.times(benefitShareInCombinedIncome))
const firstStep = benefits.times(benefitBaseCap).notAbove(combined.minus(base).notBelow(zero).times(benefitBaseShare))
const taxableBenefits = taxUnit.rule(
  'tax.taxableBenefits',
  {
    en: 'Social Security that is taxed',
    es: 'Seguro Social que paga impuestos',
    cite: '26 USC 86(a)',
    unit: 'perYear',
  },
  combined
    .minus(adjustedBase)
    .notBelow(zero)
    .times(benefitAdditionalShare)
    .plus(firstStep.notAbove(adjustedBase.minus(base).times(benefitBracketShare)))
    .notAbove(benefits.times(benefitAdditionalCap)),
)

export const adjustedGrossIncome = taxUnit.rule(
  'tax.adjustedGrossIncome',
  { en: 'Adjusted gross income', es: 'Ingreso bruto ajustado', cite: '26 USC 62', unit: 'perYear' },
  incomeBeforeBenefits.plus(taxableBenefits),
)
