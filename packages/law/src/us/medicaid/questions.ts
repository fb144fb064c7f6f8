import { all, household, not, one, person, taxUnit, yes } from '../../language.ts'
import { health } from '../groups.ts'
import { age, isFilerOrSpouse, isPregnant, mayBePregnant, student, taxRole } from '../questions.ts'
import { childUnder as adultFrom } from '../ssi/figures.ts'
import { parents } from '../ssi/questions.ts'
import { kin } from '../tax/questions.ts'
import { childUnder, fosterUnder, infantUnder, parentOfPupil } from './figures.ts'

/** Questions of Medicaid and CHIP alone. Each is asked only of those for whom the answer can matter. */

const isDependent = not(isFilerOrSpouse)
const isYoung = age.below(childUnder)
const ownHousehold = {
  en: 'Medicaid counts a household of its own for each person.',
  es: 'Medicaid cuenta un hogar propio para cada persona.',
}

export const babiesExpected = person.number('medicaid.babiesExpected', {
  en: 'How many babies is this person expecting?',
  es: '¿Cuántos bebés espera esta persona?',
  short: { en: 'Babies expected', es: 'Bebés que espera' },
  why: {
    en: 'Each counts as a member of the family already.',
    es: 'Cada uno ya cuenta como miembro de la familia.',
  },
  unit: 'people',
  min: 1,
  max: 8,
  none: 1,
  appliesTo: isPregnant,
})

export const postpartum = person.choice(
  'medicaid.postpartum',
  {
    en: 'Was this person on Medicaid or CHIP while pregnant, with a pregnancy that ended in the last 12 months?',
    es: '¿Tenía esta persona Medicaid o CHIP durante un embarazo que terminó en los últimos 12 meses?',
    short: { en: 'After a pregnancy', es: 'Después de un embarazo' },
    why: {
      en: 'Coverage goes on after a pregnancy, whatever the income is now.',
      es: 'La cobertura sigue después del embarazo, con cualquier ingreso.',
    },
    group: health,
    appliesTo: all(mayBePregnant, not(isPregnant)),
  },
  [
    { code: 'no', en: 'No', es: 'No' },
    { code: 'twoMonths', en: 'Yes, less than two months ago', es: 'Sí, hace menos de dos meses' },
    { code: 'year', en: 'Yes, two to twelve months ago', es: 'Sí, hace de dos a doce meses' },
  ],
)

export const bornOnMedicaid = person.yesno('medicaid.bornOnMedicaid', {
  en: 'Was this baby’s mother on Medicaid when the baby was born?',
  es: '¿Tenía Medicaid la madre cuando nació este bebé?',
  short: { en: 'Born to a mother on Medicaid', es: 'Nacido de madre con Medicaid' },
  why: {
    en: 'Such a baby is covered for the first year.',
    es: 'Ese bebé queda cubierto el primer año.',
  },
  appliesTo: age.below(infantUnder.value),
})

export const wasInFosterCare = person.yesno('medicaid.wasInFosterCare', {
  en: 'Was this person in foster care and on Medicaid at 18 (or when leaving foster care)?',
  es: '¿Estaba esta persona en un hogar de crianza y con Medicaid a los 18 años (o al salir)?',
  short: { en: 'Former foster youth', es: 'Antes en hogar de crianza' },
  why: {
    en: 'Then Medicaid lasts until 26, whatever the income.',
    es: 'En ese caso Medicaid dura hasta los 26 años, con cualquier ingreso.',
  },
  appliesTo: all(age.atLeast(adultFrom), age.below(fosterUnder)),
})

/** Silence means yes: families say who is on a return because they file one. */
export const files = taxUnit.yesno('medicaid.files', {
  en: 'Will this family file a tax return for this year?',
  es: '¿Presentará esta familia una declaración de impuestos de este año?',
  short: { en: 'Files a tax return', es: 'Presenta declaración' },
  why: ownHousehold,
  appliesTo: taxUnit.any(all(isDependent, not(all(isYoung, parents.is('parents'))))),
  implied: yes,
})

export const claimedByParent = person.yesno('medicaid.claimedByParent', {
  en: 'Is it this person’s own parent or stepparent who claims them on the tax return?',
  es: '¿Es su propio padre, madre, padrastro o madrastra quien declara a esta persona como dependiente?',
  short: { en: 'Claimed by a parent', es: 'Declarada por su padre o madre' },
  why: ownHousehold,
  appliesTo: all(isDependent, not(isYoung), kin.is('child')),
  implied: yes,
})

export const isOtherParent = person.yesno('medicaid.isOtherParent', {
  en: 'Is this person a parent of a child here whom another adult of the home claims on a different tax return?',
  es: '¿Es esta persona padre o madre de un menor de la casa a quien otro adulto incluye en otra declaración?',
  short: { en: 'Parent of a child on another return', es: 'Padre o madre de un menor de otra declaración' },
  why: ownHousehold,
  appliesTo: all(
    isFilerOrSpouse,
    household.count(taxRole.is('head')).above(one),
    household.any(all(isDependent, isYoung)),
  ),
})

export const isPupil = person.yesno('medicaid.isPupil', {
  en: 'Is this person of 18 still in high school full-time, and will finish before turning 19?',
  es: '¿Sigue esta persona de 18 años en la secundaria a tiempo completo y terminará antes de cumplir 19?',
  short: { en: 'In high school at 18', es: 'En la secundaria a los 18' },
  why: {
    en: 'Then a parent still counts as the parent of a child.',
    es: 'En ese caso su padre o madre todavía cuenta como padre o madre de un menor.',
  },
  appliesTo: all(isDependent, isYoung, age.atLeast(adultFrom), parentOfPupil, student.is('none')),
})
