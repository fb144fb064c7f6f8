// Short messages that pass by. The queue is always here; the region that draws it is in the frame.
import { cell } from './cell.ts'

export interface Toast {
  key: number
  text: string
  act?: { label: string; run: () => void }
}

export const toasts = cell<Toast[]>([])
let next = 1
const goneAfterMs = 8000
const goneAfterWithActMs = 20_000

/**
 * Says something in passing; with an act it waits longer, and pointing at it or focusing it holds it.
 * @example say(w.goalKept, { label: w.undo, run: () => void undo() })
 */
export function say(text: string, act?: Toast['act']) {
  const key = next++
  toasts.set((now) => [...now.slice(-2), { key, text, ...(act && { act }) }])
  setTimeout(() => hush(key), act ? goneAfterWithActMs : goneAfterMs)
}

function hush(key: number) {
  if (held) setTimeout(() => hush(key), goneAfterMs)
  else dismiss(key)
}

export function dismiss(key: number) {
  toasts.set((now) => now.filter((toast) => toast.key !== key))
}

let held = false
export const hold = (yes: boolean) => {
  held = yes
}
