import { casesCommands, type Notice } from '@kith/wire/cases'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { noticesQuery } from './notices-query.ts'
import './cases.css'

/** Where a notice leads that is about no record. */
const boundaries = {
  ownTie: addresses.teamBoundaries,
  tieFound: addresses.teamBoundaries,
  boundary: addresses.teamBoundaries,
  boundaryAnswered: addresses.boundaries,
} as const

/** What somebody must be told, until they say that they have seen it. Nothing where there is nothing. */
export default function NoticeList() {
  const w = useWords('cases')
  const house = useWords('house')
  const queries = useQueryClient()
  const notices = useQuery(noticesQuery()).data?.notices ?? []
  if (notices.length === 0) return null
  const seen = async ({ id }: Notice) => {
    try {
      await send(casesCommands.noticeSeen, { noticeId: id })
    } catch (error) {
      say(sayingOf(error, house))
    }
    await queries.invalidateQueries({ queryKey: noticesQuery().queryKey })
  }
  return (
    <section className="notices" aria-labelledby="notices">
      <h2 id="notices">{w.notices}</h2>
      <ul>
        {notices.map((notice) => (
          <li key={notice.id}>
            <p>
              {w.notice({ kind: notice.kind, by: notice.by, person: notice.personName || w.somebody })}
              <span className="soft small">
                {' '}
                <Timestamp at={notice.at} />
              </span>
            </p>
            <p className="acts">
              {notice.personId && (
                <Link className="button" to={addresses.person(notice.personId)}>
                  {w.look}
                </Link>
              )}
              {notice.kind in boundaries && (
                <Link className="button" to={boundaries[notice.kind as keyof typeof boundaries]}>
                  {w.look}
                </Link>
              )}
              <button type="button" className="button quiet" onClick={() => void seen(notice)}>
                {w.seen}
                <span className="hidden"> {notice.personName || notice.by}</span>
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
