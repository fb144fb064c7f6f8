import { household } from '../../language.ts'
import { cashHelp } from '../groups.ts'
import { tanfMonthly } from './rules.ts'

/** What is paid counts, not what might be: in a complete household TANF that is due is taken to be paid. */
export const tanfReceived = household.money('receives.tanf', {
  en: 'How much cash assistance for families (TANF) does the household get each month?',
  es: '¿Cuánta ayuda en efectivo para familias (TANF) recibe el hogar al mes?',
  short: { en: 'TANF', es: 'TANF' },
  group: cashHelp,
  why: {
    en: 'Cash help counts as income elsewhere, and can open other programs.',
    es: 'La ayuda en efectivo cuenta como ingreso y puede abrir otros programas.',
  },
  implied: tanfMonthly,
})
