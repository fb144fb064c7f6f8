import { all, any, type Bool, couple, type Num, not, person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import type { Entity } from '../../words.ts'
import { agedResources, ssiCountedIncome } from '../medicaid/aged-income.ts'
import { medicaidEligible } from '../medicaid/rules.ts'
import { hasFullStatus } from '../medicaid/status.ts'
import { partBPremium } from '../medicare/figures.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { guideline } from '../poverty.ts'
import { hasSpouse } from '../ssi/who.ts'
import {
  assetsAlone,
  assetsCouple,
  noAssetTest,
  qiHere,
  qiShare,
  qmbHere,
  qmbShare,
  slmbHere,
  slmbShare,
} from './figures.ts'

/** Medicare Savings Programs: the state pays Medicare's premium, and for the poorest what Medicare leaves to pay. */

const resourcesAreWithin = person.rule(
  'msp.resourcesAreWithin',
  {
    en: 'Owns no more than the limit, or the state does not ask',
    es: 'No posee más que el límite, o el estado no pregunta',
    unmet: { en: 'Owns more than the limit', es: 'Posee más que el límite' },
    cite: '42 USC 1396d(p)(1)(C), 1396a(r)(2)',
  },
  any(noAssetTest, agedResources.atMost(when(hasSpouse).use(assetsCouple).otherwise(assetsAlone))),
)
const canHaveIt = person.rule(
  'msp.canHaveIt',
  {
    en: 'Has Medicare, and owns no more than allowed',
    es: 'Tiene Medicare y no posee más de lo permitido',
    cite: '42 USC 1396d(p)(1)(A), (C); 42 CFR 435.123–435.125',
  },
  all(hasMedicare, hasFullStatus, resourcesAreWithin),
)
const size = couple.count()
/** As CMS publishes them, to a whole dollar up. QMB reaches to the limit; SLMB and QI need less than theirs. */
const limit = <E extends Entity>(share: Num<E>) => guideline(size).times(share).aMonth().roundedUp()

const isQmb = person.rule(
  'msp.isQmb',
  {
    en: 'QMB: the premium and what Medicare leaves to pay',
    es: 'QMB: la prima y lo que Medicare deja por pagar',
    cite: '42 USC 1396d(p)(1), (2)(A); 42 CFR 435.123',
  },
  all(canHaveIt, ssiCountedIncome.atMost(limit(qmbShare))),
)
const isSlmb = person.rule(
  'msp.isSlmb',
  {
    en: 'SLMB: the premium of Part B',
    es: 'SLMB: la prima de la Parte B',
    cite: '42 USC 1396a(a)(10)(E)(iii); 42 CFR 435.124',
  },
  all(canHaveIt, not(isQmb), ssiCountedIncome.below(limit(slmbShare))),
)
const isQi = person.rule(
  'msp.isQi',
  {
    en: 'QI: the premium of Part B, for those without Medicaid',
    es: 'QI: la prima de la Parte B, para quien no tiene Medicaid',
    cite: '42 USC 1396a(a)(10)(E)(iv); 42 CFR 435.125',
  },
  all(canHaveIt, not(medicaidEligible), not(isQmb), not(isSlmb), ssiCountedIncome.below(limit(qiShare))),
)

/** States may leave out more income: the same three, by the state's own limits, each up to and with its limit. */
const withinHere = (wider: typeof qmbHere, federal: Bool<'person'>) =>
  when(wider.exists)
    .use(all(canHaveIt, any(federal, ssiCountedIncome.atMost(limit(wider.value)))))
    .otherwise(federal)
const isQmbHere = person.rule(
  'msp.isQmbHere',
  {
    en: 'QMB by this state’s limit: the premium and what Medicare leaves to pay',
    es: 'QMB según el límite de este estado: la prima y lo que Medicare deja por pagar',
    cite: '42 USC 1396d(p)(1), 1396a(r)(2)',
  },
  withinHere(qmbHere, isQmb),
)
const isSlmbHere = person.rule(
  'msp.isSlmbHere',
  {
    en: 'SLMB by this state’s limit: the premium of Part B',
    es: 'SLMB según el límite de este estado: la prima de la Parte B',
    cite: '42 USC 1396a(a)(10)(E)(iii), 1396a(r)(2)',
  },
  all(not(isQmbHere), withinHere(slmbHere, isSlmb)),
)
const isQiHere = person.rule(
  'msp.isQiHere',
  {
    en: 'QI by this state’s limit: the premium of Part B, for those without Medicaid',
    es: 'QI según el límite de este estado: la prima de la Parte B, para quien no tiene Medicaid',
    cite: '42 USC 1396a(a)(10)(E)(iv), 1396a(r)(2)',
  },
  all(not(isQmbHere), not(isSlmbHere), not(medicaidEligible), withinHere(qiHere, isQi)),
)

export const mspEligible = person.rule(
  'msp.eligible',
  {
    en: 'The state pays for Medicare',
    es: 'El estado paga por Medicare',
    unmet: { en: 'The state does not pay for Medicare', es: 'El estado no paga por Medicare' },
    cite: '42 USC 1396a(a)(10)(E); 42 CFR 435.123–435.125',
  },
  any(isQmbHere, isSlmbHere, isQiHere),
)
const premiumPaid = person.rule(
  'msp.amount',
  {
    en: 'Premium of Part B that the state pays',
    es: 'Prima de la Parte B que paga el estado',
    cite: '42 USC 1396d(p)(3)(A), 1395r',
    unit: 'perMonth',
  },
  when(mspEligible).use(partBPremium).otherwise(zero),
)

export const msp: Programme = {
  id: 'msp',
  name: { en: 'Medicare Savings Programs', es: 'Programas de Ahorros de Medicare' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: mspEligible,
  amount: premiumPaid,
  results: { 'msp.eligible': mspEligible, 'msp.monthly': premiumPaid, 'medicare.eligible': hasMedicare },
  codes: {
    // by the federal limits, which every state must keep; and by the state's own, which decide
    'msp.category': { QMB: isQmb, SLMB: isSlmb, QI: isQi },
    'msp.stateCategory': { QMB: isQmbHere, SLMB: isSlmbHere, QI: isQiHere },
  },
  order: ['age', 'unearned.socialSecurity', 'unearned.ssdi', 'ssdiMonths', 'earnedMonthly', 'assets.cash'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
