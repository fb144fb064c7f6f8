import { all, any, household, isFirst, not, person, taxUnit, when, zero } from '../../language.ts'
import {
  age,
  alimony,
  childcareMonthly,
  childSupportReceived,
  earnedMonthly,
  interest,
  isBlind,
  isDisabled,
  isFilerOrSpouse,
  medicalMonthly,
  pension,
  selfEmploymentProfit,
  socialSecurity,
  ssdi,
  student,
  survivors,
  unemployment,
  veterans,
  workersCompensation,
} from '../questions.ts'
import { ssiReceived } from '../snap/questions.ts'
import { stateSupplementReceived } from '../state-supplement/received.ts'
import { tanfReceived } from '../tanf/received.ts'
import {
  adultFrom,
  childCareUnder,
  dependentDeduction,
  elderlyDeduction,
  elderlyFrom,
  medicalFloor,
} from './figures.ts'
import { compensationForWages } from './questions.ts'

/** Annual and adjusted income of a family (24 CFR 5.609, 5.611). */

const isHeadOrSpouse = all(isFilerOrSpouse, taxUnit.any(isFirst))
const isFullTimeStudent = student.is('collegeFull')
const isDependent = person.rule(
  'housing.isDependent',
  {
    en: 'A dependent: under 18, disabled or a full-time student, not head or spouse',
    es: 'Dependiente: menor de 18, con discapacidad o estudiante de tiempo completo, ni jefe ni cónyuge',
    cite: '24 CFR 5.603(b)',
  },
  all(not(isHeadOrSpouse), any(age.below(adultFrom), isDisabled, isBlind, isFullTimeStudent)),
)
const earnings = earnedMonthly.plus(selfEmploymentProfit).aYear()
const earnedIncome = person.rule(
  'housing.earned',
  {
    en: 'Earnings that count, a year',
    es: 'Ingresos del trabajo que cuentan, al año',
    cite: '24 CFR 5.609(b)(3), (14)',
    unit: 'perYear',
  },
  when(all(not(isFilerOrSpouse), age.below(adultFrom)))
    .use(zero)
    .otherwise(
      when(all(not(isHeadOrSpouse), isFullTimeStudent))
        .use(earnings.notAbove(dependentDeduction))
        .otherwise(earnings),
    ),
)
const otherIncome = person.rule(
  'housing.otherIncome',
  {
    en: 'Other income, a year',
    es: 'Otros ingresos, al año',
    cite: '24 CFR 5.609(a)(1)',
    unit: 'perYear',
  },
  socialSecurity
    .plus(
      ssdi,
      survivors,
      unemployment,
      childSupportReceived,
      pension,
      interest,
      veterans,
      alimony,
      ssiReceived,
      when(compensationForWages).use(workersCompensation).otherwise(zero),
    )
    .aYear(),
)
export const annualIncome = household.rule(
  'housing.annualIncome',
  { en: 'Annual income', es: 'Ingreso anual', cite: '24 CFR 5.609(a)', unit: 'perYear' },
  household.sum(earnedIncome.plus(otherIncome)).plus(tanfReceived.plus(stateSupplementReceived).aYear()),
)

const isSpecial = household.rule(
  'housing.isElderlyOrDisabled',
  {
    en: 'Head or spouse is 62 or older, or disabled',
    es: 'El jefe o cónyuge tiene 62 años o más, o una discapacidad',
    cite: '24 CFR 5.403',
  },
  household.any(all(isHeadOrSpouse, any(age.atLeast(elderlyFrom), isDisabled, isBlind))),
)
const dependents = household.rule(
  'housing.dependents',
  {
    en: 'Deduction for dependents',
    es: 'Deducción por dependientes',
    cite: '24 CFR 5.611(a)(1)',
    unit: 'perYear',
  },
  household.count(isDependent).times(dependentDeduction),
)
const medical = household.rule(
  'housing.medical',
  {
    en: 'Medical costs that are taken off',
    es: 'Gastos médicos que se restan',
    cite: '24 CFR 5.611(a)(3)',
    unit: 'perYear',
  },
  when(isSpecial)
    .use(household.sum(medicalMonthly).aYear().minus(annualIncome.times(medicalFloor)).notBelow(zero))
    .otherwise(zero),
)
const childCare = household.rule(
  'housing.childCare',
  {
    en: 'Child care that is taken off, at most what is earned',
    es: 'Cuidado infantil que se resta, como máximo lo que se gana',
    cite: '24 CFR 5.611(a)(4), 5.603(b)',
    unit: 'perYear',
  },
  when(household.any(age.below(childCareUnder)))
    .use(childcareMonthly.aYear().notAbove(household.sum(earnedIncome)))
    .otherwise(zero),
)
export const adjustedIncome = household.rule(
  'housing.adjustedIncome',
  { en: 'Adjusted income', es: 'Ingreso ajustado', cite: '24 CFR 5.611', unit: 'perYear' },
  annualIncome
    .minus(dependents, when(isSpecial).use(elderlyDeduction).otherwise(zero), medical, childCare)
    .notBelow(zero),
)
