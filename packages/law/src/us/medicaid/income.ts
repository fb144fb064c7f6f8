import { any, person, taxUnit, when, zero } from '../../language.ts'
import {
  alimony,
  earnedMonthly,
  interest,
  pension,
  selfEmploymentProfit,
  socialSecurity,
  ssdi,
  survivors,
  unemployment,
} from '../questions.ts'
import { standardDeduction } from '../tax/figures.ts'
import { benefits, incomeBeforeBenefits, selfEmploymentDeduction } from '../tax/income.ts'
import { alaskaDividend, alimonyIsTaxed } from '../tax/questions.ts'
import { dependantEarnedMore, dependantUnearned } from './figures.ts'

/** Modified adjusted gross income: what is taxed, and Social Security whether taxed or not. */

export const filersMagi = taxUnit.rule(
  'medicaid.filersMagi',
  {
    en: 'Adjusted income of filer and spouse, with all Social Security',
    es: 'Ingreso ajustado de declarante y cónyuge, con todo el Seguro Social',
    cite: '42 CFR 435.603(e); 26 USC 36B(d)(2)(B)',
    unit: 'perYear',
  },
  incomeBeforeBenefits.plus(benefits),
)

const earned = earnedMonthly.plus(selfEmploymentProfit).aYear()
const unearned = unemployment
  .plus(pension, interest, when(alimonyIsTaxed).use(alimony).otherwise(zero))
  .aYear()
  .plus(alaskaDividend)
export const ownMagi = person.rule(
  'medicaid.ownMagi',
  {
    en: 'A dependent’s own adjusted income, with all Social Security',
    es: 'Ingreso ajustado propio de un dependiente, con todo el Seguro Social',
    cite: '42 CFR 435.603(e)',
    unit: 'perYear',
  },
  earned.plus(unearned, socialSecurity.plus(ssdi, survivors).aYear()).minus(selfEmploymentDeduction),
)

/** Social Security alone makes nobody file (26 USC 86), nor does a small income from own work (section 6017). */
const mustFile = person.rule(
  'medicaid.dependantMustFile',
  {
    en: 'A dependent who must file a tax return',
    es: 'Dependiente que debe presentar declaración',
    cite: '26 USC 6012(a)(1)(C), 63(c)(5)',
  },
  any(
    unearned.above(dependantUnearned),
    earned.above(standardDeduction.single),
    earned
      .plus(unearned)
      .above(
        dependantUnearned.notBelow(
          earned.notAbove(standardDeduction.single.minus(dependantEarnedMore)).plus(dependantEarnedMore),
        ),
      ),
  ),
)
export const ifMustFile = person.rule(
  'medicaid.dependantIncome',
  {
    en: 'A dependent’s income that counts for the family',
    es: 'Ingreso de un dependiente que cuenta para la familia',
    cite: '42 CFR 435.603(d)(2)',
    unit: 'perYear',
  },
  when(mustFile).use(ownMagi).otherwise(zero),
)
