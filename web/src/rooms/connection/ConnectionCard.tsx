import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { numbersOf } from './numbers.ts'
import { connectionQuery } from './queries.ts'
import './connection.css'

/** How it goes between a person and us, in a few lines; the whole is one press away. */
export default function ConnectionCard({ personId }: { personId: string }) {
  const w = useWords('connection')
  const { data } = useSuspenseQuery(connectionQuery(personId))
  const { ours, close } = numbersOf(data)
  const [last] = data.checkIns
  return (
    <section className="connectioncard" aria-labelledby="connection">
      <h2 id="connection">{w.title}</h2>
      <ul>
        <li>{data.sinceDays === null ? w.noTalk : w.since({ days: data.sinceDays, usual: data.usualDays ?? 0 })}</li>
        {ours.all.length > 0 && (
          <li>{w.ours({ count: ours.all.length, onTime: ours.onTime, late: ours.late, open: ours.open })}</li>
        )}
        <li>{w.closeOnes({ count: close })}</li>
        {last?.heard && <li>{w.lastHeard({ step: String(last.heard) })}</li>}
      </ul>
      <Link to={addresses.connection(personId)}>{w.openPicture}</Link>
    </section>
  )
}
