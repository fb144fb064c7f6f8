import type { Programme } from '../programme.ts'
import { snap } from './snap/rules.ts'
import { ssi } from './ssi/rules.ts'
import { ctc, eitc, incomeTaxProgramme, payrollTaxProgramme } from './tax/rules.ts'

/** Every programme, in the order in which results are shown. Adding one is one line here. */
// biome-ignore format: one programme a line
export const programmes: readonly Programme[] = [
  snap,
  ssi,
  eitc,
  ctc,
  incomeTaxProgramme,
  payrollTaxProgramme,
]
