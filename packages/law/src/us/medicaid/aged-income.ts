import { all, any, couple, type Num, not, one, person, taxUnit, when, zero } from '../../language.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { isFilerOrSpouse } from '../questions.ts'
import { generalExclusion, rateCouple, rateIndividual } from '../ssi/figures.ts'
import { costsAfterHalf, costsBeforeHalf, countable, earned, unearned, unearnedByNeed } from '../ssi/income.ts'
import { parentIsPaid, parentsCountable } from '../ssi/parents.ts'
import { ownCash } from '../ssi/questions.ts'
import { allocations, difference, sharableEarned, sharableUnearned } from '../ssi/spouse.ts'
import { hasSpouse, isAgedBlindOrDisabled, parentsResources, sharesWithParents } from '../ssi/who.ts'
import { aged, waiver } from './figures.ts'

/**
 * Income and resources of the aged, blind and disabled as SSI counts them (42 CFR 435.601), without SSI's own limits:
 * alone, as two spouses, beside a spouse whose income counts in part, or as a child whose parents' income counts.
 */

/** Whoever has Medicare is aged, or found disabled, also while at work. */
const isAgedHere = person.rule(
  'medicaid.isAgedOrDisabled',
  {
    en: 'Is aged, blind or disabled, or has Medicare',
    es: 'Es mayor, ciega o con discapacidad, o tiene Medicare',
    cite: '42 USC 1382c(a), 426; 42 CFR 435.520–435.541',
  },
  any(isAgedBlindOrDisabled, hasMedicare),
)
export const bothAged = couple.rule(
  'medicaid.bothAged',
  {
    en: 'Both spouses are aged, blind or disabled',
    es: 'Ambos cónyuges son mayores, ciegos o con discapacidad',
    cite: '42 CFR 435.602(a)(2)(i); 20 CFR 416.1160',
  },
  couple.count(isAgedHere).above(one),
)

const spouseUnearned = couple.sum(when(isAgedHere).use(zero).otherwise(sharableUnearned))
const spouseEarned = couple.sum(when(isAgedHere).use(zero).otherwise(sharableEarned))
const spouseUnearnedLeft = spouseUnearned.minus(allocations).notBelow(zero)
const spouseEarnedLeft = spouseEarned.minus(allocations.minus(spouseUnearned).notBelow(zero)).notBelow(zero)
const spouseShares = person.rule(
  'medicaid.spouseShares',
  {
    en: 'The spouse has enough that part of it counts',
    es: 'El cónyuge tiene lo suficiente para que una parte cuente',
    cite: '20 CFR 416.1163(d); 42 CFR 435.602(a)(2)',
  },
  all(hasSpouse, isFilerOrSpouse, not(bothAged), spouseUnearnedLeft.plus(spouseEarnedLeft).above(difference)),
)
/** Measured as two: both are aged, or the other's income counts too. */
export const isMeasuredAsTwo = any(bothAged, spouseShares)

const childrenWhoShare = taxUnit.count(all(sharesWithParents, isAgedHere))
const fromParents = person.rule(
  'medicaid.fromParents',
  {
    en: 'The parents’ income that counts as this child’s',
    es: 'Ingresos de los padres que cuentan como de este menor',
    cite: '42 CFR 435.602(a)(1); 20 CFR 416.1165',
    unit: 'perMonth',
  },
  when(any(not(sharesWithParents), parentIsPaid))
    .use(zero)
    .otherwise(
      parentsCountable
        .minus(when(taxUnit.count(isFilerOrSpouse).above(one)).use(rateCouple).otherwise(rateIndividual))
        .notBelow(zero)
        .dividedBy(childrenWhoShare.notBelow(one)),
    ),
)

const together = {
  byNeed: couple.sum(unearnedByNeed),
  costsBeforeHalf: couple.sum(costsBeforeHalf),
  costsAfterHalf: couple.sum(costsAfterHalf),
}
const own = { byNeed: unearnedByNeed, costsBeforeHalf, costsAfterHalf }
const countedWith = (id: string, en: string, es: string, cite: string, leftOut: LeftOut) =>
  person.rule(
    `medicaid.${id}`,
    { en, es, cite, unit: 'perMonth' },
    when(bothAged)
      .use(
        countable({
          ...together,
          unearned: couple.sum(unearned),
          earned: couple.sum(earned),
          exclusion: leftOut.couple,
        }),
      )
      .otherwise(
        when(spouseShares)
          .use(
            countable({
              ...own,
              unearned: unearned.plus(spouseUnearnedLeft),
              earned: earned.plus(spouseEarnedLeft),
              exclusion: leftOut.couple,
            }),
          )
          .otherwise(countable({ ...own, unearned: unearned.plus(fromParents), earned, exclusion: leftOut.alone })),
      ),
  )
interface LeftOut {
  readonly alone: Num<'household'>
  readonly couple: Num<'household'>
}

/** With what the state leaves out. */
export const agedIncome = countedWith(
  'agedIncome',
  'Income that counts for the aged, blind or disabled',
  'Ingresos que cuentan para personas mayores, ciegas o con discapacidad',
  '42 CFR 435.601, 435.602; 20 CFR 416.1100–416.1166',
  { alone: aged.leftOut.alone.value, couple: aged.leftOut.couple.value },
)
/** With what a waiver leaves out. */
export const waiverIncome = countedWith(
  'waiverIncome',
  'Income that counts for those without Medicare',
  'Ingresos que cuentan para quien no tiene Medicare',
  '42 USC 1315; 42 CFR 435.601',
  { alone: waiver.leftOut.alone.value, couple: waiver.leftOut.couple.value },
)
/** With the $20 of SSI, as the Medicare Savings Programs count. */
export const ssiCountedIncome = countedWith(
  'ssiCountedIncome',
  'Income as SSI counts it',
  'Ingresos como los cuenta el SSI',
  '42 USC 1396d(p)(1)(B), 1382a; 20 CFR 416.1100–416.1166',
  { alone: generalExclusion, couple: generalExclusion },
)

/** Own and the spouse's; of a child also what the parents own above their limit. */
export const agedResources = person.rule(
  'medicaid.agedResources',
  {
    en: 'What counts as owned',
    es: 'Lo que cuenta como recursos',
    cite: '42 CFR 435.601, 435.602; 20 CFR 416.1201, 416.1202',
    unit: 'dollars',
  },
  when(sharesWithParents)
    .use(ownCash.plus(parentsResources.dividedBy(childrenWhoShare.notBelow(one))))
    .otherwise(couple.sum(ownCash)),
)
