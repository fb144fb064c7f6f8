import { all, any, type Bool, not, taxUnit, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { price, priceIsKnown } from './area.ts'
import { adultFrom, ageFactor, childAges, mostChildren, tier, tierAdults, tierChildUnder } from './figures.ts'
import { benchmarkTold } from './questions.ts'
import { isInsurable } from './who.ts'

/** What the second cheapest silver plan costs for those on one return who need it. */

const insured = (who: Bool<Entity>) => taxUnit.count(all(isInsurable, who))

const adults = taxUnit.sum(
  when(all(isInsurable, age.atLeast(adultFrom)))
    .use(ageFactor.of(age))
    .otherwise(zero),
)
/** Only the oldest three pay: each step of the curve counts for as many of them as have reached it. */
const children = childAges
  .map((step, i) => {
    const before = childAges[i - 1]
    const reached = before ? age.atLeast(step) : age.atLeast(zero)
    const rise = before ? ageFactor.of(step).minus(ageFactor.of(before)) : ageFactor.of(step)
    return insured(all(reached, age.below(adultFrom)))
      .notAbove(mostChildren)
      .times(rise)
  })
  .reduce((sum, step) => sum.plus(step))
const byAge = taxUnit.rule(
  'aca.byAge',
  {
    en: 'Prices of those insured by their ages, as a multiple of that at 14',
    es: 'Precios de las personas aseguradas según su edad, como múltiplo del de 14 años',
    cite: '45 CFR 147.102(a)(1)(iii), (c)(1), (d), (e)',
    unit: 'share',
  },
  adults.plus(children),
)

const isTierAdult = any(isFilerOrSpouse, age.atLeast(tierChildUnder))
const tierOf = insured(isTierAdult)
  .notAbove(tierAdults)
  .plus(
    when(all(insured(isTierAdult).above(zero), insured(not(isTierAdult)).above(zero)))
      .use(tierAdults)
      .otherwise(zero),
  )
const byTier = taxUnit.rule(
  'aca.byTier',
  {
    en: 'Price of the family as a multiple of one adult’s',
    es: 'Precio de la familia como múltiplo del de un adulto',
    cite: '45 CFR 147.102(c)(2)',
    unit: 'share',
  },
  when(taxUnit.any(isInsurable)).use(tier.of(tierOf)).otherwise(zero),
)

export const benchmark = taxUnit.rule(
  'aca.benchmark',
  {
    en: 'Price a month of the second cheapest silver plan for them',
    es: 'Precio al mes del segundo plan plata más barato para esas personas',
    cite: '26 USC 36B(b)(3)(B); 26 CFR 1.36B-3(f)',
    unit: 'perMonth',
  },
  when(priceIsKnown)
    .use(price.times(when(tier.exists).use(byTier).otherwise(byAge)))
    .otherwise(when(taxUnit.any(isInsurable)).use(benchmarkTold).otherwise(zero)),
)
