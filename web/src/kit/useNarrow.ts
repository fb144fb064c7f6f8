import { useSyncExternalStore } from 'react'

const narrow = matchMedia('(max-width: 40rem)')

function hear(listener: () => void) {
  narrow.addEventListener('change', listener)
  return () => narrow.removeEventListener('change', listener)
}

/** True on a phone: pictures are drawn for it, not shrunk to it. */
export const useNarrow = () => useSyncExternalStore(hear, () => narrow.matches)
