import { all, type Num, not, one, person, taxUnit, when, zero } from '../../language.ts'
import { isFilerOrSpouse } from '../questions.ts'
import { generalExclusion, rateCouple, rateIndividual } from './figures.ts'
import {
  costsAfterHalf,
  costsBeforeHalf,
  countable,
  countableEarned,
  earned,
  unearned,
  unearnedByNeed,
} from './income.ts'
import {
  adultAmount,
  allocations,
  aloneAmount,
  sharableEarned,
  sharableUnearned,
  spouseShares,
  withSpouseCountable,
} from './spouse.ts'
import { isMinor, isWithParents, qualifies } from './who.ts'

/** A child's SSI: part of the parents' income counts as the child's, shared among the children who can get SSI. */

const parents = taxUnit.count(isFilerOrSpouse)
const parentsUnearned = taxUnit.sum(when(isFilerOrSpouse).use(sharableUnearned).otherwise(zero))
const parentsEarned = taxUnit.sum(when(isFilerOrSpouse).use(sharableEarned).otherwise(zero))

export const parentsCountable = taxUnit.rule(
  'ssi.parentsCountable',
  {
    en: 'The parents’ income that counts, after the other children',
    es: 'Ingresos de los padres que cuentan, después de los otros menores',
    cite: '20 CFR 416.1165(a)–(d)',
    unit: 'perMonth',
  },
  countable({
    unearned: parentsUnearned.minus(allocations).notBelow(zero),
    earned: parentsEarned.minus(allocations.minus(parentsUnearned).notBelow(zero)).notBelow(zero),
  }),
)

/** What a parent on SSI has no more need of: the spouse's income beyond what brought the parent's SSI to nothing. */
const leftBySpouse = person.rule(
  'ssi.leftBySpouse',
  {
    en: 'The other parent’s income that was not needed to end this parent’s SSI',
    es: 'Ingresos del otro padre que no hicieron falta para terminar el SSI de este',
    cite: '20 CFR 416.1166(e)(2)',
    unit: 'perMonth',
  },
  when(all(isFilerOrSpouse, qualifies, spouseShares, aloneAmount.above(zero)))
    .use(withSpouseCountable.minus(rateCouple).notBelow(zero))
    .otherwise(zero),
)
const endedBySpouse = taxUnit.any(all(isFilerOrSpouse, qualifies, spouseShares, aloneAmount.above(zero)))

export const parentIsPaid = taxUnit.rule(
  'ssi.parentIsPaid',
  {
    en: 'A parent gets SSI',
    es: 'Uno de los padres recibe SSI',
    cite: '20 CFR 416.1160(d), 416.1166(e)(1)',
  },
  taxUnit.any(all(isFilerOrSpouse, qualifies, adultAmount.above(zero))),
)

const deemedToChildren = taxUnit.rule(
  'ssi.deemedToChildren',
  {
    en: 'The parents’ income that counts as the children’s',
    es: 'Ingresos de los padres que cuentan como de los menores',
    cite: '20 CFR 416.1165(d), 416.1166',
    unit: 'perMonth',
  },
  when(parentIsPaid)
    .use(zero)
    .otherwise(
      when(endedBySpouse)
        .use(taxUnit.sum(leftBySpouse))
        .otherwise(
          parentsCountable.minus(when(parents.above(one)).use(rateCouple).otherwise(rateIndividual)).notBelow(zero),
        ),
    ),
)

export const sharesParentsIncome = person.rule(
  'ssi.sharesParentsIncome',
  {
    en: 'A child with parents who can get SSI',
    es: 'Menor que vive con sus padres y puede recibir SSI',
    cite: '20 CFR 416.1165, 416.1856',
  },
  all(isMinor, isWithParents, qualifies),
)

/** As much as brings the child's own SSI to nothing; more than that goes to the other children. */
const room = person.rule(
  'ssi.roomForParentsIncome',
  {
    en: 'Parents’ income that would end this child’s SSI',
    es: 'Ingresos de los padres que terminarían el SSI de este menor',
    cite: '20 CFR 416.1165(e)(2)',
    unit: 'perMonth',
  },
  when(sharesParentsIncome)
    .use(
      rateIndividual
        .plus(generalExclusion)
        .minus(
          unearned,
          unearnedByNeed,
          // with the general exclusion used up by other income: earnings less $65, half
          countableEarned({ unearned: generalExclusion, earned, costsBeforeHalf, costsAfterHalf }),
        )
        .notBelow(zero),
    )
    .otherwise(zero),
)

