import { type LawHere, lawOf, loadState, programmes, states } from '@kith/law'
import { asksOf } from '@kith/law/circumstances'

export const asks = asksOf(programmes)

/** Laws already prepared, by state and month: figures of law change on the first of a month. */
const prepared = new Map<string, Promise<LawHere>>()
const most = 120

/** The law of a state as it stands on a day, or null where we hold none for that state. */
export async function lawOn(state: string, day: string): Promise<LawHere | null> {
  if (!states.has(state)) return null
  const month = day.slice(0, 7)
  const key = `${state} ${month}`
  const ready =
    prepared.get(key) ?? loadState(state).then((figures) => lawOf(programmes, { asOf: month, state: figures }))
  if (!prepared.has(key)) {
    if (prepared.size >= most) prepared.clear()
    prepared.set(key, ready)
    ready.catch(() => prepared.delete(key))
  }
  return await ready
}
