import { all, any, household, inState, type Num, not, one, person, when, zero } from '../../language.ts'
import { guideline } from '../poverty.ts'
import {
  age,
  alimony,
  alreadyOnTanf,
  childcareMonthly,
  childSupportReceived,
  earnedMonthly,
  hoursPerWeek,
  interest,
  pension,
  selfEmploymentProfit,
  socialSecurity,
  ssdi,
  survivors,
  unemployment,
  veterans,
  workersCompensation,
} from '../questions.ts'
import { veteransByNeed } from '../ssi/questions.ts'
import {
  allShareUpTo,
  careFirst,
  careInFull,
  careLong,
  careLongHours,
  careOlder,
  careStepHours,
  careSteps,
  careUntil,
  careYoung,
  careYoungUnder,
  disabilityFlat,
  earningsLimitAlready,
  firstMonthsAtOnce,
  flatOfFamily,
  halfOfPay,
  inGrant,
  inTest,
  longHours,
  newJobMost,
  newJobShare,
  supportNotCounted,
  supportOff,
  supportTested,
  weeksAMonth,
} from './figures.ts'
import { isInFirstMonths, monthOfWork } from './questions.ts'
import { payment, poverty } from './standards.ts'
import { children, hasTwoParents, isLeftOutForSsi, isPupil, size } from './unit.ts'

/** Income that counts: pay after what is left out and the costs of care, other income, child support. */

const month = 'perMonth'
const figureOr = (of: { exists: typeof inGrant.flatShare.exists; value: Num<'household'> }, other: Num<'household'>) =>
  when(of.exists).use(of.value).otherwise(other)
const already = (of: typeof inGrant.flatAlready, other: Num<'household'>) =>
  when(all(of.exists, alreadyOnTanf)).use(of.value).otherwise(other)

