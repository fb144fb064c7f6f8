import type { Losing, LosingReason } from '@kith/wire/losing-touch'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Person } from '../../kit/Person.tsx'
import { losingQuery } from './losing-query.ts'
import './connection.css'

const atFirst = 5

/** With whom we may be losing touch, and why: one's own people, and for a supervisor those of the team. */
export default function LosingList() {
  const w = useWords('connection')
  const { data } = useQuery(losingQuery())
  if (!data) return null
  return (
    <>
      <List title={w.losing} lead={w.losingLead} people={data.mine} id="losing" />
      {data.team && <List title={w.losingTeam} lead={w.losingTeamLead} people={data.team} id="losing-team" named />}
    </>
  )
}

interface ListProps {
  id: string
  title: string
  lead: string
  people: readonly Losing[]
  /** Says who works with them. */
  named?: true
}

function List({ id, title, lead, people, named }: ListProps) {
  const w = useWords('connection')
  const [all, setAll] = useState(false)
  if (people.length === 0) return null
  return (
    <section className="losing" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p className="soft">{lead}</p>
      <ul>
        {people.slice(0, all ? people.length : atFirst).map((one) => (
          <li key={one.personId}>
            <Person
              id={one.personId}
              name={one.name}
              to={addresses.connection(one.personId)}
              {...(named && { hint: w.withWorker({ name: one.worker }) })}
            />
            <ul className="reasons">
              {one.reasons.map((reason) => (
                <li key={reason.kind}>
                  <Reason reason={reason} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {!all && people.length > atFirst && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {w.showAll({ count: people.length })}
        </Button>
      )}
    </section>
  )
}

function Reason({ reason }: { reason: LosingReason }) {
  const w = useWords('connection')
  if (reason.kind === 'quiet') {
    return reason.usualDays === null
      ? w.quietWithoutUsual({ days: reason.days })
      : w.quiet({ days: reason.days, usual: reason.usualDays })
  }
  if (reason.kind === 'promisesLate') return w.promisesLate({ count: reason.count })
  if (reason.kind === 'newWorker') return w.newWorker({ on: new Date(reason.since) })
  return w.saidLower({
    what: reason.items.map((item) => w.itemShort({ item, voice: 'theirs' })).join(', '),
    on: new Date(reason.at),
  })
}
