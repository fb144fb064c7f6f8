import { all, couple, not, one, person, when, zero } from '../../language.ts'
import { figuresOf, hasMoreThanSsi, isOnSsi } from './own.ts'
import { hasCareAtHome, needsMuchCare } from './questions.ts'

/** What is paid on top to those on SSI whose care at home the state has approved (Oregon, Wisconsin). */

const oregon = figuresOf('oregon')(
  'atHome',
  'For one whose only income is SSI and who gets care at home',
  'Para quien solo tiene SSI y recibe cuidado en casa',
)
const wisconsin = figuresOf('wisconsin')(
  'exceptional',
  'For exceptional costs of care at home, of one person, of a couple',
  'Por gastos excepcionales de cuidado en casa, de una persona, de una pareja',
)

const onlySsi = all(isOnSsi, not(hasMoreThanSsi))
const exceptional = when(couple.count(all(needsMuchCare, isOnSsi)).above(one))
  .use(wisconsin.of(couple.count()).dividedBy(couple.count()))
  .otherwise(wisconsin.of(one))
export const atHome = person.rule(
  'stateSupplement.atHome',
  {
    en: 'On top for care at home',
    es: 'Además, por cuidado en casa',
    cite: 'Or. Admin. R. 461-155-0575; Wis. Stat. § 49.77(3s)',
    unit: 'perMonth',
  },
  when(all(oregon.exists, hasCareAtHome, onlySsi))
    .use(oregon.value)
    .otherwise(
      when(all(wisconsin.exists, needsMuchCare, isOnSsi))
        .use(exceptional)
        .otherwise(zero),
    ),
)
