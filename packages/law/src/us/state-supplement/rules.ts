import { all, any, couple, household, not, one, person, taxUnits, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { age } from '../questions.ts'
import { generalExclusion } from '../ssi/figures.ts'
import { ownCountable } from '../ssi/income.ts'
import { isInFacility, ownCash } from '../ssi/questions.ts'
import { ssiMonthly } from '../ssi/rules.ts'
import {
  bothQualify,
  coupleCountable,
  rateAlone,
  rateTogether,
  spouseShares,
  withSpouseCountable,
} from '../ssi/spouse.ts'
import { qualifies, qualifiesButForSavings } from '../ssi/who.ts'
import { alone, each, livesWithAdults } from './arrangement.ts'
import { atHome } from './at-home.ts'
import { colorado } from './by-need/colorado.ts'
import { connecticut } from './by-need/connecticut.ts'
import { idaho } from './by-need/idaho.ts'
import { illinois } from './by-need/illinois.ts'
import { kentucky } from './by-need/kentucky.ts'
import { missouri } from './by-need/missouri.ts'
import { newHampshire } from './by-need/new-hampshire.ts'
import { caretaker } from './caretaker.ts'
import { coupleExcess, excess } from './excess.ts'
import { fromAge, need, onlyIncomeIsSsi, onlyWithSsi, savings } from './figures.ts'
import { hasMoreThanSsi, isOnSsi } from './own.ts'

/** What states pay on top of SSI: arrangement.ts, excess.ts and at-home.ts → here; plans of a state's own: by-need. */

const month = 'perMonth'
const isOldEnough = when(fromAge.exists).use(age.atLeast(fromAge.value)).otherwise(age.atLeast(zero))
const hasOtherIncome = when(bothQualify).use(couple.any(hasMoreThanSsi)).otherwise(hasMoreThanSsi)
const canGet = person.rule(
  'stateSupplement.canGet',
  {
    en: 'Can get a supplement of the state',
    es: 'Puede recibir un suplemento del estado',
    unmet: { en: 'Cannot get a supplement of the state', es: 'No puede recibir un suplemento del estado' },
    cite: '42 USC 1382e(a)(1); 20 CFR 416.2001, 416.2005',
  },
  all(
    any(qualifies, all(savings.exists, qualifiesButForSavings, couple.sum(ownCash).atMost(savings.value))),
    not(isInFacility),
    isOldEnough,
    any(not(onlyWithSsi), isOnSsi),
    any(not(onlyIncomeIsSsi), not(hasOtherIncome)),
  ),
)

const onTop = when(bothQualify)
  .use(couple.sum(each).minus(coupleExcess).notBelow(zero).dividedBy(couple.count()))
  .otherwise(alone.minus(excess).notBelow(zero))

const bothGet = couple.count(canGet).above(one)
/** Where a state names what a person needs, the whole rate of SSI less $20 is taken off for those who get any of it, for others their income with the exclusions of SSI (Minnesota). */
const neededTogether = when(livesWithAdults).use(need.togetherWithOthers.value).otherwise(need.together.value)
const needed = when(bothGet)
  .use(neededTogether)
  .otherwise(when(livesWithAdults).use(need.withOthers.value).otherwise(need.alone.value))
const togetherLeft = needed
  .minus(when(couple.sum(ssiMonthly).above(zero)).use(rateTogether.minus(generalExclusion)).otherwise(coupleCountable))
  .notBelow(zero)
  .dividedBy(couple.count())
const afterOwn = needed.minus(ownCountable).notBelow(zero)
/** Beside a spouse whose income counts: never above what a couple needs less the income of both. */
const afterBoth = neededTogether.minus(withSpouseCountable).notBelow(zero).notAbove(afterOwn)
const aloneLeft = when(isOnSsi)
  .use(needed.minus(rateAlone.minus(generalExclusion)).notBelow(zero))
  .otherwise(when(spouseShares).use(afterBoth).otherwise(afterOwn))

const general = when(canGet)
  .use(when(need.alone.exists).use(when(bothGet).use(togetherLeft).otherwise(aloneLeft)).otherwise(onTop.plus(atHome)))
  .otherwise(zero)
/** States with a plan of their own that fills up a need. */
const byNeed = [colorado, connecticut, idaho, illinois, kentucky, missouri, newHampshire]
export const ofPerson = person.rule(
  'stateSupplement.ofPerson',
  {
    en: 'State supplement each month',
    es: 'Suplemento estatal al mes',
    cite: '42 USC 1382e; 20 CFR 416.2001–416.2030',
    unit: month,
  },
  byNeed.reduce((otherwise, plan) => when(plan.isHere).use(plan.monthly).otherwise(otherwise), general),
)
export const stateSupplementMonthly = household.rule(
  'stateSupplement.monthly',
  {
    en: 'State supplements in the household, a month',
    es: 'Suplementos estatales del hogar, al mes',
    cite: '42 USC 1382e; 20 CFR 416.2001',
    unit: month,
  },
  household.sum(ofPerson).plus(taxUnits.sum(caretaker)),
)
const eligible = household.rule(
  'stateSupplement.eligible',
  {
    en: 'Someone can get a supplement of the state',
    es: 'Alguien puede recibir un suplemento del estado',
    unmet: { en: 'Nobody can get a supplement of the state', es: 'Nadie puede recibir un suplemento del estado' },
    cite: '42 USC 1382e',
  },
  stateSupplementMonthly.above(zero),
)

export const stateSupplement: Programme = {
  id: 'stateSupplement',
  name: { en: 'State supplement of SSI', es: 'Suplemento estatal del SSI' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount: stateSupplementMonthly,
  results: { stateSupplement: stateSupplementMonthly },
  order: ['age', 'disabled', 'blind', 'ssi.isKept'],
  verified: {
    against: {
      en: '4,308 households of a reference model in ten states; elsewhere the published amounts and the states’ manuals',
      es: '4,308 hogares de un modelo de referencia en diez estados; en los demás, las cantidades publicadas y los manuales estatales',
    },
    on: '2026-11-23',
  },
}
