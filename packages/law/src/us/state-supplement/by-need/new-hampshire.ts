import { all, any, couple, one, person, when, zero } from '../../../language.ts'
import { age, isBlind } from '../../questions.ts'
import { agedFrom, keptShare, rateCouple, rateIndividual } from '../../ssi/figures.ts'
import { isKept, ownCash } from '../../ssi/questions.ts'
import { hasSpouse, qualifiesButForSavings } from '../../ssi/who.ts'
import { figuresOf, isGrownAtHome, pay, two, withoutWork } from '../own.ts'
import { lastsFourYears } from '../questions.ts'
import { olderEarnings } from './older-earnings.ts'

/** New Hampshire's help for the aged, the blind and the disabled: a need above SSI, less income. */

const month = 'perMonth'
const figure = figuresOf('newHampshire')
const aboveRate = figure(
  'aboveRate',
  'What SSI and help come to above SSI’s rate, for one, for a couple',
  'Lo que el SSI y la ayuda pasan de la tasa del SSI, para una persona, para una pareja',
)
const leftOut = figure(
  'leftOut',
  'Income that is left out, of one, of a couple',
  'Ingresos que no cuentan, de una persona, de una pareja',
)
const workCosts = figure(
  'workCosts',
  'Least that counts for the costs of work',
  'Lo menos que cuenta por los gastos de trabajar',
)
const least = figure('least', 'Least that is paid', 'Lo menos que se paga')
const savings = figure(
  'savings',
  'What one person or a couple may own',
  'Lo que puede poseer una persona o una pareja',
  { unit: 'dollars' },
)

/** Disability must last 48 months for this; SSI asks for twelve. */
const isOneOfThem = any(age.atLeast(agedFrom), isBlind, lastsFourYears)
const canGet = all(isOneOfThem, qualifiesButForSavings, isGrownAtHome, couple.sum(ownCash).atMost(savings.value))
const bothGet = couple.count(canGet).above(one)
const brought = person.rule(
  'stateSupplement.newHampshire.brought',
  {
    en: 'Income before what is left out, SSI among it',
    es: 'Ingresos antes de lo que no cuenta, con el SSI',
    cite: 'N.H. Code Admin. R. § He-W 654.15, 654.18; Adult Assistance Manual 603.01, 615',
    unit: month,
  },
  olderEarnings(pay).minus(workCosts.value).notBelow(zero).plus(withoutWork),
)
const needAlone = rateIndividual.plus(aboveRate.of(one)).minus(leftOut.of(one))
const needTogether = rateCouple.plus(aboveRate.of(two)).minus(leftOut.of(two))
const afterOwn = needAlone.minus(brought.minus(leftOut.of(one)).notBelow(zero))
const afterBoth = needTogether.minus(couple.sum(brought).minus(leftOut.of(two)).notBelow(zero))
/** Beside a spouse who cannot get it never more than alone: the rules name the need of two for them, which we could not confirm. */
const left = when(bothGet)
  .use(afterBoth)
  .otherwise(when(hasSpouse).use(afterBoth.notAbove(afterOwn)).otherwise(afterOwn))
const paid = when(isKept)
  .use(left.minus(left.times(keptShare)))
  .otherwise(left)
  .rounded()
const share = when(bothGet).use(paid.dividedBy(couple.count())).otherwise(paid)
const monthly = person.rule(
  'stateSupplement.newHampshire.monthly',
  {
    en: 'Help for the aged, the blind and the disabled',
    es: 'Ayuda para mayores, personas ciegas y con discapacidad',
    cite: 'N.H. Rev. Stat. §§ 167:6, 167:7; N.H. Code Admin. R. He-W 654.16, 656.06, 658.03, 670.03; Adult Assistance Manual 617',
    unit: month,
  },
  when(all(canGet, paid.atLeast(least.value)))
    .use(share)
    .otherwise(zero),
)
export const newHampshire = { isHere: savings.exists, monthly }
