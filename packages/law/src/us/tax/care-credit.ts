import { all, any, type Num, one, person, taxUnit, when, zero } from '../../language.ts'
import { age, childcareMonthly, student, taxRole } from '../questions.ts'
import {
  careChildUnder,
  careDeemedPerPerson,
  careFallRate,
  careFallStart,
  careFallStep,
  careMostPerPerson,
  careMostPersons,
  careRateFirstFloor,
  careRateLeast,
  careRateMost,
  careSecondFallPoint,
  careSecondFallStart,
  careSecondFallStep,
} from './figures.ts'
import { adjustedGrossIncome, earnedIncome } from './income.ts'
import { needsCare, whoPaysCare } from './questions.ts'
import { byStatus, isDependent, isJoint, isSeparate } from './status.ts'
import { taxBeforeCredits } from './tax.ts'

/** Child and dependent care credit: taken off the tax before the child credit, never paid out. */

const isCaredFor = any(
  all(isDependent, age.below(careChildUnder)),
  all(isDependent, needsCare),
  all(taxRole.is('spouse'), needsCare),
)
const caredFor = taxUnit.rule(
  'careCredit.caredFor',
  {
    en: 'People whose care counts, two at most',
    es: 'Personas cuyo cuidado cuenta, dos como máximo',
    cite: '26 USC 21(b)(1), (c)',
    unit: 'people',
  },
  taxUnit.count(isCaredFor).notAbove(careMostPersons),
)

/** A spouse who studies full-time or cannot care for themself is taken to earn something. */
const earnedForCare = person.rule(
  'careCredit.earned',
  {
    en: 'Earned income for the care credit',
    es: 'Ingreso del trabajo para el crédito por cuidado',
    cite: '26 USC 21(d)',
    unit: 'perYear',
  },
  when(all(isJoint, any(student.is('collegeFull'), needsCare)))
    .use(earnedIncome.notBelow(careDeemedPerPerson.times(caredFor)))
    .otherwise(earnedIncome),
)
const earnedBy = (role: 'head' | 'spouse') => taxUnit.sum(when(taxRole.is(role)).use(earnedForCare).otherwise(zero))
const lowerEarned = when(isJoint)
  .use(earnedBy('head').notAbove(earnedBy('spouse')))
  .otherwise(earnedBy('head'))

const careCosts = taxUnit.rule(
  'careCredit.costs',
  {
    en: 'Care costs that count',
    es: 'Gastos de cuidado que cuentan',
    cite: '26 USC 21(c), (d)',
    unit: 'perYear',
  },
  when(whoPaysCare.is('ours'))
    .use(childcareMonthly.aYear().notAbove(careMostPerPerson.times(caredFor), lowerEarned).notBelow(zero))
    .otherwise(zero),
)

/** Whole steps begun above a start. */
const steps = (start: Num<'taxUnit'> | Num, step: Num<'taxUnit'> | Num): Num<'taxUnit'> =>
  adjustedGrossIncome.minus<'taxUnit'>(start).notBelow(zero).dividedBy<'taxUnit'>(step.notBelow(one)).roundedUp()
const firstFall = careRateMost
  .minus(steps(careFallStart, careFallStep).times(careFallRate))
  .notBelow(careRateFirstFloor)
const careRate = taxUnit.rule(
  'careCredit.rate',
  {
    en: 'Share of the costs that is credited',
    es: 'Parte de los gastos que se acredita',
    cite: '26 USC 21(a)(2)',
    unit: 'share',
  },
  when(careSecondFallPoint.above(zero))
    .use(
      firstFall
        .minus(steps(byStatus(careSecondFallStart), byStatus(careSecondFallStep)).times(careSecondFallPoint))
        .notBelow(careRateLeast),
    )
    .otherwise(firstFall),
)

export const careCredit = taxUnit.rule(
  'careCredit.amount',
  {
    en: 'Child and dependent care credit',
    es: 'Crédito por cuidado de hijos y dependientes',
    cite: '26 USC 21(a), (e)(2), 26(a)',
    unit: 'perYear',
  },
  when(isSeparate).use(zero).otherwise(careCosts.times(careRate).notAbove(taxBeforeCredits)),
)
