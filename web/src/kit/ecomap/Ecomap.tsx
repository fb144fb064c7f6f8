import type { ReactNode } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Empty } from '../Empty.tsx'
import { Monogram } from '../Monogram.tsx'
import { PictureOrTable } from '../PictureOrTable.tsx'
import { type Column, Table } from '../Table.tsx'
import { useNarrow } from '../useNarrow.ts'
import { EcomapPicture } from './EcomapPicture.tsx'
import type { Circle, Places, Sheet, Tie } from './ecomap.ts'
import './ecomap.css'

interface Props {
  /** One of them is the person in the middle (`kind: 'self'`). */
  circles: readonly Circle[]
  ties: readonly Tie[]
  title?: ReactNode
  /** Buttons beside the picture, such as "Add a tie". */
  acts?: ReactNode
  /** Places kept from an earlier visit, so that the map stays the one they know. */
  before?: Places
  onChoose?: (circleId: string) => void
  /** Another size than the whole page's width, where the map stands beside something. */
  sheet?: Sheet
}

const wide: Sheet = { width: 1116, height: 700 }
const tall: Sheet = { width: 358, height: 1100 }

/** Who matters to someone, as a picture and as its equal table. On a phone the table comes first: it is the easier read there. */
export function Ecomap({ circles, ties, title, acts, before, onChoose, sheet = wide }: Props) {
  const w = useWords('pictures')
  const narrow = useNarrow()
  const count = { strong: 0, usual: 0, thin: 0, strained: 0 }
  for (const tie of ties) count[tie.quality]++
  if (ties.length === 0)
    return (
      <Empty title={w.ecomapTitle({ count: 0 })} text={w.ecomapNone}>
        {acts}
      </Empty>
    )
  return (
    <PictureOrTable
      title={title ?? w.ecomapTitle({ count: ties.length })}
      sentence={w.ecomapSummary({ strong: count.strong, strained: count.strained })}
      first={narrow ? 'table' : 'picture'}
      acts={acts}
      picture={() => (
        <EcomapPicture
          circles={circles}
          ties={ties}
          sheet={narrow ? tall : sheet}
          before={before}
          onChoose={onChoose}
        />
      )}
      table={() => <TieTable circles={circles} ties={ties} />}
    />
  )
}

function TieTable({ circles, ties }: { circles: readonly Circle[]; ties: readonly Tie[] }) {
  const w = useWords('pictures')
  const rows = ties.flatMap((tie) => {
    const circle = circles.find((each) => each.id === tie.to)
    return circle ? [{ tie, circle }] : []
  })
  const columns: Column<(typeof rows)[number]>[] = [
    {
      id: 'name',
      title: w.name,
      sortBy: ({ circle }) => circle.name,
      show: ({ circle, tie }) => (
        <span className="tiename">
          <Monogram id={circle.id} name={circle.name} size="small" />
          <span>
            {circle.name}
            {tie.role && <span className="soft">{tie.role}</span>}
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
      sortBy: ({ circle }) => circle.ring,
      show: ({ circle }) => w.ringName({ ring: String(circle.ring) }),
    },
    {
      id: 'quality',
      title: w.tie,
      sortBy: ({ tie }) => w.tieQuality({ quality: tie.quality }),
      show: ({ tie }) => w.tieSentence({ quality: tie.quality, flow: tie.flow }),
    },
    { id: 'since', title: w.since, sortBy: ({ tie }) => tie.since ?? null, show: ({ tie }) => tie.since ?? '' },
  ]
  if (ties.some((tie) => tie.change))
    columns.push({
      id: 'change',
      title: w.changed,
      show: ({ tie }) => (tie.change ? w.tieChange({ change: tie.change }) : ''),
    })
  return (
    <Table caption={w.tiesCaption} columns={columns} rows={rows} idOf={({ circle }) => circle.id} sortedBy="close" />
  )
}
