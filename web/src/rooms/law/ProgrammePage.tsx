import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { askedOf, useAsked } from '../../house/asked.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { currentLanguage, useLanguage, useWords } from '../../house/words/words.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Citation } from './Citation.tsx'
import { programmeQuery, usualWhere } from './queries.ts'
import { Standing } from './Standing.tsx'
import { Where } from './Where.tsx'
import './law.css'

export const load = ({ queries, params, search }: PageContext) =>
  queries.prefetchQuery(
    programmeQuery({ ...askedOf(usualWhere(), search), language: currentLanguage() }, params.programme!),
  )

/** One programme: what it comes to, its rules in order, its figures, and what a family is asked. */
export default function ProgrammePage() {
  const w = useWords('law')
  const { language } = useLanguage()
  const id = useParam('programme')
  const { asked, ask } = useAsked(usualWhere())
  const { data } = useSuspenseQuery(programmeQuery({ ...asked, language }, id))
  const { programme } = data
  useTitle(programme.name)
  const to = (kind: 'rule' | 'figure', one: { id: string; programme: string }) =>
    addresses.lawPart(kind, one.programme, one.id, data.on, data.state)
  return (
    <div className="law">
      <header>
        <p>
          <Link to={addresses.law} search={{ on: asked.on, state: asked.state } as never}>
            {w.title}
          </Link>
        </p>
        <h1>{programme.name}</h1>
        {programme.place && <p className="lead">{programme.place}</p>}
        <p className="lead">
          {w.goals}{' '}
          {data.goals.map((goal, i) => (
            <span key={goal.id}>
              {i > 0 && ' · '}
              <Link to={to('rule', goal)}>{goal.title}</Link>
            </span>
          ))}
        </p>
      </header>
      <Where {...asked} onChange={(change) => ask(change)} />
      <Standing status={programme.status} state={data.state} />
      <section aria-labelledby="rules">
        <h2 id="rules">{w.rules({ count: data.rules.length })}</h2>
        <ol className="lawlist">
          {data.rules.map((rule) => (
            <li key={rule.id}>
              <Link to={to('rule', rule)}>{rule.title}</Link>
              <span className="soft">
                <Citation cite={rule.cite} />
              </span>
            </li>
          ))}
        </ol>
        {data.borrowed.length > 0 && (
          <p className="soft">
            {w.borrowed}{' '}
            {data.borrowed.map((rule, i) => (
              <span key={rule.id}>
                {i > 0 && ' · '}
                <Link to={to('rule', rule)}>{rule.title}</Link>
              </span>
            ))}
          </p>
        )}
      </section>
      <Panel title={w.figuresOf({ count: data.figures.length })} summary={w.figuresText}>
        <ul className="lawlist">
          {data.figures.map((figure) => (
            <li key={figure.id}>
              <Link to={to('figure', figure)}>{figure.title}</Link>
              <span className="soft">{figure.said || (figure.byState ? w.byState : w.none)}</span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title={w.questionsOf({ count: data.questions.length })} summary={w.questionsText}>
        <ul className="lawlist">
          {data.questions.map((one) => (
            <li key={one.id}>
              <span>{one.question}</span>
              <span className="soft">{one.why}</span>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  )
}
