import { all, any, household, person, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cashIncome } from '../cash-income.ts'
import { guidelineFromJuly } from '../poverty.ts'
import { age, isPregnant } from '../questions.ts'
import { getsMedicaid, getsSnap, getsTanf } from '../receiving.ts'
import { childUnder, infantUnder, share } from './figures.ts'
import { afterBirth } from './questions.ts'

/** Food for pregnancy, the time after it, and small children (WIC). Citizenship does not matter (8 USC 1615(b)). */

const size = household.rule(
  'wic.size',
  {
    en: 'People of the household, with a child not yet born',
    es: 'Personas del hogar, con el bebé que espera',
    cite: '7 CFR 246.7(d)(2)(iv)(D)',
    unit: 'people',
  },
  household.count().plus(household.count(isPregnant)),
)
const limit = household.rule(
  'wic.limit',
  {
    en: 'Limit on the income of a year',
    es: 'Límite de ingresos al año',
    cite: '42 USC 1786(d)(2)(A)(i); 7 CFR 246.7(d)(1)',
    unit: 'perYear',
  },
  guidelineFromJuly(size).times(share).roundedUp(),
)
const isWithinLimit = household.rule(
  'wic.isWithinLimit',
  {
    en: 'Income is within the limit',
    es: 'Los ingresos están dentro del límite',
    unmet: { en: 'income is above the limit', es: 'los ingresos superan el límite' },
    cite: '7 CFR 246.7(d)(1), (d)(2)(ii)',
  },
  cashIncome.aYear().atMost(limit),
)
const isForWic = person.rule(
  'wic.isForWic',
  {
    en: 'Is pregnant, had a baby not long ago, or is under five',
    es: 'Está embarazada, tuvo un bebé hace poco o tiene menos de cinco años',
    unmet: {
      en: 'not pregnant, no birth in the last months, not under five',
      es: 'no está embarazada, no tuvo un parto en los últimos meses ni tiene menos de cinco años',
    },
    cite: '42 USC 1786(b), (d)(1); 7 CFR 246.2, 246.7(c)',
  },
  any(isPregnant, afterBirth.is('sixMonths', 'breastfeeding'), age.below(childUnder)),
)
const familyHasMedicaid = household.rule(
  'wic.familyHasMedicaid',
  {
    en: 'Someone pregnant or an infant in the family can get Medicaid',
    es: 'Una persona embarazada o un bebé de la familia puede tener Medicaid',
    cite: '42 USC 1786(d)(2)(A)(iii); 7 CFR 246.7(d)(2)(vi)(B)',
  },
  household.any(all(any(isPregnant, age.below(infantUnder)), getsMedicaid)),
)
const incomeNeedNotBeShown = person.rule(
  'wic.incomeNeedNotBeShown',
  {
    en: 'SNAP, cash aid or Medicaid stands for the test of income',
    es: 'SNAP, la ayuda en efectivo o Medicaid reemplaza la prueba de ingresos',
    cite: '42 USC 1786(d)(2)(A)(ii), (iii); 7 CFR 246.7(d)(2)(vi)',
  },
  any(getsSnap, getsTanf, getsMedicaid, familyHasMedicaid),
)
const eligible = person.rule(
  'wic.eligible',
  {
    en: 'Can get WIC',
    es: 'Puede recibir WIC',
    unmet: { en: 'cannot get WIC', es: 'no puede recibir WIC' },
    cite: '42 USC 1786(d); 7 CFR 246.7(c)',
  },
  all(isForWic, any(incomeNeedNotBeShown, isWithinLimit)),
)
const amount = person.rule(
  'wic.amount',
  {
    en: 'Given as food, not as money',
    es: 'Se da en alimentos, no en dinero',
    cite: '42 USC 1786(f)(11)',
    unit: 'perMonth',
  },
  zero,
)

export const wic: Programme = {
  id: 'wic',
  name: { en: 'Food for mothers and small children (WIC)', es: 'Alimentos para madres y niños pequeños (WIC)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2027-06-30',
  eligible,
  amount,
  results: { 'wic.eligible': eligible, 'wicIncome.meets': isWithinLimit, 'wicIncome.limit': limit },
  order: [
    'age',
    'pregnant',
    'wic.afterBirth',
    'receives.snap',
    'receives.tanf',
    'earnedMonthly',
    'selfEmploymentMonthly',
  ],
  verified: {
    against: {
      en: 'The income guidelines of USDA, 4,308 households of a reference model, cases in the cases folder',
      es: 'Los límites de ingresos de USDA, 4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
