import { ruleOf } from './language.ts'
import type { DatedValue, Figure, StateFigures } from './node.ts'
import type { Programme } from './programme.ts'
import { inventory } from './walk.ts'
import type { Source } from './words.ts'

/** A figure that is another from a day on. */
export interface FigureChange {
  readonly day: string
  readonly figure: Figure
  /** The part of the state where it holds; null where it holds in all of it. */
  readonly region: string | null
  /** The state's own; otherwise it is the same everywhere. */
  readonly isOfState: boolean
  readonly was: DatedValue | null
  readonly is: DatedValue
  readonly sources: readonly Source[]
  /** A list of counties is no list of numbers. */
  readonly isCounties: boolean
  /** The programme to which it belongs, and all that read it. */
  readonly programme: Programme
  readonly readers: readonly Programme[]
}

/**
 * Every figure of these programmes that changes in a state after a day, by the day on which it does; the earliest first.
 * `figureChanges(programmes, await loadState('OH'), '2025-12-31')`.
 */
export function figureChanges(
  programmes: readonly Programme[],
  state: StateFigures,
  since: string,
): Map<string, FigureChange[]> {
  const readersOf = new Map<Figure, Programme[]>()
  const counties = new Set<Figure>()
  for (const programme of programmes.filter(({ kind }) => kind === 'benefit')) {
    const { figures, nodes } = inventory([programme.eligible, programme.amount].map(ruleOf))
    for (const figure of figures) readersOf.set(figure, [...(readersOf.get(figure) ?? []), programme])
    for (const node of nodes) if (node.op === 'inCounties') counties.add(node.figure)
  }
  const found = [...readersOf].flatMap(([figure, readers]) => {
    const programme = programmes.find(({ id }) => figure.id.startsWith(`${id}.`)) ?? readers[0]!
    const about = { figure, programme, readers, isCounties: counties.has(figure) }
    return seriesOf(figure, state).flatMap(({ region, isOfState, values }) =>
      values.flatMap((is, at): FigureChange[] => {
        const was = values[at - 1] ?? null
        if (is.from <= since || isSame(was, is)) return []
        const sources = isOfState ? (is.sources ?? []).map((place) => state.sources[place]!) : figure.sources
        return [{ day: is.from, ...about, region, isOfState, was, is, sources }]
      }),
    )
  })
  found.sort((one, other) => one.day.localeCompare(other.day))
  return Map.groupBy(found, ({ day }) => day)
}

interface Series {
  region: string | null
  isOfState: boolean
  values: readonly DatedValue[]
}
/** What holds in this state: its own values, or those of the whole country; and those of its parts. */
function seriesOf(figure: Figure, state: StateFigures): Series[] {
  const own = figure.byState ? state.figures[figure.id] : undefined
  const parts = figure.regions?.states[state.state]
  const regions = parts ? [parts.rest, ...Object.keys(parts.counties)] : []
  const ofRegions = [...new Set(regions)].flatMap((region): Series[] => {
    const values = state.figures[`${figure.id}@${region}`]
    return values ? [{ region, isOfState: true, values }] : []
  })
  if (ofRegions.length > 0) return ofRegions
  const values = own ?? figure.values
  return values ? [{ region: null, isOfState: own !== undefined, values }] : []
}

const isSame = (was: DatedValue | null, is: DatedValue): boolean =>
  JSON.stringify([was?.value ?? null, was?.beyond ?? 0]) === JSON.stringify([is.value, is.beyond ?? 0])
