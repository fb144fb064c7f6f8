import { all, any, couple, type Num, not, one, person, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { netSelfEmployment } from '../earnings.ts'
import {
  age,
  alimony,
  childSupportReceived,
  earnedMonthly,
  interest,
  isBlind,
  isDisabled,
  pension,
  socialSecurity,
  ssdi,
  student,
  survivors,
  unemployment,
  veterans,
  workersCompensation,
} from '../questions.ts'
import {
  childSupportLeftOut,
  childUnder,
  earnedExclusion,
  earnedShareCounted,
  generalExclusion,
  keptShare,
  rateCouple,
  rateIndividual,
  sponsorShare,
  studentAge,
  studentPerMonth,
  studentPerYear,
} from './figures.ts'
import {
  blindWorkCosts,
  disabilityWorkCosts,
  interestIsOnSavings,
  isKept,
  shelterFromOthers,
  sponsorDependents,
  sponsorHasSpouse,
  sponsorIncome,
  studentExclusionUsed,
  veteransByNeed,
} from './questions.ts'
import { isMinor, qualifies } from './who.ts'

/** One person's own income, and the order in which SSI takes off what it does not count. */

export const grossEarned = person.rule(
  'ssi.grossEarned',
  { en: 'Earnings in a month', es: 'Ingresos del trabajo en un mes', cite: '20 CFR 416.1110', unit: 'perMonth' },
  earnedMonthly.plus(netSelfEmployment),
)

const isStudent = any(age.below(childUnder), student.is('collegeHalf', 'collegeFull'))

/** Under 22 one who can get SSI is blind or disabled; by 416.1161(c) it holds for any student who has an allocation. */
export const studentExclusion = person.rule(
  'ssi.studentExclusion',
  {
    en: 'Student’s pay that is left out',
    es: 'Salario de estudiante que no cuenta',
    cite: '20 CFR 416.1112(c)(3)',
    unit: 'perMonth',
  },
  when(all(age.below(studentAge), isStudent))
    .use(grossEarned.notAbove(studentPerMonth, studentPerYear.minus(studentExclusionUsed).notBelow(zero)))
    .otherwise(zero),
)

export const earned = person.rule(
  'ssi.earned',
  {
    en: 'Earnings after the student’s exclusion',
    es: 'Ingresos del trabajo después de la exclusión de estudiante',
    cite: '20 CFR 416.1112(c)(3)',
    unit: 'perMonth',
  },
  grossEarned.minus(studentExclusion),
)

const needBased = when(veteransByNeed).use(veterans).otherwise(zero)
export const unearnedByNeed = person.rule(
  'ssi.unearnedByNeed',
  {
    en: 'Income paid because of need',
    es: 'Ingresos pagados por necesidad',
    cite: '20 CFR 416.1124(c)(12)',
    unit: 'perMonth',
  },
  needBased,
)

const supportCounted = when(all(isMinor, qualifies))
  .use(childSupportReceived.minus(childSupportReceived.times(childSupportLeftOut)))
  .otherwise(childSupportReceived)

const sponsorsOthers = sponsorDependents.plus(when(sponsorHasSpouse).use(one).otherwise(zero))
const sponsorDeemed = person.rule(
  'ssi.sponsorDeemed',
  {
    en: 'The sponsor’s income that counts',
    es: 'Ingresos del patrocinador que cuentan',
    cite: '20 CFR 416.1166a',
    unit: 'perMonth',
  },
  sponsorIncome.minus(rateIndividual, rateIndividual.times(sponsorShare).times(sponsorsOthers)).notBelow(zero),
)

/** What shelter from outside is presumed to be worth at most: a third of the rate and the general exclusion. */
const presumedMost = when(couple.count(qualifies).above(one))
  .use(rateCouple.times(keptShare).plus(generalExclusion).dividedBy(couple.count()))
  .otherwise(rateIndividual.times(keptShare).plus(generalExclusion))
const shelterInKind = person.rule(
  'ssi.shelterInKind',
  {
    en: 'Shelter from others that counts',
    es: 'Vivienda de otros que cuenta',
    cite: '20 CFR 416.1130, 416.1140, 416.1147',
    unit: 'perMonth',
  },
  when(all(qualifies, not(isKept)))
    .use(shelterFromOthers.notAbove(presumedMost))
    .otherwise(zero),
)

/** Without what is paid by need, which gets no general exclusion. */
export const unearned = person.rule(
  'ssi.unearned',
  { en: 'Other income in a month', es: 'Otros ingresos en un mes', cite: '20 CFR 416.1120–416.1124', unit: 'perMonth' },
  socialSecurity.plus(
    ssdi,
    survivors,
    unemployment,
    pension,
    workersCompensation,
    alimony,
    when(veteransByNeed).use(zero).otherwise(veterans),
    when(interestIsOnSavings).use(zero).otherwise(interest),
    supportCounted,
    sponsorDeemed,
    shelterInKind,
  ),
)

/** Off the earnings before the half (disability costs) and after it (a blind person's costs). */
export const costsBeforeHalf = when(all(isDisabled, not(isBlind)))
  .use(disabilityWorkCosts)
  .otherwise(zero)
export const costsAfterHalf = when(isBlind).use(blindWorkCosts).otherwise(zero)

interface Income<E extends Entity> {
  /** What is left out of any income, where it is not the $20 of SSI. */
  readonly exclusion?: Num<E>
  readonly unearned: Num<E>
  readonly earned: Num<E>
  readonly byNeed?: Num<E>
  readonly costsBeforeHalf?: Num<E>
  readonly costsAfterHalf?: Num<E>
}

/** $20 off other income, what is left of it and $65 off earnings, costs of a disability, half of the rest. */
export const countableEarned = <E extends Entity>(income: Income<E>): Num<E> =>
  income.earned
    .minus(
      earnedExclusion,
      (income.exclusion ?? generalExclusion).minus(income.unearned).notBelow(zero),
      income.costsBeforeHalf ?? zero,
    )
    .notBelow(zero)
    .times(earnedShareCounted)
    .minus(income.costsAfterHalf ?? zero)
    .notBelow(zero)
const countableUnearned = <E extends Entity>(income: Income<E>): Num<E> =>
  income.unearned
    .minus(income.exclusion ?? generalExclusion)
    .notBelow(zero)
    .plus(income.byNeed ?? zero)
export const countable = <E extends Entity>(income: Income<E>): Num<E> =>
  countableUnearned(income).plus(countableEarned(income))

const own = { unearned, earned, byNeed: unearnedByNeed, costsBeforeHalf, costsAfterHalf }
const ownCountableUnearned = person.rule(
  'ssi.ownCountableUnearned',
  {
    en: 'Own other income that counts',
    es: 'Otros ingresos propios que cuentan',
    cite: '20 CFR 416.1124(c)(12)',
    unit: 'perMonth',
  },
  countableUnearned(own),
)
const ownCountableEarned = person.rule(
  'ssi.ownCountableEarned',
  {
    en: 'Own earnings that count',
    es: 'Ingresos propios del trabajo que cuentan',
    cite: '20 CFR 416.1112(c)',
    unit: 'perMonth',
  },
  countableEarned(own),
)
export const ownCountable = person.rule(
  'ssi.ownCountable',
  { en: 'Own income that counts', es: 'Ingresos propios que cuentan', cite: '20 CFR 416.1104', unit: 'perMonth' },
  ownCountableUnearned.plus(ownCountableEarned),
)
