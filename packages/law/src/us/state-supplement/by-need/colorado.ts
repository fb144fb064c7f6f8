import { all, any, couple, not, one, person, stateFigure, when, zero } from '../../../language.ts'
import { age } from '../../questions.ts'
import {
  earnedExclusion,
  earnedShareCounted,
  generalExclusion,
  keptShare,
  rateCouple,
  rateIndividual,
  resourcesCouple,
  resourcesIndividual,
} from '../../ssi/figures.ts'
import { countable } from '../../ssi/income.ts'
import { isInFacility, isInInstitution, isKept, ownCash } from '../../ssi/questions.ts'
import { ssiMonthly } from '../../ssi/rules.ts'
import { allocations } from '../../ssi/spouse.ts'
import { hasSpouse } from '../../ssi/who.ts'
import { fromAge } from '../figures.ts'
import { other, pay, spouses } from './own.ts'

/** Colorado's Old Age Pension: each person's income fills up to the standard; whoever is let in has no less than the floor. */

const month = 'perMonth'
const standard = stateFigure('stateSupplement.colorado.standard', {
  en: 'Standard of the Old Age Pension',
  es: 'Cantidad base de la Pensión de Vejez',
  unit: month,
})
const least = stateFigure('stateSupplement.colorado.least', {
  en: 'Least that is paid of it',
  es: 'Lo menos que se paga',
  unit: month,
})

const limit = when(hasSpouse).use(resourcesCouple).otherwise(resourcesIndividual)
/** Whatever the status: section 3.520.67.E. */
const canApply = all(
  age.atLeast(fromAge.value),
  not(isInFacility),
  not(isInInstitution),
  couple.sum(ownCash).below(limit),
)
/** The county takes off for meals and shelter from others what SSI took off. */
const keptRate = when(hasSpouse).use(rateCouple.dividedBy(couple.count())).otherwise(rateIndividual)
const keptAway = when(all(isKept, ssiMonthly.above(zero)))
  .use(keptRate.times(keptShare))
  .otherwise(zero)
const own = person.rule(
  'stateSupplement.colorado.own',
  {
    en: 'Own income that counts, SSI among it',
    es: 'Ingresos propios que cuentan, con el SSI',
    cite: '9 CCR 2503-5, §§ 3.533(A), 3.520.71(E)',
    unit: month,
  },
  countable({ exclusion: generalExclusion.dividedBy(couple.count()), unearned: other, earned: pay }).plus(
    ssiMonthly,
    keptAway,
  ),
)
const isPaid = when(any(ssiMonthly.above(zero), all(canApply, own.below(standard.value))))
  .use(one)
  .otherwise(zero)
const sharesNothing = any(
  not(hasSpouse),
  spouses(isPaid).above(zero),
  spouses(other).plus(spouses(pay)).atMost(standard.value),
)
const fromSpouse = person.rule(
  'stateSupplement.colorado.fromSpouse',
  {
    en: 'The spouse’s income that counts',
    es: 'Ingresos del cónyuge que cuentan',
    cite: '9 CCR 2503-5, § 3.534',
    unit: month,
  },
  when(sharesNothing)
    .use(zero)
    .otherwise(
      spouses(pay)
        .minus(earnedExclusion)
        .notBelow(zero)
        .times(earnedShareCounted)
        .plus(spouses(other).minus(standard.value, allocations).notBelow(zero)),
    ),
)
const monthly = person.rule(
  'stateSupplement.colorado.monthly',
  {
    en: 'Old Age Pension',
    es: 'Pensión de Vejez',
    cite: '9 CCR 2503-5, §§ 3.520.61, 3.520.72, 3.530(A), (C), 3.532, 3.533',
    unit: month,
  },
  when(all(canApply, own.plus(fromSpouse).below(standard.value)))
    .use(standard.value.minus(own, fromSpouse).notBelow(least.value))
    .otherwise(zero),
)
export const colorado = { isHere: standard.exists, monthly }
