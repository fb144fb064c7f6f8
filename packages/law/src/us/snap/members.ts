import { all, any, household, not, one, person, taxUnit, when, zero } from '../../language.ts'
import {
  age,
  earnedMonthly,
  hoursPerWeek,
  immigrationStatus,
  isBlind,
  isCitizen,
  isDisabled,
  isFilerOrSpouse,
  isHomeless,
  isPregnant,
  ssdi,
  student,
  taxRole,
  unemployment,
  yearsSinceEntry,
} from '../questions.ts'
import { fortyQuarters, lastingException } from '../ssi/questions.ts'
import { tanfReceived } from '../tanf/received.ts'
import {
  childAge,
  elderlyAge,
  narrowStatuses,
  oneStudentParent,
  studentChild,
  studentChildAlone,
  studentFrom,
  studentHours,
  studentUntil,
  timeLimit,
  waitYears,
} from './figures.ts'
import {
  cameAsRefugee,
  monthsUsed,
  ssiReceived,
  studentException,
  timeLimitExemption,
  trainingHours,
  vaTotalDisability,
} from './questions.ts'

/** Who counts as a member of the SNAP household. */

export const getsDisabilityBenefit = person.rule(
  'snap.getsDisabilityBenefit',
  {
    en: 'Gets a disability benefit that SNAP recognizes',
    es: 'Recibe un beneficio por discapacidad que SNAP reconoce',
    cite: '7 CFR 271.2 “Elderly or disabled member”',
  },
  any(ssiReceived.above(zero), ssdi.above(zero), vaTotalDisability),
)
export const isElderlyOrDisabled = person.rule(
  'snap.isElderlyOrDisabled',
  {
    en: 'Is 60 or older, or gets a disability benefit',
    es: 'Tiene 60 años o más, o recibe un beneficio por discapacidad',
    cite: '7 CFR 271.2 “Elderly or disabled member”',
  },
  any(age.atLeast(elderlyAge), getsDisabilityBenefit),
)
/** Not able to work, whether or not a benefit is paid for it. */
const isUnfit = any(isDisabled, isBlind, getsDisabilityBenefit)

// ---- students (7 CFR 273.5) ----

const hasChildUnder = (limit: typeof studentChild) =>
  all(isFilerOrSpouse, taxUnit.any(all(taxRole.is('dependent'), age.below(limit))))
const isSingleParent = not(taxUnit.any(taxRole.is('spouse')))
/** In some states one parent alone is excused for a child under six: the filer, when both study. */
const excusedByOtherParent = all(
  oneStudentParent,
  taxRole.is('spouse'),
  taxUnit.any(all(taxRole.is('head'), not(student.is('none')))),
)

export const isIneligibleStudent = person.rule(
  'snap.isIneligibleStudent',
  {
    en: 'Is a college student whom the student rule leaves out',
    es: 'Es estudiante universitario y la regla de estudiantes lo deja fuera',
    cite: '7 CFR 273.5(a), (b)',
  },
  all(
    student.is('collegeHalf', 'collegeFull'),
    age.atLeast(studentFrom),
    age.below(studentUntil),
    not(isUnfit),
    hoursPerWeek.below(studentHours),
    not(tanfReceived.above(zero)),
    not(all(hasChildUnder(studentChild), not(excusedByOtherParent))),
    not(all(student.is('collegeFull'), isSingleParent, hasChildUnder(studentChildAlone))),
    not(studentException),
  ),
)

// ---- citizenship and status (7 CFR 273.4) ----

const isNarrow = narrowStatuses.above(zero)
/** Who need not wait five years (8 USC 1612(a)(2)(A)–(C), (F), (J)); each is asked only of those who otherwise would. */
const waits = all(
  yearsSinceEntry.below(waitYears),
  age.atLeast(childAge),
  not(getsDisabilityBenefit),
  not(fortyQuarters),
  not(lastingException),
  not(cameAsRefugee),
)
export const hasEligibleStatus = person.rule(
  'snap.hasEligibleStatus',
  {
    en: 'Is a citizen or has a status that SNAP accepts',
    es: 'Es ciudadano o tiene un estatus que SNAP acepta',
    cite: '7 USC 2015(f); 8 USC 1612(a)(2); 7 CFR 273.4(a)',
  },
  any(
    isCitizen,
    immigrationStatus.is('CUBAN_HAITIAN_ENTRANT'),
    all(immigrationStatus.is('LEGAL_PERMANENT_RESIDENT'), not(waits)),
    all(not(isNarrow), immigrationStatus.is('REFUGEE', 'ASYLEE', 'DEPORTATION_WITHHELD')),
    all(not(isNarrow), immigrationStatus.is('PAROLED_ONE_YEAR', 'CONDITIONAL_ENTRANT'), not(waits)),
  ),
)

