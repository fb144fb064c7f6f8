import { all, any, not, person, zero } from '../../language.ts'
import { age, immigrationStatus, isCitizen, isPregnant, yearsSinceEntry } from '../questions.ts'
import { cameAsRefugee } from '../snap/questions.ts'
import { lastingException } from '../ssi/questions.ts'
import { lawfulChildren, lawfulChildUnder, lawfulPregnant, narrowStatuses, waitYears } from './figures.ts'

/** Citizenship and immigration status: who is covered in full, and whom a state covers though others wait. */

const isNarrow = narrowStatuses.above(zero)
const waits = all(yearsSinceEntry.below(waitYears), not(lastingException), not(cameAsRefugee))
const isResident = immigrationStatus.is('LEGAL_PERMANENT_RESIDENT')

export const hasFullStatus = person.rule(
  'medicaid.hasFullStatus',
  {
    en: 'Is a citizen, or has a status that Medicaid accepts',
    es: 'Es ciudadana o tiene un estatus que Medicaid acepta',
    unmet: {
      en: 'The immigration status opens emergency care only',
      es: 'El estatus migratorio da acceso solo a atención de emergencia',
    },
    cite: '8 USC 1612(b), 1613, 1641; 42 USC 1396b(v); 42 CFR 435.406',
  },
  any(
    isCitizen,
    immigrationStatus.is('CUBAN_HAITIAN_ENTRANT'),
    all(isResident, not(waits)),
    all(not(isNarrow), immigrationStatus.is('REFUGEE', 'ASYLEE', 'DEPORTATION_WITHHELD')),
    all(not(isNarrow), immigrationStatus.is('CONDITIONAL_ENTRANT', 'PAROLED_ONE_YEAR'), not(waits)),
  ),
)

/** "Lawfully residing" in the sense of the option; people with DACA are not (HHS, SHO 10-006 and 89 FR 39392 as stayed). */
export const isLawful = not(immigrationStatus.is('UNDOCUMENTED', 'DACA'))

export const hasStatus = person.rule(
  'medicaid.hasStatus',
  {
    en: 'The status opens Medicaid in this state',
    es: 'El estatus da acceso a Medicaid en este estado',
    unmet: {
      en: 'The immigration status opens emergency care only',
      es: 'El estatus migratorio da acceso solo a atención de emergencia',
    },
    cite: '42 USC 1396b(v)(4); 8 USC 1613',
  },
  any(
    hasFullStatus,
    all(isLawful, lawfulChildren, age.below(lawfulChildUnder.value)),
    all(isLawful, lawfulPregnant, isPregnant),
  ),
)
