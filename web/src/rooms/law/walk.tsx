import {
  createContext,
  type MouseEvent,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useOptimistic,
  useRef,
  useState,
  useTransition,
} from 'react'
import { addressOf, type Place, placeOf } from './place.ts'

/** From page to page of the law without loading it anew: a few lines, where a router would weigh as much as the pages. */
interface Walk {
  place: Place
  /** Where the reader is on the way to, while that page is still being read; else where they are. */
  heading: Place
  isGoing: boolean
  go: (to: Place, how?: 'typing') => void
}
const WalkContext = createContext<Walk | null>(null)

export function WalkProvider({ children }: { children: ReactNode }) {
  const [place, setPlace] = useState(() => placeOf(location))
  const [heading, head] = useOptimistic(place)
  const [isGoing, begin] = useTransition()
  const turnTo = useCallback(
    (to: Place) =>
      begin(() => {
        head(to)
        setPlace(to)
      }),
    [head],
  )
  useEffect(() => {
    const back = () => turnTo(placeOf(location))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [turnTo])
  const go = (to: Place, how?: 'typing') => {
    const address = addressOf(to)
    if (how === 'typing') {
      history.replaceState(null, '', address)
      setPlace(to)
      return
    }
    if (address !== location.pathname + location.search) history.pushState(null, '', address)
    turnTo(to)
  }
  return <WalkContext value={{ place, heading, isGoing, go }}>{children}</WalkContext>
}

export function useWalk(): Walk {
  const walk = use(WalkContext)
  if (!walk) throw new Error('useWalk needs a WalkProvider above it')
  return walk
}

/** A link inside the law; with a key held down it opens as any other. */
export function To({
  place,
  children,
  ...rest
}: {
  place: Place
  children: ReactNode
  'data-kind'?: string
  'aria-current'?: 'page' | undefined
}) {
  const { go } = useWalk()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    go(place)
  }
  return (
    <a {...rest} href={addressOf(place)} onClick={follow}>
      {children}
    </a>
  )
}

/** Whoever arrives on another page begins at its top, and hears it; another day or state of the same page does not move them. */
export function useArrival(place: Place) {
  const main = useRef<HTMLElement>(null)
  const key = JSON.stringify({ ...place, on: '', state: '', words: '' })
  const before = useRef(key)
  useEffect(() => {
    if (before.current === key) return
    before.current = key
    main.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [key])
  return main
}
