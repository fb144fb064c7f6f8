import { all, household, not, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cash, immigrationStatus } from '../questions.ts'
import { assetLimit, mostMinimumRent, shareOfAdjusted, shareOfGross } from './figures.ts'
import { adjustedIncome, annualIncome } from './income.ts'
import { extremelyLowLimit, isCountyKnown, lowLimit, moderateLimit, veryLowLimit } from './limits.ts'
import { minimumRent } from './questions.ts'

/** Public housing and vouchers: limits.ts and income.ts → here. */

const within = (id: string, en: string, es: string, limit: typeof lowLimit) =>
  household.rule(
    `housing.${id}`,
    { en, es, cite: '42 USC 1437a(b)(2); 24 CFR 5.603(b)' },
    all(isCountyKnown, annualIncome.atMost(limit)),
  )
const isExtremelyLow = within(
  'isExtremelyLow',
  'Extremely low income',
  'Ingresos extremadamente bajos',
  extremelyLowLimit,
)
const isVeryLow = within('isVeryLow', 'Very low income', 'Ingresos muy bajos', veryLowLimit)
const isLow = within('isLow', 'Low income', 'Ingresos bajos', lowLimit)
const isModerate = within('isModerate', 'Moderate income', 'Ingresos moderados', moderateLimit)

const meetsAssets = household.rule(
  'housing.meetsAssets',
  {
    en: 'The family owns no more than the limit',
    es: 'La familia no posee más que el límite',
    unmet: { en: 'the family owns more than the limit', es: 'la familia posee más que el límite' },
    cite: '24 CFR 5.618(a)(1)',
  },
  cash.atMost(assetLimit),
)
const someoneHasStatus = household.rule(
  'housing.someoneHasStatus',
  {
    en: 'Someone is a citizen or has a status that counts',
    es: 'Alguien es ciudadano o tiene un estatus que cuenta',
    unmet: { en: 'nobody has a status that counts', es: 'nadie tiene un estatus que cuente' },
    cite: '42 USC 1436a(a); 24 CFR 5.506, 5.520',
  },
  household.any(not(immigrationStatus.is('UNDOCUMENTED', 'DACA', 'TPS'))),
)
const eligible = household.rule(
  'housing.eligible',
  {
    en: 'Can get public housing; with very low income also a voucher',
    es: 'Puede obtener vivienda pública; con ingresos muy bajos también un vale',
    unmet: { en: 'cannot get help with rent', es: 'no puede recibir ayuda para la renta' },
    cite: '42 USC 1437a(b)(2), 1437f(o)(4); 24 CFR 960.201, 982.201(b)',
  },
  all(isLow, meetsAssets, someoneHasStatus),
)
const tenantPayment = household.rule(
  'housing.ttpAnnual',
  {
    en: 'What the family pays toward rent, a year',
    es: 'Lo que la familia paga de la renta, al año',
    cite: '42 USC 1437a(a)(1); 24 CFR 5.628, 5.630',
    unit: 'perYear',
  },
  adjustedIncome
    .times(shareOfAdjusted)
    .notBelow(annualIncome.times(shareOfGross), minimumRent.notAbove(mostMinimumRent).aYear()),
)
const amount = household.rule(
  'housing.amount',
  {
    en: 'Given as a lower rent, when a place or voucher is free',
    es: 'Se da como una renta más baja, cuando hay un lugar o un vale',
    cite: '24 CFR 982.204, 960.206',
    unit: 'perMonth',
  },
  zero,
)

export const housing: Programme = {
  id: 'housing',
  name: { en: 'Help with rent (public housing, vouchers)', es: 'Ayuda para la renta (vivienda pública, vales)' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2027-03-31',
  eligible,
  amount,
  results: {
    'housing.eligible': eligible,
    'housing.annualIncome': annualIncome,
    'housing.adjustedIncome': adjustedIncome,
    'housing.lowLimit': lowLimit,
    'housing.veryLowLimit': veryLowLimit,
    'housing.extremelyLowLimit': extremelyLowLimit,
    'housing.moderateLimit': moderateLimit,
    'housing.isExtremelyLow': isExtremelyLow,
    'housing.ttpAnnual': tenantPayment,
  },
  codes: {
    'housing.incomeLevel': {
      ESPECIALLY_LOW: isExtremelyLow,
      VERY_LOW: isVeryLow,
      LOW: isLow,
      MODERATE: isModerate,
      ABOVE_MODERATE: isCountyKnown,
    },
  },
  order: ['countyFips', 'age', 'earnedMonthly', 'selfEmploymentMonthly', 'unearned.socialSecurity', 'assets.cash'],
  verified: {
    against: {
      en: 'HUD’s income limits of 2026, 4,308 households of a reference model, cases in the cases folder',
      es: 'Los límites de ingresos de HUD de 2026, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
