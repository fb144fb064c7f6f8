import type { Deadline } from './deadline.ts'
import { foodClocks } from './food.ts'
import { healthClocks } from './health.ts'
import { homeClocks } from './home.ts'
import { moneyClocks } from './money.ts'
import { recordClocks } from './records.ts'

/** Every clock of the law that we know. */
export const deadlines: readonly Deadline[] = [
  ...foodClocks,
  ...healthClocks,
  ...moneyClocks,
  ...homeClocks,
  ...recordClocks,
]

/** Which clocks bear on a programme of the law, by the names that the field gives them. */
const programmesOf: Readonly<Record<string, readonly string[]>> = {
  snap: ['SNAP'],
  wic: ['WIC'],
  meals: ['School meals'],
  medicaid: ['Medicaid'],
  msp: ['Medicaid'],
  aca: ['Marketplace'],
  ssi: ['SSI', 'SSI/SSDI'],
  ssdi: ['SSI/SSDI'],
  tanf: ['TANF'],
  housing: ['HCV'],
  liheap: ['LIHEAP'],
  lifeline: ['Lifeline'],
}

/** The clocks of one programme. @example clocksFor('snap').length // 17 */
export const clocksFor = (programme: string): Deadline[] =>
  deadlines.filter((each) => programmesOf[programme]?.includes(each.programme))
