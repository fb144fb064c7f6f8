import { all, any, household, not, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cashIncome } from '../cash-income.ts'
import { planIsOfThisYear } from './figures.ts'
import { floorLimit, mostLimit, planLimit } from './limits.ts'
import { heat, officeAccepts, told } from './questions.ts'

/** Help with heating and cooling (LIHEAP): the bounds are federal, the limit stands in the state's plan of the year. */

const isWithinLimit = household.rule(
  'liheap.isWithinLimit',
  {
    en: 'Income is within the limit of the state’s plan',
    es: 'Los ingresos están dentro del límite del plan del estado',
    unmet: { en: 'income is above the limit', es: 'los ingresos superan el límite' },
    cite: '42 USC 8624(b)(2)(B)',
  },
  any(
    cashIncome.below(floorLimit),
    when(planIsOfThisYear.above(zero))
      .use(cashIncome.atMost(planLimit))
      .otherwise(all(officeAccepts, cashIncome.atMost(mostLimit))),
  ),
)
const paysForEnergy = household.rule(
  'liheap.paysForEnergy',
  {
    en: 'Pays for heating or cooling, by a bill or in the rent',
    es: 'Paga calefacción o aire acondicionado, con factura o en la renta',
    unmet: {
      en: 'the household pays nothing for heating or cooling',
      es: 'el hogar no paga nada por calefacción ni aire acondicionado',
    },
    cite: '42 USC 8621(a), 8622(6)',
  },
  not(heat.is('nothing')),
)
const eligible = household.rule(
  'liheap.eligible',
  {
    en: 'Can ask for help with heating and cooling',
    es: 'Puede pedir ayuda para calefacción y aire acondicionado',
    unmet: {
      en: 'cannot get help with heating and cooling',
      es: 'no puede recibir ayuda para calefacción ni aire acondicionado',
    },
    cite: '42 USC 8621–8630; 45 CFR 96.80–96.89',
  },
  all(paysForEnergy, isWithinLimit),
)
const amount = household.rule(
  'liheap.yearly',
  {
    en: 'What the energy office gives in the year',
    es: 'Lo que da la oficina de energía en el año',
    cite: '42 USC 8624(b)(5)',
    unit: 'perYear',
  },
  when(eligible).use(told).otherwise(zero),
)

export const liheap: Programme = {
  id: 'liheap',
  name: { en: 'Help with heating and cooling (LIHEAP)', es: 'Ayuda para calefacción y aire acondicionado (LIHEAP)' },
  entity: 'household',
  period: 'year',
  kind: 'benefit',
  knownUntil: '2027-09-30',
  eligible,
  amount,
  results: { 'liheap.eligible': eligible, 'liheap.limit': planLimit, 'liheap.yearly': amount },
  order: ['liheap.heat', 'earnedMonthly', 'selfEmploymentMonthly', 'liheap.officeAccepts', 'liheap.told'],
  verified: {
    against: {
      en: 'Limits of the plans for fiscal year 2026 as the federal clearinghouse lists them, read at second hand; to be confirmed with the state. Cases in the cases folder',
      es: 'Límites de los planes del año fiscal 2026 según la lista federal, leída de segunda mano; confirme con el estado. Casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
