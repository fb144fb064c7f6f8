import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Notices } from '../cases/index.tsx'
import { LosingTouch } from '../connection/index.tsx'
import { Hints } from '../network/index.tsx'
import { DueRow } from './DueRow.tsx'
import { nearnessOf } from './due.ts'
import { HeardList } from './HeardList.tsx'
import { QuietList } from './QuietList.tsx'
import { todayQuery } from './queries.ts'
import { Team } from './Team.tsx'
import './today.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(todayQuery())

/** The day: what is due, what was heard, and whom nobody has spoken with for long. */
export default function TodayPage() {
  const w = useWords('today')
  const { data } = useSuspenseQuery(todayQuery())
  const begins = useMayOpen(addresses.newConversation)
  useTitle(w.title)
  const today = todayHere()
  const rows = data.due.map((due) => ({ due, nearness: nearnessOf(due.dueOn, today) }))
  const count = (nearness: string) => rows.filter((row) => row.nearness === nearness).length
  const hour = new Date().getHours()
  const part = hour < 12 ? 'morning' : hour < 18 ? 'afternoon' : 'evening'
  return (
    <div className="today">
      <header>
        <p className="day">{w.day({ day: noonOf(today) })}</p>
        <h1>{w.hello({ part, name: data.name.split(' ')[0]! })}</h1>
        <p className="lead">{w.summary({ late: count('late'), soon: count('soon') })}</p>
      </header>
      <Suspense fallback={null}>
        <Notices />
      </Suspense>
      <Suspense fallback={null}>
        <Hints />
      </Suspense>
      <section aria-labelledby="due">
        <h2 id="due">{w.due}</h2>
        {rows.length === 0 && data.team ? (
          <p className="soft">{w.nothingDue}</p>
        ) : rows.length === 0 ? (
          <Empty title={w.nothingDue} text={w.nothingDueText}>
            {begins && (
              <Link className="button" to={addresses.newConversation}>
                {w.begin}
              </Link>
            )}
          </Empty>
        ) : (
          <ul className="dues">
            {rows.map((row) => (
              <DueRow key={row.due.kind + row.due.id} {...row} />
            ))}
          </ul>
        )}
      </section>
      <div className="news">
        <HeardList heard={data.heard} />
        {data.quiet.length > 0 && <QuietList quiet={data.quiet} />}
      </div>
      <Suspense fallback={null}>
        <LosingTouch />
      </Suspense>
      {data.team && <Team team={data.team} />}
    </div>
  )
}
