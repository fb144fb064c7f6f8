import { all, any, not, person, ruleOf, zero } from '../../language.ts'
import type { Programme } from '../../programme.ts'
import { isAged, isInWaiver, isNeedy, isSsiRecipient } from './aged.ts'
import { householdSize } from './household.ts'
import {
  isAdult,
  isFosterYouth,
  isInfant,
  isOlderChild,
  isParent,
  isPregnantGroup,
  isYoungAdult,
  isYoungChild,
  monthlyIncome,
} from './magi.ts'
import { hasStatus } from './status.ts'

/** Medicaid: income.ts → household.ts → magi.ts, ssi-related.ts → status.ts → here. */

/** In the order in which a person is placed. */
const groups = {
  SSI_RECIPIENT: isSsiRecipient,
  INFANT: isInfant,
  YOUNG_CHILD: isYoungChild,
  OLDER_CHILD: isOlderChild,
  PREGNANT: isPregnantGroup,
  PARENT: isParent,
  FOSTER_YOUTH: isFosterYouth,
  YOUNG_ADULT: isYoungAdult,
  ADULT: isAdult,
  SENIOR_OR_DISABLED: isAged,
  MEDICALLY_NEEDY: isNeedy,
  HEALTHIER_MISSISSIPPI_WAIVER: isInWaiver,
}
const isInGroup = person.rule(
  'medicaid.isInGroup',
  {
    en: 'Belongs to a group that Medicaid covers, with income within its limit',
    es: 'Pertenece a un grupo que Medicaid cubre, con ingresos dentro del límite',
    unmet: {
      en: 'Income is above the limit, or no group fits',
      es: 'Los ingresos superan el límite, o ningún grupo corresponde',
    },
    cite: '42 CFR 435 subparts B, C, D',
  },
  any(...Object.values(groups)),
)

export const medicaidEligible = person.rule(
  'medicaid.eligible',
  {
    en: 'Can get Medicaid',
    es: 'Puede recibir Medicaid',
    unmet: { en: 'Cannot get Medicaid', es: 'No puede recibir Medicaid' },
    cite: '42 USC 1396a(a)(10); 42 CFR 435.2–435.406',
  },
  all(isInGroup, hasStatus),
)

const emergencyEligible = person.rule(
  'medicaid.emergencyEligible',
  {
    en: 'Medicaid pays for emergencies and births, whatever the status',
    es: 'Medicaid paga emergencias y partos, con cualquier estatus',
    unmet: { en: 'No emergency Medicaid is needed or possible', es: 'No corresponde Medicaid de emergencia' },
    cite: '42 USC 1396b(v)(2), (3); 42 CFR 435.139, 440.255',
  },
  all(isInGroup, not(hasStatus)),
)

const paidInCare = person.rule(
  'medicaid.amount',
  {
    en: 'Medicaid pays for care, not in money',
    es: 'Medicaid paga la atención, no da dinero',
    cite: '42 USC 1396d(a)',
    unit: 'perMonth',
  },
  zero,
)

const category = Object.fromEntries(
  Object.entries(groups).map(([code, isOne]) => {
    const { en, es, cite } = ruleOf(isOne)
    return [code, person.rule(`medicaid.category.${code}`, { en, es, cite }, all(isOne, hasStatus))]
  }),
)

export const medicaid: Programme = {
  id: 'medicaid',
  name: { en: 'Medicaid', es: 'Medicaid (seguro médico público)' },
  entity: 'person',
  period: 'month',
  kind: 'benefit',
  knownUntil: '2026-12-31',
  eligible: medicaidEligible,
  amount: paidInCare,
  results: {
    'medicaid.eligible': medicaidEligible,
    'medicaid.emergencyEligible': emergencyEligible,
    'medicaid.householdSize': householdSize,
    'medicaid.monthlyIncome': monthlyIncome,
  },
  codes: { 'medicaid.category': category },
  order: ['age', 'pregnant', 'earnedMonthly', 'selfEmploymentMonthly', 'immigrationStatus', 'hasEmployerInsurance'],
  verified: {
    against: {
      en: '4,308 households of a reference model, cases in the cases folder',
      es: '4,308 hogares de un modelo de referencia y los casos de la carpeta cases',
    },
    on: '2026-11-22',
  },
}
