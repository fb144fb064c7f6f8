import { household, person } from '../language.ts'
import {
  alimony,
  childSupportReceived,
  earnedMonthly,
  interest,
  pension,
  selfEmploymentProfit,
  socialSecurity,
  ssdi,
  survivors,
  unemployment,
  veterans,
  workersCompensation,
} from './questions.ts'
import { ssiReceived } from './snap/questions.ts'
import { stateSupplementReceived } from './state-supplement/received.ts'
import { tanfReceived } from './tanf/received.ts'

/** All the money of a household before deductions, as the food programmes of 7 CFR count it. */

export const ownCash = person.rule(
  'cashIncome.person',
  {
    en: 'All money of this person in a month',
    es: 'Todo el dinero de esta persona en un mes',
    cite: '7 CFR 245.6(a)(5)(ii), 246.7(d)(2)(ii), 247.9(d)',
    unit: 'perMonth',
  },
  earnedMonthly.plus(
    selfEmploymentProfit,
    socialSecurity,
    ssdi,
    survivors,
    unemployment,
    childSupportReceived,
    pension,
    interest,
    veterans,
    workersCompensation,
    alimony,
    ssiReceived,
  ),
)
export const cashIncome = household.rule(
  'cashIncome.household',
  {
    en: 'All money of the household in a month',
    es: 'Todo el dinero del hogar en un mes',
    cite: '7 CFR 245.6(a)(5)(ii), 246.7(d)(2)(ii), 247.9(d)',
    unit: 'perMonth',
  },
  household.sum(ownCash).plus(tanfReceived, stateSupplementReceived),
)
