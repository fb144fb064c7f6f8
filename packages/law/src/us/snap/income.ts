import { all, household, inState, type Num, not, one, person, stateFlag, when, zero } from '../../language.ts'
import {
  age,
  alimony,
  childSupportPaidMonthly,
  childSupportReceived,
  earnedMonthly,
  interest,
  isFilerOrSpouse,
  pension,
  selfEmploymentCostsMonthly,
  selfEmploymentMonthly,
  socialSecurity,
  ssdi,
  survivors,
  unemployment,
  veterans,
  workersCompensation,
} from '../questions.ts'
import { stateSupplementReceived } from '../state-supplement/received.ts'
import { tanfReceived } from '../tanf/received.ts'
import { childEarnerAge, childSupportLeftOut, selfEmploymentShare } from './figures.ts'
import { isLeftOutWithIncome, isMember, shareOfMembers } from './members.ts'
import { ssiReceived } from './questions.ts'

/** Income that counts, before deductions (7 CFR 273.9(b), (c); for those left out 273.11(c)). */

const countAll = stateFlag('snap.countAllIneligibleIncome', {
  en: 'The state counts all income of those left out for their status',
  es: 'El estado cuenta todos los ingresos de quienes quedan fuera por su estatus',
})
const countAllGross = stateFlag('snap.countAllIneligibleIncomeGross', {
  en: 'The state counts all of it in the test before deductions',
  es: 'El estado lo cuenta todo en la prueba antes de deducciones',
})

const businessCosts = when(selfEmploymentShare.exists)
  .use(selfEmploymentMonthly.times(selfEmploymentShare.value).notBelow(selfEmploymentCostsMonthly))
  .otherwise(selfEmploymentCostsMonthly)
export const businessIncome = person.rule(
  'snap.businessIncome',
  {
    en: 'Income from self-employment after costs',
    es: 'Ingresos por cuenta propia después de gastos',
    cite: '7 CFR 273.11(a), (b)',
    unit: 'perMonth',
  },
  selfEmploymentMonthly.minus(businessCosts).notBelow(zero),
)
const isPupil = all(age.atMost(childEarnerAge), not(isFilerOrSpouse))
export const pay = person.rule(
  'snap.pay',
  {
    en: 'Pay and self-employment that count',
    es: 'Salario y trabajo por cuenta propia que cuentan',
    cite: '7 CFR 273.9(b)(1), (c)(7)',
    unit: 'perMonth',
  },
  when(isPupil).use(zero).otherwise(earnedMonthly.plus(businessIncome)),
)
export const otherIncome = person.rule(
  'snap.otherIncome',
  {
    en: 'Other income of this person',
    es: 'Otros ingresos de esta persona',
    cite: '7 CFR 273.9(b)(2)',
    unit: 'perMonth',
  },
  socialSecurity.plus(
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

/** Alone there is no SNAP household to leave out of: so nothing hangs on it, and nobody with much is asked about studies. */
const ofStudent = when(household.count().above(one)).use(zero).otherwise(one)
const countedShare = person.rule(
  'snap.countedShare',
  {
    en: 'Part of this person’s income that counts',
    es: 'Parte de los ingresos de esta persona que cuenta',
    cite: '7 CFR 273.11(c)(2)(ii), (c)(3), (d)',
    unit: 'share',
  },
  when(isMember)
    .use(one)
    .otherwise(when(isLeftOutWithIncome).use(when(countAll).use(one).otherwise(shareOfMembers)).otherwise(ofStudent)),
)
/** Illinois drops the cents of every step but medical, child support and shelter costs (PM 13-02-00; 7 CFR 273.10(e)(1)(ii)). */
export const dropsCents = (amount: Num<'household'>): Num<'household'> =>
  when(inState('IL')).use(amount.roundedDown()).otherwise(amount)

export const earned = household.rule(
  'snap.earned',
  { en: 'Pay before tax', es: 'Salario antes de impuestos', cite: '7 CFR 273.9(b)(1)', unit: 'perMonth' },
  dropsCents(household.sum(pay.times(countedShare))),
)
export const unearned = household.rule(
  'snap.unearned',
  { en: 'Other income', es: 'Otros ingresos', cite: '7 CFR 273.9(b)(2)', unit: 'perMonth' },
  dropsCents(household.sum(otherIncome.times(countedShare)).plus(tanfReceived, stateSupplementReceived)),
)
const supportLeftOut = when(childSupportLeftOut).use(childSupportPaidMonthly).otherwise(zero)
export const grossIncome = household.rule(
  'snap.grossIncome',
  {
    en: 'Income before deductions',
    es: 'Ingresos antes de deducciones',
    cite: '7 CFR 273.9(b), (c)(17)',
    unit: 'perMonth',
  },
  earned.plus(unearned).minus(supportLeftOut).notBelow(zero),
)
const leftOutIncome = household.sum(
  when(isLeftOutWithIncome)
    .use(pay.plus(otherIncome).times(one.minus(countedShare)))
    .otherwise(zero),
)
export const grossTestIncome = household.rule(
  'snap.grossTestIncome',
  {
    en: 'Income for the test before deductions',
    es: 'Ingresos para la prueba antes de deducciones',
    cite: '7 CFR 273.10(e)(1)(i), 273.11(c)(3)',
    unit: 'perMonth',
  },
  when(countAllGross).use(grossIncome.plus(leftOutIncome)).otherwise(grossIncome),
)
