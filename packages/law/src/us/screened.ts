import type { Programme } from '../programme.ts'
import { snap } from './snap/rules.ts'
import { ssi } from './ssi/rules.ts'
import { ctc, eitc, incomeTaxProgramme, payrollTaxProgramme } from './tax/rules.ts'

/** What a conversation screens for. A programme comes here once its questions and words were tried with people. */
// biome-ignore format: one programme a line
export const screened: readonly Programme[] = [
  snap,
  ssi,
  eitc,
  ctc,
  incomeTaxProgramme,
  payrollTaxProgramme,
]
