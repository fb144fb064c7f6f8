import { all, household, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { payable } from './grant.ts'
import { grossIncome, income } from './income.ts'
import { hasMonthsLeft, meetsAssets, meetsGross, meetsTest } from './tests.ts'
import { hasChild, hasMember, size } from './unit.ts'

/** Cash for families with children: unit.ts → standards.ts → income.ts → tests.ts → grant.ts → here. */

const meetsLimits = household.rule(
  'tanf.meetsLimits',
  {
    en: 'The family meets the limits',
    es: 'La familia cumple los límites',
    unmet: { en: 'The family does not meet a limit', es: 'La familia no cumple un límite' },
    cite: '42 USC 602(a)(1)(B)(iii), 608(a)',
  },
  all(hasChild, hasMember, meetsGross, meetsTest, meetsAssets, hasMonthsLeft),
)
export const tanfMonthly = household.rule(
  'tanf.monthly',
  {
    en: 'Cash for families (TANF) each month',
    es: 'Ayuda en efectivo para familias (TANF) al mes',
    cite: '42 USC 601–619',
    unit: 'perMonth',
  },
  when(meetsLimits).use(payable).otherwise(zero),
)
export const tanfEligible = household.rule(
  'tanf.eligible',
  {
    en: 'Can get cash for families (TANF)',
    es: 'Puede recibir ayuda en efectivo para familias (TANF)',
    unmet: {
      en: 'Cannot get cash for families (TANF)',
      es: 'No puede recibir ayuda en efectivo para familias (TANF)',
    },
    cite: '42 USC 601–619',
  },
  tanfMonthly.above(zero),
)

export const tanf: Programme = {
  id: 'tanf',
  name: { en: 'Cash for families (TANF)', es: 'Ayuda en efectivo para familias (TANF)' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: tanfEligible,
  amount: tanfMonthly,
  results: {
    'tanf.eligible': tanfEligible,
    'tanf.monthly': tanfMonthly,
    'tanf.unitSize': size,
    'tanf.grossIncome': grossIncome,
    'tanf.countableIncome': income,
  },
  order: ['age', 'pregnant', 'earnedMonthly', 'selfEmploymentMonthly', 'unearned.unemployment', 'assets.cash'],
  verified: {
    against: {
      en: '4,308 households of a reference model in 46 states and our own cases by the states’ rules',
      es: '4,308 hogares de un modelo de referencia en 46 estados y casos propios según las reglas de los estados',
    },
    on: '2026-11-22',
  },
}