export const pay = person.rule(
  'tanf.pay',
  {
    en: 'Pay and profit that count',
    es: 'Salario y ganancia que cuentan',
    cite: '42 USC 602(a)(1)(B)(iii); pay of a child at school is left out, formerly 42 USC 602(a)(8)(A)(i)',
    unit: month,
  },
  when(any(isLeftOutForSsi, isPupil)).use(zero).otherwise(earnedMonthly.plus(selfEmploymentProfit)),
)
export const familyPay = household.rule(
  'tanf.familyPay',
  { en: 'Pay of the family', es: 'Salario de la familia', cite: '42 USC 602(a)(1)(B)(iii)', unit: month },
  household.sum(pay),
)
/** California leaves $600 out of income for a disability first, and what is left of the $600 out of pay. */
const forDisability = household.sum(
  when(isLeftOutForSsi)
    .use(zero)
    .otherwise(ssdi.plus(workersCompensation, when(veteransByNeed).use(zero).otherwise(veterans))),
)
export const disabilityLeftOut = household.rule(
  'tanf.disabilityLeftOut',
  {
    en: 'Income for a disability that is left out',
    es: 'Ingreso por discapacidad que no cuenta',
    cite: 'Cal. Welf. & Inst. Code § 11451.5(a), (b)(2)',
    unit: month,
  },
  forDisability.notAbove(figureOr(disabilityFlat, zero)),
)
const ownIncome = person.rule(
  'tanf.ownIncome',
  {
    en: 'Other income of this person',
    es: 'Otros ingresos de esta persona',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  when(isLeftOutForSsi)
    .use(zero)
    .otherwise(
      socialSecurity.plus(ssdi, survivors, unemployment, pension, interest, veterans, workersCompensation, alimony),
    ),
)
export const otherIncome = household.rule(
  'tanf.otherIncome',
  { en: 'Other income', es: 'Otros ingresos', cite: '42 USC 602(a)(1)(B)(iii)', unit: month },
  household.sum(ownIncome).minus(disabilityLeftOut),
)
const supportComing = household.sum(childSupportReceived)
export const support = household.rule(
  'tanf.support',
  {
    en: 'Child support that counts',
    es: 'Manutención que cuenta',
    cite: '42 USC 608(a)(3), 657(a)(6)',
    unit: month,
  },
  when(supportNotCounted)
    .use(zero)
    .otherwise(supportComing.minus(supportOff.of(children.notBelow(one))).notBelow(zero)),
)
const supportInTest = when(supportTested)
  .use(supportComing.minus(supportOff.of(children.notBelow(one))).notBelow(zero))
  .otherwise(support)

// ---- care ----

const worksFullTime = household.any(hoursPerWeek.times(weeksAMonth).atLeast(careLongHours.value))
const longOr = (other: Num<'household'>) =>
  when(careLong.exists).use(when(worksFullTime).use(careLong.value).otherwise(other)).otherwise(other)
const quarters = household.most(
  hoursPerWeek.dividedBy(when(careStepHours.exists).use(careStepHours.value).otherwise(one)).roundedUp(),
)
const byHours = (most: Num<'household'>) =>
  when(careStepHours.exists)
    .use(most.times(quarters.notAbove(careSteps)).dividedBy(careSteps).roundedUp())
    .otherwise(most)
const careOfChild = when(all(isPupil, age.below(careUntil.value)))
  .use(
    when(age.below(careYoungUnder.value))
      .use(byHours(longOr(careYoung.value)))
      .otherwise(byHours(longOr(careOlder.value))),
  )
  .otherwise(zero)
export const care = household.rule(
  'tanf.care',
  {
    en: 'Costs of care that are taken off',
    es: 'Gastos de cuidado que se restan',
    cite: '42 USC 602(a)(1)(B)(iii); the state’s plan, formerly 42 USC 602(a)(8)(A)(iii)',
    unit: month,
  },
  when(careInFull)
    .use(childcareMonthly)
    .otherwise(
      when(careYoung.exists)
        .use(childcareMonthly.notAbove(household.sum(careOfChild)))
        .otherwise(zero),
    ),
)

// ---- pay in the grant ----

const firstShare = already(inGrant.firstShareAlready, inGrant.firstShare.value)
const restShare = when(inGrant.restShareByMonth.exists)
  .use(inGrant.restShareByMonth.of(monthOfWork))
  .otherwise(already(inGrant.restShareAlready, inGrant.restShare.value))
const flat = when(all(inGrant.flatTwoParents.exists, hasTwoParents))
  .use(inGrant.flatTwoParents.value)
  .otherwise(already(inGrant.flatAlready, inGrant.flat.of(size.notBelow(one))))
const flatOfWorker = when(all(inGrant.flatLong.exists, hoursPerWeek.atLeast(longHours.value)))
  .use(inGrant.flatLong.value)
  .otherwise(flat)
const afterFlat = <E extends 'person' | 'household'>(of: Num<E>, off: Num<E | 'household'>) =>
  of
    .times(one.minus(firstShare))
    .minus(off.notBelow(of.times(figureOr(inGrant.flatShare, zero))))
    .notBelow(zero)
const counted = <E extends 'person' | 'household'>(of: Num<E>, off: Num<E | 'household'>) =>
  afterFlat(of, off).times(one.minus(restShare))

/** In the first months of work half of it, nine tenths of it or all of it is left out (SC, TX, MA). */
const countedAtFirst = when(halfOfPay.exists)
  .use(pay.times(one.minus(halfOfPay.value)))
  .otherwise(
    when(newJobShare.exists)
      .use(afterFlat(pay, flat).minus(afterFlat(pay, flat).times(newJobShare.value).notAbove(newJobMost.value)))
      .otherwise(
        when(allShareUpTo.exists)
          .use(
            when(familyPay.plus(otherIncome, support).atMost(guideline(size).aMonth().times(allShareUpTo.value)))
              .use(zero)
              .otherwise(counted(pay, flat)),
          )
          .otherwise(zero),
      ),
  )
const hasFirstMonths = any(halfOfPay.exists, newJobShare.exists, allShareUpTo.exists)
const isFirst = any(isInFirstMonths, all(firstMonthsAtOnce, not(alreadyOnTanf)))
const countedOfWorker = when(all(hasFirstMonths, isFirst)).use(countedAtFirst).otherwise(counted(pay, flatOfWorker))
const countedOfFamily = when(all(hasFirstMonths, household.any(isFirst)))
  .use(household.sum(countedAtFirst))
  .otherwise(counted(familyPay, flat.minus(disabilityLeftOut)))
const payAfterCareFirst = counted(familyPay.minus(care).notBelow(zero), flat)

/** Connecticut leaves out all pay up to the poverty guideline, for those who already get help up to 230 % of it. */
const payInConnecticut = familyPay
  .minus(poverty.times(when(alreadyOnTanf).use(figureOr(earningsLimitAlready, one)).otherwise(one)))
  .notBelow(zero)

export const countedPay = household.rule(
  'tanf.countedPay',
  {
    en: 'Pay after what is left out',
    es: 'Salario después de lo que no cuenta',
    cite: '42 USC 602(a)(1)(B)(iii); Conn. Gen. Stat. § 17b-112(d)',
    unit: month,
  },
  when(inState('CT'))
    .use(payInConnecticut)
    .otherwise(
      when(careFirst)
        .use(payAfterCareFirst)
        .otherwise(
          when(flatOfFamily).use(countedOfFamily).otherwise(household.sum(countedOfWorker)).minus(care).notBelow(zero),
        ),
    ),
)
export const income = household.rule(
  'tanf.income',
  {
    en: 'Income that counts',
    es: 'Ingresos que cuentan',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  countedPay.plus(otherIncome, support),
)
export const grossIncome = household.rule(
  'tanf.grossIncome',
  {
    en: 'Income before deductions',
    es: 'Ingresos antes de deducciones',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  familyPay.plus(otherIncome, support),
)

// ---- pay in the test ----

const testedPay = <E extends 'person' | 'household'>(of: Num<E>) =>
  of
    .times(one.minus(figureOr(inTest.firstShare, zero)))
    .minus(
      when(inTest.flat.exists)
        .use(inTest.flat.of(size.notBelow(one)))
        .otherwise(zero),
    )
    .notBelow(zero)
    .times(one.minus(figureOr(inTest.restShare, zero)))
export const hasTest = any(inTest.firstShare.exists, inTest.flat.exists, inTest.restShare.exists, inTest.payTo.exists)
/** Illinois: pay alone lets a family in up to half of the guideline; nothing else is taken off. */
const payAbove = familyPay.minus(poverty.times(inTest.payTo.value).minus(payment).notBelow(zero)).notBelow(zero)
export const testIncome = household.rule(
  'tanf.testIncome',
  {
    en: 'Income in the test for those who apply',
    es: 'Ingresos en la prueba para quien solicita',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  when(inTest.payTo.exists)
    .use(payAbove)
    .otherwise(
      when(careFirst)
        .use(testedPay(familyPay.minus(care).notBelow(zero)))
        .otherwise(
          when(careYoung.exists)
            .use(household.sum(testedPay(pay)).minus(care).notBelow(zero))
            .otherwise(household.sum(testedPay(pay))),
        ),
    )
    .plus(otherIncome, supportInTest),
)
