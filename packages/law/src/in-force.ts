import { LawError } from './law-error.ts'
import type { DatedValue, Figure, StateFigures } from './node.ts'
import type { Source } from './words.ts'

/** Figures passed in place of those in force, by id; a list is a table's rows. For worked examples and proposals. */
export type Overrides = Readonly<Record<string, number | readonly number[]>>

/** A figure as it stands on one day in one place. */
export interface InForce {
  readonly figure: Figure
  readonly from: string | null
  readonly value: number | readonly number[]
  readonly beyond: number
  readonly sources: readonly Source[]
}

/** The figure in force on a day in a state (or in one region of it), or null where the state has none. */
export function inForce(
  figure: Figure,
  asOf: string,
  state: StateFigures,
  overrides: Overrides,
  region?: string,
): InForce | null {
  const passed = overrides[figure.id]
  if (passed !== undefined) return { figure, from: null, value: passed, beyond: 0, sources: [{ title: 'passed in' }] }
  const own = figure.byState ? state.figures[region ? `${figure.id}@${region}` : figure.id] : undefined
  const now = latest(own ?? figure.values ?? [], asOf)
  if (now && now.value !== null) {
    const sources = own ? (now.sources ?? []).map((at) => state.sources[at]!) : figure.sources
    return { figure, from: now.from, value: now.value, beyond: now.beyond ?? 0, sources }
  }
  if (!figure.byState)
    throw new LawError('no-figure-in-force', `The figure ${figure.id} (${figure.en}) has no value in force on ${asOf}.`)
  return null
}

/** The last value that began on or before the day. Values stand in order of date. */
export const latest = (dated: readonly DatedValue[], asOf: string): DatedValue | undefined =>
  dated.findLast((value) => value.from <= asOf)

/** "2026-06" is judged by the law of its first day. */
export const firstDay = (asOf: string): string => (asOf.length === 7 ? `${asOf}-01` : asOf)
