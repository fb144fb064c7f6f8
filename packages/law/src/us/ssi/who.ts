import { all, any, couple, not, one, person, taxUnit, when, zero } from '../../language.ts'
import { netSelfEmployment } from '../earnings.ts'
import {
  age,
  cash,
  earnedMonthly,
  immigrationStatus,
  isBlind,
  isCitizen,
  isDisabled,
  isFilerOrSpouse,
  student,
  yearsSinceEntry,
} from '../questions.ts'
import {
  agedFrom,
  childUnder,
  refugeeYears,
  residentYears,
  resourcesCouple,
  resourcesIndividual,
  studentAge,
  substantialWork,
} from './figures.ts'
import {
  disabilityWorkCosts,
  fortyQuarters,
  hasSsiAlready,
  isInInstitution,
  lastingException,
  ownCash,
  parents,
} from './questions.ts'

/** Who can get SSI at all, before income: age or disability, status, resources. And who is a child, who a parent. */

export const hasSpouse = couple.count().above(one)

const worksSubstantially = person.rule(
  'ssi.worksSubstantially',
  {
    en: 'Pay shows substantial work',
    es: 'El salario muestra trabajo sustancial',
    cite: '20 CFR 416.971–416.976; 42 USC 1382h(a)',
  },
  all(not(hasSsiAlready), earnedMonthly.plus(netSelfEmployment).minus(disabilityWorkCosts).above(substantialWork)),
)

export const isAgedBlindOrDisabled = person.rule(
  'ssi.isAgedBlindOrDisabled',
  {
    en: 'Is 65 or older, blind, or disabled and not doing substantial work',
    es: 'Tiene 65 años o más, es ciega, o tiene una discapacidad y no hace trabajo sustancial',
    unmet: {
      en: 'Not 65, not blind, and not disabled (or working above the limit)',
      es: 'No tiene 65 años, no es ciega ni tiene una discapacidad (o trabaja por encima del límite)',
    },
    cite: '42 USC 1382c(a); 20 CFR 416.202(a)',
  },
  any(age.atLeast(agedFrom), isBlind, all(isDisabled, not(worksSubstantially))),
)

const isProtected = immigrationStatus.is('REFUGEE', 'ASYLEE', 'DEPORTATION_WITHHELD', 'CUBAN_HAITIAN_ENTRANT')
const isResident = immigrationStatus.is('LEGAL_PERMANENT_RESIDENT')
const isQualified = any(isProtected, isResident, immigrationStatus.is('CONDITIONAL_ENTRANT', 'PAROLED_ONE_YEAR'))

const meetsCitizenship = person.rule(
  'ssi.meetsCitizenship',
  {
    en: 'Is a citizen, or has a status that SSI accepts',
    es: 'Es ciudadana o tiene un estatus que el SSI acepta',
    unmet: {
      en: 'The immigration status does not open SSI now',
      es: 'El estatus migratorio no da acceso al SSI ahora',
    },
    cite: '8 USC 1612(a), 1613, 1641; 20 CFR 416.1600',
  },
  any(
    isCitizen,
    all(isProtected, yearsSinceEntry.below(refugeeYears)),
    all(isResident, fortyQuarters, yearsSinceEntry.atLeast(residentYears)),
    all(isQualified, lastingException),
  ),
)

/** A dependant under 18, or under 22 at school; someone who files or is married is not a child here. */
export const isChild = person.rule(
  'ssi.isChild',
  {
    en: 'Counts as a child: under 18, or under 22 and a student',
    es: 'Cuenta como menor: menos de 18 años, o menos de 22 y estudiante',
    cite: '20 CFR 416.1856',
  },
  all(
    not(isFilerOrSpouse),
    any(age.below(childUnder), all(age.below(studentAge), student.is('collegeHalf', 'collegeFull'))),
  ),
)
/** The law shares parents' income with a child until 18. */
export const isMinor = all(not(isFilerOrSpouse), age.below(childUnder))
export const isWithParents = parents.is('parents')
export const sharesWithParents = all(isMinor, isWithParents)

export const parentsResources = taxUnit.rule(
  'ssi.parentsResources',
  {
    en: 'What the parents own above their own limit',
    es: 'Lo que poseen los padres por encima de su propio límite',
    cite: '20 CFR 416.1202(b)',
    unit: 'dollars',
  },
  taxUnit
    .sum(when(isFilerOrSpouse).use(ownCash).otherwise(zero))
    .minus(when(taxUnit.count(isFilerOrSpouse).above(one)).use(resourcesCouple).otherwise(resourcesIndividual))
    .notBelow(zero),
)
const childrenWhoShare = taxUnit.rule(
  'ssi.childrenWhoShareResources',
  {
    en: 'Disabled or blind children among whom the parents’ resources are divided',
    es: 'Menores con discapacidad o ciegos entre los que se reparten los recursos de los padres',
    cite: '20 CFR 416.1202(b)(2)',
    unit: 'people',
  },
  taxUnit.count(all(sharesWithParents, isAgedBlindOrDisabled, meetsCitizenship)),
)

const resources = person.rule(
  'ssi.resources',
  {
    en: 'What counts as owned',
    es: 'Lo que cuenta como recursos',
    cite: '20 CFR 416.1201–416.1204',
    unit: 'dollars',
  },
  when(sharesWithParents)
    .use(ownCash.plus(parentsResources.dividedBy(childrenWhoShare.notBelow(one))))
    .otherwise(couple.sum(ownCash)),
)
export const resourceLimit = when(hasSpouse).use(resourcesCouple).otherwise(resourcesIndividual)

const resourcesWithinLimit = person.rule(
  'ssi.resourcesWithinLimit',
  {
    en: 'Owns no more than the limit',
    es: 'No posee más que el límite',
    unmet: { en: 'Owns more than the limit', es: 'Posee más que el límite' },
    cite: '42 USC 1382(a); 20 CFR 416.1205',
  },
  any(cash.atMost(resourcesIndividual), resources.atMost(resourceLimit)),
)

/** Savings are counted for both spouses together, so they alone never make one of the two an ineligible spouse. */
export const qualifiesButForSavings = all(isAgedBlindOrDisabled, meetsCitizenship, not(isInInstitution))
export const qualifies = person.rule(
  'ssi.qualifies',
  {
    en: 'Can get SSI if income is low enough',
    es: 'Puede recibir SSI si los ingresos son bajos',
    cite: '20 CFR 416.202, 416.211',
  },
  all(isAgedBlindOrDisabled, meetsCitizenship, resourcesWithinLimit, not(isInInstitution)),
)
