import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../day.ts'
import { Monogram } from '../Monogram.tsx'
import { type Column, Table } from '../Table.tsx'
import { type Between, type Circle, qualities, type Tie } from './ecomap.ts'

interface Props {
  circles: readonly Circle[]
  ties: readonly Tie[]
  between: readonly Between[]
  /** Opens what is read and changed about a circle. */
  onOpen?: ((circleId: string) => void) | undefined
}

interface Row {
  circle: Circle
  tie: Tie | undefined
}

/** Everything that the map says, a tie a row. */
export function TieTable({ circles, ties, between, onOpen }: Props) {
  const w = useWords('pictures')
  const named = new Map(circles.map((circle) => [circle.id, circle]))
  const rows = circles.flatMap((circle): Row[] => {
    const own = ties.filter((tie) => tie.to === circle.id)
    if (own.length > 0) return own.map((tie) => ({ circle, tie }))
    return circle.home && !circle.gone ? [{ circle, tie: undefined }] : []
  })
  const day = (on: string | null | undefined) => (on ? w.tieDay({ on: noonOf(on) }) : '')
  const isFormal = ({ circle, tie }: Row) => ((tie?.formal ?? circle.shape === 'formal') ? 'yes' : 'no')
  const marksOf = ({ tie }: Row) =>
    (['neverTold', 'neverMeet'] as const).filter((mark) => tie?.marks[mark]).map((mark) => w.markMeans({ mark }))
  const columns: Column<Row>[] = [
    {
      id: 'name',
      title: w.name,
      sortBy: ({ circle }) => circle.name,
      show: ({ circle, tie }) => (
        <span className="tiename">
          <Monogram id={circle.id} name={circle.name} size="small" />
          <span>
            {onOpen ? (
              <button type="button" className="button quiet inline" onClick={() => onOpen(circle.id)}>
                {circle.name}
              </button>
            ) : (
              circle.name
            )}
            {tie?.role && <span className="soft">{tie.role}</span>}
          </span>
        </span>
      ),
    },
    {
      id: 'kind',
      title: w.circle,
      sortBy: ({ circle }) => w.circleKind({ kind: circle.kind }),
      show: ({ circle }) => w.circleKind({ kind: circle.kind }),
    },
    {
      id: 'close',
      title: w.closeness,
      sortBy: ({ tie }) => (tie ? qualities.indexOf(tie.quality) : qualities.length),
      show: ({ tie }) =>
        tie ? <span data-close={tie.quality}>{w.tieQuality({ quality: tie.quality })}</span> : w.noTieYet,
    },
    {
      id: 'flow',
      title: w.giveAndTake,
      sortBy: ({ tie }) => (tie ? w.flow({ flow: tie.flow }) : null),
      show: ({ tie }) => (tie ? w.flow({ flow: tie.flow }) : ''),
    },
    {
      id: 'formal',
      title: w.supportTitle,
      sortBy: (row) => w.support({ formal: isFormal(row) }),
      show: (row) => w.support({ formal: isFormal(row) }),
    },
    {
      id: 'since',
      title: w.since,
      sortBy: ({ tie }) => tie?.since ?? null,
      show: ({ tie }) =>
        [day(tie?.since), tie?.until && w.tieUntil({ on: noonOf(tie.until) })].filter(Boolean).join(', '),
    },
  ]
  if (rows.some(({ circle }) => circle.home))
    columns.push({
      id: 'home',
      title: w.homeTitle,
      sortBy: ({ circle }) => circle.home ?? null,
      show: ({ circle }) => (circle.home ? w.homeMeans({ home: circle.home }) : ''),
    })
  if (rows.some((row) => marksOf(row).length > 0))
    columns.push({
      id: 'marks',
      title: w.takeCare,
      show: (row) => <span className="private">{marksOf(row).join('. ')}</span>,
    })
  if (rows.some(({ tie }) => tie?.change))
    columns.push({
      id: 'change',
      title: w.changed,
      show: ({ tie }) => (tie?.change ? w.tieChange({ change: tie.change }) : ''),
    })
  return (
    <div className="tietables">
      <Table
        caption={w.tiesCaption}
        columns={columns}
        rows={rows}
        idOf={({ circle, tie }) => tie?.id ?? circle.id}
        sortedBy="close"
      />
      {between.length > 0 && (
        <Table
          caption={w.betweenCaption}
          showCaption
          columns={[
            {
              id: 'from',
              title: w.name,
              sortBy: (each) => named.get(each.from)!.name,
              show: (each) => named.get(each.from)!.name,
            },
            {
              id: 'to',
              title: w.withWhom,
              sortBy: (each) => named.get(each.to)!.name,
              show: (each) => named.get(each.to)!.name,
            },
            { id: 'role', title: w.tie, sortBy: (each) => each.role, show: (each) => each.role },
            {
              id: 'close',
              title: w.closeness,
              sortBy: (each) => qualities.indexOf(each.quality),
              show: (each) => <span data-close={each.quality}>{w.tieQuality({ quality: each.quality })}</span>,
            },
          ]}
          rows={between.filter((each) => named.has(each.from) && named.has(each.to))}
          idOf={(each) => each.id}
          sortedBy="from"
        />
      )}
    </div>
  )
}
