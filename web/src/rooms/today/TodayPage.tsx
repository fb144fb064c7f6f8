import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Monogram } from '../../kit/Monogram.tsx'
import { type Due, todayQuery } from './queries.ts'
import './today.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(todayQuery())

export default function TodayPage() {
  const w = useWords('today')
  const { data } = useSuspenseQuery(todayQuery())
  useTitle(w.title)
  const count = (state: Due['state']) => data.due.filter((due) => due.state === state).length
  const hour = new Date().getHours()
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return (
    <div className="today">
      <header>
        <p className="day">{w.day({ day: noonOf(data.day) })}</p>
        <h1>{w.hello({ part, name: data.workerName.split(' ')[0]! })}</h1>
        <p className="lead">{w.summary({ late: count('late'), soon: count('soon') })}</p>
      </header>
      <section aria-labelledby="due">
        <h2 id="due">{w.due}</h2>
        {data.due.length === 0 ? (
          <Empty title={w.nothingDue} text={w.nothingDueText}>
            <Link className="button" to={addresses.newConversation}>
              {w.begin}
            </Link>
          </Empty>
        ) : (
          <ul className="dues">
            {data.due.map((due) => (
              <DueRow key={due.id} due={due} />
            ))}
          </ul>
        )}
      </section>
      <section aria-labelledby="heard">
        <h2 id="heard">{w.heard}</h2>
        {data.heard.length === 0 && <p className="soft">{w.nothingHeard}</p>}
        <ul className="heard">
          {data.heard.map((heard) => (
            <li key={heard.id}>
              <blockquote>{heard.text}</blockquote>
              <p className="soft">
                {heard.to ? <Link to={heard.to}>{heard.from}</Link> : heard.from} ·{' '}
                <time dateTime={heard.at}>{w.at({ at: new Date(heard.at) })}</time>
              </p>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

function DueRow({ due }: { due: Due }) {
  const w = useWords('today')
  const to = due.to ?? (due.personId ? addresses.person(due.personId) : undefined)
  const words = due.words ?? w.what({ what: due.what })
  return (
    <li data-state={due.state}>
      <Monogram id={due.personId ?? due.personName} name={due.personName} />
      <div className="words">
        {to ? <Link to={to}>{words}</Link> : <strong>{words}</strong>}
        <span className="soft">{due.personName}</span>
      </div>
      <time className="when" dateTime={due.on}>
        {w.by({ state: due.state, on: noonOf(due.on) })}
      </time>
    </li>
  )
}
