import { all, type Bool, household, type Num, not, one, when, zero } from '../../language.ts'
import { guideline } from '../poverty.ts'
import { getsHousingAssistance, isPregnant, mortgageMonthly, rentMonthly } from '../questions.ts'
import {
  adultsOnlyShare,
  childOnlyShare,
  fillsGap,
  gapShare,
  lowShelter,
  needByAdults,
  need as needFigure,
  needOfPoverty,
  noShelterShare,
  paidShare,
  paymentByAdults,
  paymentExempt,
  payment as paymentFigure,
  paymentLowShelter,
  paymentNoShelter,
  paymentOfNeed,
  paymentOfPoverty,
  paymentShared,
  paymentSubsidized,
  paymentTwoParents,
  povertyEach,
  povertyFirst,
  pregnancyAllowance,
  shelterMost,
  subsidizedLess,
  subsidizedShare,
  workReduction,
} from './figures.ts'
import { isExcusedFromWork, sharesHome } from './questions.ts'
import {
  canBothWork,
  children,
  hasTwoParents,
  isAdultOnly,
  isChildOnly,
  isMember,
  noParentCanWork,
  parents,
  size,
} from './unit.ts'

/** What the state says that a family needs, and what it pays to one without income. */

const month = 'perMonth'
const people = size.notBelow(one)
/** The guideline that this state uses for its standards, a month. */
export const poverty = when(povertyFirst.exists)
  .use(povertyFirst.value.plus(povertyEach.value.times(people.minus(one))))
  .otherwise(guideline(people))
  .aMonth()

const byAdults = (of: typeof paymentByAdults) =>
  when(hasTwoParents)
    .use(of.two.of(children))
    .otherwise(when(parents.atLeast(one)).use(of.one.of(children)).otherwise(of.none.of(children)))

export const need = household.rule(
  'tanf.need',
  { en: 'Need standard', es: 'Norma de necesidad', cite: '42 USC 602(a)(1)(B)(iii)', unit: month },
  when(needByAdults.one.exists)
    .use(byAdults(needByAdults))
    .otherwise(
      when(needOfPoverty.exists)
        .use(poverty.times(needOfPoverty.value))
        .otherwise(when(needFigure.exists).use(needFigure.of(people)).otherwise(zero)),
    ),
)

const shelter = rentMonthly.plus(mortgageMonthly)
const special = (of: typeof paymentShared, applies: Bool<'household'>, otherwise: Num<'household'>): Num<'household'> =>
  when(all(of.exists, applies)).use(of.of(people)).otherwise(otherwise)
const bySize = special(
  paymentNoShelter,
  shelter.atMost(zero),
  special(
    paymentLowShelter,
    when(lowShelter.exists).use(shelter.atMost(lowShelter.value)).otherwise(shelter.atMost(zero)),
    special(
      paymentSubsidized,
      getsHousingAssistance,
      special(
        paymentShared,
        sharesHome,
        special(paymentTwoParents, canBothWork, special(paymentExempt, noParentCanWork, paymentFigure.of(people))),
      ),
    ),
  ),
)
const ofNeed = need
  .times(paymentOfNeed.value)
  .times(one.minus(when(isExcusedFromWork).use(zero).otherwise(workReduction.value)))
/** Alaska, North and South Carolina pay a share of the gap to need, whatever it comes to. */
const paysShareOfGapAlone = all(gapShare.exists, not(fillsGap))
const base = when(paymentByAdults.one.exists)
  .use(byAdults(paymentByAdults))
  .otherwise(
    when(paymentOfPoverty.exists)
      .use(poverty.times(paymentOfPoverty.value))
      .otherwise(
        when(paymentOfNeed.exists).use(ofNeed).otherwise(when(paysShareOfGapAlone).use(zero).otherwise(bySize)),
      ),
  )
const withShelter = when(shelterMost.exists)
  .use(base.plus(shelter.notAbove(shelterMost.of(people))))
  .otherwise(base)
const share = (of: typeof noShelterShare, applies: Bool<'household'>): Num<'household'> =>
  when(all(of.exists, applies)).use(of.value).otherwise(one)

export const payment = household.rule(
  'tanf.payment',
  {
    en: 'Payment without income',
    es: 'Pago sin ingresos',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: month,
  },
  withShelter
    .times(paidShare.value)
    .times(share(noShelterShare, shelter.atMost(zero)))
    .times(share(childOnlyShare, isChildOnly))
    .times(share(adultsOnlyShare, isAdultOnly))
    .times(share(subsidizedShare, getsHousingAssistance))
    .plus(
      when(household.any(all(isMember, isPregnant)))
        .use(pregnancyAllowance.value)
        .otherwise(zero),
    )
    .minus(when(getsHousingAssistance).use(subsidizedLess.value).otherwise(zero))
    .notBelow(zero),
)
