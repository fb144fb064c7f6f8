import type { Household, LawHere } from '@kith/law'
import { whatIf } from '@kith/law/what-if'
import { type CSSProperties, useMemo } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Table } from '../../../kit/Table.tsx'
import type { Kind } from './step.ts'
import { TellThem } from './TellThem.tsx'

interface Props {
  law: LawHere
  kind: Kind
  before: Household
  after: Household
  names: Readonly<Record<string, string>>
}

/** What a step would do: what is left as two bars, in a sentence, and by programme. */
export function Outcome({ law, kind, before, after, names }: Props) {
  const w = useWords('whatif')
  const { language } = useLanguage()
  const { left, income, moved } = useMemo(() => whatIf(law, before, after), [law, before, after])
  const by = left.after - left.before
  const most = Math.max(left.before, left.after, 1)
  const bars = [
    ['now', w.now, left.before],
    ['then', w.then, left.after],
  ] as const
  const nameAll = (ids: readonly string[]) =>
    new Intl.ListFormat(language).format(ids.map((id) => names[id] ?? w.newcomer))
  const rows = [
    ...(income.before === income.after ? [] : [{ id: 'income', title: w.income, ...income, lost: [], gained: [] }]),
    ...moved.map(({ programme, ...one }) => ({ id: programme.id, title: programme.name[language], ...one })),
  ]
  return (
    <div className="outcome">
      <p className="reading" aria-live="polite">
        {Math.abs(by) < 0.5
          ? w.same({ left: left.before })
          : w.sum({ way: by > 0 ? 'more' : 'less', by: Math.abs(by) })}
      </p>
      <dl className="bars" data-way={by < 0 ? 'less' : 'more'}>
        {bars.map(([id, title, amount]) => (
          <div key={id} data-bar={id}>
            <dt>{title}</dt>
            <dd>
              <span className="bar" style={{ '--share': Math.max(0, amount) / most } as CSSProperties} />
              <span className="num">{w.amount({ n: amount })}</span>
            </dd>
          </div>
        ))}
      </dl>
      {rows.length === 0 ? (
        <p className="soft">{w.unmoved}</p>
      ) : (
        <Table
          caption={w.caption}
          rows={rows}
          idOf={({ id }) => id}
          columns={[
            {
              id: 'programme',
              title: w.programme,
              show: ({ title, lost, gained }) => (
                <>
                  {title}
                  {lost.length > 0 && <span className="soft small turn">{w.loses({ names: nameAll(lost) })}</span>}
                  {gained.length > 0 && <span className="soft small turn">{w.gains({ names: nameAll(gained) })}</span>}
                </>
              ),
            },
            { id: 'now', title: w.now, figures: true, show: (one) => w.amount({ n: one.before }) },
            { id: 'then', title: w.then, figures: true, show: (one) => w.amount({ n: one.after }) },
            { id: 'by', title: w.difference, figures: true, show: (one) => w.by({ n: one.after - one.before }) },
          ]}
        />
      )}
      <TellThem
        kind={changes[kind]}
        helps={moved
          .filter((one) => one.programme.kind === 'benefit' && (one.before > 0 || one.lost.length > 0))
          .map((one) => ({ programme: one.programme, grows: one.after > one.before }))}
      />
    </div>
  )
}

/** What the rules about telling call each step. */
const changes = { work: 'pay', rent: 'rent', marriage: 'people', leaves: 'people' } as const
