import { all, any, person } from '../../language.ts'
import { age, getsSocialSecurityDisability, ssdiMonths } from '../questions.ts'
import { agedFrom, disabilityMonths } from './figures.ts'

/** Medicare as a fact that other programmes read: at 65, or after 24 months of SSDI. */
export const hasMedicare = person.rule(
  'medicare.eligible',
  {
    en: 'Has Medicare: 65 or older, or SSDI for 24 months',
    es: 'Tiene Medicare: 65 años o más, o SSDI por 24 meses',
    unmet: { en: 'No Medicare yet', es: 'Todavía sin Medicare' },
    cite: '42 USC 426(a), (b); 42 CFR 406.10, 406.12',
  },
  any(age.atLeast(agedFrom), all(getsSocialSecurityDisability, ssdiMonths.atLeast(disabilityMonths))),
)
