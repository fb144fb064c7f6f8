import { all, any, couple, person, taxUnit, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { medicaidEligible } from '../medicaid/rules.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { mspEligible } from '../msp/rules.ts'
import { guideline } from '../poverty.ts'
import { cash, isFilerOrSpouse } from '../questions.ts'
import { ssiReceived } from '../snap/questions.ts'
import { resourcesIndividual } from '../ssi/figures.ts'
import { costsAfterHalf, costsBeforeHalf, countable, earned, unearned, unearnedByNeed } from '../ssi/income.ts'
import { ownCash } from '../ssi/questions.ts'
import { hasSpouse } from '../ssi/who.ts'
import { resourcesAlone, resourcesCouple, share } from './figures.ts'

/** Extra Help: Medicare's drug plan at little or no cost. */

/** Whoever has Medicaid, SSI or a Medicare Savings Program need not apply. */
const isDeemed = person.rule(
  'extraHelp.isDeemed',
  {
    en: 'Gets it without applying: has Medicaid, SSI or a Medicare Savings Program',
    es: 'La recibe sin solicitarla: tiene Medicaid, SSI o un Programa de Ahorros de Medicare',
    cite: '42 USC 1395w-114(a)(3)(B)(v); 42 CFR 423.773(c)',
  },
  any(medicaidEligible, ssiReceived.above(zero), mspEligible),
)
/** A couple's income together, whether or not both have Medicare. */
const income = person.rule(
  'extraHelp.income',
  {
    en: 'Income of the person and the spouse that counts',
    es: 'Ingresos de la persona y su cónyuge que cuentan',
    cite: '20 CFR 418.3301–418.3350',
    unit: 'perMonth',
  },
  countable({
    unearned: couple.sum(unearned),
    earned: couple.sum(earned),
    byNeed: couple.sum(unearnedByNeed),
    costsBeforeHalf: couple.sum(costsBeforeHalf),
    costsAfterHalf: couple.sum(costsAfterHalf),
  }),
)
const familySize = when(isFilerOrSpouse).use(taxUnit.count()).otherwise(couple.count())
const incomeIsWithin = person.rule(
  'extraHelp.incomeIsWithin',
  {
    en: 'Income is below 150 % of the poverty guideline for the family',
    es: 'Los ingresos están por debajo del 150 % del nivel de pobreza para la familia',
    unmet: { en: 'Income is too high', es: 'Los ingresos son demasiado altos' },
    cite: '42 USC 1395w-114(a)(1); 42 CFR 423.772, 423.773(b)',
  },
  income.below(guideline(familySize).times(share).aMonth()),
)
const resourcesAreWithin = person.rule(
  'extraHelp.resourcesAreWithin',
  {
    en: 'Owns no more than the limit',
    es: 'No posee más que el límite',
    unmet: { en: 'Owns more than the limit', es: 'Posee más que el límite' },
    cite: '42 USC 1395w-114(a)(3)(D), (E); 20 CFR 418.3405',
  },
  any(
    cash.atMost(resourcesIndividual),
    couple.sum(ownCash).atMost(when(hasSpouse).use(resourcesCouple).otherwise(resourcesAlone)),
  ),
)

const extraHelpEligible = person.rule(
  'extraHelp.eligible',
  {
    en: 'Can get Extra Help with Medicare’s drug plan',
    es: 'Puede recibir la Ayuda Adicional de Medicare para medicinas',
    unmet: { en: 'Cannot get Extra Help', es: 'No puede recibir la Ayuda Adicional' },
    cite: '42 USC 1395w-114(a); 42 CFR 423.773',
  },
  all(hasMedicare, any(isDeemed, all(incomeIsWithin, resourcesAreWithin))),
)
const paidInMedicine = person.rule(
  'extraHelp.amount',
  {
    en: 'Extra Help lowers what medicine costs, and pays no money',
    es: 'La Ayuda Adicional baja el costo de las medicinas y no da dinero',
    cite: '42 USC 1395w-114(a)(1)',
    unit: 'perMonth',
  },
  zero,
)

export const extraHelp: Programme = {
  id: 'extraHelp',
  name: { en: 'Extra Help (Medicare Part D)', es: 'Ayuda Adicional (Parte D de Medicare)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: extraHelpEligible,
  amount: paidInMedicine,
  results: { 'extraHelp.eligible': extraHelpEligible, 'extraHelp.withoutApplying': isDeemed },
  order: ['age', 'unearned.socialSecurity', 'unearned.ssdi', 'ssdiMonths', 'assets.cash'],
  verified: {
    against: { en: 'Cases in the cases folder', es: 'Los casos de la carpeta cases' },
    on: '2026-11-22',
  },
}
