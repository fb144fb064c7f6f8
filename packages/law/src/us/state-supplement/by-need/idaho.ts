import { all, couple, one, person, stateFigure, when, zero } from '../../../language.ts'
import { rateCouple, rateIndividual } from '../../ssi/figures.ts'
import { countable } from '../../ssi/income.ts'
import { ssiMonthly } from '../../ssi/rules.ts'
import { spouseShares } from '../../ssi/spouse.ts'
import { isGrownAtHome, pay, withoutWork } from './own.ts'

/** Idaho's cash for the aged, blind and disabled: a little more than SSI brings, for those who get some SSI. */

const month = 'perMonth'
/** 545 dollars in 2000, when SSI paid 512; both rise alike. For a couple it is SSI's own rate. */
const aboveRate = stateFigure('stateSupplement.idaho.aboveRate', {
  en: 'What the allowance of one person is above SSI’s rate',
  es: 'Lo que la cantidad de una persona pasa de la tasa del SSI',
  unit: month,
})
const most = stateFigure('stateSupplement.idaho.most', {
  en: 'Most that is paid to one person, to a couple',
  es: 'Lo más que se paga a una persona, a una pareja',
  unit: month,
})

const getsSsi = all(ssiMonthly.above(zero), isGrownAtHome)
const bothGet = couple.count(getsSsi).above(one)
const togetherLeft = rateCouple.minus(countable({ unearned: couple.sum(withoutWork), earned: couple.sum(pay) }))
const together = togetherLeft.notBelow(zero).roundedUp().notAbove(most.of(couple.count())).dividedBy(couple.count())
/** Beside a spouse whose income counts SSI and that income come to SSI's rate. */
const counts = when(spouseShares)
  .use(rateIndividual)
  .otherwise(countable({ unearned: withoutWork, earned: pay }))
const alone = rateIndividual.plus(aboveRate.value).minus(counts).notBelow(zero).roundedUp().notAbove(most.of(one))
const monthly = person.rule(
  'stateSupplement.idaho.monthly',
  {
    en: 'Cash for the aged, blind and disabled (AABD)',
    es: 'Efectivo para mayores, personas ciegas y con discapacidad (AABD)',
    cite: 'IDAPA 16.03.05, §§ 501, 514, 531, 540–544',
    unit: month,
  },
  when(getsSsi).use(when(bothGet).use(together).otherwise(alone)).otherwise(zero),
)
export const idaho = { isHere: aboveRate.exists, monthly }
