import { all, taxUnit, when, zero } from '../../language.ts'
import { pension } from '../questions.ts'
import { eitcChildren, eitcFilersMay, fallen } from '../tax/eitc.ts'
import { eitcRate } from '../tax/figures.ts'
import { adjustedGrossIncome, earnedTogether, incomeBeforeBenefits, investmentIncome } from '../tax/income.ts'
import { filers, isJoint } from '../tax/status.ts'
import { fallStartOf2020, investmentMostOf2020, jointMoreOf2020, mostOf2020, pensionLeftOut } from './figures.ts'

/** Oklahoma gives a share of the credit as it was in 2020, in proportion to its own income: without Social Security. */

const most = mostOf2020.of(eitcChildren)
const fallStart = fallStartOf2020.of(eitcChildren).plus(when(isJoint).use(jointMoreOf2020.value).otherwise(zero))
const left = fallen(most, fallStart)
const ownIncome = incomeBeforeBenefits.minus(filers(pension.aYear().notAbove(pensionLeftOut.value)))

export const eitcOf2020 = taxUnit.rule(
  'stateCredits.eitcOf2020',
  {
    en: 'Federal credit by the figures of 2020, in proportion to the state’s income',
    es: 'Crédito federal según las cifras de 2020, en proporción al ingreso del estado',
    cite: '68 O.S. § 2357.43; Rev. Proc. 2019-44',
    unit: 'perYear',
  },
  when(all(eitcFilersMay, investmentIncome.atMost(investmentMostOf2020.value)))
    .use(
      earnedTogether
        .times(eitcRate.of(eitcChildren))
        .notAbove(most, left)
        .notBelow(zero)
        .times(ownIncome.dividedBy(adjustedGrossIncome)),
    )
    .otherwise(zero),
)
