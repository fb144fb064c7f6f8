import type { Unit } from '../words.ts'

/** What a number of a local programme may count. */
export const units = [
  'perMonth',
  'perYear',
  'dollars',
  'people',
  'years',
  'months',
  'hoursPerWeek',
  'share',
] as const satisfies readonly Unit[]
