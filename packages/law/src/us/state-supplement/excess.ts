import { couple, type Num, one, person, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { rateCouple, rateIndividual } from '../ssi/figures.ts'
import { ownCountable } from '../ssi/income.ts'
import { childCountable, leftFromParents, sharesParentsIncome } from '../ssi/parents.ts'
import { coupleCountable, rateAlone, rateTogether, spouseShares, withSpouseCountable } from '../ssi/spouse.ts'
import { leftOut } from './figures.ts'
import { two } from './own.ts'

/** Income above what SSI pays lowers the supplement, dollar for dollar. */

/** What the state leaves out of it, for one or for two. */
const above = <E extends Entity>(income: Num<E>, people: Num) =>
  income.minus(when(leftOut.exists).use(leftOut.of(people)).otherwise(zero)).notBelow(zero)

export const coupleExcess = couple.rule(
  'stateSupplement.coupleExcess',
  {
    en: 'The couple’s income above SSI',
    es: 'Ingresos de la pareja por encima del SSI',
    cite: '20 CFR 416.2025(b)',
    unit: 'perMonth',
  },
  above(coupleCountable.minus(rateTogether), two),
)
export const excess = person.rule(
  'stateSupplement.excess',
  {
    en: 'Income above SSI',
    es: 'Ingresos por encima del SSI',
    cite: '20 CFR 416.2025(b)',
    unit: 'perMonth',
  },
  above(
    when(sharesParentsIncome)
      .use(childCountable.plus(leftFromParents).minus(rateIndividual))
      .otherwise(
        when(spouseShares)
          .use(withSpouseCountable.minus(rateCouple).notBelow(ownCountable.minus(rateAlone)))
          .otherwise(ownCountable.minus(rateAlone)),
      ),
    one,
  ),
)
