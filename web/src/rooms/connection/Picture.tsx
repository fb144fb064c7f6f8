import { checkInItems } from '@kith/wire/check-in-items'
import type { ConnectionPicture } from '@kith/wire/connection'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { PictureOrTable } from '../../kit/PictureOrTable.tsx'
import { Table } from '../../kit/Table.tsx'
import { useNarrow } from '../../kit/useNarrow.ts'

const dayMs = 86_400_000
const months = 12
const lane = 40
const steps = 4

type Voice = 'mine' | 'theirs'
interface Props {
  data: ConnectionPicture
  /** To the person it is about, or to a worker. */
  voice: Voice
}

/** The last year between a person and us: a line for each thing, every mark a dated row. */
export function Picture({ data, voice }: Props) {
  const w = useWords('connection')
  return (
    <PictureOrTable
      title={w.lastYear}
      sentence={w.pictureSays({ talks: data.talks.length, leads: data.leadsInYear, said: data.checkIns.length, voice })}
      picture={() => (
        <>
          <Lines data={data} voice={voice} />
          {data.promises.length > 0 && <p className="soft">{w.legend}</p>}
        </>
      )}
      table={() => <AsTable data={data} voice={voice} />}
    />
  )
}

function Lines({ data, voice }: Props) {
  const w = useWords('connection')
  const { locale } = useLanguage()
  const narrow = useNarrow()
  const width = narrow ? 340 : 760
  const until = noonOf(data.today).getTime()
  const from = until - 365 * dayMs
  const xOf = (at: string) => 8 + Math.max(0, Math.min(1, (Date.parse(at) - from) / (until - from))) * (width - 16)
  const within = (at: string | null): at is string => at !== null && Date.parse(at) >= from
  const items = checkInItems.filter((item) => data.checkIns.some((each) => each[item] !== null))
  const top = (line: number) => 26 + line * lane
  const height = top(4 + items.length) + 24
  const month = new Intl.DateTimeFormat(locale, { month: 'short' })
  const ticks = Array.from({ length: months }, (_, back) => {
    const first = noonOf(data.today)
    first.setMonth(first.getMonth() - back, 1)
    return first
  }).filter((_, index) => !narrow || index % 2 === 0)
  const mark = (state: string) => (state === 'onTime' ? 'kept' : state === 'open' ? 'open' : 'late')
  return (
    <svg className="year" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={w.pictureLabel}>
      {ticks.map((tick) => (
        <g key={tick.toISOString()} className="tick">
          <line x1={xOf(tick.toISOString())} x2={xOf(tick.toISOString())} y1={22} y2={height - 22} />
          <text x={xOf(tick.toISOString())} y={height - 6}>
            {month.format(tick)}
          </text>
        </g>
      ))}
      <Line y={top(0)} width={width} label={w.lineTalks}>
        {data.talks.map((talk) => (
          <circle key={talk.id} className="talk" cx={xOf(talk.at)} cy={top(0) + 22} r={5} />
        ))}
      </Line>
      <Line y={top(1)} width={width} label={w.lineLeads({ voice })}>
        {data.leads.map((lead) => {
          const [begin, end] = [xOf(lead.from), lead.until ? xOf(lead.until) : width - 8]
          return (
            <g key={lead.id} className="lead">
              <line x1={begin} x2={end} y1={top(1) + 22} y2={top(1) + 22} />
              {end - begin > 60 && (
                <text x={begin + 4} y={top(1) + 17}>
                  {lead.name.split(' ')[0]}
                </text>
              )}
            </g>
          )
        })}
      </Line>
      {(['ours', 'theirs'] as const).map((side, index) => (
        <Line key={side} y={top(2 + index)} width={width} label={w.linePromises({ side, voice })}>
          {data.promises
            .filter((promise) => promise.side === side)
            .map((promise) => ({ promise, at: promise.keptAt ?? promise.dueOn }))
            .filter(({ at }) => within(at))
            .map(({ promise, at }) => (
              <rect
                key={promise.id}
                className={`promise ${mark(promise.state)}`}
                x={xOf(at!) - 5}
                y={top(2 + index) + 17}
                width={10}
                height={10}
              />
            ))}
        </Line>
      ))}
      {items.map((item, index) => {
        const y = top(4 + index)
        const said = data.checkIns.filter((each) => each[item] !== null && within(each.at)).toReversed()
        const place = (value: number) => y + 32 - ((value - 1) / (steps - 1)) * 20
        return (
          <Line key={item} y={y} width={width} label={w.itemShort({ item, voice })}>
            <polyline className="said" points={said.map((each) => `${xOf(each.at)},${place(each[item]!)}`).join(' ')} />
            {said.map((each) => (
              <circle key={each.id} className="saiddot" cx={xOf(each.at)} cy={place(each[item]!)} r={4} />
            ))}
          </Line>
        )
      })}
    </svg>
  )
}

function Line({ y, width, label, children }: { y: number; width: number; label: string; children: React.ReactNode }) {
  return (
    <g>
      <line className="ground" x1={0} x2={width} y1={y + lane - 6} y2={y + lane - 6} />
      <text className="label" x={0} y={y + 8}>
        {label}
      </text>
      {children}
    </g>
  )
}

interface Row {
  id: string
  at: string
  what: string
  who: string
}

/** The same facts, a row each, the newest first. */
function AsTable({ data, voice }: Props) {
  const w = useWords('connection')
  const { locale } = useLanguage()
  // A promise that is open stands at the day on which it is due, everything else at its moment.
  const said = (at: string) =>
    (at.length === 10 ? noonOf(at) : new Date(at)).toLocaleDateString(locale, { dateStyle: 'medium' })
  const rows: Row[] = [
    ...data.talks.map((each) => ({
      id: each.id,
      at: each.at,
      what: w.channel({ channel: each.channel }),
      who: each.by,
    })),
    ...data.leads.map((each) => ({ id: each.id, at: each.from, what: w.ledFrom, who: each.name })),
    ...data.promises.map((each) => ({
      id: each.id,
      at: each.keptAt ?? each.dueOn ?? '',
      what: `${each.words} (${w.promiseState({ state: each.state })})`,
      who: each.byName,
    })),
    ...data.checkIns.map((each) => ({
      id: each.id,
      at: each.at,
      what: checkInItems
        .filter((item) => each[item] !== null)
        .map((item) => `${w.itemShort({ item, voice })}: ${w.step({ step: String(each[item]) })}`)
        .concat(each.words || [])
        .join('. '),
      who: voice === 'mine' ? w.you : data.name,
    })),
  ].toSorted((a, b) => (a.at < b.at ? 1 : -1))
  return (
    <Table
      caption={w.lastYear}
      rows={rows}
      idOf={(row) => row.id}
      columns={[
        { id: 'at', title: w.when, show: (row) => (row.at ? said(row.at) : w.noDay), names: true },
        { id: 'what', title: w.what, show: (row) => row.what },
        { id: 'who', title: w.who, show: (row) => row.who },
      ]}
    />
  )
}
