import { all, any, type Bool, type Num, not, one, person, taxUnit, taxUnits, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { age, isFilerOrSpouse, isPregnant } from '../questions.ts'
import { isWithParents } from '../ssi/who.ts'
import { kin } from '../tax/questions.ts'
import { childUnder, unbornCountsForAll } from './figures.ts'
import { filersMagi, ifMustFile, ownMagi } from './income.ts'
import { babiesExpected, claimedByParent, files, isOtherParent } from './questions.ts'

/**
 * Each person's household and its income (42 CFR 435.603(f), (d)): the people on the tax return; and for those whom
 * another than a parent claims, whose parents file apart, or whose family files nothing, the family they live with.
 */

const isDependent = not(isFilerOrSpouse)
const isYoung = age.below(childUnder)
export const isYoungDependant = all(isDependent, isYoung)
const isOwnChild = all(isYoungDependant, isWithParents)
const isChildOfOthers = all(isYoungDependant, not(isWithParents))
const isGrownChild = all(isDependent, not(isYoung), kin.is('child'), claimedByParent)

const unborn = when(isPregnant).use(babiesExpected).otherwise(zero)
const heads = when(unbornCountsForAll).use(one.plus(unborn)).otherwise(one)
const sizeOf = (id: string, en: string, es: string, who: Bool<Entity>) =>
  taxUnit.rule(
    `medicaid.${id}Size`,
    { en, es, cite: '42 CFR 435.603(b), (f)', unit: 'people' },
    taxUnit.sum(when(who).use(heads).otherwise(zero)),
  )
const incomeOf = (id: string, en: string, es: string, is: Num<'taxUnit'>) =>
  taxUnit.rule(`medicaid.${id}Income`, { en, es, cite: '42 CFR 435.603(d)', unit: 'perYear' }, is)
const dependants = (who: Bool<Entity>, of: Num<Entity>) => taxUnit.sum(when(who).use(of).otherwise(zero))

// the tax return: filer, spouse and those they claim; if they file nothing, the parents and their young children
const isCounted = any(isFilerOrSpouse, isOwnChild, files)
const returnSize = sizeOf('return', 'People on the tax return', 'Personas en la declaración', isCounted)
const returnIncome = incomeOf(
  'return',
  'Income of the people on the tax return',
  'Ingresos de las personas en la declaración',
  filersMagi.plus(dependants(all(isDependent, isCounted), ifMustFile)),
)

// the family: parents, young children, and the other parent who files apart
const familySize = sizeOf(
  'family',
  'Parents and their children',
  'Padres y sus hijos',
  any(isFilerOrSpouse, isOwnChild),
)
const familyIncome = incomeOf(
  'family',
  'Income of parents and children',
  'Ingresos de padres e hijos',
  filersMagi.plus(dependants(isOwnChild, ifMustFile)),
)
const hasOtherParent = taxUnit.rule(
  'medicaid.hasOtherParent',
  {
    en: 'On this return is a parent of a child on another',
    es: 'En esta declaración está el padre o la madre de un menor de otra',
    cite: '42 CFR 435.603(f)(2)(ii)',
  },
  taxUnit.any(isOtherParent),
)
const elsewhere = (of: Num<'taxUnit'>): Num<'taxUnit' | 'household'> => {
  const theirs = when(hasOtherParent).use(of).otherwise(zero)
  return taxUnits.sum(theirs).minus(theirs)
}
const parentsFileApart = person.rule(
  'medicaid.parentsFileApart',
  {
    en: 'Lives with both parents, who file apart',
    es: 'Vive con ambos padres, que declaran por separado',
    cite: '42 CFR 435.603(f)(2)(ii)',
  },
  all(isOwnChild, elsewhere(one).above(zero)),
)

// young people whom others than their parents claim: they and their brothers and sisters
const apartSize = sizeOf('apart', 'Children without a parent here', 'Menores sin padre ni madre aquí', isChildOfOthers)
const apartIncome = incomeOf(
  'apart',
  'Income of children without a parent here',
  'Ingresos de menores sin padre ni madre aquí',
  dependants(isChildOfOthers, ownMagi),
)

const isOnReturn = person.rule(
  'medicaid.isOnReturn',
  {
    en: 'The household is the tax return',
    es: 'El hogar es la declaración de impuestos',
    cite: '42 CFR 435.603(f)(1), (2)',
  },
  any(isFilerOrSpouse, all(isOwnChild, not(parentsFileApart)), all(isGrownChild, files)),
)

const byHousehold = <A extends Entity, B extends Entity, C extends Entity, D extends Entity>(
  onReturn: Num<A>,
  withBothParents: Num<B>,
  withSiblings: Num<C>,
  alone: Num<D>,
) =>
  when(isOnReturn)
    .use(onReturn)
    .otherwise(
      when(parentsFileApart).use(withBothParents).otherwise(when(isChildOfOthers).use(withSiblings).otherwise(alone)),
    )

export const householdSize = person.rule(
  'medicaid.householdSize',
  {
    en: 'Size of this person’s Medicaid household',
    es: 'Tamaño del hogar de Medicaid de esta persona',
    cite: '42 CFR 435.603(b), (f)',
    unit: 'people',
  },
  byHousehold(returnSize, familySize.plus(elsewhere(familySize)), apartSize, heads).plus(
    when(unbornCountsForAll).use(zero).otherwise(unborn),
  ),
)

export const householdIncome = person.rule(
  'medicaid.householdIncome',
  {
    en: 'Income of this person’s Medicaid household, a year',
    es: 'Ingresos del hogar de Medicaid de esta persona, al año',
    cite: '42 CFR 435.603(d), (e)',
    unit: 'perYear',
  },
  byHousehold(returnIncome, familyIncome.plus(elsewhere(familyIncome)), apartIncome, ownMagi),
)
