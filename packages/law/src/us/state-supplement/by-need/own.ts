import { all, couple, type Num, not, person } from '../../../language.ts'
import type { Entity } from '../../../words.ts'
import { age } from '../../questions.ts'
import { childUnder } from '../../ssi/figures.ts'
import { grossEarned, unearned, unearnedByNeed } from '../../ssi/income.ts'
import { isInFacility } from '../../ssi/questions.ts'
import { ssiMonthly } from '../../ssi/rules.ts'

/** What the plans by need ask alike of one person and of a spouse. */

export const isGrownAtHome = all(age.atLeast(childUnder), not(isInFacility))
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
/** The same of the spouse; nothing where there is none. */
export const spouses = <E extends Entity>(of: Num<E>): Num<E | 'couple'> => couple.sum(of).minus(of)
