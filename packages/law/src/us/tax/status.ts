import { all, any, type Num, not, taxUnit, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { isCitizen, isFilerOrSpouse, taxRole } from '../questions.ts'
import type { ByStatus } from './figures.ts'
import { kin, marriage, number } from './questions.ts'

/** How the people of a tax unit file, and who on the return has which number. */

export const isDependent = not(isFilerOrSpouse)
export const hasWorkNumber = any(isCitizen, number.is('work'))
export const hasAnyNumber = any(isCitizen, number.is('work', 'itin'))

/** The sum over filer and spouse of what belongs to a person. */
export const filers = (each: Num<Entity>): Num<'taxUnit'> =>
  taxUnit.sum(when(isFilerOrSpouse).use(each).otherwise(zero))

const hasChild = taxUnit.any(all(isDependent, kin.is('child')))
const hasRelative = taxUnit.any(all(isDependent, kin.is('child', 'relative')))

export const isJoint = taxUnit.rule(
  'tax.isJoint',
  { en: 'Files jointly with a spouse', es: 'Declara junto con su cónyuge', cite: '26 USC 6013' },
  taxUnit.any(taxRole.is('spouse')),
)
const isSurviving = taxUnit.rule(
  'tax.isSurviving',
  {
    en: 'Files as a surviving spouse with a child',
    es: 'Declara como cónyuge sobreviviente con un hijo',
    cite: '26 USC 2(a)',
  },
  all(not(isJoint), marriage.is('widowed'), hasChild),
)
const isHead = taxUnit.rule(
  'tax.isHead',
  {
    en: 'Files as head of household',
    es: 'Declara como cabeza de familia',
    cite: '26 USC 2(b), (c), 7703(b)',
  },
  all(
    not(isJoint),
    not(isSurviving),
    any(all(marriage.is('unmarried', 'widowed'), hasRelative), all(marriage.is('apart'), hasChild)),
  ),
)
export const isSeparate = taxUnit.rule(
  'tax.isSeparate',
  {
    en: 'Is married and files separately',
    es: 'Está casada y declara por separado',
    cite: '26 USC 1(d), 7703',
  },
  all(not(isJoint), any(marriage.is('together'), all(marriage.is('apart'), not(hasChild)))),
)

/** The figure of the status: `byStatus(standardDeduction)`. */
export const byStatus = (of: ByStatus): Num<'taxUnit'> =>
  when(isJoint)
    .use(of.joint)
    .otherwise(
      when(isHead)
        .use(of.head)
        .otherwise(
          when(isSeparate).use(of.separate).otherwise(when(isSurviving).use(of.surviving).otherwise(of.single)),
        ),
    )
