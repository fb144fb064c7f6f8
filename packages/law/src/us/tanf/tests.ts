import { all, any, household, not, one, when, zero } from '../../language.ts'
import { guideline } from '../poverty.ts'
import { age, alreadyOnTanf, cash, isDisabled } from '../questions.ts'
import { ownCash } from '../ssi/questions.ts'
import {
  assets,
  assetsAlready,
  assetsDisabled,
  assetsElderly,
  assetsElderlyFrom,
  grossLimit,
  grossOfNeed,
  grossOfPayment,
  grossOfPoverty,
  recognizedShare,
  testLimit,
  testsNeed,
  timeLimit,
} from './figures.ts'
import { grossIncome, hasTest, income, testIncome } from './income.ts'
import { monthsUsed } from './questions.ts'
import { need, payment } from './standards.ts'
import { isLeftOutForSsi, isMember, isParent, size } from './unit.ts'

/** Limits that a family must meet before its grant is worked out. */

const people = size.notBelow(one)
export const meetsGross = household.rule(
  'tanf.meetsGross',
  {
    en: 'Income before deductions is within the limit',
    es: 'Los ingresos antes de deducciones están dentro del límite',
    unmet: {
      en: 'Income before deductions is above the limit',
      es: 'Los ingresos antes de deducciones superan el límite',
    },
    cite: '42 USC 602(a)(1)(B)(iii); the state’s plan, formerly 42 USC 602(a)(18)',
  },
  all(
    any(not(grossOfNeed.exists), grossIncome.atMost(need.times(grossOfNeed.value))),
    any(not(grossOfPayment.exists), grossIncome.atMost(payment.times(grossOfPayment.value))),
    any(not(grossOfPoverty.exists), grossIncome.atMost(guideline(people).aMonth().times(grossOfPoverty.value))),
    any(not(grossLimit.exists), grossIncome.atMost(grossLimit.of(people))),
  ),
)
const recognized = need.times(recognizedShare.value).rounded()
const limit = when(testLimit.exists)
  .use(testLimit.value)
  .otherwise(when(recognizedShare.exists).use(recognized).otherwise(when(testsNeed).use(need).otherwise(payment)))
/** Those who already get help are measured by their grant alone, in Texas by a part of need as well. */
export const meetsTest = household.rule(
  'tanf.meetsTest',
  {
    en: 'Income after what is left out for those who apply is within the limit',
    es: 'Los ingresos, después de lo que no cuenta para quien solicita, están dentro del límite',
    unmet: {
      en: 'Income is above the limit for those who apply',
      es: 'Los ingresos superan el límite para quien solicita',
    },
    cite: '42 USC 602(a)(1)(B)(iii)',
  },
  any(
    not(hasTest),
    all(alreadyOnTanf, any(not(recognizedShare.exists), income.atMost(recognized))),
    all(not(alreadyOnTanf), testIncome.atMost(limit)),
  ),
)
const hasElderly = household.any(
  all(isMember, any(age.atLeast(assetsElderlyFrom.value), all(assetsDisabled, isDisabled))),
)
const assetLimit = when(all(assetsElderly.exists, hasElderly))
  .use(assetsElderly.of(people))
  .otherwise(when(all(assetsAlready.exists, alreadyOnTanf)).use(assetsAlready.of(people)).otherwise(assets.of(people)))
const savings = household.rule(
  'tanf.savings',
  {
    en: 'Savings that count, without those of people on SSI',
    es: 'Ahorros que cuentan, sin los de quienes reciben SSI',
    cite: '42 USC 602(a)(1)(B)(iii); the state’s plan, formerly 42 USC 602(a)(24), 45 CFR 233.20(a)(1)(ii)',
    unit: 'dollars',
  },
  cash.minus(household.sum(when(isLeftOutForSsi).use(ownCash).otherwise(zero))).notBelow(zero),
)
export const meetsAssets = household.rule(
  'tanf.meetsAssets',
  {
    en: 'Savings are within the limit',
    es: 'Los ahorros están dentro del límite',
    unmet: { en: 'Savings are above the limit', es: 'Los ahorros superan el límite' },
    cite: '42 USC 602(a)(1)(B)(iii)',
  },
  any(not(assets.exists), cash.atMost(assetLimit), savings.atMost(assetLimit)),
)
export const hasMonthsLeft = household.rule(
  'tanf.hasMonthsLeft',
  {
    en: 'The months of a family with a parent are not used up',
    es: 'Los meses de una familia con padre o madre no se han agotado',
    unmet: { en: 'The family has used up its months', es: 'La familia ya usó todos sus meses' },
    cite: '42 USC 608(a)(7)(A)',
  },
  any(monthsUsed.below(timeLimit.value), not(household.any(all(isMember, isParent)))),
)
