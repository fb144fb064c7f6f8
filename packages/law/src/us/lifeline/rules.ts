import { all, any, household, taxUnits, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { guideline } from '../poverty.ts'
import {
  earnedMonthly,
  getsHousingAssistance,
  interest,
  isFilerOrSpouse,
  pension,
  selfEmploymentProfit,
  unemployment,
} from '../questions.ts'
import { getsMedicaid, getsSnap, getsTanf, someoneGetsSsi } from '../receiving.ts'
import { veteransByNeed } from '../ssi/questions.ts'
import { adjustedGrossIncome, selfEmploymentDeduction } from '../tax/income.ts'
import { discount, share, state, tribalDiscount } from './figures.ts'
import { getsTribalHelp, isOnTribalLand } from './questions.ts'

/** Lifeline: a discount on telephone or internet, one for each household. */

const dependents = household.sum(
  when(isFilerOrSpouse)
    .use(zero)
    .otherwise(earnedMonthly.plus(selfEmploymentProfit, unemployment, pension, interest)),
)
const grossIncome = household.rule(
  'lifeline.grossIncome',
  {
    en: 'Gross income by the tax law, of everybody in a year',
    es: 'Ingreso bruto según la ley de impuestos, de todos en un año',
    cite: '47 CFR 54.400(f); 26 USC 61',
    unit: 'perYear',
  },
  taxUnits
    .sum(adjustedGrossIncome)
    .plus(household.sum(when(isFilerOrSpouse).use(selfEmploymentDeduction).otherwise(zero)), dependents.aYear()),
)
const povertyHere = guideline(household.count())
const limit = household.rule(
  'lifeline.limit',
  {
    en: 'Limit on the income of a year',
    es: 'Límite de ingresos al año',
    cite: '47 CFR 54.409(a)(1)',
    unit: 'perYear',
  },
  povertyHere.times(share),
)
const isWithinLimit = household.rule(
  'lifeline.isWithinLimit',
  {
    en: 'Income is within the limit',
    es: 'Los ingresos están dentro del límite',
    unmet: { en: 'income is above the limit', es: 'los ingresos superan el límite' },
    cite: '47 CFR 54.409(a)(1)',
  },
  grossIncome.atMost(limit),
)
const isByOtherHelp = household.rule(
  'lifeline.isByOtherHelp',
  {
    en: 'Someone gets SNAP, Medicaid, SSI, help with rent or a veterans’ pension by need',
    es: 'Alguien recibe SNAP, Medicaid, SSI, ayuda para la renta o una pensión de veterano por necesidad',
    cite: '47 CFR 54.409(a)(2)',
  },
  any(getsSnap, someoneGetsSsi, getsHousingAssistance, household.any(getsMedicaid), household.any(veteransByNeed)),
)
const isByTribalHelp = household.rule(
  'lifeline.isByTribalHelp',
  {
    en: 'Lives on Tribal land, and gets cash aid or a Tribal program',
    es: 'Vive en tierra tribal y recibe ayuda en efectivo o un programa tribal',
    cite: '47 CFR 54.409(b)',
  },
  all(isOnTribalLand, any(getsTribalHelp, getsTanf)),
)
const isFederal = household.rule(
  'lifeline.isFederal',
  {
    en: 'Can get the federal discount',
    es: 'Puede recibir el descuento federal',
    cite: '47 CFR 54.409',
  },
  any(isWithinLimit, isByOtherHelp, isByTribalHelp),
)
const isWithinStateLimit = household.rule(
  'lifeline.isWithinStateLimit',
  {
    en: 'Income is within the state’s own limit',
    es: 'Los ingresos están dentro del límite propio del estado',
    cite: '16 Tex. Admin. Code § 26.412(d)(1)',
  },
  all(
    state.share.exists,
    grossIncome.atMost(povertyHere.times(when(state.share.exists).use(state.share.value).otherwise(zero))),
  ),
)
const eligible = household.rule(
  'lifeline.eligible',
  {
    en: 'Can get Lifeline',
    es: 'Puede recibir Lifeline',
    unmet: { en: 'cannot get Lifeline', es: 'no puede recibir Lifeline' },
    cite: '47 USC 254; 47 CFR 54.409, 54.410; laws of the state: § of its figures',
  },
  any(isFederal, isWithinStateLimit),
)
const federalDiscount = when(isFederal)
  .use(discount.plus(when(isOnTribalLand).use(tribalDiscount).otherwise(zero)))
  .otherwise(zero)
const amount = household.rule(
  'lifeline.monthly',
  {
    en: 'Discount on telephone or internet each month',
    es: 'Descuento en teléfono o internet cada mes',
    cite: '47 CFR 54.403(a); laws of the state: § of its figures',
    unit: 'perMonth',
  },
  when(eligible)
    .use(federalDiscount.plus(when(state.discount.exists).use(state.discount.value).otherwise(zero)))
    .otherwise(zero),
)

export const lifeline: Programme = {
  id: 'lifeline',
  name: { en: 'Discount on phone or internet (Lifeline)', es: 'Descuento en teléfono o internet (Lifeline)' },
  entity: 'household',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible,
  amount,
  results: { 'lifeline.eligible': eligible, 'lifeline.incomeEligible': isWithinLimit, 'lifeline.monthly': amount },
  order: ['receives.snap', 'receivesHousingAssistance', 'earnedMonthly', 'selfEmploymentMonthly'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
