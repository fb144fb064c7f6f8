import { all, any, not, person, zero } from '../../language.ts'
import { bhpEligible } from '../bhp/rules.ts'
import { chipEligible } from '../chip/rules.ts'
import { medicaidEligible } from '../medicaid/rules.ts'
import { isLawful } from '../medicaid/status.ts'
import { hasMedicare } from '../medicare/rules.ts'
import { hasEmployerInsurance, immigrationStatus, isCitizen } from '../questions.ts'
import { narrowStatuses } from './figures.ts'
import { hasEmployerOffer } from './questions.ts'

/** Whose insurance the credit pays for: those lawfully here who can get no other cover. */

const hasStatus = person.rule(
  'aca.hasStatus',
  {
    en: 'The immigration status allows a Marketplace plan with help',
    es: 'El estatus migratorio permite un plan del Mercado con ayuda',
    unmet: {
      en: 'the immigration status does not allow help with a Marketplace plan',
      es: 'el estatus migratorio no permite ayuda con un plan del Mercado',
    },
    cite: '26 USC 36B(e)(2); 42 USC 18032(f)(3); 45 CFR 155.20',
  },
  any(
    isCitizen,
    immigrationStatus.is('LEGAL_PERMANENT_RESIDENT', 'CUBAN_HAITIAN_ENTRANT'),
    all(isLawful, not(narrowStatuses.above(zero))),
  ),
)
const hasNoOtherCover = person.rule(
  'aca.hasNoOtherCover',
  {
    en: 'No Medicaid, CHIP, Medicare, Basic Health or cover through a job is open to this person',
    es: 'Esta persona no puede tener Medicaid, CHIP, Medicare, Salud Básica ni seguro por un empleo',
    unmet: { en: 'other insurance is open to this person', es: 'esta persona puede tener otro seguro' },
    cite: '26 USC 36B(c)(2)(B), (C); 42 USC 18051(c); 26 CFR 1.36B-2(c)',
  },
  all(
    not(hasEmployerInsurance),
    not(hasMedicare),
    not(hasEmployerOffer),
    not(medicaidEligible),
    not(chipEligible),
    not(bhpEligible),
  ),
)
export const isInsurable = person.rule(
  'aca.isInsurable',
  {
    en: 'The credit can pay for this person’s insurance',
    es: 'El crédito puede pagar el seguro de esta persona',
    cite: '26 USC 36B(c)(2)(A), (B)',
  },
  all(hasStatus, hasNoOtherCover),
)
