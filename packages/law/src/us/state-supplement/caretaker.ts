import { all, not, one, stateFigure, taxUnit, when, zero } from '../../language.ts'
import type { Regions } from '../../node.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { childUnder } from '../ssi/figures.ts'
import { unearned, unearnedByNeed } from '../ssi/income.ts'
import { ssiMonthly } from '../ssi/rules.ts'
import { isDependent } from '../tax/status.ts'
import { wisconsinAreas } from './wisconsin-areas.ts'

/** Wisconsin pays parents who are all on SSI for each child who is not, as long as the children would have passed the old aid's test. */

const month = 'perMonth'
const amount = (id: string, en: string, es: string, regions?: Regions) =>
  stateFigure(`stateSupplement.wisconsin.${id}`, { en, es, unit: month, ...(regions && { regions }) })
const firstChild = amount('firstChild', 'For the first child of parents on SSI', 'Por el primer hijo de padres con SSI')
const furtherChild = amount('furtherChild', 'For each further child', 'Por cada hijo más')
const most = amount(
  'childrensIncome',
  'Most that the children may have, by how many they are',
  'Lo más que pueden tener los hijos, según cuántos son',
  wisconsinAreas,
)
const isOnSsi = ssiMonthly.above(zero)
const isPaidFor = all(isDependent, age.below(childUnder), not(isOnSsi))
const children = taxUnit.rule(
  'stateSupplement.wisconsin.children',
  {
    en: 'Children who get no SSI, of parents who all do',
    es: 'Hijos sin SSI de padres que todos lo reciben',
    cite: 'Wis. Stat. § 49.775(2)',
    unit: 'people',
  },
  when(taxUnit.any(all(isFilerOrSpouse, not(isOnSsi))))
    .use(zero)
    .otherwise(taxUnit.count(isPaidFor)),
)
const income = taxUnit.sum(when(isPaidFor).use(unearned.plus(unearnedByNeed)).otherwise(zero))
export const caretaker = taxUnit.rule(
  'stateSupplement.wisconsin.caretaker',
  {
    en: 'Supplement for the children of parents on SSI',
    es: 'Suplemento por los hijos de padres con SSI',
    cite: 'Wis. Stat. § 49.775',
    unit: month,
  },
  when(all(firstChild.exists, children.above(zero), taxUnit.any(all(isFilerOrSpouse, isOnSsi))))
    .use(
      when(income.atMost(most.of(children)))
        .use(firstChild.value.plus(furtherChild.value.times(children.minus(one))))
        .otherwise(zero),
    )
    .otherwise(zero),
)
