import { all, couple, one, person, when, zero } from '../../../language.ts'
import { rateCouple, rateIndividual } from '../../ssi/figures.ts'
import { countable } from '../../ssi/income.ts'
import { spouseShares } from '../../ssi/spouse.ts'
import { figuresOf, isGrownAtHome, isOnSsi, pay, withoutWork } from '../own.ts'

/** Idaho's cash for the aged, blind and disabled: a little more than SSI brings, for those who get some SSI. */

const figure = figuresOf('idaho')
/** 545 dollars in 2000, when SSI paid 512; both rise alike. For a couple it is SSI's own rate. */
const aboveRate = figure(
  'aboveRate',
  'What the allowance of one person is above SSI’s rate',
  'Lo que la cantidad de una persona pasa de la tasa del SSI',
)
const most = figure(
  'most',
  'Most that is paid to one person, to a couple',
  'Lo más que se paga a una persona, a una pareja',
)

const getsSsi = all(isOnSsi, isGrownAtHome)
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
    unit: 'perMonth',
  },
  when(getsSsi).use(when(bothGet).use(together).otherwise(alone)).otherwise(zero),
)
export const idaho = { isHere: aboveRate.exists, monthly }
