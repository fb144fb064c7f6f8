import { all, any, household, not, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { cashIncome } from '../cash-income.ts'
import { guidelineFromOctober } from '../poverty.ts'
import { floor, medianOfFour, mostOfMedian, mostOfPoverty, plan, sizeShare } from './figures.ts'
import { heat, officeAccepts, told } from './questions.ts'

/** Help with heating and cooling (LIHEAP): the bounds are federal, the limit stands in the state's plan of the year. */

const size = household.count()
const poverty = guidelineFromOctober(size)
const median = (ofFour: typeof medianOfFour.value) => ofFour.times(sizeShare.of(size))

const floorLimit = household.rule(
  'liheap.floorLimit',
  {
    en: 'Income of a month below which nobody is left out for income',
    es: 'Ingresos al mes bajo los cuales nadie queda fuera por ingresos',
    cite: '42 USC 8624(b)(2)(B)',
    unit: 'perMonth',
  },
  poverty.times(floor).aMonth(),
)
const mostLimit = household.rule(
  'liheap.mostLimit',
  {
    en: 'Highest limit on the income of a month that a state may set',
    es: 'Límite más alto de ingresos al mes que puede fijar un estado',
    cite: '42 USC 8624(b)(2)(B)(i), (ii); 45 CFR 96.85',
    unit: 'perMonth',
  },
  poverty.times(mostOfPoverty).notBelow(median(medianOfFour.value).times(mostOfMedian)).aMonth().rounded(),
)
const planMedian = when(plan.earlierMedian.exists).use(plan.earlierMedian.value).otherwise(medianOfFour.value)
const planLimit = household.rule(
  'liheap.planLimit',
  {
    en: 'Limit on the income of a month in the state’s plan',
    es: 'Límite de ingresos al mes en el plan del estado',
    cite: '42 USC 8624(b)(2), (c)(1); the plan of the state: § of its figures',
    unit: 'perMonth',
  },
  when(plan.ofPoverty.exists)
    .use(
      poverty
        .times(plan.ofPoverty.of(size))
        .notBelow(median(planMedian).times(plan.ofMedian.of(size)))
        .aMonth()
        .rounded(),
    )
    .otherwise(zero),
)
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
    when(plan.ofPoverty.exists)
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
