import { all, not, taxUnit, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { filersMagi, ifMustFile } from '../medicaid/income.ts'
import { guidelineOfYearBefore } from '../poverty.ts'
import { isFilerOrSpouse } from '../questions.ts'
import { isSeparate } from '../tax/status.ts'
import { benchmark } from './benchmark.ts'
import { bands, hundredthOfPercent, least, most, wholePercent } from './figures.ts'
import { statePlanPremium } from './state-plan.ts'
import { isInsurable } from './who.ts'

/** The premium tax credit: who.ts → area.ts → benchmark.ts, less what the family's income is expected to bear. */

const guideline = guidelineOfYearBefore(taxUnit.count())
const income = taxUnit.rule(
  'aca.income',
  {
    en: 'Household income in the year, with all Social Security',
    es: 'Ingreso del hogar en el año, con todo el Seguro Social',
    cite: '26 USC 36B(d)(2); 26 CFR 1.36B-1(e)',
    unit: 'perYear',
  },
  filersMagi.plus(taxUnit.sum(when(isFilerOrSpouse).use(zero).otherwise(ifMustFile))),
)
const isWithinIncome = taxUnit.rule(
  'aca.isWithinIncome',
  {
    en: 'Income is neither below nor above the limits',
    es: 'El ingreso no está por debajo ni por encima de los límites',
    unmet: { en: 'income is below or above the limits', es: 'el ingreso está por debajo o por encima de los límites' },
    cite: '26 USC 36B(c)(1)(A); 26 CFR 1.36B-2(b)(1)',
  },
  all(income.atLeast(guideline.times(least)), income.atMost(guideline.times(most))),
)
const share = taxUnit.rule(
  'aca.share',
  {
    en: 'Income as a share of the poverty guideline',
    es: 'Ingreso como parte del nivel de pobreza',
    cite: '26 CFR 1.36B-3(g); Form 8962, line 5: § instructions',
    unit: 'share',
  },
  income.dividedBy(guideline).dividedBy(wholePercent).roundedDown().times(wholePercent),
)
const inBand = ({ top, start, end }: (typeof bands)[number], i: number) => {
  const from = bands[i - 1]?.top ?? zero
  return start.plus(end.minus(start).times(share.minus(from).dividedBy(top.minus(from))))
}
const inEachBand = bands.map((band, i) => ({ band, is: inBand(band, i) }))
const lastBand = inEachBand.at(-1)!.is
const byBand = inEachBand.reduceRight(
  (rest, { band, is }) => when(share.below(band.top)).use(is).otherwise(rest),
  lastBand,
)
const percentage = taxUnit.rule(
  'aca.percentage',
  {
    en: 'Part of income that the family pays itself',
    es: 'Parte del ingreso que paga la propia familia',
    cite: '26 USC 36B(b)(3)(A); 26 CFR 1.36B-3(g); Rev. Proc. 2025-25',
    unit: 'share',
  },
  byBand.dividedBy(hundredthOfPercent).rounded().times(hundredthOfPercent),
)
const contribution = taxUnit.rule(
  'aca.contribution',
  {
    en: 'What the family pays itself a month',
    es: 'Lo que paga la propia familia al mes',
    cite: '26 USC 36B(b)(2)(B)(ii)',
    unit: 'perMonth',
  },
  income.times(percentage).aMonth(),
)
const monthly = taxUnit.rule(
  'aca.monthly',
  {
    en: 'Price less what the family pays itself',
    es: 'Precio menos lo que paga la propia familia',
    cite: '26 USC 36B(b)(2); 26 CFR 1.36B-3(d)',
    unit: 'perMonth',
  },
  benchmark.minus(contribution).notBelow(zero),
)
const eligible = taxUnit.rule(
  'aca.eligible',
  {
    en: 'Can get help with the price of a Marketplace plan',
    es: 'Puede recibir ayuda con el precio de un plan del Mercado',
    unmet: {
      en: 'cannot get help with a Marketplace plan',
      es: 'no puede recibir ayuda con un plan del Mercado',
    },
    cite: '26 USC 36B(a), (c)(1)',
  },
  all(not(isSeparate), isWithinIncome, taxUnit.any(isInsurable), monthly.above(zero)),
)
const yearly = taxUnit.rule(
  'aca.ptcAnnual',
  {
    en: 'Premium tax credit for twelve months',
    es: 'Crédito para primas por doce meses',
    cite: '26 USC 36B(b)(1), (2)',
    unit: 'perYear',
  },
  when(eligible).use(monthly.aYear()).otherwise(zero),
)

export const aca: Programme = {
  id: 'aca',
  name: {
    en: 'Help with a Marketplace plan (premium tax credit)',
    es: 'Ayuda con un plan del Mercado (crédito para primas)',
  },
  entity: 'taxUnit',
  period: 'year',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount: yearly,
  results: {
    'aca.ptcAnnual': yearly,
    'aca.eligible': eligible,
    'aca.benchmarkMonthly': benchmark,
    'aca.statePlanPremium': statePlanPremium(eligible, income, guideline),
  },
  order: ['age', 'earnedMonthly', 'hasEmployerInsurance', 'countyFips', 'aca.employerOffer'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
