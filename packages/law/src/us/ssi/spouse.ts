import { all, couple, not, one, person, taxUnit, when, zero } from '../../language.ts'
import { alreadyOnTanf, childSupportPaidMonthly, isFilerOrSpouse } from '../questions.ts'
import { keptShare, rateCouple, rateIndividual } from './figures.ts'
import {
  costsAfterHalf,
  costsBeforeHalf,
  countable,
  earned,
  grossEarned,
  ownCountable,
  studentExclusion,
  unearned,
  unearnedByNeed,
} from './income.ts'
import { isKept, paysChildSupport, sponsoredIncome, sponsoredOnSsi } from './questions.ts'
import { hasSpouse, isChild, isWithParents, qualifies, qualifiesButForSavings } from './who.ts'

/** Couples: both eligible, or one eligible whose spouse's income is counted in part ("deemed"). */

/** A third less in the household of others who give meals and shelter; not beside a spouse whose income can count. */
const isReduced = all(isKept, not(hasSpouse))
export const rateAlone = person.rule(
  'ssi.rateAlone',
  {
    en: 'Rate for this person',
    es: 'Tasa para esta persona',
    cite: '20 CFR 416.410, 416.1131, 416.1148(a)',
    unit: 'perMonth',
  },
  when(isReduced)
    .use(rateIndividual.minus(rateIndividual.times(keptShare)))
    .otherwise(rateIndividual),
)
export const rateTogether = couple.rule(
  'ssi.rateTogether',
  {
    en: 'Rate for the couple',
    es: 'Tasa para la pareja',
    cite: '20 CFR 416.412, 416.1131, 416.1147',
    unit: 'perMonth',
  },
  when(couple.all(isKept))
    .use(rateCouple.minus(rateCouple.times(keptShare)))
    .otherwise(rateCouple),
)

export const aloneAmount = person.rule(
  'ssi.aloneAmount',
  {
    en: 'SSI on own income alone',
    es: 'SSI solo con los ingresos propios',
    cite: '20 CFR 416.410, 416.1100',
    unit: 'perMonth',
  },
  rateAlone.minus(ownCountable).notBelow(zero),
)

export const bothQualify = couple.rule(
  'ssi.bothQualify',
  {
    en: 'Both spouses can get SSI',
    es: 'Ambos cónyuges pueden recibir SSI',
    cite: '20 CFR 416.1801, 416.432',
  },
  couple.count(qualifies).above(one),
)
export const coupleCountable = couple.rule(
  'ssi.coupleCountable',
  {
    en: 'The couple’s income that counts',
    es: 'Ingresos de la pareja que cuentan',
    cite: '20 CFR 416.1101, 416.1112, 416.1124',
    unit: 'perMonth',
  },
  countable({
    unearned: couple.sum(unearned),
    earned: couple.sum(earned),
    byNeed: couple.sum(unearnedByNeed),
    costsBeforeHalf: couple.sum(costsBeforeHalf),
    costsAfterHalf: couple.sum(costsAfterHalf),
  }),
)
const coupleAmount = couple.rule(
  'ssi.coupleAmount',
  {
    en: 'SSI for the couple together',
    es: 'SSI para la pareja junta',
    cite: '20 CFR 416.412',
    unit: 'perMonth',
  },
  rateTogether.minus(coupleCountable).notBelow(zero),
)

/** What each child, each sponsored person, and the spouse below whom nothing is shared stands for. */
export const difference = rateCouple.minus(rateIndividual)

/** Money from TANF, whatever was counted to work it out, and a blind person's costs of working are never shared. */
const onTanf = alreadyOnTanf
const supportPaid = when(paysChildSupport).use(childSupportPaidMonthly).otherwise(zero)
export const sharableUnearned = person.rule(
  'ssi.sharableUnearned',
  {
    en: 'Other income of a spouse or parent that can be shared',
    es: 'Otros ingresos de un cónyuge o padre que se pueden compartir',
    cite: '20 CFR 416.1161(a)(2), (a)(10)',
    unit: 'perMonth',
  },
  when(onTanf).use(zero).otherwise(unearned.minus(supportPaid).notBelow(zero)),
)
export const sharableEarned = person.rule(
  'ssi.sharableEarned',
  {
    en: 'Earnings of a spouse or parent that can be shared',
    es: 'Ingresos del trabajo de un cónyuge o padre que se pueden compartir',
    cite: '20 CFR 416.1161(a)(2), (a)(10), (a)(15)',
    unit: 'perMonth',
  },
  when(onTanf)
    .use(zero)
    .otherwise(grossEarned.minus(costsAfterHalf, supportPaid.minus(unearned).notBelow(zero)).notBelow(zero)),
)

