import { all, not, one, taxUnit, when, zero } from '../../language.ts'
import { age, isFilerOrSpouse } from '../questions.ts'
import { childUnder } from '../ssi/figures.ts'
import { unearned, unearnedByNeed } from '../ssi/income.ts'
import { isDependent } from '../tax/status.ts'
import { figuresOf, isOnSsi } from './own.ts'
import { supplementRegions } from './regions.ts'

/** Wisconsin pays parents who are all on SSI for each child who is not, as long as the children would have passed the old aid's test. */

const figure = figuresOf('wisconsin')
const firstChild = figure('firstChild', 'For the first child of parents on SSI', 'Por el primer hijo de padres con SSI')
const furtherChild = figure('furtherChild', 'For each further child', 'Por cada hijo más')
const most = figure(
  'childrensIncome',
  'Most that the children may have, by how many they are',
  'Lo más que pueden tener los hijos, según cuántos son',
  { regions: supplementRegions },
)
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
    unit: 'perMonth',
  },
  when(all(firstChild.exists, children.above(zero), taxUnit.any(all(isFilerOrSpouse, isOnSsi))))
    .use(
      when(income.atMost(most.of(children)))
        .use(firstChild.value.plus(furtherChild.value.times(children.minus(one))))
        .otherwise(zero),
    )
    .otherwise(zero),
)
