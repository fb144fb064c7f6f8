import type { TouchedFamily } from '@kith/wire/policy-changes'
import { useWords } from '../../../house/words/words.tsx'
import { PictureOrTable } from '../../../kit/PictureOrTable.tsx'
import { Table } from '../../../kit/Table.tsx'
import { useNarrow } from '../../../kit/useNarrow.ts'
import { hows, isTouched, monthlySums } from './shown.ts'

const line = 44

/** How many families lose, gain, cannot be told and stay the same: as bars, and as a table. */
export function Sums({ families }: { families: readonly TouchedFamily[] }) {
  const w = useWords('changes')
  const rows = hows.map((how) => ({ how, count: families.filter((one) => one.how === how).length }))
  const { gain, lose } = monthlySums(families)
  return (
    <PictureOrTable
      title={w.sums}
      sentence={w.sumsSay({
        touched: families.filter(isTouched).length,
        gain: gain === 0 ? '0' : 'some',
        gainAmount: gain,
        lose: lose === 0 ? '0' : 'some',
        loseAmount: lose,
      })}
      picture={() => <Bars rows={rows} />}
      table={() => (
        <Table
          caption={w.picture}
          rows={rows}
          idOf={({ how }) => how}
          columns={[
            { id: 'how', title: w.sums, show: ({ how }) => w.how({ how }), names: true },
            { id: 'count', title: w.howMany, show: ({ count }) => String(count), figures: true },
          ]}
        />
      )}
    />
  )
}

function Bars({ rows }: { rows: readonly { how: string; count: number }[] }) {
  const w = useWords('changes')
  const narrow = useNarrow()
  const width = narrow ? 340 : 760
  const from = narrow ? 0 : 200
  const most = Math.max(1, ...rows.map(({ count }) => count))
  const height = (narrow ? line + 20 : line) * rows.length
  return (
    <svg className="bars" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.picture}>
      <defs>
        <pattern id="bars-loses" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="ground" width="8" height="8" />
          <rect className="mark" width="3" height="8" />
        </pattern>
        <pattern id="bars-open" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="ground" width="8" height="8" />
          <circle className="mark" cx="4" cy="4" r="1.6" />
        </pattern>
      </defs>
      {rows.map(({ how, count }, at) => {
        const top = at * (narrow ? line + 20 : line)
        const bar = top + (narrow ? 22 : 6)
        const length = Math.max(count > 0 ? 4 : 0, ((width - from - 60) * count) / most)
        return (
          <g key={how} data-how={how}>
            <text x={0} y={narrow ? top + 15 : top + 27}>
              {w.how({ how })}
            </text>
            <rect className="bar" x={from} y={bar} width={length} height={30} rx={4} />
            <text className="count" x={from + length + 10} y={bar + 21}>
              {count}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
