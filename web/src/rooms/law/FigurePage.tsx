import { stateName } from '@kith/law/us/state-names'
import type { LawFigurePage, LawValue } from '@kith/wire/law'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { PictureOrTable } from '../../kit/PictureOrTable.tsx'
import { Table } from '../../kit/Table.tsx'
import { insteadOfValue } from './instead.ts'
import { OverTime } from './OverTime.tsx'
import type { Place } from './place.ts'
import { useRead } from './reads.ts'
import { Sources } from './Sources.tsx'
import { Standing } from './Standing.tsx'
import { Tiles } from './Tiles.tsx'
import { Where } from './Where.tsx'
import { To } from './walk.tsx'

/** One figure of law: its value on a day, over time, in every state, and where it was published. */
export default function FigurePage({ id, on, state }: Extract<Place, { id: string }>) {
  const w = useWords('law')
  const where = { on, state }
  const data = useRead('lawFigure', { ...where, figure: id })
  useTitle(data.title)
  return (
    <div className="law">
      <header>
        <p>
          <To place={{ page: 'contents', words: '', ...where }}>{w.title}</To> ›{' '}
          <To place={{ page: 'programme', programme: data.programme, ...where }}>{data.programmeName}</To>
        </p>
        <h1>{data.title}</h1>
        <p className="lawvalue num">
          {data.said || (data.rows.length > 0 || data.byPart ? '' : insteadOfValue(data, state, w))}
        </p>
        {data.rows.length > 0 && (
          <dl className="lawrows">
            {data.rows.map((row) => (
              <div key={row.count}>
                <dt>{row.count}</dt>
                <dd className="num">{row.said}</dd>
              </div>
            ))}
          </dl>
        )}
        <p className="soft">
          {w.stands({ on: noonOf(data.on), state: stateName(state), where: state === 'US' ? 'country' : 'state' })}{' '}
          {data.from && w.since({ from: noonOf(data.from) })} {data.until && w.next({ until: noonOf(data.until) })}
        </p>
        {!data.status.isKnown && (
          <p className="lawopen" role="note">
            {w.lastKnown({ until: noonOf(data.status.knownUntil) })}
          </p>
        )}
        <p>
          <Sources sources={data.sources} />
        </p>
      </header>
      <Where />
      {data.parts.length > 0 && (
        <section aria-labelledby="parts">
          <h2 id="parts">{w.parts({ state: stateName(state) })}</h2>
          <dl className="lawrows">
            {data.parts.map((part) => (
              <div key={part.name}>
                <dt>{part.name}</dt>
                <dd className="num">{part.said}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {data.values.length > 0 && <Values data={data} />}
      {data.states.length > 0 && (
        <div id="states">
          <PictureOrTable
            title={w.states}
            sentence={sentenceOf(data, w)}
            picture={() => <Tiles page={data} />}
            table={() => <States data={data} />}
          />
        </div>
      )}
      <section aria-labelledby="usedby">
        <h2 id="usedby">{w.usedBy}</h2>
        <ul className="lawlist">
          {data.usedBy.map((rule) => (
            <li key={rule.id}>
              <To place={{ page: 'rule', programme: rule.programme, id: rule.id, ...where }}>{rule.title}</To>
            </li>
          ))}
        </ul>
      </section>
      <Standing status={data.status} state={state} />
      <p className="soft small noprint">{w.permanent}</p>
    </div>
  )
}

type LawWords = ReturnType<typeof useWords<'law'>>

/** What the picture of the states shows, in a sentence. */
function sentenceOf({ states, isYesNo }: LawFigurePage, w: LawWords): string {
  if (isYesNo) return w.statesYes({ yes: states.filter((one) => one.number === 1).length, all: states.length })
  const known = states.filter((one) => one.number !== null)
  if (known.length === 0) return w.statesNone
  const [least, most] = [known.toSorted(byNumber)[0]!, known.toSorted(byNumber).at(-1)!]
  return least.number === most.number
    ? w.statesSame({ count: known.length, all: states.length })
    : w.statesRange({
        count: known.length,
        all: states.length,
        least: least.said.split(' · ')[0]!,
        leastState: stateName(least.state),
        most: most.said.split(' · ')[0]!,
        mostState: stateName(most.state),
      })
}
const byNumber = (a: { number: number | null }, b: { number: number | null }) => a.number! - b.number!

function Values({ data }: { data: LawFigurePage }) {
  const w = useWords('law')
  const drawn = data.values.filter((one): one is LawValue & { number: number } => one.number !== null)
  const table = () => (
    <Table
      caption={w.overTime}
      columns={[
        { id: 'from', title: w.from, show: (one) => w.day({ on: noonOf(one.from) }) },
        { id: 'value', title: w.value, show: (one) => one.said, figures: data.rows.length === 0 },
      ]}
      rows={data.values.toReversed()}
      idOf={(one) => one.from}
    />
  )
  if (drawn.length < 2 || data.isYesNo)
    return (
      <section aria-labelledby="time">
        <h2 id="time">{w.overTime}</h2>
        {table()}
      </section>
    )
  return (
    <PictureOrTable
      title={w.overTime}
      sentence={w.overTimeText({
        first: drawn[0]!.said,
        from: noonOf(drawn[0]!.from),
        last: drawn.at(-1)!.said,
        until: noonOf(drawn.at(-1)!.from),
      })}
      picture={() => <OverTime values={drawn} on={data.on} />}
      table={table}
    />
  )
}

function States({ data }: { data: LawFigurePage }) {
  const w = useWords('law')
  return (
    <Table
      caption={w.states}
      columns={[
        {
          id: 'state',
          title: w.state,
          show: (one) => (
            <To place={{ page: 'figure', programme: data.programme, id: data.id, on: data.on, state: one.state }}>
              {stateName(one.state)}
            </To>
          ),
          sortBy: (one) => stateName(one.state),
        },
        { id: 'value', title: w.value, show: (one) => one.said, sortBy: (one) => one.number },
        { id: 'from', title: w.from, show: (one) => (one.from ? w.day({ on: noonOf(one.from) }) : '') },
        {
          id: 'source',
          title: w.source,
          show: (one) => (one.source ? <Sources sources={[one.source]} /> : w.none),
        },
      ]}
      rows={data.states}
      idOf={(one) => one.state}
      sortedBy="state"
    />
  )
}
