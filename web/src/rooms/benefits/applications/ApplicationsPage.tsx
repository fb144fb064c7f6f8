import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../../house/addresses.ts'
import { useKeys } from '../../../house/keys/keys.ts'
import type { PageContext } from '../../../house/room.ts'
import { useParam } from '../../../house/routes.tsx'
import { useMayOpen } from '../../../house/session/useMayOpen.ts'
import { useTitle } from '../../../house/title.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { PersonHead } from '../../people/PersonHead.tsx'
import { personQuery } from '../../people/queries.ts'
import { ApplicationCard } from './ApplicationCard.tsx'
import { applicationsQuery } from './queries.ts'
import { Rules } from './Rules.tsx'
import { StartForm } from './StartForm.tsx'
import './applications.css'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(applicationsQuery(params.personId!)),
  ])

/** What a person applied for, and what runs for each. */
export default function ApplicationsPage() {
  const w = useWords('applications')
  const personId = useParam('personId')
  const go = useNavigate()
  const writes = useMayOpen('/people/$personId/conversation')
  const { data } = useSuspenseQuery(applicationsQuery(personId))
  const { data: person } = useSuspenseQuery(personQuery(personId))
  useTitle(w.title)
  const [starting, setStarting] = useState(false)
  useKeys(writes ? [{ press: 'a', does: w.start, run: () => setStarting(true) }] : [])
  const name = person.person.name
  return (
    <>
      <PersonHead personId={personId} printedForThem />
      <div className="applications">
        <header>
          <h2>{w.titleOf({ name })}</h2>
          <p className="lead">{w.lead}</p>
          <p className="acts noprint">
            {writes && (
              <Button kind="main" onClick={() => setStarting(true)}>
                {w.start}
              </Button>
            )}
            <Link className="button" to={addresses.personPart(personId, 'benefits')}>
              {w.toBenefits}
            </Link>
            <Button kind="quiet" onClick={() => print()}>
              {w.print}
            </Button>
          </p>
        </header>
        {starting && (
          <StartForm
            personId={personId}
            programmes={data.programmes}
            onStarted={(id) => void go({ to: addresses.application(personId, id) })}
            onClose={() => setStarting(false)}
          />
        )}
        {data.applications.length === 0 && !starting && <Empty title={w.none} text={w.noneText({ name })} />}
        <ul className="cards">
          {data.applications.map((each) => (
            <li key={each.id}>
              <ApplicationCard application={each} personId={personId} today={data.today} />
            </li>
          ))}
        </ul>
        <Rules rules={data.rules} />
      </div>
    </>
  )
}
