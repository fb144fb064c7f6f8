import { all, any, type Bool, no, not, one, person, taxUnit, when } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { guideline } from '../poverty.ts'
import { age, hoursPerWeek, isBlind, isDisabled, isFilerOrSpouse, isPregnant } from '../questions.ts'
import {
  adultFrom,
  adultUnder,
  childUnder,
  disregard,
  fosterUnder,
  fullHours,
  infantUnder,
  limits,
  parentChildUnder,
  parentDollars,
  parentDollarsTwo,
  parentIsDeprived,
  postpartumMonths,
  shortPostpartum,
  weeksAYear,
  youngAdultUnder,
  youngUnder,
} from './figures.ts'
import { householdIncome, householdSize, isYoungDependant } from './household.ts'
import { bornOnMedicaid, isOtherParent, isPupil, postpartum, wasInFosterCare } from './questions.ts'

/** The groups that are measured by adjusted income: children, pregnancy, parents, adults. */

export const monthlyIncome = person.rule(
  'medicaid.monthlyIncome',
  {
    en: 'Household income a month for Medicaid',
    es: 'Ingresos del hogar al mes para Medicaid',
    cite: '42 CFR 435.603(h)',
    unit: 'perMonth',
  },
  householdIncome.aMonth(),
)
/** The state's share of the guideline, a month, rounded up to a dollar as the published tables are. */
export const monthlyLimit = (limit: Limit) => guideline(householdSize).times(limit.value).aMonth().roundedUp()
type Limit = (typeof limits)['adult']

const within = (limit: Limit) =>
  when(limit.exists)
    .use(monthlyIncome.atMost(monthlyLimit(limit)))
    .otherwise(no)
const group = (id: string, en: string, es: string, cite: string, of: Bool<Entity>) =>
  person.rule(`medicaid.${id}`, { en, es, cite }, of)

const isInfantsAge = age.below(infantUnder.value)
export const isInfant = group(
  'isInfant',
  'Covered as an infant',
  'Con cobertura como bebé',
  '42 CFR 435.117, 435.118',
  all(isInfantsAge, any(bornOnMedicaid, within(limits.infant))),
)
export const isYoungChild = group(
  'isYoungChild',
  'Covered as a child of 1 to 5',
  'Con cobertura como niño de 1 a 5 años',
  '42 CFR 435.118',
  all(not(isInfantsAge), age.below(youngUnder), within(limits.youngChild)),
)
export const isOlderChild = group(
  'isOlderChild',
  'Covered as a child of 6 to 18',
  'Con cobertura como niño de 6 a 18 años',
  '42 CFR 435.118',
  all(age.atLeast(youngUnder), age.below(childUnder), within(limits.olderChild)),
)

const isSoonAfter = any(
  postpartum.is('twoMonths'),
  all(postpartum.is('year'), postpartumMonths.value.above(shortPostpartum)),
)
export const isPregnantGroup = group(
  'isPregnant',
  'Covered in and after a pregnancy',
  'Con cobertura en el embarazo y después',
  '42 CFR 435.116, 435.170; 42 USC 1396a(e)(16)',
  any(all(isPregnant, within(limits.pregnant)), isSoonAfter),
)

const isDependentChild = all(isYoungDependant, any(age.below(parentChildUnder.value), isPupil))
const worksLittle = hoursPerWeek.times(weeksAYear).aMonth().below(fullHours)
const isDeprived = any(
  taxUnit.count(isFilerOrSpouse).atMost(one),
  taxUnit.any(all(isFilerOrSpouse, any(isDisabled, isBlind, worksLittle))),
)
/** Lives with a child of their own, or cares for one as a relative. */
export const hasChild = all(isFilerOrSpouse, any(taxUnit.any(isDependentChild), isOtherParent))
/** Dollars of the state where it has them, with five points of the guideline on top; the other states' shares have the points in them. */
const inDollars = when(all(parentDollarsTwo.exists, taxUnit.count(isFilerOrSpouse).above(one)))
  .use(parentDollarsTwo.of(householdSize))
  .otherwise(parentDollars.of(householdSize))
const parentLimit = person.rule(
  'medicaid.parentLimit',
  {
    en: 'The limit for parents in dollars, a month',
    es: 'Límite para padres en dólares, al mes',
    cite: '42 CFR 435.110(c), 435.603(d)(4)',
    unit: 'perMonth',
  },
  inDollars.plus(guideline(householdSize).times(disregard).aMonth()),
)
const isWithinParents = when(parentDollars.exists)
  .use(monthlyIncome.atMost(parentLimit))
  .otherwise(within(limits.parent))
export const isParent = group(
  'isParent',
  'Covered as the parent of a child',
  'Con cobertura como padre o madre de un menor',
  '42 CFR 435.110, 435.4 “dependent child”',
  all(hasChild, any(not(parentIsDeprived), isDeprived), isWithinParents),
)

export const isAdult = group(
  'isAdult',
  'Covered as an adult of 19 to 64',
  'Con cobertura como adulto de 19 a 64 años',
  '42 CFR 435.119, 435.218; 42 USC 1396a(a)(10)(A)(i)(VIII)',
  all(age.atLeast(adultFrom), age.below(adultUnder), not(isPregnant), not(hasMedicare), within(limits.adult)),
)
export const isYoungAdult = group(
  'isYoungAdult',
  'Covered at 19 or 20',
  'Con cobertura a los 19 o 20 años',
  '42 CFR 435.222',
  all(age.atLeast(childUnder), age.below(youngAdultUnder), within(limits.youngAdult)),
)
export const isFosterYouth = group(
  'isFosterYouth',
  'Covered until 26 after foster care',
  'Con cobertura hasta los 26 años después de un hogar de crianza',
  '42 CFR 435.150',
  all(wasInFosterCare, age.below(fosterUnder)),
)
