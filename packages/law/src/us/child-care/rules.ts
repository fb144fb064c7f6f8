import { all, any, not, person, taxUnit, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { ownCash } from '../cash-income.ts'
import { medianOfFour, sizeShare } from '../liheap/figures.ts'
import { guidelineFromOctober } from '../poverty.ts'
import {
  age,
  cash,
  earnedMonthly,
  hoursPerWeek,
  immigrationStatus,
  isDisabled,
  isFilerOrSpouse,
  isInFosterCare,
  selfEmploymentMonthly,
  student,
} from '../questions.ts'
import { assetLimit, childUnder, disabledUnder, mostOfMedian, plan } from './figures.ts'
import { isInTraining, officeAccepts, told } from './questions.ts'

/** Help with the cost of child care (CCDF), for families who apply: who can, not how much, which each state's rates decide. */

const size = taxUnit.count()
const median = medianOfFour.value.times(sizeShare.of(size))

const isChild = person.rule(
  'childCare.isChild',
  {
    en: 'Is under 13, or under 19 with a disability, with a status that counts',
    es: 'Tiene menos de 13 años, o menos de 19 con discapacidad, con un estatus que cuenta',
    cite: '45 CFR 98.20(a)(1), (c)',
  },
  all(
    not(isFilerOrSpouse),
    any(age.below(childUnder), all(isDisabled, age.below(disabledUnder))),
    not(immigrationStatus.is('UNDOCUMENTED', 'DACA', 'TPS')),
  ),
)
const isActive = person.rule(
  'childCare.isActive',
  {
    en: 'Works, studies or trains',
    es: 'Trabaja, estudia o se capacita',
    cite: '45 CFR 98.20(a)(3)(i)',
  },
  any(
    earnedMonthly.above(zero),
    selfEmploymentMonthly.above(zero),
    hoursPerWeek.above(zero),
    student.is('collegeHalf', 'collegeFull'),
    isInTraining,
  ),
)
const parentsAreActive = taxUnit.rule(
  'childCare.parentsAreActive',
  {
    en: 'Each parent works, studies or trains',
    es: 'Cada padre o madre trabaja, estudia o se capacita',
    unmet: {
      en: 'a parent does not work, study or train',
      es: 'un padre o madre no trabaja, ni estudia, ni se capacita',
    },
    cite: '45 CFR 98.20(a)(3)(i)',
  },
  taxUnit.all(any(not(isFilerOrSpouse), isActive)),
)
const income = taxUnit.rule(
  'childCare.income',
  {
    en: 'Money of the family in a month',
    es: 'Dinero de la familia en un mes',
    cite: '45 CFR 98.20(a)(2), 98.21',
    unit: 'perMonth',
  },
  taxUnit.sum(ownCash),
)
const federalLimit = taxUnit.rule(
  'childCare.federalLimit',
  {
    en: 'Highest limit on the income of a month with federal money',
    es: 'Límite más alto de ingresos al mes con dinero federal',
    cite: '42 USC 9858n(4)(B); 45 CFR 98.20(a)(2)(i)',
    unit: 'perMonth',
  },
  median.times(mostOfMedian).aMonth(),
)
const planLimit = taxUnit.rule(
  'childCare.planLimit',
  {
    en: 'The state’s limit on the income of a month, for those who apply',
    es: 'Límite del estado de ingresos al mes, para quienes solicitan',
    cite: '45 CFR 98.16(g), 98.21(b); laws of the state: § of its figures',
    unit: 'perMonth',
  },
  when(plan.monthly.exists)
    .use(plan.monthly.of(size))
    .otherwise(
      when(plan.ofPoverty.exists)
        .use(guidelineFromOctober(size).times(plan.ofPoverty.value).aMonth().notAbove(federalLimit))
        .otherwise(when(plan.ofMedian.exists).use(median.times(plan.ofMedian.value).aMonth()).otherwise(zero)),
    ),
)
const isWithinLimit = taxUnit.rule(
  'childCare.isWithinLimit',
  {
    en: 'Income is within the state’s limit',
    es: 'Los ingresos están dentro del límite del estado',
    unmet: { en: 'income is above the limit', es: 'los ingresos superan el límite' },
    cite: '45 CFR 98.20(a)(2)(i), 98.21(b)',
  },
  when(plan.noLimit.exists)
    .use(plan.noLimit.value.above(zero))
    .otherwise(
      when(planLimit.above(zero))
        .use(income.atMost(planLimit))
        .otherwise(all(officeAccepts, income.atMost(federalLimit))),
    ),
)
const isInProtection = all(isChild, isInFosterCare)
const eligible = taxUnit.rule(
  'childCare.eligible',
  {
    en: 'Can ask for help with child care',
    es: 'Puede pedir ayuda para el cuidado infantil',
    unmet: { en: 'cannot get help with child care', es: 'no puede recibir ayuda para el cuidado infantil' },
    cite: '42 USC 9858c, 9858n(4); 45 CFR 98.20',
  },
  any(taxUnit.any(isInProtection), all(taxUnit.any(isChild), parentsAreActive, isWithinLimit, cash.atMost(assetLimit))),
)
const amount = taxUnit.rule(
  'childCare.monthly',
  {
    en: 'What the child care office pays each month',
    es: 'Lo que paga cada mes la oficina de cuidado infantil',
    cite: '45 CFR 98.45',
    unit: 'perMonth',
  },
  when(eligible).use(told).otherwise(zero),
)

export const childCare: Programme = {
  id: 'childCare',
  name: { en: 'Help with child care (CCDF)', es: 'Ayuda para el cuidado infantil (CCDF)' },
  entity: 'taxUnit',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount,
  results: { 'childCare.eligible': eligible, 'childCare.limit': planLimit, 'childCare.monthly': amount },
  order: [
    'age',
    'earnedMonthly',
    'selfEmploymentMonthly',
    'hoursPerWeek',
    'student',
    'childCare.inTraining',
    'childCare.officeAccepts',
  ],
  verified: {
    against: {
      en: 'Limits of the states as collected, from 2010 to 2026, the date beside each; not compared with another model; to be confirmed with the state. Cases in the cases folder',
      es: 'Límites de los estados según se reunieron, de 2010 a 2026, con su fecha; sin comparar con otro modelo; confirme con el estado. Casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
