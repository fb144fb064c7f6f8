import { LawError, lawOf, loadState, type Programme, programmes, states } from '@kith/law'
import { type FigureChange, figureChanges } from '@kith/law/figure-changes'
import type { When } from '@kith/law/plan'
import { type Comparison, touched } from '@kith/law/touched'
import { addedIn, type Local } from './law-added.ts'

const yearMs = 365 * 86_400_000
export const dayBefore = (day: string): string => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const aYear = (today: string, way: 1 | -1) => new Date(Date.parse(today) + way * yearMs).toISOString().slice(0, 10)

/** All figures of this programme on that day are law. */
export const isKnownOn = (programme: Programme, day: string): boolean => day <= programme.knownUntil

/** What changes in a state within a year back and a year ahead, by day. */
export async function changesIn(state: string, today: string, local: Local): Promise<Map<string, FigureChange[]>> {
  const until = aYear(today, 1)
  const found = figureChanges([...programmes, ...addedIn(local, state)], await loadState(state), aYear(today, -1))
  // A day on which no programme that reads them is known is not law yet.
  return new Map(
    [...found].filter(
      ([day, changes]) => day <= until && changes.some(({ readers }) => readers.some((one) => isKnownOn(one, day))),
    ),
  )
}

/** Comparisons that were prepared already: for the files as they are, by state and day. */
const prepared = new WeakMap<Local, Map<string, Promise<Comparison>>>()
const most = 60

/** The law of a state on the day before and on the day of a change; null where we hold none for that state. */
export async function comparison(state: string, on: string, local: Local): Promise<Comparison | null> {
  if (!states.has(state)) return null
  const known = prepared.get(local) ?? new Map<string, Promise<Comparison>>()
  prepared.set(local, known)
  const key = `${state} ${on}`
  const ready = known.get(key) ?? prepare(state, on, local)
  if (!known.has(key)) {
    if (known.size >= most) known.clear()
    known.set(key, ready)
    ready.catch(() => known.delete(key))
  }
  return await ready
}

async function prepare(code: string, on: string, local: Local): Promise<Comparison> {
  const state = await loadState(code)
  const [before, after] = [
    { asOf: dayBefore(on), state },
    { asOf: on, state },
  ]
  const added = addedIn(local, code).filter((one) => [before, after].every((when) => holds(one, when)))
  const known = [...programmes, ...added].filter((one) => isKnownOn(one, on))
  return touched(known, before, after)
}

/** A programme of a file may have begun on the very day: before, it had no law to compare with. */
function holds(programme: Programme, when: When): boolean {
  try {
    lawOf([programme], when)
    return true
  } catch (error) {
    if (error instanceof LawError) return false
    throw error
  }
}
