import { all, any, household, inState, type Num, one, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { age } from '../questions.ts'
import {
  careDeduction,
  childSupportDeduction,
  earnedDeduction,
  medicalDeduction,
  netIncome,
  shelterDeduction,
  standard,
} from './deductions.ts'
import { isExpedited } from './expedited.ts'
import {
  alaska,
  contribution,
  largestAllotment,
  maxAllotment,
  minimumAdjustment,
  minimumColumbia,
  minimumMaryland,
  minimumMarylandAge,
  minimumNewJersey,
  minimumShare,
  minimumSize,
} from './figures.ts'
import { earned, grossIncome, grossTestIncome, unearned } from './income.ts'
import { hasElderlyOrDisabled, isMember, size } from './members.ts'
import { alaskaPlace } from './questions.ts'
import { isBroadBased, isCategorical, meetsAssets, meetsGross, meetsNet } from './tests.ts'
import { utilityAllowance } from './utilities.ts'

/** The Supplemental Nutrition Assistance Program: members.ts → income.ts → utilities.ts, deductions.ts → tests.ts → here. */

export const eligible = household.rule(
  'snap.eligible',
  {
    en: 'Eligible for SNAP',
    es: 'Tiene derecho a SNAP',
    unmet: { en: 'not eligible for SNAP', es: 'no tiene derecho a SNAP' },
    cite: '7 USC 2014; 7 CFR 273.2(j), 273.8, 273.9',
  },
  all(size.above(zero), any(isCategorical, all(meetsGross, meetsNet, meetsAssets))),
)

/** The most for so many people, in the part of Alaska that was told or that the borough lies in. */
const mostFor = (people: Num<'household'>): Num<'household'> => {
  const inArea = (area: keyof typeof alaska) => alaska[area].most.of(people).notAbove(alaska[area].largest.value)
  const ordinary = maxAllotment.of(people).notAbove(largestAllotment.value)
  const told = when(alaskaPlace.is('URBAN'))
    .use(inArea('URBAN'))
    .otherwise(
      when(alaskaPlace.is('RURAL_1'))
        .use(inArea('RURAL_1'))
        .otherwise(when(alaskaPlace.is('RURAL_2')).use(inArea('RURAL_2')).otherwise(ordinary)),
    )
  return when(inState('AK')).use(told).otherwise(ordinary)
}
export const most = household.rule(
  'snap.most',
  {
    en: 'Most that a household of this size can get',
    es: 'Lo máximo para un hogar de este tamaño',
    cite: '7 USC 2012(u), 2017(a); 7 CFR 272.7(b)',
    unit: 'perMonth',
  },
  mostFor(size),
)
export const foodShare = household.rule(
  'snap.foodShare',
  {
    en: 'What the household is expected to spend on food',
    es: 'Lo que se espera que el hogar gaste en comida',
    cite: '7 CFR 273.10(e)(2)(ii)(A)(1)',
    unit: 'perMonth',
  },
  netIncome.times(contribution).roundedUp(),
)
export const minimum = household.rule(
  'snap.minimum',
  {
    en: 'Smallest benefit of a household of one or two',
    es: 'Beneficio mínimo de un hogar de una o dos personas',
    cite: '7 USC 2017(a); 7 CFR 273.10(e)(2)(ii)(C)',
    unit: 'perMonth',
  },
  when(size.atMost(minimumSize))
    .use(mostFor(one).times(minimumShare).rounded().plus(minimumAdjustment.value))
    .otherwise(zero),
)
export const federal = household.rule(
  'snap.federal',
  { en: 'Federal SNAP benefit', es: 'Beneficio federal de SNAP', cite: '7 CFR 273.10(e)(2)', unit: 'perMonth' },
  when(eligible).use(most.minus(foodShare).notBelow(minimum)).otherwise(zero),
)

// ---- smallest benefits that three jurisdictions pay for themselves ----

const upTo = (least: typeof minimumNewJersey) => least.minus(federal).notBelow(zero)
export const newJerseyMinimum = household.rule(
  'snap.newJerseyMinimum',
  {
    en: 'New Jersey adds up to its smallest benefit',
    es: 'Nueva Jersey completa hasta su beneficio mínimo',
    cite: 'N.J.S.A. 44:10-105.1',
    unit: 'perMonth',
  },
  when(all(inState('NJ'), eligible))
    .use(upTo(minimumNewJersey))
    .otherwise(zero),
)
export const columbiaMinimum = household.rule(
  'snap.columbiaMinimum',
  {
    en: 'The District of Columbia adds up to its smallest benefit',
    es: 'El Distrito de Columbia completa hasta su beneficio mínimo',
    cite: 'D.C. Code § 4-261.04',
    unit: 'perMonth',
  },
  when(all(inState('DC'), eligible))
    .use(upTo(minimumColumbia))
    .otherwise(zero),
)
export const marylandMinimum = household.rule(
  'snap.marylandMinimum',
  {
    en: 'Maryland adds up to its smallest benefit for older people',
    es: 'Maryland completa hasta su beneficio mínimo para personas mayores',
    cite: 'Md. Code, Human Services § 5-501(d)',
    unit: 'perMonth',
  },
  when(all(inState('MD'), eligible, household.any(all(isMember, age.atLeast(minimumMarylandAge)))))
    .use(upTo(minimumMaryland))
    .otherwise(zero),
)
export const snapMonthly = household.rule(
  'snap.monthly',
  { en: 'SNAP each month', es: 'SNAP al mes', cite: '7 CFR 273.10(e)(2)', unit: 'perMonth' },
  federal.plus(newJerseyMinimum, columbiaMinimum, marylandMinimum),
)

export const snap: Programme = {
  id: 'snap',
  name: { en: 'Food assistance (SNAP)', es: 'Ayuda para alimentos (SNAP)' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2027-09-30',
  eligible,
  amount: snapMonthly,
  urgent: isExpedited,
  results: {
    'snap.eligible': eligible,
    'snap.monthly': snapMonthly,
    'snap.unitSize': size,
    'snap.grossIncome': grossIncome,
    'snap.grossTestIncome': grossTestIncome,
    'snap.earnedIncome': earned,
    'snap.unearnedIncome': unearned,
    'snap.netIncome': netIncome,
    'snap.standardDeduction': standard,
    'snap.earnedIncomeDeduction': earnedDeduction,
    'snap.dependentCareDeduction': careDeduction,
    'snap.medicalDeduction': medicalDeduction,
    'snap.childSupportDeduction': childSupportDeduction,
    'snap.shelterDeduction': shelterDeduction,
    'snap.utilityAllowance': utilityAllowance,
    'snap.maxAllotment': most,
    'snap.meetsGross': meetsGross,
    'snap.meetsNet': meetsNet,
    'snap.meetsAsset': meetsAssets,
    'snap.categoricallyEligible': isCategorical,
    'snap.bbce': isBroadBased,
    'snap.hasElderlyDisabled': hasElderlyOrDisabled,
    'snap.expedited': isExpedited,
  },
  order: [
    'age',
    'earnedMonthly',
    'selfEmploymentMonthly',
    'expenses.rentMonthly',
    'expenses.mortgageMonthly',
    'expenses.utilities.heatingCoolingMonthly',
  ],
  verified: {
    against: {
      en: '4,308 households of a reference model in all states and our own cases by regulation',
      es: '4,308 hogares de un modelo de referencia en todos los estados y casos propios según el reglamento',
    },
    on: '2026-11-22',
  },
}
