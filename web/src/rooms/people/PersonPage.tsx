import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Suspense } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'
import { DatesCard } from '../benefits/index.tsx'
import { ConnectionCard } from '../connection/index.tsx'
import { QuickNote } from '../conversations/index.tsx'
import { PersonHints } from '../network/index.tsx'
import { PersonHead } from './PersonHead.tsx'
import { PersonMap } from './PersonMap.tsx'
import { PersonSide } from './PersonSide.tsx'
import { Promises } from './Promises.tsx'
import { personQuery, storyQuery } from './queries.ts'
import { SamePerson } from './SamePerson.tsx'
import { Story } from './Story.tsx'

const besideTheMap = { width: 760, height: 520 }

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(storyQuery(params.personId!)),
  ])

/** One screen: who matters, what is promised, what is due, what was said. */
export default function PersonPage() {
  const w = useWords('people')
  const personId = useParam('personId')
  const go = useNavigate()
  const { data } = useSuspenseQuery(personQuery(personId))
  const { data: story } = useSuspenseQuery(storyQuery(personId))
  const writes = useMayOpen('/people/$personId/conversation')
  const refers = useMayOpen('/people/$personId/refer')
  useTitle(w.title)
  useKeys([
    ...(writes
      ? [{ press: 'c', does: w.conversation, run: () => void go({ to: `/people/${personId}/conversation` }) }]
      : []),
    { press: 'p', does: w.plan, run: () => void go({ to: addresses.personPart(personId, 'plan') }) },
    { press: 'b', does: w.benefits, run: () => void go({ to: addresses.personPart(personId, 'benefits') }) },
    { press: 'h', does: w.handover, run: () => void go({ to: addresses.personPart(personId, 'handover') }) },
  ])
  return (
    <div className="person">
      <PersonHead personId={personId} />
      <SamePerson personId={personId} standingId={data.person.id} records={data.access.records} />
      <div className="doing noprint">
        {writes && (
          <>
            <Link className="button main" to={`/people/${personId}/conversation`}>
              {w.conversation}
            </Link>
            <Suspense>
              <QuickNote personId={personId} />
            </Suspense>
          </>
        )}
        {refers && (
          <Link className="button" to={`/people/${personId}/refer`}>
            {w.refer}
          </Link>
        )}
        <a className="button quiet" href={`/api/people/${personId}/case-summary.pdf`} download>
          {w.summaryPdf}
        </a>
        <Link className="button quiet" to={addresses.boundaries} search={{ person: personId } as never}>
          {w.knowPrivately}
        </Link>
      </div>
      <div className="columns">
        <PersonMap
          personId={personId}
          title={w.whoMatters}
          sheet={besideTheMap}
          buttons={
            <Link className="button quiet" to={addresses.personPart(personId, 'ties')}>
              {w.openMap}
            </Link>
          }
        />
        <aside className="side">
          <Promises promises={story.promises} today={todayHere()} />
          <Suspense fallback={null}>
            <DatesCard personId={personId} dates={story.dates} />
          </Suspense>
          <Suspense>
            <ConnectionCard personId={personId} />
          </Suspense>
          <PersonSide person={data} story={story} />
          <Suspense fallback={null}>
            <PersonHints personId={personId} />
          </Suspense>
        </aside>
        <Story moments={story.moments} dates={story.dates} more={story.more} personId={personId} />
      </div>
    </div>
  )
}
