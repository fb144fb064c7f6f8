// Keeps one form's words: on the server every two seconds, and on this device until the server has them.
import { Problem } from '../api/problem.ts'
import { type Cell, cell } from '../cell.ts'
import { joinWords } from './join.ts'

/** Where the words are. `typing`: the last keys are less than two seconds old. */
export type Kept = 'empty' | 'typing' | 'saved' | 'device' | 'notSaved'

export interface DraftState<T> {
  value: T
  kept: Kept
  /** False until it is known whether an earlier draft waits. */
  ready: boolean
  /** An earlier draft came back: say so to the person. */
  cameBack: boolean
}

/** The places that hold drafts; the tests bring their own. */
export interface Places {
  read: (form: string) => Promise<{ body: unknown; version: number } | null>
  write: (
    form: string,
    body: unknown,
    baseVersion: number,
    leaving: boolean,
  ) => Promise<{ kept: boolean; version: number }>
  drop: (form: string) => Promise<unknown>
  /** True when the words are on the device. */
  keepHere: (form: string, body: unknown) => Promise<boolean>
  readHere: (form: string) => Promise<unknown>
  dropHere: (form: string) => Promise<void>
}

export interface Keeper<T> {
  state: Cell<DraftState<T>>
  /** Looks for an earlier draft. Nothing that was typed meanwhile is overwritten. */
  open: () => Promise<void>
  change: (part: Partial<T>) => void
  /** Saves what is not saved, at once; `leaving` when the page goes away. */
  save: (leaving?: boolean) => Promise<void>
  forget: () => Promise<void>
}

const saveAfterMs = 2000
const tryAgainMs = 5000

export function draftKeeper<T extends object>(form: string, empty: T, places: Places): Keeper<T> {
  const state = cell<DraftState<T>>({ value: empty, kept: 'empty', ready: false, cameBack: false })
  let version = 0
  let touched = false
  let dirty = false
  let over = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  const put = (part: Partial<DraftState<T>>) => state.set((now) => ({ ...now, ...part }))

  async function open() {
    const [here, there] = await Promise.all([
      places.readHere(form).catch(() => undefined) as Promise<T | undefined>,
      places.read(form).catch(() => null),
    ])
    version = there?.version ?? 0
    const earlier = there ? ({ ...empty, ...(there.body as T) } as T) : undefined
    if (touched || (!here && !earlier)) return put({ ready: true })
    // What is still on the device never reached the server: both are kept.
    const value = here ? joinWords({ ...empty, ...here }, earlier) : earlier!
    put({ value, ready: true, cameBack: true, kept: here ? 'device' : 'saved' })
    if (here) {
      dirty = true
      saveIn(0)
    }
  }

  function change(part: Partial<T>) {
    touched = true
    dirty = true
    put({ value: { ...state.get().value, ...part }, kept: 'typing' })
    void places.keepHere(form, state.get().value)
    // The first key sets the clock and the next ones do not push it back: two seconds are the most that is at risk.
    if (timer === undefined) saveIn(saveAfterMs)
  }

  function saveIn(ms: number) {
    clearTimeout(timer)
    timer = setTimeout(() => void save(), ms)
  }

  function save(leaving = false): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    if (!dirty) return Promise.resolve()
    // One after the other: an older copy must not arrive last.
    saving = (saving ?? Promise.resolve()).then(() => saveNow(leaving))
    return saving
  }

  async function saveNow(leaving: boolean) {
    const { value } = state.get()
    const turn = over
    try {
      const answer = await places.write(form, value, version, leaving)
      if (turn !== over) return
      version = answer.version
      if (!answer.kept) return await meetOther()
      if (state.get().value !== value) return
      dirty = false
      put({ kept: 'saved' })
      await places.dropHere(form)
    } catch (error) {
      if (turn !== over) return
      put({ kept: (await places.keepHere(form, state.get().value)) ? 'device' : 'notSaved' })
      const refused = error instanceof Problem && error.details.status < 500 && error.details.status !== 429
      if (!refused && !leaving) saveIn(tryAgainMs)
    }
  }

  /** Another window saved first. */
  async function meetOther() {
    const there = await places.read(form)
    version = there?.version ?? 0
    if (there) put({ value: joinWords(state.get().value, there.body as T) })
    saveIn(0)
  }

  async function forget() {
    clearTimeout(timer)
    timer = undefined
    over++
    touched = false
    dirty = false
    version = 0
    put({ value: empty, kept: 'empty', cameBack: false })
    await saving?.catch(() => {})
    await Promise.allSettled([places.drop(form), places.dropHere(form)])
  }

  return { state, open, change, save, forget }
}
