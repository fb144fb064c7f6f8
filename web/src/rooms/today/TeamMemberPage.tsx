import type { Due } from '@kith/wire/cases'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'
import { DueRow } from './DueRow.tsx'
import { nearnessOf } from './due.ts'
import { QuietList } from './QuietList.tsx'
import { teamMemberQuery } from './queries.ts'
import './today.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(teamMemberQuery(params.userId!))

/** Where a colleague may need a hand: what stands behind the numbers on their supervisor's Today. */
export default function TeamMemberPage() {
  const w = useWords('today')
  const userId = useParam('userId')
  const { data } = useSuspenseQuery(teamMemberQuery(userId))
  useTitle(w.team)
  return (
    <div className="today member">
      <header>
        <h1>{data.name}</h1>
        <p className="lead">{w.memberLead({ name: data.name.split(' ')[0]! })}</p>
        <p className="acts">
          <Link className="button" to={addresses.people} search={{ worker: userId } as never}>
            {w.memberPeople}
          </Link>
        </p>
      </header>
      <Dues id="late" title={w.memberLate} dues={data.late} none={w.nothingLate} />
      <Dues id="unsigned" title={w.memberUnsigned} dues={data.unsigned} none={w.allSigned} />
      {data.quiet.length > 0 ? (
        <QuietList quiet={data.quiet} title={w.memberQuiet} />
      ) : (
        <section aria-labelledby="quiet">
          <h2 id="quiet">{w.memberQuiet}</h2>
          <p className="soft">{w.allSpokenWith}</p>
        </section>
      )}
    </div>
  )
}

function Dues({ id, title, dues, none }: { id: string; title: string; dues: readonly Due[]; none: string }) {
  const today = todayHere()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {dues.length === 0 ? (
        <p className="soft">{none}</p>
      ) : (
        <ul className="dues">
          {dues.map((due) => (
            <DueRow key={due.kind + due.id} due={due} nearness={nearnessOf(due.dueOn, today)} />
          ))}
        </ul>
      )}
    </section>
  )
}