const childAllocation = person.rule(
  'ssi.childAllocation',
  {
    en: 'Kept for a child who does not get SSI',
    es: 'Reservado para un menor que no recibe SSI',
    cite: '20 CFR 416.1163(b), 416.1165(b), 416.1161(c)',
    unit: 'perMonth',
  },
  when(all(isChild, isWithParents, not(qualifies), not(onTanf)))
    .use(difference.minus(unearned, grossEarned.minus(studentExclusion)).notBelow(zero))
    .otherwise(zero),
)
const sponsoredAllocation = person.rule(
  'ssi.sponsoredAllocation',
  {
    en: 'Kept for sponsored people who get SSI',
    es: 'Reservado para personas patrocinadas que reciben SSI',
    cite: '20 CFR 416.1163(c), 416.1165(c)',
    unit: 'perMonth',
  },
  difference.times(sponsoredOnSsi).minus(sponsoredIncome).notBelow(zero),
)
export const allocations = taxUnit.rule(
  'ssi.allocations',
  {
    en: 'Kept for children who do not get SSI and for people sponsored',
    es: 'Reservado para menores que no reciben SSI y personas patrocinadas',
    cite: '20 CFR 416.1163(b), (c), 416.1165(b), (c)',
    unit: 'perMonth',
  },
  taxUnit.sum(childAllocation).plus(taxUnit.sum(when(isFilerOrSpouse).use(sponsoredAllocation).otherwise(zero))),
)

/** From other income first, the balance from earnings. */
const spouseUnearned = couple.sum(when(qualifiesButForSavings).use(zero).otherwise(sharableUnearned))
const spouseEarned = couple.sum(when(qualifiesButForSavings).use(zero).otherwise(sharableEarned))
const spouseUnearnedLeft = person.rule(
  'ssi.spouseUnearnedLeft',
  {
    en: 'The spouse’s other income after the children',
    es: 'Otros ingresos del cónyuge después de los menores',
    cite: '20 CFR 416.1163(b)(3)',
    unit: 'perMonth',
  },
  spouseUnearned.minus(allocations).notBelow(zero),
)
const spouseEarnedLeft = person.rule(
  'ssi.spouseEarnedLeft',
  {
    en: 'The spouse’s earnings after the children',
    es: 'Ingresos del trabajo del cónyuge después de los menores',
    cite: '20 CFR 416.1163(b)(3)',
    unit: 'perMonth',
  },
  spouseEarned.minus(allocations.minus(spouseUnearned).notBelow(zero)).notBelow(zero),
)

export const spouseShares = person.rule(
  'ssi.spouseShares',
  {
    en: 'The spouse has enough that part of it counts',
    es: 'El cónyuge tiene lo suficiente para que una parte cuente',
    cite: '20 CFR 416.1163(d)',
  },
  all(hasSpouse, not(bothQualify), spouseUnearnedLeft.plus(spouseEarnedLeft).above(difference)),
)
export const withSpouseCountable = person.rule(
  'ssi.withSpouseCountable',
  {
    en: 'Own and the spouse’s income that counts together',
    es: 'Ingresos propios y del cónyuge que cuentan juntos',
    cite: '20 CFR 416.1163(d)(2)',
    unit: 'perMonth',
  },
  countable({
    unearned: unearned.plus(spouseUnearnedLeft),
    earned: earned.plus(spouseEarnedLeft),
    byNeed: unearnedByNeed,
    costsBeforeHalf,
    costsAfterHalf,
  }),
)

/** Of one who qualifies, not as a child: alone, as half of a couple, or beside a spouse who does not qualify. */
export const adultAmount = person.rule(
  'ssi.adultAmount',
  {
    en: 'SSI of someone who is not a child living with parents',
    es: 'SSI de quien no es un menor que vive con sus padres',
    cite: '20 CFR 416.410–416.412, 416.1163(e)',
    unit: 'perMonth',
  },
  when(bothQualify)
    .use(coupleAmount.dividedBy(couple.count()))
    .otherwise(
      when(spouseShares)
        .use(rateCouple.minus(withSpouseCountable).notBelow(zero).notAbove(aloneAmount))
        .otherwise(aloneAmount),
    ),
)