/**
 * The level at which equal shares, each no larger than its child's room, use up what there is. The first level is the
 * equal share; each round spreads what did not fit over the children who still have room, so that as many rounds as
 * there are disabled children are enough. Five are written out; with more, what does not fit is left uncounted.
 */
const childrenWhoShare = taxUnit.rule(
  'ssi.childrenWhoShareIncome',
  {
    en: 'Children among whom the parents’ income is divided',
    es: 'Menores entre los que se reparten los ingresos de los padres',
    cite: '20 CFR 416.1165(e)(1)',
    unit: 'people',
  },
  taxUnit.count(sharesParentsIncome),
)
const level = (round: string, so: Num<'taxUnit'>): Num<'taxUnit'> =>
  taxUnit.rule(
    `ssi.shareOfParentsIncome${round}`,
    {
      en: 'Each child’s share of the parents’ income',
      es: 'Parte de los ingresos de los padres para cada menor',
      cite: '20 CFR 416.1165(e)',
      unit: 'perMonth',
    },
    so,
  )
const spread = (round: string, before: Num<'taxUnit'>): Num<'taxUnit'> => {
  const placed = taxUnit.sum(room.notAbove(before))
  const withRoom = taxUnit.count(room.above(before))
  return level(
    round,
    when(all(withRoom.above(zero), deemedToChildren.above(placed)))
      .use(before.plus(deemedToChildren.minus(placed).dividedBy(withRoom.notBelow(one))))
      .otherwise(before),
  )
}
const rounds = [level('1', deemedToChildren.dividedBy(childrenWhoShare.notBelow(one)))]
for (const round of ['2', '3', '4', '5']) rounds.push(spread(round, rounds.at(-1)!))
/** One round for one child, two for two…: what nobody needs is neither worked out nor explained. */
const share = ([now, ...later]: readonly Num<'taxUnit'>[], children: Num): Num<'taxUnit'> =>
  later.length
    ? when(childrenWhoShare.above(children))
        .use(share(later, children.plus(one)))
        .otherwise(now!)
    : now!

const deemedToChild = person.rule(
  'ssi.deemedToChild',
  {
    en: 'The parents’ income that counts as this child’s',
    es: 'Ingresos de los padres que cuentan como de este menor',
    cite: '20 CFR 416.1165(e), (f)',
    unit: 'perMonth',
  },
  when(not(sharesParentsIncome))
    .use(zero)
    .otherwise(room.notAbove(share(rounds, one))),
)

/** What no child’s SSI takes up any more: a state that pays on top of SSI counts it (20 CFR 416.2025(b)). */
export const leftFromParents = taxUnit.rule(
  'ssi.leftFromParents',
  {
    en: 'Parents’ income beyond what ends the children’s SSI, for each child',
    es: 'Ingresos de los padres más allá de lo que termina el SSI de los menores, por menor',
    cite: '20 CFR 416.1165, 416.2025(b)',
    unit: 'perMonth',
  },
  deemedToChildren.minus(taxUnit.sum(room)).notBelow(zero).dividedBy(childrenWhoShare.notBelow(one)),
)
export const childCountable = person.rule(
  'ssi.childCountable',
  {
    en: 'The child’s income that counts, with the parents’ part',
    es: 'Ingresos del menor que cuentan, con la parte de los padres',
    cite: '20 CFR 416.1165(f), 416.1104',
    unit: 'perMonth',
  },
  countable({
    unearned: unearned.plus(deemedToChild),
    earned,
    byNeed: unearnedByNeed,
    costsBeforeHalf,
    costsAfterHalf,
  }),
)
export const childAmount = person.rule(
  'ssi.childAmount',
  {
    en: 'SSI of a child living with parents',
    es: 'SSI de un menor que vive con sus padres',
    cite: '20 CFR 416.1165(f), 416.410',
    unit: 'perMonth',
  },
  rateIndividual.minus(childCountable).notBelow(zero),
)
