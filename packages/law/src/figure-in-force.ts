import { type InForce, latest } from './in-force.ts'
import type { DatedValue, Figure, Node, StateFigures } from './node.ts'
import { amount } from './say.ts'
import type { Language, Source } from './words.ts'

/** How a figure stands on a day in a state, or in the whole country, for whoever reads the law without a household. */
export interface FigureInForce {
  /** Null where there is none: no state said and each has its own, or none in force here. */
  readonly value: InForce['value'] | null
  readonly beyond: number
  readonly from: string | null
  /** The day on which the next value begins. */
  readonly until: string | null
  readonly sources: readonly Source[]
  /** Every value of this place over time, the oldest first. */
  readonly dated: readonly DatedValue[]
  /** The state has put its own in the place of everybody’s. */
  readonly isOwn: boolean
}

export function figureInForce(
  figure: Figure,
  asOf: string,
  state: StateFigures | null,
  region?: string,
): FigureInForce {
  const own = figure.byState ? state?.figures[region ? `${figure.id}@${region}` : figure.id] : undefined
  const dated = own ?? figure.values ?? []
  const now = latest(dated, asOf)
  return {
    value: now?.value ?? null,
    beyond: now?.beyond ?? 0,
    from: now && now.value !== null ? now.from : null,
    until: dated.find((one) => one.from > asOf)?.from ?? null,
    sources: own ? (now?.sources ?? []).map((at) => state!.sources[at]!) : figure.sources,
    dated,
    isOwn: own !== undefined,
  }
}

/** One value in words: "$744"; a yes or no of a state; of a table nothing, it has rows. */
export function valueSaid(figure: Figure, value: DatedValue['value'], isFlag: boolean, language: Language): string {
  if (value === null) return isFlag ? amount(0, null, language) : ''
  if (typeof value !== 'number') return ''
  return amount(value, isFlag ? null : figure.unit, language)
}

/** The choice of a state that this condition reads: see `stateFlag`. */
export function flagOf(node: Node): Figure | null {
  if (node.op !== 'if') return null
  const [exists, above, otherwise] = node.args
  if (exists.op !== 'exists' || above.op !== '<' || otherwise.op !== 'constant' || otherwise.value !== 0) return null
  const [none, value] = above.args
  if (none?.op !== 'constant' || value?.op !== 'figure' || value.figure !== exists.figure) return null
  return exists.figure
}
