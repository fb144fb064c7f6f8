import { type RefObject, useEffect, useRef } from 'react'
import { isField } from './QuestionCard.tsx'

/**
 * Keys of the question that a piece stands in: they work while the focus is in the question and not in a field.
 * `act` answers whether the key was its own.
 */
export function usePress(inside: RefObject<HTMLElement | null>, act: (press: string) => boolean) {
  const latest = useRef(act)
  latest.current = act
  useEffect(() => {
    const card = inside.current?.closest<HTMLElement>('.question')
    if (!card) return
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return
      if (latest.current(event.key.toLowerCase())) event.preventDefault()
    }
    card.addEventListener('keydown', onKey)
    return () => card.removeEventListener('keydown', onKey)
  }, [inside])
}
