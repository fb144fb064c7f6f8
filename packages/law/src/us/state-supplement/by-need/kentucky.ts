import { all, any, couple, household, one, person, when, zero } from '../../../language.ts'
import { age } from '../../questions.ts'
import { childUnder } from '../../ssi/figures.ts'
import { difference } from '../../ssi/spouse.ts'
import { qualifies } from '../../ssi/who.ts'
import { figuresOf, halfAbove, isGrownAtHome, pay, spouses, two, withoutWork } from '../own.ts'
import { hasCaretaker } from '../questions.ts'

/** Kentucky's supplement for those who must pay somebody to care for them at home. */

/** One person; each of a couple of whom one needs care, of whom both do. */
const standard = figuresOf('kentucky')(
  'standard',
  'Standard of need with a caretaker',
  'Necesidad según el estado con una persona cuidadora',
)

const canGet = all(qualifies, isGrownAtHome)
const bothGet = couple.count(canGet).above(one)
const needsCare = couple.any(hasCaretaker)
const row = when(bothGet).use(couple.count(hasCaretaker).plus(one)).otherwise(one)
/** No general exclusion: §§ 5 and 6. */
const income = withoutWork.plus(halfAbove(pay))
/** A spouse who cannot get it keeps the same for the other and for each child. */
const fromSpouse = spouses(income)
  .minus(difference.times(household.count(age.below(childUnder)).plus(one)))
  .notBelow(zero)
const left = when(bothGet)
  .use(standard.of(row).times(two).minus(couple.sum(income)).dividedBy(two))
  .otherwise(standard.of(row).minus(income, fromSpouse))
const monthly = person.rule(
  'stateSupplement.kentucky.monthly',
  {
    en: 'State supplement with a caretaker',
    es: 'Suplemento estatal con una persona cuidadora',
    cite: '921 KAR 2:015, §§ 3–9',
    unit: 'perMonth',
  },
  when(all(canGet, any(hasCaretaker, all(bothGet, needsCare))))
    .use(left.notBelow(zero))
    .otherwise(zero),
)
export const kentucky = { isHere: standard.exists, monthly }
