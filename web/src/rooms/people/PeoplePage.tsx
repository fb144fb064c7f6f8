import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { addresses } from '../../house/addresses.ts'
import { askedOf, useAsked } from '../../house/asked.ts'
import type { PageContext } from '../../house/room.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Person } from '../../kit/Person.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { ageOn } from './age.ts'
import { type CaseloadAsked, caseloadQuery } from './queries.ts'
import './people.css'

const statuses = ['open', 'intake', 'active', 'closed'] as const
const sorts = ['name', 'lastContact', 'nextDue'] as const
/** `worker` is a colleague whom the reader supervises; without one the list is one's own. */
const usual = { words: '', status: 'open', sort: 'name', page: '1', worker: '' }

/** An address may have been typed by hand: what it asks for that there is not is as usual. */
const requestOf = ({ words, status, sort, page, worker }: typeof usual): CaseloadAsked => ({
  words: words.slice(0, 100),
  status: statuses.find((each) => each === status) ?? 'open',
  sort: sorts.find((each) => each === sort) ?? 'name',
  page: /^\d{1,4}$/.test(page) ? page : '1',
  ...(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(worker) && { worker }),
})

export const load = ({ queries, search }: PageContext) =>
  queries.prefetchQuery(caseloadQuery(requestOf(askedOf(usual, search))))

/** The people with whom I work. */
export default function PeoplePage() {
  const w = useWords('people')
  const house = useWords('house')
  const { asked, ask: askPage } = useAsked(usual, ['words'])
  const request = requestOf(asked)
  const wanted = JSON.stringify(request)
  const settled = useDeferredValue(wanted)
  const { data } = useSuspenseQuery(caseloadQuery(JSON.parse(settled) as CaseloadAsked))
  const joinsRecords = useMayOpen(addresses.duplicates)
  const addsPeople = useMayOpen(addresses.newPerson)
  const opensInEmergency = useMayOpen(addresses.emergency)
  useTitle(w.people)
  const today = todayHere()
  const ask = (change: Partial<typeof usual>, how?: 'typing') => askPage({ page: '1', ...change }, how)
  return (
    <div className="people">
      <header className="listhead">
        <div>
          <h1>{data.worker ? w.peopleOf({ name: data.worker }) : w.people}</h1>
          <p className="lead">{w.peopleLead({ count: data.total })}</p>
        </div>
        {joinsRecords && (
          <Link className="button quiet" to={addresses.duplicates}>
            {w.lookAtPairs}
          </Link>
        )}
        {addsPeople && (
          <Link className="button main" to={addresses.newPerson}>
            {w.newPerson}
          </Link>
        )}
      </header>
      <search className="filters">
        <TextField
          label={w.narrow}
          type="search"
          value={asked.words}
          onChange={(words) => ask({ words: words.slice(0, 100) }, 'typing')}
        />
        <Select
          label={w.show}
          value={request.status ?? 'open'}
          onChange={(status) => ask({ status: status ?? 'open' })}
          options={statuses.map((id) => ({ id, label: w.statusFilter({ status: id }) }))}
        />
        <Select
          label={w.sortBy}
          value={request.sort ?? 'name'}
          onChange={(sort) => ask({ sort: sort ?? 'name' })}
          options={sorts.map((id) => ({ id, label: w.sort({ sort: id }) }))}
        />
      </search>
      {data.cases.length === 0 ? (
        <Empty title={w.nobody} text={w.nobodyText}>
          {opensInEmergency && (
            <Link className="button" to={addresses.emergency}>
              {house.inEmergency}
            </Link>
          )}
        </Empty>
      ) : (
        <ul className="cases" aria-busy={settled !== wanted}>
          {data.cases.map((one) => (
            <li key={one.personId}>
              <Person
                id={one.personId}
                name={one.name}
                to={addresses.person(one.personId)}
                hint={[one.bornOn && w.years({ age: ageOn(one.bornOn, today) }), w.status({ status: one.status })]
                  .filter(Boolean)
                  .join(' · ')}
              />
              <span className="soft">{one.lastContactAt ? <Timestamp at={one.lastContactAt} /> : w.neverSpoke}</span>
              <span className="soft">
                {one.promisesOpen > 0 && w.openPromises({ count: one.promisesOpen })}
                {one.nextDueOn &&
                  ` · ${one.nextDueOn < today ? w.lateSince({ on: noonOf(one.nextDueOn) }) : w.by({ on: noonOf(one.nextDueOn) })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {data.pages > 1 && (
        <nav className="pages" aria-label={w.pages}>
          <Button busy={data.page <= 1} onClick={() => ask({ page: String(data.page - 1) })}>
            {w.before}
          </Button>
          <span>{w.page({ page: data.page, pages: data.pages })}</span>
          <Button busy={data.page >= data.pages} onClick={() => ask({ page: String(data.page + 1) })}>
            {w.next}
          </Button>
        </nav>
      )}
    </div>
  )
}
