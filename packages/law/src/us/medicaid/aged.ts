import { all, any, couple, type Num, no, not, one, person, taxUnit, when, zero } from '../../language.ts'
import type { Entity } from '../../words.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { guideline } from '../poverty.ts'
import { age, isBlind, isPregnant, medicalMonthly } from '../questions.ts'
import { ssiReceived } from '../snap/questions.ts'
import { agedFrom, rateCouple, rateIndividual, childUnder as ssiChildUnder } from '../ssi/figures.ts'
import { isAgedBlindOrDisabled } from '../ssi/who.ts'
import { agedIncome, agedResources, isMeasuredAsTwo, ssiCountedIncome, waiverIncome } from './aged-income.ts'
import { aged, childUnder, needy, waiver } from './figures.ts'
import { householdSize } from './household.ts'
import { hasChild, monthlyIncome } from './magi.ts'

/** The groups that are measured as SSI measures: who gets SSI, the aged, blind and disabled, and the medically needy. */

const two = one.plus(one)
const alone = when(aged.bySsiRate)
  .use(rateIndividual)
  .otherwise(guideline(one).times(aged.share.alone.value).aMonth().roundedUp())
const together = when(aged.bySsiRate)
  .use(rateCouple)
  .otherwise(guideline(two).times(aged.share.couple.value).aMonth().roundedUp())
const agedLimit = person.rule(
  'medicaid.agedLimit',
  {
    en: 'The state’s limit a month for the aged, blind or disabled',
    es: 'Límite del estado al mes para personas mayores, ciegas o con discapacidad',
    cite: '42 USC 1396a(m), 1396a(f); 42 CFR 435.121, 435.210',
    unit: 'perMonth',
  },
  when(isMeasuredAsTwo).use(together).otherwise(alone),
)
const incomeIsWithin = person.rule(
  'medicaid.agedIncomeIsWithin',
  {
    en: 'Income is within the limit for the aged, blind or disabled',
    es: 'Los ingresos están dentro del límite para personas mayores, ciegas o con discapacidad',
    cite: '42 USC 1396a(m); 42 CFR 435.121, 435.210',
  },
  when(any(aged.bySsiRate, aged.share.alone.exists))
    .use(when(aged.below).use(agedIncome.below(agedLimit)).otherwise(agedIncome.atMost(agedLimit)))
    .otherwise(no),
)
const ownsWithin = (assets: typeof aged.assets) =>
  agedResources.atMost(when(couple.count().above(one)).use(assets.couple.value).otherwise(assets.alone.value))
const resourcesAreWithin = person.rule(
  'medicaid.agedResourcesAreWithin',
  {
    en: 'Owns no more than the state allows',
    es: 'No posee más de lo que el estado permite',
    cite: '42 CFR 435.840, 435.601; 20 CFR 416.1205',
  },
  ownsWithin(aged.assets),
)

const meetsOwnTest = all(
  incomeIsWithin,
  resourcesAreWithin,
  not(all(aged.noDisabledChildren, age.below(ssiChildUnder), not(isBlind))),
)
export const isSsiRecipient = person.rule(
  'medicaid.isSsiRecipient',
  { en: 'Covered with SSI', es: 'Con cobertura por el SSI', cite: '42 CFR 435.120, 435.121; 42 USC 1396a(f)' },
  all(ssiReceived.above(zero), any(not(aged.ownSsiTest), meetsOwnTest)),
)
export const isAged = person.rule(
  'medicaid.isAged',
  {
    en: 'Covered as aged, blind or disabled',
    es: 'Con cobertura como persona mayor, ciega o con discapacidad',
    cite: '42 USC 1396a(a)(10)(A)(ii)(X), 1396a(m); 42 CFR 435.210',
  },
  all(isAgedBlindOrDisabled, incomeIsWithin, resourcesAreWithin),
)

export const isInWaiver = person.rule(
  'medicaid.isInWaiver',
  {
    en: 'Covered as aged or disabled without Medicare',
    es: 'Con cobertura como persona mayor o con discapacidad sin Medicare',
    cite: '42 USC 1315; Healthier Mississippi demonstration',
  },
  when(waiver.share.alone.exists)
    .use(
      all(
        isAgedBlindOrDisabled,
        not(hasMedicare),
        ownsWithin(waiver.assets),
        waiverIncome.atMost(
          when(isMeasuredAsTwo)
            .use(guideline(two).times(waiver.share.couple.value).aMonth().roundedUp())
            .otherwise(guideline(one).times(waiver.share.alone.value).aMonth().roundedUp()),
        ),
      ),
    )
    .otherwise(no),
)

/** What the family pays for care is taken off the income (42 CFR 435.831). */
const isWithin = (income: Num<Entity>, size: Num<Entity>) =>
  when(needy.byShare.exists)
    .use(income.atMost(guideline(size).times(needy.byShare.value).aMonth().roundedUp()))
    .otherwise(
      when(needy.income.alone.exists)
        .use(income.atMost(when(size.above(one)).use(needy.income.couple.value).otherwise(needy.income.alone.value)))
        .otherwise(no),
    )
const isAgedNeedy = all(
  isAgedBlindOrDisabled,
  when(age.atLeast(agedFrom)).use(needy.aged).otherwise(needy.disabled),
  isWithin(ssiCountedIncome.minus(couple.sum(medicalMonthly)), when(isMeasuredAsTwo).use(two).otherwise(one)),
)
const isFamilyNeedy = all(
  any(all(age.below(childUnder), needy.child), all(isPregnant, needy.pregnant), all(hasChild, needy.parent)),
  isWithin(monthlyIncome.minus(taxUnit.sum(medicalMonthly)), householdSize),
)
export const isNeedy = person.rule(
  'medicaid.isNeedy',
  {
    en: 'Covered because medical costs use up the income',
    es: 'Con cobertura porque los gastos médicos consumen los ingresos',
    cite: '42 USC 1396a(a)(10)(C); 42 CFR 435.301–435.340, 435.831',
  },
  all(ownsWithin(needy.assets), any(isAgedNeedy, isFamilyNeedy)),
)
