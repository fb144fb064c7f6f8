import { stateName } from '@kith/law/us/state-names'
import type { LawFigure } from '@kith/wire/law'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Cases } from './Cases.tsx'
import { Citation } from './Citation.tsx'
import { Flow } from './Flow.tsx'
import { OutlineTree } from './OutlineTree.tsx'
import { ruleQuery, whereIn } from './queries.ts'
import { Sources } from './Sources.tsx'
import { Standing } from './Standing.tsx'
import { useMove } from './useMove.ts'
import { Where } from './Where.tsx'
import './law.css'

export const load = (context: PageContext) =>
  context.queries.prefetchQuery(ruleQuery(whereIn(context), context.params.id!))

/** One rule, as it stands on a day in a state; its address holds for good. */
export default function RulePage() {
  const w = useWords('law')
  const { language } = useLanguage()
  const [id, on, state] = [useParam('id'), useParam('on'), useParam('state')]
  const { data } = useSuspenseQuery(ruleQuery({ on, state, language }, id))
  const move = useMove('rule', data)
  useTitle(data.title)
  const whole = { on: data.on, state: data.state }
  return (
    <div className="law">
      <header>
        <p>
          <Link to={addresses.law} search={whole as never}>
            {w.title}
          </Link>{' '}
          ›{' '}
          <Link to={addresses.lawProgramme(data.programme)} search={whole as never}>
            {data.programmeName}
          </Link>
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
      <Where on={on} state={state} onChange={move} />
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
      <Link to={addresses.lawPart('figure', figure.programme, figure.id, on, state)}>{figure.title}</Link>
      <span className="num">
        <b>
          {figure.said ||
            figure.rows.map((row) => `${row.count}: ${row.said}`).join(' · ') ||
            (figure.byState && state === 'US' ? w.byState : w.none)}
        </b>
      </span>
      <span className="soft small">
        {figure.from && `${w.since({ from: noonOf(figure.from) })} `}
        {figure.byState && (
          <Link to={addresses.lawPart('figure', figure.programme, figure.id, on, state)} hash="states">
            {w.compareStates}
          </Link>
        )}
      </span>
      <Sources sources={figure.sources} />
    </li>
  )
}
