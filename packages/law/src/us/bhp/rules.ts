import { all, any, no, not, person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { chipEligible } from '../chip/rules.ts'
import { householdIncome, householdSize } from '../medicaid/household.ts'
import { medicaidEligible } from '../medicaid/rules.ts'
import { hasFullStatus, isLawful } from '../medicaid/status.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { guideline } from '../poverty.ts'
import { age, hasEmployerInsurance } from '../questions.ts'
import { floor, from, limit, under } from './figures.ts'

/** The Basic Health Program: in a few states, instead of the marketplace, for those a little above Medicaid. */

const upTo = (share: typeof floor) => guideline(householdSize).times(share)
const incomeIsWithin = person.rule(
  'bhp.incomeIsWithin',
  {
    en: 'Income is above Medicaid’s limit and not above the state’s',
    es: 'Los ingresos superan el límite de Medicaid y no el del estado',
    cite: '42 USC 18051(e)(1)(B); 42 CFR 600.305(a)(1)',
  },
  when(limit.exists)
    .use(
      all(
        householdIncome.atMost(guideline(householdSize).times(limit.value)),
        // below the floor only those whom Medicaid leaves out for their status
        any(householdIncome.above(upTo(floor)), not(hasFullStatus)),
      ),
    )
    .otherwise(no),
)

export const bhpEligible = person.rule(
  'bhp.eligible',
  {
    en: 'Can get the Basic Health Program (MinnesotaCare, Essential Plan, OHP Bridge, Healthy DC)',
    es: 'Puede recibir el Programa de Salud Básico (MinnesotaCare, Essential Plan, OHP Bridge, Healthy DC)',
    unmet: { en: 'Cannot get the Basic Health Program', es: 'No puede recibir el Programa de Salud Básico' },
    cite: '42 USC 18051(e); 42 CFR 600.305',
  },
  all(
    incomeIsWithin,
    age.atLeast(from),
    age.below(under),
    isLawful,
    not(medicaidEligible),
    not(chipEligible),
    not(hasMedicare),
    not(hasEmployerInsurance),
  ),
)
const paidInCare = person.rule(
  'bhp.amount',
  {
    en: 'The Basic Health Program pays for care, not in money',
    es: 'El Programa de Salud Básico paga la atención, no da dinero',
    cite: '42 USC 18051(b)',
    unit: 'perMonth',
  },
  zero,
)

export const bhp: Programme = {
  id: 'bhp',
  name: { en: 'Basic Health Program', es: 'Programa de Salud Básico' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: bhpEligible,
  amount: paidInCare,
  results: { 'bhp.eligible': bhpEligible },
  order: ['age', 'earnedMonthly', 'hasEmployerInsurance'],
  verified: {
    against: {
      en: 'Households of a reference model in four states, cases in the cases folder',
      es: 'Hogares de un modelo de referencia en cuatro estados y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