// ---- the time limit for adults without children (7 CFR 273.24) ----

/** Thirty hours at the federal minimum wage, whatever the hours were (7 CFR 273.7(b)(1)(vii)). */
const earnsFullTime = earnedMonthly.atLeast(
  timeLimit.minimumWage.times(timeLimit.fullTimeHours).times(timeLimit.weeksAMonth),
)
const timeLimitIsOff = any(timeLimit.waived, timeLimit.waivedHere)
export const isUnderTimeLimit = person.rule(
  'snap.isUnderTimeLimit',
  {
    en: 'Must work or train to get SNAP for more than three months',
    es: 'Debe trabajar o capacitarse para recibir SNAP más de tres meses',
    cite: '7 USC 2015(o)(2)–(4); 7 CFR 273.24(a)–(c)',
  },
  all(
    not(timeLimitIsOff),
    age.atLeast(timeLimit.from),
    age.below(timeLimit.until),
    not(isUnfit),
    not(isPregnant),
    not(hasChildUnder(timeLimit.child)),
    not(unemployment.above(zero)),
    hoursPerWeek.below(timeLimit.fullTimeHours),
    not(earnsFullTime),
    student.is('none'),
    not(all(timeLimit.homelessExcused.above(zero), isHomeless)),
    not(timeLimitExemption),
  ),
)
export const isTimedOut = person.rule(
  'snap.isTimedOut',
  {
    en: 'Has used up the three months without work',
    es: 'Ya usó los tres meses sin trabajo',
    cite: '7 USC 2015(o)(2); 7 CFR 273.24(b)',
  },
  all(isUnderTimeLimit, hoursPerWeek.plus(trainingHours).below(timeLimit.hours), monthsUsed.atLeast(timeLimit.months)),
)

// ---- the household ----

/** Left out themselves, but part of their income is counted (7 CFR 273.11(c)(2), (3)). */
export const isLeftOutWithIncome = person.rule(
  'snap.isLeftOutWithIncome',
  {
    en: 'Cannot be a member, but part of their income counts',
    es: 'No puede ser miembro, pero parte de sus ingresos cuenta',
    cite: '7 CFR 273.11(c)(2), (3)',
  },
  all(not(isIneligibleStudent), any(not(hasEligibleStatus), isTimedOut)),
)
export const isMember = person.rule(
  'snap.isMember',
  { en: 'Is a member of the SNAP household', es: 'Es miembro del hogar de SNAP', cite: '7 CFR 273.1(a), (b)(7)' },
  all(not(isIneligibleStudent), not(isLeftOutWithIncome)),
)
export const size = household.rule(
  'snap.size',
  { en: 'Members of the SNAP household', es: 'Miembros del hogar de SNAP', cite: '7 CFR 273.1(a)', unit: 'people' },
  household.count(isMember),
)
export const hasElderlyOrDisabled = household.rule(
  'snap.hasElderlyOrDisabled',
  {
    en: 'A member is 60 or older, or gets a disability benefit',
    es: 'Un miembro tiene 60 años o más, o recibe un beneficio por discapacidad',
    cite: '7 CFR 271.2',
  },
  household.any(all(isMember, isElderlyOrDisabled)),
)
/** The members' share (of one at least: without a member there is no benefit) when something is divided evenly among them and those left out with income. */
export const shareOfMembers = household.rule(
  'snap.shareOfMembers',
  {
    en: 'The members’ part of what is divided evenly',
    es: 'Parte de los miembros en lo que se reparte por igual',
    cite: '7 CFR 273.11(c)(2)(iii)',
    unit: 'share',
  },
  when(household.any(isLeftOutWithIncome))
    .use(
      size
        .notBelow(one)
        .dividedBy(household.count(any(isMember, isLeftOutWithIncome)).notBelow(one))
        .notAbove(one),
    )
    .otherwise(one),
)
