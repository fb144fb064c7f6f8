import { type ComponentProps, lazy, Suspense, useEffect, useRef, useState } from 'react'
import { loadWords, useWords } from '../../house/words/words.tsx'
import { Loading } from '../../kit/Loading.tsx'

const Raise = lazy(async () => {
  const [made] = await Promise.all([import('./Raise.tsx'), loadWords('pictures')])
  return { default: made.Raise }
})
const WhatIf = lazy(async () => {
  const [made] = await Promise.all([import('./whatif/WhatIf.tsx'), loadWords('whatif')])
  return { default: made.WhatIf }
})
type Props = ComponentProps<typeof Raise>

/** How far below the window the chart begins to load, so that whoever scrolls finds it there. */
const ahead = '400px'

/** The chart and the steps to try stand at the end of the page: they are fetched when somebody comes near, or prints. */
export function RaiseOnSight(props: Props) {
  const w = useWords('benefits')
  const [isNear, setNear] = useState(false)
  const place = useRef<HTMLElement>(null)
  useEffect(() => {
    if (isNear || !place.current) return
    const near = () => setNear(true)
    const watch = new IntersectionObserver((seen) => seen.some((one) => one.isIntersecting) && near(), {
      rootMargin: ahead,
    })
    watch.observe(place.current)
    addEventListener('beforeprint', near)
    return () => {
      watch.disconnect()
      removeEventListener('beforeprint', near)
    }
  }, [isNear])
  const waiting = (
    <section ref={place} className="raise">
      <h2>{w.raise}</h2>
      {isNear ? <Loading lines={4} /> : <p className="soft">{w.raiseComes}</p>}
    </section>
  )
  return isNear ? (
    <Suspense fallback={waiting}>
      <Raise {...props} />
      <WhatIf {...props} />
    </Suspense>
  ) : (
    waiting
  )
}
