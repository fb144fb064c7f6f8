// biome-ignore-all lint/a11y/useSemanticElements: a group that is no form and no landmark of the page
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../day.ts'
import { PictureOrTable } from '../PictureOrTable.tsx'
import { Table } from '../Table.tsx'
import { Day } from '../Time.tsx'
import { useNarrow } from '../useNarrow.ts'
import { type Event, monthsBetween, placeOnLanes, scale } from './lanes.ts'
import './timeline.css'

interface Props {
  title: ReactNode
  events: readonly Event[]
  /** Today, `2026-11-22`; what comes after it is drawn hollow. */
  today: string
  sentence?: ReactNode
}

const rowHeight = 30
const laneHead = 30
const head = 34

/** A life in lanes: what happened before today and what is due after it. On a phone its table comes first. */
export function TimelinePicture({ title, events, today, sentence }: Props) {
  const w = useWords('pictures')
  const { locale } = useLanguage()
  const narrow = useNarrow()
  return (
    <PictureOrTable
      title={title}
      sentence={sentence}
      first={narrow ? 'table' : 'picture'}
      picture={() => <Lanes events={events} today={today} width={narrow ? 640 : 1116} locale={locale} />}
      table={() => (
        <Table
          caption={w.timelineCaption}
          rows={events}
          idOf={(event) => event.id}
          sortedBy="on"
          columns={[
            { id: 'what', title: w.what, names: true, show: (event) => event.label },
            { id: 'on', title: w.day, sortBy: (event) => event.on, show: (event) => <Day day={event.on} as="full" /> },
            {
              id: 'until',
              title: w.until,
              sortBy: (event) => event.until ?? null,
              show: (event) => event.until && <Day day={event.until} as="full" />,
            },
            { id: 'lane', title: w.lane, sortBy: (event) => event.lane, show: (event) => event.lane },
          ]}
        />
      )}
    />
  )
}

function Lanes({
  events,
  today,
  width,
  locale,
}: {
  events: readonly Event[]
  today: string
  width: number
  locale: string
}) {
  const w = useWords('pictures')
  const days = [today, ...events.flatMap((event) => [event.on, event.until ?? event.on])].toSorted()
  const [from, to] = [days[0]!, days.at(-1)!]
  const [left, right] = [16, width - 16]
  const x = scale(from, to, left, right)
  const lanes = placeOnLanes(events, from, to, left, right)
  const tops = lanes.map(
    (_, i) => head + lanes.slice(0, i).reduce((sum, lane) => sum + laneHead + lane.rows * rowHeight, 0),
  )
  const height = head + lanes.reduce((sum, lane) => sum + laneHead + lane.rows * rowHeight, 0) + 8
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div role="group" className="scrolls lanes" tabIndex={0} aria-label={w.timelineCaption}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.timelinePicture}>
        {monthsBetween(from, to, width > 800 ? 12 : 6).map((month) => (
          <g key={month}>
            <path className="month" d={`M${x(month)} ${head - 8}V${height}`} />
            <text x={x(month) + 4} y={16}>
              {noonOf(month).toLocaleDateString(locale, { month: 'short' })}
            </text>
          </g>
        ))}
        <path className="now" d={`M${x(today)} ${head - 8}V${height}`} />
        <text className="nowname" x={Math.min(Math.max(x(today), 24), width - 24)} y={head - 12}>
          {w.today}
        </text>
        {lanes.map((lane, i) => (
          <g key={lane.name} transform={`translate(0 ${tops[i]})`}>
            <path className="lane" d={`M0 0H${width}`} />
            <text className="lanename" x={left} y={20}>
              {lane.name}
            </text>
            {lane.placed.map(({ event, x: at, endX, row }) => {
              const y = laneHead + row * rowHeight + 12
              const turned = at + 16 + event.label.length * 7.6 > right
              return (
                <g key={event.id}>
                  {endX > at && <path className="span" d={`M${at} ${y + 14}H${endX}`} />}
                  <circle className="dot" cx={at} cy={y} r="6" data-ahead={event.on > today || undefined} />
                  <text
                    className="label"
                    x={turned ? at - 12 : at + 12}
                    y={y + 5}
                    textAnchor={turned ? 'end' : 'start'}
                  >
                    {event.label}
                  </text>
                </g>
              )
            })}
          </g>
        ))}
      </svg>
    </div>
  )
}
