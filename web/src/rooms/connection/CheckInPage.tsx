import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { personQuery } from '../people/queries.ts'
import { CheckInForm } from './CheckInForm.tsx'
import './connection.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(personQuery(params.personId!))

/** The tablet is handed over, or the officer writes down what they are told. Nothing else of the record stands here. */
export default function CheckInPage() {
  const w = useWords('connection')
  const personId = useParam('personId')
  const go = useNavigate()
  const { data } = useSuspenseQuery(personQuery(personId))
  const [how, setHow] = useState<'handed' | 'told'>('handed')
  useTitle(w.howDoesItGo)
  return (
    <div className="connection narrow">
      <header>
        <h1>{w.howDoesItGo}</h1>
        <p className="lead">{w.checkInLead({ name: data.person.name.split(' ')[0]! })}</p>
      </header>
      <RadioCards
        as="chips"
        label={w.whoHolds}
        value={how}
        onChange={setHow}
        options={[
          { id: 'handed', label: w.handed },
          { id: 'told', label: w.told },
        ]}
      />
      <CheckInForm
        personId={personId}
        how={how}
        onKept={() => {
          say(w.thanks)
          void go({ to: addresses.connection(personId) })
        }}
      />
      <p>
        <Link to={addresses.connection(personId)}>{w.notNow}</Link>
      </p>
    </div>
  )
}
