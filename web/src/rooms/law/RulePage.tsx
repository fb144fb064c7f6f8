import { stateName } from '@kith/law/us/state-names'
import type { LawFigure } from '@kith/wire/law'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Cases } from './Cases.tsx'
import { Citation } from './Citation.tsx'
import { Flow } from './Flow.tsx'
import { insteadOfValue } from './instead.ts'
import { OutlineTree } from './OutlineTree.tsx'
import type { Place } from './place.ts'
import { useRead } from './reads.ts'
import { Sources } from './Sources.tsx'
import { Standing } from './Standing.tsx'
import { Where } from './Where.tsx'
import { To } from './walk.tsx'

/** One rule, as it stands on a day in a state; its address holds for good. */
export function RulePage({ id, on, state }: Extract<Place, { id: string }>) {
  const w = useWords('law')
  const where = { on, state }
  const data = useRead('lawRule', { ...where, rule: id })
  useTitle(data.title)
  return (
    <div className="law">
      <header>
        <p>
          <To place={{ page: 'contents', words: '', ...where }}>{w.title}</To> ›{' '}
          <To place={{ page: 'programme', programme: data.programme, ...where }}>{data.programmeName}</To>
        </p>
        <h1>{data.title}</h1>
        <p className="lead">
          <Citation cite={data.cite} />
        </p>
        <p className="soft">
          {w.entity({ entity: data.entity })}{' '}
          {w.stands({ on: noonOf(data.on), state: stateName(state), where: state === 'US' ? 'country' : 'state' })}{' '}
          {(data.from || data.until) &&
            w.period({
              from: data.from ? noonOf(data.from) : noonOf(data.on),
              hasFrom: data.from ? 'yes' : 'no',
              until: data.until ? noonOf(data.until) : noonOf(data.on),
              hasUntil: data.until ? 'yes' : 'no',
            })}
        </p>
        {!data.status.isKnown && (
          <p className="lawopen" role="note">
            {w.lastKnown({ until: noonOf(data.status.knownUntil) })}
          </p>
        )}
      </header>
      <Where />
      <section aria-labelledby="reads">
        <h2 id="reads">{data.isYesNo ? w.holdsWhen : w.reckoned}</h2>
        <OutlineTree outline={data.outline} on={on} state={state} />
        {data.unmet && <p className="soft">{w.unmet({ words: data.unmet })}</p>}
      </section>
      {data.figures.length > 0 && (
        <section aria-labelledby="figures">
          <h2 id="figures">{w.figures}</h2>
          <ul className="lawfigures">
            {data.figures.map((figure) => (
              <Figure key={figure.id} figure={figure} on={on} state={state} />
            ))}
          </ul>
        </section>
      )}
      <Flow
        title={data.title}
        uses={data.uses}
        asks={data.questions.map((one) => one.short)}
        usedBy={data.usedBy}
        on={on}
        state={state}
      />
      <Cases cases={data.cases} total={data.caseTotal} rule={data.id} />
      <Standing status={data.status} state={state} />
      <p className="soft small noprint">{w.permanent}</p>
    </div>
  )
}

function Figure({ figure, on, state }: { figure: LawFigure; on: string; state: string }) {
  const w = useWords('law')
  return (
    <li>
      <To place={{ page: 'figure', programme: figure.programme, id: figure.id, on, state }}>{figure.title}</To>
      <span className="num">
        <b>
          {figure.said ||
            figure.rows.map((row) => `${row.count}: ${row.said}`).join(' · ') ||
            insteadOfValue(figure, state, w)}
        </b>
      </span>
      <span className="soft small">
        {figure.from && `${w.since({ from: noonOf(figure.from) })} `}
        {figure.byState && (
          <To place={{ page: 'figure', programme: figure.programme, id: figure.id, on, state }}>{w.compareStates}</To>
        )}
      </span>
      <Sources sources={figure.sources} />
    </li>
  )
}
