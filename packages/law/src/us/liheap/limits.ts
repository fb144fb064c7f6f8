import { household, when, zero } from '../../language.ts'
import { guidelineFromOctober } from '../poverty.ts'
import { floor, medianOfFour, mostOfMedian, mostOfPoverty, plan, sizeShare } from './figures.ts'

/** Limits on income: the two of federal law, and between them that of the state's plan. */

const size = household.count()
const poverty = guidelineFromOctober(size)
const median = (ofFour: typeof medianOfFour.value) => ofFour.times(sizeShare.of(size))

export const floorLimit = household.rule(
  'liheap.floorLimit',
  {
    en: 'Income of a month below which nobody is left out for income',
    es: 'Ingresos al mes bajo los cuales nadie queda fuera por ingresos',
    cite: '42 USC 8624(b)(2)(B)',
    unit: 'perMonth',
  },
  poverty.times(floor).aMonth(),
)
export const mostLimit = household.rule(
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
export const planLimit = household.rule(
  'liheap.planLimit',
  {
    en: 'Limit on the income of a month in the state’s plan last known',
    es: 'Límite de ingresos al mes en el último plan conocido del estado',
    cite: '42 USC 8624(b)(2), (c)(1); the plan of the state: § of its figures',
    unit: 'perMonth',
  },
  when(plan.ofPoverty.exists)
    .use(poverty.times(plan.ofPoverty.of(size)))
    .otherwise(zero)
    .notBelow(
      when(plan.ofMedian.exists)
        .use(median(planMedian).times(plan.ofMedian.of(size)))
        .otherwise(zero),
    )
    .aMonth()
    .rounded(),
)
