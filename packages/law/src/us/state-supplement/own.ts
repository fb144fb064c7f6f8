import { all, couple, type Num, not, one, person, stateFigure, zero } from '../../language.ts'
import type { Regions } from '../../node.ts'
import type { Entity, Unit } from '../../words.ts'
import { age } from '../questions.ts'
import { childUnder, earnedExclusion, earnedShareCounted } from '../ssi/figures.ts'
import { grossEarned, unearned, unearnedByNeed } from '../ssi/income.ts'
import { isInFacility } from '../ssi/questions.ts'
import { ssiMonthly } from '../ssi/rules.ts'

/** What the states' plans ask alike of one person and of a spouse. */

/** Figures of one plan: `figuresOf('colorado')('least', en, es)`, dollars a month unless another unit is given. */
export const figuresOf =
  (plan: string) =>
  (id: string, en: string, es: string, more: { unit?: Unit; regions?: Regions } = {}) =>
    stateFigure(`stateSupplement.${plan}.${id}`, { en, es, unit: 'perMonth', ...more })

export const two = one.plus(one)
export const isGrownAtHome = all(age.atLeast(childUnder), not(isInFacility))
export const isOnSsi = ssiMonthly.above(zero)
/** Pay or other income comes in beside SSI. */
export const hasMoreThanSsi = grossEarned.plus(unearned, unearnedByNeed).above(zero)
/** Other income, without SSI. */
export const other = person.rule(
  'stateSupplement.other',
  {
    en: 'Other income, without SSI',
    es: 'Otros ingresos, sin SSI',
    cite: '20 CFR 416.1120–416.1124',
    unit: 'perMonth',
  },
  unearned.plus(unearnedByNeed),
)
/** SSI and other income: what comes in without work. */
export const withoutWork = other.plus(ssiMonthly)
export const pay = grossEarned
/** Half of pay above what is left out of it, SSI's $65 unless another amount is given. */
export const halfAbove = <E extends Entity>(pay: Num<E>, leftOut: Num<Entity> = earnedExclusion) =>
  pay.minus(leftOut).notBelow(zero).times(earnedShareCounted)
/** The same of the spouse; nothing where there is none. */
export const spouses = <E extends Entity>(of: Num<E>): Num<E | 'couple'> => couple.sum(of).minus(of)
