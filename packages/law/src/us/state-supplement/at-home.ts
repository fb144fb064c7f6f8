import { all, couple, not, one, person, stateFigure, when, zero } from '../../language.ts'
import { grossEarned, unearned, unearnedByNeed } from '../ssi/income.ts'
import { ssiMonthly } from '../ssi/rules.ts'
import { hasCareAtHome, needsMuchCare } from './questions.ts'

/** What is paid on top to those on SSI whose care at home the state has approved (Oregon, Wisconsin). */

const month = 'perMonth'
const oregon = stateFigure('stateSupplement.oregon.atHome', {
  en: 'For one whose only income is SSI and who gets care at home',
  es: 'Para quien solo tiene SSI y recibe cuidado en casa',
  unit: month,
})
const wisconsin = stateFigure('stateSupplement.wisconsin.exceptional', {
  en: 'For exceptional costs of care at home, of one person, of a couple',
  es: 'Por gastos excepcionales de cuidado en casa, de una persona, de una pareja',
  unit: month,
})

const onlySsi = all(ssiMonthly.above(zero), not(grossEarned.plus(unearned, unearnedByNeed).above(zero)))
const exceptional = when(couple.count(all(needsMuchCare, ssiMonthly.above(zero))).above(one))
  .use(wisconsin.of(couple.count()).dividedBy(couple.count()))
  .otherwise(wisconsin.of(one))
export const atHome = person.rule(
  'stateSupplement.atHome',
  {
    en: 'On top for care at home',
    es: 'Además, por cuidado en casa',
    cite: 'Or. Admin. R. 461-155-0575; Wis. Stat. § 49.77(3s)',
    unit: month,
  },
  when(all(oregon.exists, hasCareAtHome, onlySsi))
    .use(oregon.value)
    .otherwise(
      when(all(wisconsin.exists, needsMuchCare, ssiMonthly.above(zero)))
        .use(exceptional)
        .otherwise(zero),
    ),
)
