import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Citation } from './Citation.tsx'
import { insteadOfValue } from './instead.ts'
import type { Place } from './place.ts'
import { useRead } from './reads.ts'
import { Standing } from './Standing.tsx'
import { Where } from './Where.tsx'
import { To } from './walk.tsx'

/** One programme: what it comes to, its rules in order, its figures, and what a family is asked. */
export function ProgrammePage(here: Extract<Place, { page: 'programme' }>) {
  const w = useWords('law')
  const where = { on: here.on, state: here.state }
  const data = useRead('lawProgramme', { ...where, programme: here.programme })
  const { programme } = data
  useTitle(programme.name)
  const to = (page: 'rule' | 'figure', one: { id: string; programme: string }) =>
    ({ page, programme: one.programme, id: one.id, ...where }) as const
  return (
    <div className="law">
      <header>
        <p>
          <To place={{ page: 'contents', words: '', ...where }}>{w.title}</To>
        </p>
        <h1>{programme.name}</h1>
        {programme.place && <p className="lead">{programme.place}</p>}
        <p className="lead">
          {w.goals}{' '}
          {data.goals.map((goal, i) => (
            <span key={goal.id}>
              {i > 0 && ' · '}
              <To place={to('rule', goal)}>{goal.title}</To>
            </span>
          ))}
        </p>
      </header>
      <Where />
      <Standing status={programme.status} state={data.state} />
      <section aria-labelledby="rules">
        <h2 id="rules">{w.rules({ count: data.rules.length })}</h2>
        <ol className="lawlist">
          {data.rules.map((rule) => (
            <li key={rule.id}>
              <To place={to('rule', rule)}>{rule.title}</To>
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
                <To place={to('rule', rule)}>{rule.title}</To>
              </span>
            ))}
          </p>
        )}
      </section>
      <Panel title={w.figuresOf({ count: data.figures.length })} summary={w.figuresText}>
        <ul className="lawlist">
          {data.figures.map((figure) => (
            <li key={figure.id}>
              <To place={to('figure', figure)}>{figure.title}</To>
              <span className="soft">{figure.said || insteadOfValue(figure, here.state, w)}</span>
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
