import { all, any, couple, not, one, person, when, zero } from '../../../language.ts'
import { age } from '../../questions.ts'
import { generalExclusion, rateCouple, rateIndividual } from '../../ssi/figures.ts'
import { countable } from '../../ssi/income.ts'
import { isInFacility, isInInstitution, ownCash } from '../../ssi/questions.ts'
import { ssiMonthly } from '../../ssi/rules.ts'
import { allocations, bothQualify, rateAlone, rateTogether } from '../../ssi/spouse.ts'
import { hasSpouse, resourceLimit } from '../../ssi/who.ts'
import { fromAge } from '../figures.ts'
import { figuresOf, halfAbove, isOnSsi, other, pay, spouses } from '../own.ts'

/** Colorado's Old Age Pension: each person's income fills up to the standard; whoever is let in has no less than the floor. */

const month = 'perMonth'
const figure = figuresOf('colorado')
const standard = figure('standard', 'Standard of the Old Age Pension', 'Cantidad base de la Pensión de Vejez')
const least = figure('least', 'Least that is paid of it', 'Lo menos que se paga')

/** Whatever the status: section 3.520.67.E. */
const canApply = all(
  age.atLeast(fromAge.value),
  not(isInFacility),
  not(isInInstitution),
  couple.sum(ownCash).below(resourceLimit),
)
/** The county takes off for meals and shelter from others what SSI took off. */
const takenOff = when(bothQualify)
  .use(rateCouple.minus(rateTogether).dividedBy(couple.count()))
  .otherwise(rateIndividual.minus(rateAlone))
const keptAway = when(isOnSsi).use(takenOff).otherwise(zero)
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
const isPaid = when(any(isOnSsi, all(canApply, own.below(standard.value))))
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
    .otherwise(halfAbove(spouses(pay)).plus(spouses(other).minus(standard.value, allocations).notBelow(zero))),
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
