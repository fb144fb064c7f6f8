import { all, one, taxUnit, when, zero } from '../../language.ts'
import { age, isDisabled } from '../questions.ts'
import { adjustedGrossIncome } from '../tax/income.ts'
import { isDependent, isJoint, isSeparate } from '../tax/status.ts'
import {
  childAmount,
  childAmountDisabled,
  childByIncome,
  childIncomeStep,
  childOff,
  childOffEach,
  childStart,
  childStartJoint,
  childStartSeparate,
  childStep,
  childUnder,
  noneWhenSeparate,
} from './figures.ts'
import { taxableIncome } from './taxable-income.ts'

/** Child credits: by the child's age and the family's income, or by steps of taxable income. */

const ofChild = when(all(childAmountDisabled.exists, isDisabled))
  .use(childAmountDisabled.of(age))
  .otherwise(childAmount.of(age))
const start = when(all(isJoint, childStartJoint.exists))
  .use(childStartJoint.value)
  .otherwise(when(all(isSeparate, childStartSeparate.exists)).use(childStartSeparate.value).otherwise(childStart.value))
const children = taxUnit.count(all(isDependent, ofChild.above(zero)))
const lost = when(childOff.exists)
  .use(
    adjustedGrossIncome
      .minus(start)
      .notBelow(zero)
      .dividedBy(childStep)
      .roundedUp()
      .times(childOff.value)
      .times(when(childOffEach).use(children).otherwise(one)),
  )
  .otherwise(zero)
const byAge = taxUnit.sum(when(isDependent).use(ofChild).otherwise(zero)).minus(lost).notBelow(zero)

const byIncome = childByIncome
  .of(taxableIncome.dividedBy(childIncomeStep.value).roundedUp())
  .times(taxUnit.count(all(isDependent, age.below(childUnder.value))))

export const child = taxUnit.rule(
  'stateCredits.child',
  {
    en: 'State child credit that is paid out',
    es: 'Crédito estatal por hijos que se paga',
    cite: 'N.Y. Tax Law § 606(c-1); 32 V.S.A. § 5830f; Md. Code, Tax-Gen. § 10-751; M.G.L. c. 62, § 6(x); N.J.S.A. 54A:4-17.1',
    unit: 'perYear',
  },
  when(all(noneWhenSeparate, isSeparate))
    .use(zero)
    .otherwise(when(childAmount.exists).use(byAge).otherwise(when(childByIncome.exists).use(byIncome).otherwise(zero))),
)
