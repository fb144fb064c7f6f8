import { useCallback, useEffect, useRef, useState } from 'react'
import { Problem } from '../api/problem.ts'
import { dropFromDevice, keepOnDevice, readFromDevice } from './device.ts'
import { dropDraft, readDraft, writeDraft } from './drafts.ts'

/** Where the words are. `empty`: nothing typed yet. `typing`: the last keys are less than two seconds old. */
export type Kept = 'empty' | 'typing' | 'saved' | 'device' | 'notSaved'

export interface Draft<T> {
  value: T
  /** Changes the draft; everything else happens by itself. */
  change: (part: Partial<T>) => void
  kept: Kept
  /** False until it is known whether an earlier draft waits. Fields may be shown at once; nothing typed is overwritten. */
  ready: boolean
  /** True when an earlier draft came back: say so to the person. */
  cameBack: boolean
  /** After the command was accepted: forget the draft everywhere and begin again from `empty`. */
  forget: () => Promise<void>
}

const saveAfterMs = 2000
const tryAgainMs = 5000

/**
 * A form whose words survive a reload, a crash and an ended session.
 * `form` names user-independent place and person, such as `note:3f…`; the server adds the user.
 * @example const { value, change, kept } = useDraft(`note:${personId}`, { text: '' })
 */
export function useDraft<T extends object>(form: string, empty: T): Draft<T> {
  const [value, setValue] = useState(empty)
  const [kept, setKept] = useState<Kept>('empty')
  const [ready, setReady] = useState(false)
  const [cameBack, setCameBack] = useState(false)
  // The saver works with what is true now, not with what was true when a timer was set.
  const now = useRef({
    value: empty,
    touched: false,
    form,
    over: false,
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  })

  useEffect(() => {
    const state = now.current
    state.form = form
    state.over = false
    let here = true
    void findDraft<T>(form).then((found) => {
      if (!here) return
      setReady(true)
      if (!found || state.touched) return
      state.value = { ...empty, ...found.value }
      setValue(state.value)
      setKept(found.from)
      setCameBack(true)
      if (found.from === 'device') saveSoon(0)
    })
    const leave = () => {
      if (state.timer !== undefined) void save(true)
    }
    addEventListener('pagehide', leave)
    return () => {
      here = false
      leave()
      removeEventListener('pagehide', leave)
    }
    // biome-ignore lint/correctness/useExhaustiveDependencies: `empty` is the form's fixed beginning
  }, [form])

  const save = useCallback(async (leaving = false) => {
    const state = now.current
    clearTimeout(state.timer)
    state.timer = undefined
    const sent = state.value
    try {
      await writeDraft(state.form, sent, leaving)
      if (state.over || sent !== state.value) return
      setKept('saved')
      void dropFromDevice(state.form)
    } catch (error) {
      if (state.over) return
      const onDevice = await keepOnDevice(state.form, state.value)
      setKept(onDevice ? 'device' : 'notSaved')
      const worthTrying = !(error instanceof Problem) || error.details.status >= 500 || error.details.status === 429
      if (worthTrying && !leaving) saveSoon(tryAgainMs)
    }
  }, [])

  function saveSoon(ms: number) {
    const state = now.current
    clearTimeout(state.timer)
    state.timer = setTimeout(() => void save(), ms)
  }

  function change(part: Partial<T>) {
    const state = now.current
    state.over = false
    state.touched = true
    state.value = { ...state.value, ...part }
    setValue(state.value)
    setKept('typing')
    void keepOnDevice(state.form, state.value)
    // The first change sets the clock and the next ones do not push it back: two seconds are the most that is at risk.
    state.timer ??= setTimeout(() => void save(), saveAfterMs)
  }

  async function forget() {
    const state = now.current
    clearTimeout(state.timer)
    state.timer = undefined
    state.over = true
    state.touched = false
    state.value = empty
    setValue(empty)
    setKept('empty')
    setCameBack(false)
    await Promise.allSettled([dropDraft(state.form), dropFromDevice(state.form)])
  }

  return { value, change, kept, ready, cameBack, forget }
}

/** What is on the device was typed later than what the server has: it is removed as soon as the server has it. */
async function findDraft<T>(form: string): Promise<{ value: T; from: 'saved' | 'device' } | undefined> {
  const device = (await readFromDevice(form)) as T | undefined
  if (device !== undefined) return { value: device, from: 'device' }
  const server = await readDraft(form).catch(() => undefined)
  if (server?.value === undefined || server.value === null) return undefined
  return { value: server.value as T, from: 'saved' }
}
