import { all, any, inState, type Num, not, taxUnit, when, zero } from '../../language.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { eitcAmount, eitcByIncome, eitcChildren } from '../tax/eitc.ts'
import { adjustedGrossIncome, earnedTogether, investmentIncome } from '../tax/income.ts'
import { isDependent, isJoint, isSeparate } from '../tax/status.ts'
import {
  california,
  californiaAge,
  californiaIncome,
  californiaInvestment,
  californiaWorthAsking,
  colorado,
  coloradoChild,
  coloradoIncome,
  coloradoJoint,
  minnesota,
  minnesotaChild,
  minnesotaIncome,
  minnesotaJoint,
  minnesotaWorthAsking,
  newMexico,
  newMexicoChild,
  oregon,
  oregonChild,
  oregonIncome,
  oregonWorthAsking,
} from './form-figures.ts'

/**
 * States whose amounts of the year are not published yet: California, Minnesota and Washington, and the child credits of
 * Colorado, New Mexico and Oregon. Below the incomes that the statute itself names, which only rise with prices, one is
 * sure of something; how much stands in the state's own form.
 */

const hasChildBelow = (years: Num) => taxUnit.any(all(isDependent, age.below(years)))
const inCalifornia = all(
  inState('CA'),
  not(isSeparate),
  earnedTogether.above(zero),
  earnedTogether.atMost(californiaIncome),
  adjustedGrossIncome.atMost(californiaIncome),
  investmentIncome.atMost(californiaInvestment),
  any(eitcChildren.above(zero), taxUnit.any(all(isFilerOrSpouse, age.atLeast(californiaAge)))),
)
const withChild = (state: string, below: Num, income: Num, joint?: Num) =>
  all(
    inState(state),
    not(isSeparate),
    hasChildBelow(below),
    adjustedGrossIncome.atMost(joint ? when(isJoint).use(joint).otherwise(income) : income),
  )
const inMinnesota = withChild('MN', minnesotaChild, minnesotaIncome, minnesotaJoint)
const inColorado = withChild('CO', coloradoChild, coloradoIncome, coloradoJoint)
const inNewMexico = all(inState('NM'), hasChildBelow(newMexicoChild))
const inOregon = withChild('OR', oregonChild, oregonIncome)
const inWashington = all(
  inState('WA'),
  any(eitcAmount.above(zero), all(eitcByIncome.above(zero), eitcChildren.above(zero))),
)
/** Further up a credit may be left: there the form is asked for, and nothing is sure. */
const mayHave = any(
  all(inState('CA'), not(isSeparate), earnedTogether.above(zero), earnedTogether.atMost(californiaWorthAsking)),
  all(
    inState('MN'),
    not(isSeparate),
    any(earnedTogether.above(zero), hasChildBelow(minnesotaChild)),
    adjustedGrossIncome.atMost(minnesotaWorthAsking),
  ),
  all(inState('WA'), eitcByIncome.above(zero)),
  inColorado,
  inNewMexico,
  withChild('OR', oregonChild, oregonWorthAsking),
)
const cite = `${california}; ${minnesota}; Wash. Rev. Code § 82.08.0206; ${colorado}; ${newMexico}; ${oregon}`
export const isSureOfSomething = taxUnit.rule(
  'stateCredits.isSureOfSomething',
  {
    en: 'The state gives a credit; its form says how much',
    es: 'El estado da un crédito; su formulario dice cuánto',
    unmet: { en: 'no such credit is sure', es: 'no es seguro ese crédito' },
    cite,
  },
  any(inCalifornia, inMinnesota, inWashington, inColorado, inNewMexico, inOregon),
)
const formSays = taxUnit.money('stateCredits.formSays', {
  en: 'How much does the state’s own form or calculator give this family for the year (California FTB 3514, Minnesota M1CWFC, Washington’s Working Families Tax Credit; for the child credit Colorado DR 0104CN, New Mexico PIT-RC, Oregon OR-KIDS)?',
  es: '¿Cuánto da a esta familia por el año el formulario o la calculadora del estado (California FTB 3514, Minnesota M1CWFC, crédito para familias trabajadoras de Washington; para el crédito por hijos, Colorado DR 0104CN, Nuevo México PIT-RC, Oregón OR-KIDS)?',
  short: { en: 'State credit by its form', es: 'Crédito estatal según su formulario' },
  why: {
    en: 'The state has not published this year’s amounts yet.',
    es: 'El estado todavía no publica las cantidades de este año.',
  },
  unit: 'perYear',
  appliesTo: inState('CA', 'CO', 'MN', 'NM', 'OR', 'WA'),
})
export const byForm = taxUnit.rule(
  'stateCredits.byForm',
  {
    en: 'State credit by the state’s own form',
    es: 'Crédito estatal según el formulario del estado',
    cite,
    unit: 'perYear',
  },
  when(mayHave).use(formSays).otherwise(zero),
)
