import { household } from '../../language.ts'
import { cashHelp } from '../groups.ts'
import { stateSupplementMonthly } from './rules.ts'

/** What is paid counts, not what might be: in a complete household a supplement that is due is taken to be paid. */
export const stateSupplementReceived = household.money('receives.stateSupplement', {
  en: 'How much does the household get each month from the state on top of SSI?',
  es: '¿Cuánto recibe el hogar al mes del estado además del SSI?',
  short: { en: 'State supplement', es: 'Suplemento estatal' },
  group: cashHelp,
  why: {
    en: 'Cash help counts as income elsewhere, and can open other programs.',
    es: 'La ayuda en efectivo cuenta como ingreso y puede abrir otros programas.',
  },
  implied: stateSupplementMonthly,
})
