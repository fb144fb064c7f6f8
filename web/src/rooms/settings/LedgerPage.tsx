import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PageContext } from '../../house/room.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Table } from '../../kit/Table.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { Head } from './Head.tsx'
import { ledgerQuery } from './queries.ts'

export const load = ({ queries }: PageContext) => queries.prefetchInfiniteQuery(ledgerQuery(false))

/** The outside of the ledger: who did what, when, and by which rule. */
export default function LedgerPage() {
  const w = useWords('settings')
  const [onlyDenied, setOnlyDenied] = useState(false)
  const { data, fetchNextPage, hasNextPage, isFetchingNextPage } = useSuspenseInfiniteQuery(ledgerQuery(onlyDenied))
  const rows = data.pages.flatMap((page) => page.rows)
  const [head] = data.pages[0]?.heads ?? []
  return (
    <div className="settings">
      <Head title={w.ledgerTitle} lead={w.ledgerLead} />
      <Panel title={w.sealTitle} summary={head ? w.sealed({ count: head.size }) : w.notSealed}>
        <p>{w.sealWords}</p>
        {head && (
          <p className="soft">
            <Timestamp at={head.at} /> · <span className="num">{head.root}</span>
          </p>
        )}
        <p>
          <code>npm run -s kith -- verify</code>
        </p>
      </Panel>
      <Checkbox label={w.onlyDenied} checked={onlyDenied} onChange={setOnlyDenied} />
      <Table
        caption={w.ledgerTitle}
        rows={rows}
        idOf={(row) => row.id}
        columns={[
          { id: 'at', title: w.when, show: (row) => <Timestamp at={row.at} /> },
          {
            id: 'who',
            title: w.whoWord,
            show: (row) => row.actorName ?? w.actor({ kind: row.actorKind }),
            names: true,
          },
          { id: 'what', title: w.what, show: (row) => <code>{row.action}</code> },
          {
            id: 'rule',
            title: w.because,
            show: (row) => `${w.decision({ decision: row.decision })} · ${w.ruleName({ rule: row.ruleId })}`,
          },
          {
            id: 'person',
            title: w.person,
            show: (row) => (row.personId ? <code>{row.personId.slice(-12)}</code> : '–'),
          },
        ]}
      />
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {w.older}
        </Button>
      )}
    </div>
  )
}
