import { all, any, household, not, one, person, taxUnit, zero } from '../../language.ts'
import {
  age,
  immigrationStatus,
  isCitizen,
  isDisabled,
  isFilerOrSpouse,
  isPregnant,
  taxRole,
  workersCompensation,
  yearsSinceEntry,
} from '../questions.ts'
import { ssiReceived } from '../snap/questions.ts'
import { stateSupplementReceived } from '../state-supplement/received.ts'
import { ofPerson as stateSupplement } from '../state-supplement/rules.ts'
import { barYears, childUnder, countsSsi, pupilAge } from './figures.ts'
import { isInHighSchool, ssiIsLeftOut } from './questions.ts'

/** Who is part of the family that TANF pays for. */

/** A state's supplement alone counts as SSI. */
const getsSsi = any(ssiReceived.above(zero), all(stateSupplement.above(zero), stateSupplementReceived.above(zero)))
export const isLeftOutForSsi = person.rule(
  'tanf.isLeftOutForSsi',
  {
    en: 'Gets SSI or the state’s supplement of it, so neither the person nor their income counts here',
    es: 'Recibe SSI o su suplemento estatal: ni la persona ni sus ingresos cuentan aquí',
    cite: '42 USC 602(a)(1)(B)(iii); the state’s plan, formerly 42 USC 602(a)(24), 45 CFR 233.20(a)(1)(ii)',
  },
  all(any(not(countsSsi), ssiIsLeftOut), getsSsi),
)
export const hasEligibleStatus = person.rule(
  'tanf.hasEligibleStatus',
  {
    en: 'Is a citizen or has a status that opens help with federal money',
    es: 'Es ciudadano o tiene un estatus que da acceso a ayuda federal',
    cite: '8 USC 1612(b), 1613, 1641',
  },
  any(
    isCitizen,
    immigrationStatus.is('REFUGEE', 'ASYLEE', 'DEPORTATION_WITHHELD', 'CUBAN_HAITIAN_ENTRANT'),
    all(
      immigrationStatus.is('LEGAL_PERMANENT_RESIDENT', 'CONDITIONAL_ENTRANT', 'PAROLED_ONE_YEAR'),
      yearsSinceEntry.atLeast(barYears),
    ),
  ),
)
export const isMember = person.rule(
  'tanf.isMember',
  {
    en: 'Is part of the family that is paid for',
    es: 'Es parte de la familia por la que se paga',
    cite: '42 USC 602(a)(1)(B)(iii), 608(a)(1)',
  },
  all(hasEligibleStatus, not(isLeftOutForSsi)),
)
export const isChild = person.rule(
  'tanf.isChild',
  {
    en: 'Is under 18, or 18 and in high school',
    es: 'Tiene menos de 18 años, o 18 y va a la escuela secundaria',
    cite: '42 USC 619(2)',
  },
  any(age.below(childUnder), all(age.atMost(pupilAge), isInHighSchool)),
)
/** A child who is somebody's dependent; at these ages school is taken for granted. */
export const isPupil = all(isChild, taxRole.is('dependent'))
export const isParent = person.rule(
  'tanf.isParent',
  {
    en: 'Is the parent of a child here, or pregnant',
    es: 'Es padre o madre de un menor de aquí, o está embarazada',
    cite: '42 USC 608(a)(1)(A)',
  },
  any(isPregnant, all(isFilerOrSpouse, taxUnit.any(any(isPupil, isPregnant)))),
)

export const size = household.rule(
  'tanf.size',
  {
    en: 'People in the family',
    es: 'Personas en la familia',
    cite: '42 USC 602(a)(1)(B)(iii)',
    unit: 'people',
  },
  household.count(isMember),
)
export const children = household.rule(
  'tanf.children',
  { en: 'Children in the family', es: 'Menores en la familia', cite: '42 USC 619(2)', unit: 'people' },
  household.count(all(isMember, isChild)),
)
export const hasChild = household.rule(
  'tanf.hasChild',
  {
    en: 'There is a child, also one with SSI, or someone is pregnant',
    es: 'Hay un menor, también uno con SSI, o alguien está embarazada',
    unmet: {
      en: 'There is no child in the family and nobody is pregnant',
      es: 'No hay menores en la familia ni nadie está embarazada',
    },
    cite: '42 USC 608(a)(1)(A)',
  },
  household.any(all(hasEligibleStatus, any(isChild, isPregnant))),
)
export const hasMember = household.rule(
  'tanf.hasMember',
  {
    en: 'Somebody in the family can be paid for',
    es: 'Se puede pagar por alguien de la familia',
    unmet: {
      en: 'Everybody in the family gets SSI or has a status that does not open this help',
      es: 'Todos en la familia reciben SSI o tienen un estatus que no da acceso a esta ayuda',
    },
    cite: '42 USC 602(a)(1)(B)(iii)',
  },
  household.any(isMember),
)
export const parents = household.count(all(isMember, isParent, isFilerOrSpouse))
export const hasTwoParents = parents.above(one)
export const isChildOnly = not(household.any(all(isMember, not(isChild))))
export const isAdultOnly = not(household.any(all(isMember, isChild)))
export const canBothWork = household.rule(
  'tanf.canBothWork',
  {
    en: 'There are two parents and neither is disabled',
    es: 'Hay dos padres y ninguno tiene discapacidad',
    cite: '42 USC 607(a)(2); the state’s plan',
  },
  all(
    household.count(all(isParent, isFilerOrSpouse)).above(one),
    not(household.any(all(isParent, isFilerOrSpouse, isDisabled))),
  ),
)
const cannotWork = any(getsSsi, workersCompensation.above(zero))
export const noParentCanWork = household.rule(
  'tanf.noParentCanWork',
  {
    en: 'Every parent gets SSI or another payment for a disability',
    es: 'Todos los padres reciben SSI u otro pago por discapacidad',
    cite: 'Cal. Welf. & Inst. Code § 11450(a)(2)',
  },
  all(household.any(isParent), not(household.any(all(isParent, not(cannotWork))))),
)
