// The keyboard map: what each key does on this page. A page adds its own keys while it is shown; `?` shows them all.
import { useEffect, useRef } from 'react'
import { cell } from '../cell.ts'
import { recall, remember } from '../remember.ts'

export interface Key {
  /** `n`, `?`, `Ctrl+k`, or two after each other: `g t`. */
  press: string
  does: string
  run: () => void
  /** `house` keys come first in the map. */
  group?: 'house' | 'page'
}

export const keyMap = cell<readonly Key[]>([])

/** Single letters can be switched off, for those who speak to their computer (WCAG 2.1.4). */
export const letterKeys = cell(recall('letters') !== 'off')
export function switchLetterKeys(on: boolean) {
  remember('letters', on ? 'on' : 'off')
  letterKeys.set(on)
}

/**
 * Adds keys while the component is shown.
 * @example useKeys([{ press: 'n', does: w.addNote, run: () => setAdding(true) }])
 */
export function useKeys(keys: readonly Key[]) {
  const latest = useRef(keys)
  latest.current = keys
  const shape = keys.map((key) => `${key.press}\u0000${key.does}`).join('\u0001')
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new function for the same key is reached through `latest`
  useEffect(() => {
    const mine = latest.current.map((key, i) => ({ ...key, run: () => latest.current[i]?.run() }))
    keyMap.set((all) => [...all, ...mine])
    return () => keyMap.set((all) => all.filter((key) => !mine.includes(key as (typeof mine)[number])))
  }, [shape])
}

const secondKeyWithinMs = 1500
let first: { key: string; at: number } | undefined

/** The one listener of the house. Returns the way to stop. */
export function watchKeys() {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return
    const withCtrl = event.ctrlKey || event.metaKey
    const press = withCtrl ? `Ctrl+${event.key.toLowerCase()}` : event.key
    if (!withCtrl && (!letterKeys.get() || isTyping(event.target) || isOverlayOpen())) return
    const sequence = first && event.timeStamp - first.at < secondKeyWithinMs ? `${first.key} ${press}` : press
    const found = findKey(sequence) ?? findKey(press)
    first = undefined
    if (found) {
      event.preventDefault()
      found.run()
    } else if (keyMap.get().some((key) => key.press.startsWith(`${press} `))) {
      first = { key: press, at: event.timeStamp }
    }
  }
  addEventListener('keydown', onKey)
  return () => removeEventListener('keydown', onKey)
}

/** The latest added wins: a page may give a house key a nearer meaning. */
const findKey = (press: string) => keyMap.get().findLast((key) => key.press === press)

function isTyping(target: EventTarget | null) {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.closest('input, textarea, select, [role="textbox"], [role="listbox"], [role="menu"]') !== null)
  )
}

const isOverlayOpen = () => document.querySelector('[role="dialog"], [role="alertdialog"]') !== null
