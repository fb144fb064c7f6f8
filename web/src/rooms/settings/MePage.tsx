import { houseRoutes } from '@kith/wire/house'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Suspense, useState } from 'react'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import type { PageContext } from '../../house/room.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { CalendarFeed } from '../benefits/index.tsx'
import { Head } from './Head.tsx'
import { accountQuery, meQuery, sessionsQuery } from './queries.ts'
import { SignInWays } from './SignInWays.tsx'

export const load = ({ queries }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(meQuery()),
    queries.prefetchQuery(accountQuery()),
    queries.prefetchQuery(sessionsQuery()),
  ])

/** Who I am here: my roles, for what I am cleared, and where I am signed in. */
export default function MePage() {
  const w = useWords('settings')
  const { data: me } = useSuspenseQuery(meQuery())
  const hasDates = useMayOpen('/')
  return (
    <div className="settings">
      <Head title={w.meTitle} lead={w.meLead} />
      <section aria-labelledby="roles">
        <h2 id="roles">{w.myRoles}</h2>
        <ul className="lines">
          {me.memberships.map((each) => (
            <li key={each.role + each.unitId}>
              <strong>{w.role({ role: each.role })}</strong>
              <span>{each.unitName}</span>
            </li>
          ))}
          {me.clearances.map((each) => (
            <li key={each.segment}>
              <strong>{w.cleared}</strong>
              <span>{w.segment({ segment: each.segment })}</span>
            </li>
          ))}
        </ul>
      </section>
      {hasDates && (
        <Suspense fallback={null}>
          <CalendarFeed />
        </Suspense>
      )}
      <SignInWays />
      <Sessions />
    </div>
  )
}

/** Where I am signed in. What is not mine any more ends with one press. */
function Sessions() {
  const w = useWords('settings')
  const house = useWords('house')
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(sessionsQuery())
  const [ending, setEnding] = useState<string>()
  async function end(session: string) {
    setEnding(session)
    try {
      await call(houseRoutes.endSession, { params: { session } })
      say(w.sessionEnded)
      await queries.invalidateQueries(sessionsQuery())
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setEnding(undefined)
    }
  }
  return (
    <section aria-labelledby="sessions">
      <h2 id="sessions">{w.sessionsTitle}</h2>
      <ul className="lines">
        {data.sessions.map((each) => (
          <li key={each.id}>
            <strong>{each.browser || w.unknownBrowser}</strong>
            <span className="soft">
              {w.signedInSince} <Timestamp at={each.since} />
            </span>
            {each.here ? (
              <span>{w.thisOne}</span>
            ) : (
              <Button kind="quiet" busy={ending === each.id} onClick={() => void end(each.id)}>
                {w.endSession({ browser: each.browser || w.unknownBrowser })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
