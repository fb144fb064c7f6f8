import { all, type Num, one, taxUnit, when, zero } from '../../language.ts'
import { age, isBlind, isFilerOrSpouse, selfEmploymentProfit } from '../questions.ts'
import {
  agedFrom,
  agedOrBlind,
  bands,
  businessFallLength,
  businessFallStart,
  businessLeast,
  businessLeastFrom,
  businessShare,
  lastRate,
  seniorDeduction,
  seniorFallRate,
  seniorFallStart,
  seniorFallStartJoint,
  standardDeduction,
} from './figures.ts'
import { adjustedGrossIncome, selfEmploymentDeduction } from './income.ts'
import { byStatus, filers, hasWorkNumber, isJoint, isSeparate } from './status.ts'

/** From adjusted gross income to the tax before credits, with the standard deduction. */

const isAged = age.atLeast(agedFrom)
const agedOrBlindTimes = taxUnit.count(all(isFilerOrSpouse, isAged)).plus(taxUnit.count(all(isFilerOrSpouse, isBlind)))
export const standard = taxUnit.rule(
  'tax.standardDeduction',
  {
    en: 'Standard deduction',
    es: 'Deducción estándar',
    cite: '26 USC 63(c), (f)',
    unit: 'perYear',
  },
  byStatus(standardDeduction).plus(byStatus(agedOrBlind).times(agedOrBlindTimes)),
)

const seniorStart = when(isJoint).use(seniorFallStartJoint).otherwise(seniorFallStart)
const senior = taxUnit.rule(
  'tax.seniorDeduction',
  {
    en: 'Deduction for filers of 65 and older',
    es: 'Deducción para declarantes de 65 años o más',
    cite: '26 USC 151(d)(5)(C)',
    unit: 'perYear',
  },
  when(isSeparate)
    .use(zero)
    .otherwise(
      seniorDeduction
        .minus(adjustedGrossIncome.minus(seniorStart).notBelow(zero).times(seniorFallRate))
        .notBelow(zero)
        .times(taxUnit.count(all(isFilerOrSpouse, isAged, hasWorkNumber))),
    ),
)

const incomeBeforeBusiness = taxUnit.rule(
  'tax.incomeBeforeBusinessDeduction',
  {
    en: 'Income after the standard deduction',
    es: 'Ingreso después de la deducción estándar',
    cite: '26 USC 63(b)',
    unit: 'perYear',
  },
  adjustedGrossIncome.minus(standard, senior).notBelow(zero),
)

/** For someone who works alone: with no employees the deduction falls to nothing at high incomes. */
const businessIncome = filers(selfEmploymentProfit.aYear().minus(selfEmploymentDeduction)).notBelow(zero)
const fallen = incomeBeforeBusiness
  .minus(byStatus(businessFallStart))
  .notBelow(zero)
  .dividedBy(byStatus(businessFallLength).notBelow(one))
  .notAbove(one)
/** Asked first whether there is a least deduction at all in this year. */
const leastBusiness = when(all(businessLeast.above(zero), businessIncome.atLeast(businessLeastFrom)))
  .use(businessLeast)
  .otherwise(zero)
const business = taxUnit.rule(
  'tax.businessDeduction',
  {
    en: 'Deduction for income from own work',
    es: 'Deducción por ingreso de trabajo por cuenta propia',
    cite: '26 USC 199A',
    unit: 'perYear',
  },
  businessIncome
    .times(businessShare)
    .times(one.minus(fallen))
    .notAbove(incomeBeforeBusiness.times(businessShare))
    .notBelow(leastBusiness),
)

const taxableIncome = taxUnit.rule(
  'tax.taxableIncome',
  { en: 'Taxable income', es: 'Ingreso gravable', cite: '26 USC 63', unit: 'perYear' },
  incomeBeforeBusiness.minus(business).notBelow(zero),
)

/** What falls into each band, at the band's rate. */
const inBand = (bottom: Num<'taxUnit'>, top: Num<'taxUnit'> | null, rate: Num): Num<'taxUnit'> =>
  (top ? taxableIncome.notAbove(top) : taxableIncome).minus(bottom).notBelow(zero).times(rate)
const tops = bands.map((band) => byStatus(band.top))
const inBands = bands.map((band, i) => inBand(tops[i - 1] ?? zero, tops[i]!, band.rate))
const aboveBands = inBand(tops.at(-1)!, null, lastRate)
export const taxBeforeCredits = taxUnit.rule(
  'tax.beforeCredits',
  { en: 'Income tax before credits', es: 'Impuesto antes de créditos', cite: '26 USC 1(j)', unit: 'perYear' },
  inBands.reduce((sum, band) => sum.plus(band), aboveBands),
)
