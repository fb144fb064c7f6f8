import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
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

const first: CaseloadAsked = { words: '', status: 'open', sort: 'name', page: '1' }
export const load = ({ queries }: PageContext) => queries.prefetchQuery(caseloadQuery(first))

const statuses = ['open', 'intake', 'active', 'closed'] as const
const sorts = ['name', 'lastContact', 'nextDue'] as const

/** The people with whom I work. */
export default function PeoplePage() {
  const w = useWords('people')
  const [asked, setAsked] = useState(first)
  const settled = useDeferredValue(asked)
  const { data } = useSuspenseQuery(caseloadQuery(settled))
  const addsPeople = useMayOpen(addresses.newPerson)
  useTitle(w.people)
  const today = todayHere()
  const ask = (change: Partial<CaseloadAsked>) => setAsked({ ...asked, page: '1', ...change })
  return (
    <div className="people">
      <header className="listhead">
        <div>
          <h1>{w.people}</h1>
          <p className="lead">{w.peopleLead({ count: data.total })}</p>
        </div>
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
          value={asked.words ?? ''}
          onChange={(words) => ask({ words: words.slice(0, 100) })}
        />
        <Select
          label={w.show}
          value={asked.status ?? 'open'}
          onChange={(status) => ask({ status: status ?? 'open' })}
          options={statuses.map((id) => ({ id, label: w.statusFilter({ status: id }) }))}
        />
        <Select
          label={w.sortBy}
          value={asked.sort ?? 'name'}
          onChange={(sort) => ask({ sort: sort ?? 'name' })}
          options={sorts.map((id) => ({ id, label: w.sort({ sort: id }) }))}
        />
      </search>
      {data.cases.length === 0 ? (
        <Empty title={w.nobody} text={w.nobodyText} />
      ) : (
        <ul className="cases" aria-busy={settled !== asked}>
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
