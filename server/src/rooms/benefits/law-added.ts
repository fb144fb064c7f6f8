import { type Ask, type LawHere, lawOf, loadState, type Programme } from '@kith/law'
import { asksOf } from '@kith/law/circumstances'
import type { House } from '../../house/house.ts'
import { asks } from './law-here.ts'

export type Local = House['localLaw']['programmes']
interface Read {
  law: LawHere | null
  asks: ReadonlyMap<string, Ask>
}

/** Made once for a state, a month and the files as they are. */
const made = new WeakMap<Local, Map<string, Promise<Read>>>()

/** The programmes that this house added in a state. */
export const addedIn = (local: Local, state: string): Programme[] =>
  local.filter((one) => one.state === state).map((one) => one.programme)

/** A programme that this house added, by its id. */
export const addedAs = (local: Local, programme: string) => local.find((one) => one.programme.id === programme)

/** The law of a state together with the programmes that this house added there, and every question that it may ask. */
export async function withAdded(law: LawHere | null, local: Local): Promise<Read> {
  const here = law ? addedIn(local, law.state) : []
  if (!law || here.length === 0) return { law, asks }
  const known = made.get(local) ?? new Map<string, Promise<Read>>()
  made.set(local, known)
  const key = `${law.state} ${law.asOf}`
  const read = known.get(key) ?? add(law, here)
  known.set(key, read)
  return await read
}

async function add(law: LawHere, here: readonly Programme[]): Promise<Read> {
  const programmes = [...law.programmes, ...here]
  const state = await loadState(law.state)
  return { law: lawOf(programmes, { asOf: law.asOf, state }), asks: asksOf(programmes) }
}
