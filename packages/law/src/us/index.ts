import type { Programme } from '../programme.ts'
import { chip } from './chip/rules.ts'
import { medicaid } from './medicaid/rules.ts'
import { screened } from './screened.ts'

/** Every programme, in the order in which results are shown. Adding one is one line here. */
// biome-ignore format: one programme a line
export const programmes: readonly Programme[] = [
  ...screened,
  medicaid,
  chip,
]
