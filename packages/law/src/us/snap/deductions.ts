import { all, household, inState, one, when, zero } from '../../language.ts'
import {
  childcareMonthly,
  childSupportPaidMonthly,
  isHomeless,
  medicalMonthly,
  mortgageMonthly,
  rentMonthly,
} from '../questions.ts'
import {
  childSupportLeftOut,
  earnedShare,
  homelessDeduction,
  homelessDeductionOffered,
  medicalDisregard,
  shelterCap,
  shelterIncomeShare,
  standardDeduction,
  standardMedical,
} from './figures.ts'
import { dropsCents, earned, grossIncome } from './income.ts'
import { hasElderlyOrDisabled, isElderlyOrDisabled, isMember, shareOfMembers, size } from './members.ts'
import { billsPaidByOutsider } from './questions.ts'
import { utilityAllowance } from './utilities.ts'

/** What is taken off income (7 CFR 273.9(d)), in the order of 7 CFR 273.10(e)(1)(i). */

const perMonth = 'perMonth'
export const earnedDeduction = household.rule(
  'snap.earnedDeduction',
  { en: 'Deduction for people who work', es: 'Deducción por trabajo', cite: '7 CFR 273.9(d)(2)', unit: perMonth },
  when(inState('IL'))
    .use(earned.minus(earned.times(one.minus(earnedShare)).roundedUp()))
    .otherwise(earned.times(earnedShare)),
)
export const standard = household.rule(
  'snap.standard',
  { en: 'Standard deduction', es: 'Deducción estándar', cite: '7 CFR 273.9(d)(1)', unit: perMonth },
  standardDeduction.of(size),
)
/** Bills of someone who is left out with income are divided evenly (7 CFR 273.11(c)(2)(iii)). */
const ofMembers = (cost: typeof rentMonthly) => cost.times(when(billsPaidByOutsider).use(shareOfMembers).otherwise(one))

export const careDeduction = household.rule(
  'snap.careDeduction',
  {
    en: 'Deduction for the care of a child or adult',
    es: 'Deducción por cuidado de un menor o adulto',
    cite: '7 CFR 273.9(d)(4)',
    unit: perMonth,
  },
  ofMembers(childcareMonthly),
)
export const childSupportDeduction = household.rule(
  'snap.childSupportDeduction',
  {
    en: 'Deduction for child support paid',
    es: 'Deducción por manutención pagada',
    cite: '7 CFR 273.9(d)(5)',
    unit: perMonth,
  },
  when(childSupportLeftOut).use(zero).otherwise(childSupportPaidMonthly),
)
const medicalCosts = household.sum(when(all(isMember, isElderlyOrDisabled)).use(medicalMonthly).otherwise(zero))
const excessMedical = medicalCosts.minus(medicalDisregard).notBelow(zero)
export const medicalDeduction = household.rule(
  'snap.medicalDeduction',
  {
    en: 'Deduction for medical costs of elderly or disabled members',
    es: 'Deducción por gastos médicos de personas mayores o con discapacidad',
    cite: '7 CFR 273.9(d)(3)',
    unit: perMonth,
  },
  when(all(standardMedical.exists, excessMedical.above(zero)))
    .use(excessMedical.notBelow(standardMedical.value))
    .otherwise(excessMedical),
)

export const incomeBeforeShelter = household.rule(
  'snap.incomeBeforeShelter',
  {
    en: 'Income before the shelter deduction',
    es: 'Ingresos antes de la deducción por vivienda',
    cite: '7 CFR 273.10(e)(1)(i)(A)–(F)',
    unit: perMonth,
  },
  dropsCents(
    grossIncome.minus(earnedDeduction, standard, careDeduction, childSupportDeduction, medicalDeduction).notBelow(zero),
  ),
)

export const shelterCosts = household.rule(
  'snap.shelterCosts',
  { en: 'Shelter costs', es: 'Gastos de vivienda', cite: '7 CFR 273.9(d)(6)(ii)', unit: perMonth },
  ofMembers(rentMonthly.plus(mortgageMonthly)).plus(utilityAllowance),
)
export const excessShelter = household.rule(
  'snap.excessShelter',
  {
    en: 'Shelter costs above half of income',
    es: 'Gastos de vivienda por encima de la mitad de los ingresos',
    cite: '7 CFR 273.9(d)(6)(ii)',
    unit: perMonth,
  },
  dropsCents(shelterCosts.minus(dropsCents(incomeBeforeShelter.times(shelterIncomeShare))).notBelow(zero)),
)
const ordinary = when(hasElderlyOrDisabled).use(excessShelter).otherwise(excessShelter.notAbove(shelterCap.value))
export const shelterDeduction = household.rule(
  'snap.shelterDeduction',
  { en: 'Deduction for shelter', es: 'Deducción por vivienda', cite: '7 CFR 273.9(d)(6)(i), (ii)', unit: perMonth },
  when(all(isHomeless, homelessDeductionOffered, shelterCosts.above(zero)))
    .use(ordinary.notBelow(homelessDeduction))
    .otherwise(ordinary),
)

export const netIncome = household.rule(
  'snap.netIncome',
  {
    en: 'Income after deductions',
    es: 'Ingresos después de deducciones',
    cite: '7 CFR 273.10(e)(1)(i), (ii)',
    unit: perMonth,
  },
  incomeBeforeShelter.minus(shelterDeduction).notBelow(zero).rounded(),
)
