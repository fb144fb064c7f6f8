import { all, any, type Num, not, person, taxUnit, when, zero } from '../../language.ts'
import { age, isDisabled, isFilerOrSpouse, student } from '../questions.ts'
import {
  eitcAgeFrom,
  eitcAgeTo,
  eitcFallRate,
  eitcFallStart,
  eitcInvestmentMost,
  eitcJointMore,
  eitcMost,
  eitcRate,
  qualifyingChildUnder,
  qualifyingStudentUnder,
} from './figures.ts'
import { adjustedGrossIncome, earnedTogether, investmentIncome } from './income.ts'
import { kin } from './questions.ts'
import { hasWorkNumber, isDependent, isJoint, isSeparate } from './status.ts'

/** Earned income credit (26 USC 32): rises with earnings, stays, falls with income. */

const oldestFiler = taxUnit.most(when(isFilerOrSpouse).use(age).otherwise(zero))
export const isQualifyingChild = person.rule(
  'eitc.isQualifyingChild',
  {
    en: 'Qualifies as a child for the credit',
    es: 'Califica como hijo para el crédito',
    cite: '26 USC 32(c)(3), (m), 152(c)',
  },
  all(
    isDependent,
    hasWorkNumber,
    kin.is('child'),
    any(
      all(age.below(oldestFiler), age.below(qualifyingChildUnder)),
      all(age.below(oldestFiler), age.below(qualifyingStudentUnder), student.is('collegeFull')),
      isDisabled,
    ),
  ),
)
export const eitcChildren = taxUnit.rule(
  'eitc.children',
  { en: 'Qualifying children', es: 'Hijos que califican', cite: '26 USC 32(b), (c)(3)', unit: 'people' },
  taxUnit.count(isQualifyingChild),
)

export const eitcOpenAtAnyAge = taxUnit.rule(
  'eitc.openAtAnyAge',
  {
    en: 'The filers may claim the credit, whatever their age',
    es: 'Los declarantes pueden pedir el crédito, sin mirar la edad',
    cite: '26 USC 32(c)(1)(E), (d), (i), (m)',
  },
  all(not(isSeparate), taxUnit.all(any(isDependent, hasWorkNumber)), investmentIncome.atMost(eitcInvestmentMost)),
)
export const eitcFilersMay = taxUnit.rule(
  'eitc.filersMay',
  {
    en: 'The filers may claim the credit',
    es: 'Los declarantes pueden pedir el crédito',
    unmet: {
      en: 'Not open to these filers: age without a child, number, filing separately, or investment income',
      es: 'No se da a estos declarantes: edad sin hijos, número, declaración separada o ingresos de inversión',
    },
    cite: '26 USC 32(c)(1), (d), (i), (m)',
  },
  all(
    eitcOpenAtAnyAge,
    any(eitcChildren.above(zero), taxUnit.any(all(isFilerOrSpouse, age.atLeast(eitcAgeFrom), age.atMost(eitcAgeTo)))),
  ),
)

const eitcBuilt = taxUnit.rule(
  'eitc.built',
  {
    en: 'Credit built up by earnings',
    es: 'Crédito que se forma con el trabajo',
    cite: '26 USC 32(a)(1)',
    unit: 'perYear',
  },
  earnedTogether.times(eitcRate.of(eitcChildren)).notAbove(eitcMost.of(eitcChildren)),
)
/** What a credit comes down to above the income from which it falls. */
export const fallen = (most: Num<'taxUnit' | 'household'>, fallStart: Num<'taxUnit' | 'household'>) =>
  most.minus(
    adjustedGrossIncome.notBelow(earnedTogether).minus(fallStart).notBelow(zero).times(eitcFallRate.of(eitcChildren)),
  )
const fallStart = eitcFallStart.of(eitcChildren).plus(when(isJoint).use(eitcJointMore.of(eitcChildren)).otherwise(zero))
const eitcLimit = taxUnit.rule(
  'eitc.limit',
  {
    en: 'Most that is left at this income',
    es: 'Máximo que queda con este ingreso',
    cite: '26 USC 32(a)(2)',
    unit: 'perYear',
  },
  fallen(eitcMost.of(eitcChildren), fallStart).notBelow(zero),
)

export const eitcByIncome = taxUnit.rule(
  'eitc.byIncome',
  {
    en: 'Credit by earnings and income',
    es: 'Crédito según el trabajo y los ingresos',
    cite: '26 USC 32(a)',
    unit: 'perYear',
  },
  eitcBuilt.notAbove(eitcLimit).notBelow(zero),
)
export const eitcAmount = taxUnit.rule(
  'eitc.amount',
  { en: 'Earned income credit', es: 'Crédito por ingreso del trabajo', cite: '26 USC 32(a)', unit: 'perYear' },
  when(eitcFilersMay).use(eitcByIncome).otherwise(zero),
)
export const eitcEligible = taxUnit.rule(
  'eitc.eligible',
  {
    en: 'Gets the earned income credit',
    es: 'Recibe el crédito por ingreso del trabajo',
    unmet: { en: 'No earned income credit', es: 'Sin crédito por ingreso del trabajo' },
    cite: '26 USC 32',
  },
  eitcAmount.above(zero),
)
