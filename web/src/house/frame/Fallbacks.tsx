// What is shown while a page is on its way, when there is no such page, and when something broke.
import { type ErrorComponentProps, Link, useLocation, useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'
import { addresses } from '../addresses.ts'
import { Problem } from '../api/problem.ts'
import { sayingOf } from '../api/saying.ts'
import { useMayOpen } from '../session/useMayOpen.ts'
import { useWords } from '../words/words.tsx'

export function Waiting() {
  const w = useWords('house')
  return (
    <div className="waiting" role="status">
      <span className="hidden">{w.opening}</span>
      <span className="bone title" />
      <span className="bone" />
      <span className="bone short" />
    </div>
  )
}

const aPerson = /^\/people\/([0-9a-f-]{36})(\/|$)/

/** It says the same of what is not there and of what is not to be seen; where it could be a record, an emergency may open it. */
export function NotFound() {
  const w = useWords('house')
  const person = aPerson.exec(useLocation().pathname)?.[1]
  const opensInEmergency = useMayOpen(addresses.emergency)
  return (
    <div className="fallback">
      <h1>{w.notFoundTitle}</h1>
      <p className="lead">{w.notFoundText}</p>
      <p>
        <Link className="button main" to={addresses.today}>
          {w.toStart}
        </Link>
        {person && opensInEmergency && (
          <Link className="button quiet" to={addresses.emergency} search={{ person } as never}>
            {w.inEmergency}
          </Link>
        )}
      </p>
    </div>
  )
}

export function Broken({ error, reset }: ErrorComponentProps) {
  const w = useWords('house')
  const router = useRouter()
  useEffect(() => {
    if (!(error instanceof Problem)) console.error(error)
  }, [error])
  if (error instanceof Problem && error.details.status === 404) return <NotFound />
  return (
    <div className="fallback" role="alert">
      <h1>{w.brokenTitle}</h1>
      <p className="lead">{sayingOf(error, w)}</p>
      <p className="acts">
        <button
          type="button"
          className="button main"
          onClick={() => {
            reset()
            void router.invalidate()
          }}
        >
          {w.tryAgain}
        </button>
        <Link className="button" to={addresses.today}>
          {w.toStart}
        </Link>
      </p>
    </div>
  )
}
