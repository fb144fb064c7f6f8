import { all, any, couple, household, one, person, when, zero } from '../../../language.ts'
import { age, isBlind, mortgageMonthly, rentMonthly } from '../../questions.ts'
import { childUnder, earnedExclusion, rateIndividual } from '../../ssi/figures.ts'
import { ownCash } from '../../ssi/questions.ts'
import { hasSpouse, qualifiesButForSavings } from '../../ssi/who.ts'
import { others } from '../arrangement.ts'
import { figuresOf, halfAbove, isGrownAtHome, pay, spouses, withoutWork } from '../own.ts'
import { sharesWithUnrelated } from '../questions.ts'
import { blindExclusion } from './older-figures.ts'

/** Connecticut's State Supplement: personal need and shelter, less income above a large disregard. */

const month = 'perMonth'
const figure = figuresOf('connecticut')
/** By one, or each of a couple. */
const personal = figure(
  'personal',
  'What one person needs, or each of a couple',
  'Lo que necesita una persona, o cada una de una pareja',
)
const shelter = figure('shelter', 'Most for shelter', 'Lo más para vivienda')
const shelterShared = figure('shelterShared', 'Most for shelter that is shared', 'Lo más para vivienda compartida')
const leftOut = figure('leftOut', 'Income that is left out', 'Ingresos que no cuentan')
const leftOutShared = figure(
  'leftOutShared',
  'Income that is left out of one who shares with people who are not family',
  'Ingresos que no cuentan de quien comparte con personas que no son familia',
)
const savings = figure(
  'savings',
  'What one person or a couple may own',
  'Lo que puede poseer una persona o una pareja',
  { unit: 'dollars' },
)
const incomeCap = figure(
  'incomeCap',
  'Income at most, as a multiple of SSI’s rate for each',
  'Ingresos como máximo, como múltiplo de la tasa del SSI por cada persona',
  { unit: 'share' },
)

const isOneOfThem = all(qualifiesButForSavings, isGrownAtHome)
const canGet = person.rule(
  'stateSupplement.connecticut.canGet',
  {
    en: 'Can get the State Supplement',
    es: 'Puede recibir el Suplemento Estatal',
    unmet: { en: 'Cannot get the State Supplement', es: 'No puede recibir el Suplemento Estatal' },
    cite: 'Conn. Gen. Stat. § 17b-600; UPM 2525.15, 4005.10, 5520.10',
  },
  all(
    isOneOfThem,
    couple.sum(ownCash).atMost(savings.of(couple.count())),
    couple.sum(withoutWork.plus(pay)).atMost(rateIndividual.times(incomeCap.value).times(couple.count())),
  ),
)
const bothGet = couple.count(isOneOfThem).above(one)

const cost = rentMonthly.plus(mortgageMonthly)
/** Shared among the grown people; a spouse alone shares half. */
const ownCost = cost.dividedBy(household.count(age.atLeast(childUnder)).notBelow(one))
const ownShelter = when(any(others, hasSpouse))
  .use(ownCost.notAbove(shelterShared.value))
  .otherwise(ownCost.notAbove(shelter.value))
const needsOfEach = personal.of(couple.count()).plus(ownShelter)

const countedPay = halfAbove(pay, when(isBlind).use(blindExclusion).otherwise(earnedExclusion))
const applied = person.rule(
  'stateSupplement.connecticut.applied',
  {
    en: 'Income that counts, SSI among it',
    es: 'Ingresos que cuentan, con el SSI',
    cite: 'Conn. Gen. Stat. § 17b-600; UPM 5030.10, 5030.15',
    unit: month,
  },
  withoutWork
    .minus(when(sharesWithUnrelated).use(leftOutShared.value).otherwise(leftOut.value))
    .notBelow(zero)
    .plus(countedPay),
)
/** A spouse who cannot get it brings all income, and needs of the same size. */
const together = needsOfEach.times(couple.count())
const left = when(bothGet)
  .use(together.minus(couple.sum(applied)).dividedBy(couple.count()))
  .otherwise(together.minus(applied, spouses(withoutWork.plus(pay))))
const monthly = person.rule(
  'stateSupplement.connecticut.monthly',
  {
    en: 'State Supplement',
    es: 'Suplemento Estatal',
    cite: 'Conn. Gen. Stat. § 17b-600; UPM 4520.15, 5020.70, 6005, 6020.10',
    unit: month,
  },
  when(canGet).use(left.notBelow(zero).roundedDown()).otherwise(zero),
)
export const connecticut = { isHere: personal.exists, monthly }
