import { all, any, household, not, person, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { guideline } from '../poverty.ts'
import {
  age,
  earnedMonthly,
  isFilerOrSpouse,
  isHomeless,
  isInFosterCare,
  isPregnant,
  mortgageMonthly,
  pension,
  rentMonthly,
  selfEmploymentProfit,
  unemployment,
} from '../questions.ts'
import { getsSnap, getsTanf, someoneGetsSsi } from '../receiving.ts'
import { electricity, gas, heatingCooling, sewage, trash, water } from '../snap/questions.ts'
import { earlyUnder, housingShare, incomeShare, schoolFrom } from './figures.ts'
import { earlyTakesHousingOff, takesHousingOff } from './questions.ts'

/** Head Start for children of three to five, Early Head Start for younger ones and in pregnancy. */

const income = household.rule(
  'headStart.income',
  {
    en: 'Pay, business, unemployment pay and pensions',
    es: 'Salario, negocio, desempleo y pensiones',
    cite: '45 CFR 1305.2 “Income”',
    unit: 'perYear',
  },
  household.sum(earnedMonthly.plus(selfEmploymentProfit, unemployment, pension)).aYear(),
)
const housingCosts = household.rule(
  'headStart.housingCosts',
  {
    en: 'Costs of housing in a year',
    es: 'Gastos de vivienda al año',
    cite: '45 CFR 1305.2 “Housing costs”',
    unit: 'perYear',
  },
  rentMonthly.plus(mortgageMonthly, heatingCooling, electricity, gas, water, sewage, trash).aYear(),
)
const incomeAfterHousing = household.rule(
  'headStart.incomeAfterHousing',
  {
    en: 'Income less housing costs above 30 % of it',
    es: 'Ingresos menos los gastos de vivienda que pasan del 30 %',
    cite: '45 CFR 1302.12(i)(1)(ii)',
    unit: 'perYear',
  },
  income.minus(housingCosts.minus(income.times(housingShare)).notBelow(zero)),
)
const limit = household.rule(
  'headStart.limit',
  {
    en: 'Poverty guideline for the family, a year',
    es: 'Nivel de pobreza para la familia, al año',
    cite: '45 CFR 1302.12(c)(1)(i)',
    unit: 'perYear',
  },
  guideline(household.count()).times(incomeShare),
)
const isWithinLimit = household.rule(
  'headStart.isWithinLimit',
  {
    en: 'Income is within the poverty guideline',
    es: 'Los ingresos no pasan del nivel de pobreza',
    unmet: { en: 'income is above the poverty guideline', es: 'los ingresos superan el nivel de pobreza' },
    cite: '45 CFR 1302.12(c)(1)(i)',
  },
  income.atMost(limit),
)
const isWithinLimitAfterHousing = household.rule(
  'headStart.isWithinLimitAfterHousing',
  {
    en: 'Income less high housing costs is within the poverty guideline',
    es: 'Los ingresos menos los gastos altos de vivienda no pasan del nivel de pobreza',
    unmet: {
      en: 'income less high housing costs is above the poverty guideline',
      es: 'los ingresos menos los gastos altos de vivienda superan el nivel de pobreza',
    },
    cite: '45 CFR 1302.12(i)(1)(ii)',
  },
  incomeAfterHousing.atMost(limit),
)
const isByOtherHelp = household.rule(
  'headStart.isByOtherHelp',
  {
    en: 'The family gets SNAP, SSI or cash aid, or has no fixed home',
    es: 'La familia recibe SNAP, SSI o ayuda en efectivo, o no tiene vivienda fija',
    cite: '42 USC 9840(a)(1)(B); 45 CFR 1302.12(c)(1)(ii), (iii)',
  },
  any(isHomeless, getsSnap, getsTanf, someoneGetsSsi),
)
const qualifies = (takesOff: typeof takesHousingOff) =>
  any(isInFosterCare, isByOtherHelp, isWithinLimit, all(takesOff, isWithinLimitAfterHousing))
const isChild = not(isFilerOrSpouse)

const headStartEligible = person.rule(
  'headStart.eligible',
  {
    en: 'Can go to Head Start',
    es: 'Puede ir a Head Start',
    unmet: { en: 'cannot go to Head Start', es: 'no puede ir a Head Start' },
    cite: '42 USC 9840(a); 45 CFR 1302.12(b)(2), (c)',
  },
  all(isChild, age.atLeast(earlyUnder), age.below(schoolFrom), qualifies(takesHousingOff)),
)
const earlyEligible = person.rule(
  'headStart.earlyEligible',
  {
    en: 'Can get Early Head Start',
    es: 'Puede recibir Early Head Start',
    unmet: { en: 'cannot get Early Head Start', es: 'no puede recibir Early Head Start' },
    cite: '42 USC 9840a(c); 45 CFR 1302.12(b)(1), (c)',
  },
  all(any(isPregnant, all(isChild, age.below(earlyUnder))), qualifies(earlyTakesHousingOff)),
)
const noMoney = (id: string) =>
  person.rule(
    id,
    {
      en: 'Given as care and teaching, not as money',
      es: 'Se da en cuidado y enseñanza, no en dinero',
      cite: '42 USC 9831',
      unit: 'perMonth',
    },
    zero,
  )

const shared = {
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  order: ['age', 'receives.snap', 'receives.tanf', 'homeless', 'earnedMonthly', 'expenses.rentMonthly'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
} as const
export const headStart: Programme = {
  ...shared,
  id: 'headStart',
  name: { en: 'Head Start (ages three to five)', es: 'Head Start (de tres a cinco años)' },
  eligible: headStartEligible,
  amount: noMoney('headStart.amount'),
  results: { 'headStart.eligible': headStartEligible },
}
export const earlyHeadStart: Programme = {
  ...shared,
  id: 'earlyHeadStart',
  name: {
    en: 'Early Head Start (pregnancy to age three)',
    es: 'Early Head Start (desde el embarazo hasta los tres años)',
  },
  eligible: earlyEligible,
  amount: noMoney('headStart.earlyAmount'),
  results: { 'earlyHeadStart.eligible': earlyEligible },
}
