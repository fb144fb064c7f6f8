import { useSyncExternalStore } from 'react'

/** One value that parts of the page share without knowing each other. */
export interface Cell<T> {
  get: () => T
  set: (next: T | ((now: T) => T)) => void
  hear: (listener: () => void) => () => void
}

export function cell<T>(first: T): Cell<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set(next) {
      const made = typeof next === 'function' ? (next as (now: T) => T)(value) : next
      if (Object.is(made, value)) return
      value = made
      for (const listener of [...listeners]) listener()
    },
    hear(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function useCell<T>(shared: Cell<T>): T {
  return useSyncExternalStore(shared.hear, shared.get)
}
