import { all, any, no, not, person, when, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { childUnder } from '../medicaid/figures.ts'
import { monthlyIncome, monthlyLimit } from '../medicaid/magi.ts'
import { medicaidEligible } from '../medicaid/rules.ts'
import { hasFullStatus, isLawful } from '../medicaid/status.ts'
import { age, hasEmployerInsurance, isPregnant } from '../questions.ts'
import { childLimit, fromConceptionLimit, lawfulChildren, lawfulPregnant, pregnantLimit } from './figures.ts'

/** The Children's Health Insurance Program: for those above Medicaid's limits and without other insurance. */

const within = (limit: typeof childLimit) =>
  when(limit.exists)
    .use(monthlyIncome.atMost(monthlyLimit(limit)))
    .otherwise(no)
const isUninsured = all(not(medicaidEligible), not(hasEmployerInsurance))

const isChild = person.rule(
  'chip.isChild',
  {
    en: 'Covered by CHIP as a child',
    es: 'Con cobertura de CHIP como menor',
    cite: '42 CFR 457.310, 457.320',
  },
  all(age.below(childUnder), isUninsured, any(hasFullStatus, all(isLawful, lawfulChildren)), within(childLimit)),
)
const isPregnantAdult = person.rule(
  'chip.isPregnant',
  {
    en: 'Covered by CHIP in pregnancy',
    es: 'Con cobertura de CHIP en el embarazo',
    cite: '42 USC 1397ll; 42 CFR 457.10',
  },
  all(isPregnant, isUninsured, any(hasFullStatus, all(isLawful, lawfulPregnant)), within(pregnantLimit)),
)
const isFromConception = person.rule(
  'chip.isFromConception',
  {
    en: 'Care in pregnancy through CHIP for the child to be born',
    es: 'Atención en el embarazo por CHIP para el bebé por nacer',
    cite: '42 CFR 457.10 “child”',
  },
  all(isPregnant, isUninsured, within(fromConceptionLimit)),
)

export const chipEligible = person.rule(
  'chip.eligible',
  {
    en: 'Can get CHIP',
    es: 'Puede recibir CHIP',
    unmet: { en: 'Cannot get CHIP', es: 'No puede recibir CHIP' },
    cite: '42 USC 1397jj(b), (c); 42 CFR 457.310',
  },
  any(isChild, isPregnantAdult, isFromConception),
)
const paidInCare = person.rule(
  'chip.amount',
  {
    en: 'CHIP pays for care, not in money',
    es: 'CHIP paga la atención, no da dinero',
    cite: '42 USC 1397cc',
    unit: 'perMonth',
  },
  zero,
)

export const chip: Programme = {
  id: 'chip',
  name: { en: 'Children’s Health Insurance Program (CHIP)', es: 'Programa de Seguro Médico para Niños (CHIP)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: chipEligible,
  amount: paidInCare,
  results: { 'chip.eligible': chipEligible },
  codes: {
    'chip.category': { CHILD: isChild, PREGNANT_STANDARD: isPregnantAdult, PREGNANT_FCEP: isFromConception },
  },
  order: ['age', 'pregnant', 'earnedMonthly', 'hasEmployerInsurance'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
