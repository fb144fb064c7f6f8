import { loadState, type Programme, programmes, states } from '@kith/law'
import { type FigureChange, figureChanges } from '@kith/law/figure-changes'
import { type Comparison, touched } from '@kith/law/touched'

const yearMs = 365 * 86_400_000
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const aYear = (today: string, way: 1 | -1) => new Date(Date.parse(today) + way * yearMs).toISOString().slice(0, 10)

/** All figures of this programme on that day are law. */
export const isKnownOn = (programme: Programme, day: string): boolean => day <= programme.knownUntil

/** What changes in a state within a year back and a year ahead, by day. */
export async function changesIn(state: string, today: string): Promise<Map<string, FigureChange[]>> {
  const until = aYear(today, 1)
  const found = figureChanges(programmes, await loadState(state), aYear(today, -1))
  // A day on which no programme that reads them is known is not law yet.
  return new Map(
    [...found].filter(
      ([day, changes]) => day <= until && changes.some(({ readers }) => readers.some((one) => isKnownOn(one, day))),
    ),
  )
}

/** Comparisons that were prepared already, by state and day. */
const prepared = new Map<string, Promise<Comparison>>()
const most = 60

/** The law of a state on the day before and on the day of a change; null where we hold none for that state. */
export async function comparison(state: string, on: string): Promise<Comparison | null> {
  if (!states.has(state)) return null
  const key = `${state} ${on}`
  const ready = prepared.get(key) ?? prepare(state, on)
  if (!prepared.has(key)) {
    if (prepared.size >= most) prepared.clear()
    prepared.set(key, ready)
    ready.catch(() => prepared.delete(key))
  }
  return await ready
}

async function prepare(code: string, on: string): Promise<Comparison> {
  const state = await loadState(code)
  const known = programmes.filter((one) => isKnownOn(one, on))
  return touched(known, { asOf: dayBefore(on), state }, { asOf: on, state })
}
