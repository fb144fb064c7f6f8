import { share } from '@kith/reporting/share'
import { connectionCommands, type GroupMeasure, type GroupTable, groupMeasures } from '@kith/wire/connection'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Table } from '../../kit/Table.tsx'
import { groupsQuery } from './queries.ts'
import './connection.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(groupsQuery())
const measures = Object.keys(groupMeasures) as GroupMeasure[]
type Row = GroupTable['rows'][number]

/** How connection goes, in groups, for those who lead: published once, at the close of a quarter, with the rule beside it. */
export default function GroupsPage() {
  const w = useWords('connection')
  const house = useWords('house')
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(groupsQuery())
  const [busy, setBusy] = useState('')
  useTitle(w.groups)
  const [next] = data.mayPublish
  async function publish(from: string, byLanguage: boolean) {
    setBusy(from + byLanguage)
    try {
      await send(connectionCommands.publish, { from, byLanguage })
      await queries.invalidateQueries(groupsQuery())
      say(w.published)
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy('')
    }
  }
  return (
    <div className="connection groups">
      <header>
        <h1>{w.groups}</h1>
        <p className="lead">{w.groupsLead}</p>
      </header>
      <section className="rule" aria-labelledby="rule">
        <h2 id="rule">{w.rule}</h2>
        <p>{w.ruleText({ least: data.least, width: data.width })}</p>
      </section>
      {data.tables.length === 0 && <Empty title={w.noTables} text={w.noTablesText} />}
      {data.tables.map((table) => (
        <OneTable key={table.id} table={table} />
      ))}
      {next && (
        <section className="noprint" aria-labelledby="publish">
          <h2 id="publish">{w.toPublish}</h2>
          <p className="soft">{w.toPublishText}</p>
          <ul className="periods">
            {data.mayPublish.map(({ from, until, byLanguage }) => (
              <li key={from + byLanguage}>
                <Button busy={busy === from + byLanguage} onClick={() => void publish(from, byLanguage)}>
                  {w.publish({ from: noonOf(from), until: lastDay(until), by: byLanguage ? 'language' : 'program' })}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

const lastDay = (until: string): Date => {
  const day = noonOf(until)
  day.setDate(day.getDate() - 1)
  return day
}

function OneTable({ table }: { table: GroupTable }) {
  const w = useWords('connection')
  const title = w.tableOf({
    from: noonOf(table.from),
    until: lastDay(table.until),
    by: table.byLanguage ? 'language' : 'program',
  })
  const group = (row: Row) =>
    [row.program ?? w.allPrograms, row.language && w.speaking({ language: row.language })].filter(Boolean).join(', ')
  const answer = (row: Row, measure: GroupMeasure) => {
    const of = row.answers[measure]
    const [yes, no] = [of.yes ?? null, of.no ?? null]
    if (yes === null) return <span className="soft">{w.hidden}</span>
    const percent = share(yes, no === null ? null : yes + no)
    return percent === null ? String(yes) : w.yesOf({ yes, percent })
  }
  return (
    <section className="onetable" aria-labelledby={table.id}>
      <h2 id={table.id}>{title}</h2>
      <p className="soft">
        {w.publishedBy({ name: table.publishedBy, on: new Date(table.publishedAt), hidden: table.hidden })}
      </p>
      <Table
        caption={title}
        rows={table.rows}
        idOf={group}
        columns={[
          { id: 'group', title: w.group, show: group, names: true },
          {
            id: 'people',
            title: w.groupPeople,
            show: (row) => row.people ?? <span className="soft">{w.hidden}</span>,
            figures: true,
          },
          ...measures.map((measure) => ({
            id: measure,
            title: w.measure({ measure }),
            show: (row: Row) => answer(row, measure),
            figures: true,
          })),
        ]}
      />
      <details>
        <summary>{w.whatIsCounted}</summary>
        <ul>
          {measures.map((measure) => (
            <li key={measure}>{w.counted({ measure })}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
