import { all, any, household } from '../../language.ts'
import { cash } from '../questions.ts'
import { shelterCosts } from './deductions.ts'
import { expeditedCash, expeditedIncome } from './figures.ts'
import { grossIncome } from './income.ts'

/** Food help that cannot wait. Migrant and seasonal workers without means (273.2(i)(1)(ii)) are not asked about: the office looks. */
export const isExpedited = household.rule(
  'snap.isExpedited',
  {
    en: 'Food help is urgent',
    es: 'La ayuda para alimentos es urgente',
    cite: '7 USC 2020(e)(9); 7 CFR 273.2(i)(1)(i), (iii)',
  },
  any(all(grossIncome.below(expeditedIncome), cash.atMost(expeditedCash)), grossIncome.plus(cash).below(shelterCosts)),
)
