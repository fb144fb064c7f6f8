import type { LawCase } from '@kith/wire/law'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { To } from './walk.tsx'

const shown = 6

/** Worked cases in the analysts’ own words, those of regulations and handbooks marked; each is run by the tests. */
export function Cases({ cases, total, rule }: { cases: readonly LawCase[]; total: number; rule: string }) {
  const w = useWords('law')
  return (
    <section aria-labelledby="cases">
      <h2 id="cases">{w.cases({ count: total })}</h2>
      <p className="soft">{total === 0 ? w.noCases : w.casesText}</p>
      {cases.slice(0, shown).map((one) => (
        <Case key={`${one.title} ${one.asOf}`} one={one} rule={rule} />
      ))}
      {cases.length > shown && (
        <Panel title={w.moreCases({ count: cases.length - shown })}>
          {cases.slice(shown).map((one) => (
            <Case key={`${one.title} ${one.asOf}`} one={one} rule={rule} />
          ))}
        </Panel>
      )}
    </section>
  )
}

function Case({ one, rule }: { one: LawCase; rule: string }) {
  const w = useWords('law')
  return (
    <article className="lawcase">
      <h3 lang="en">{one.title}</h3>
      <p className="soft small">
        {one.isOfficial && <Chip tone="teal">{w.official}</Chip>} <span lang="en">{one.source}</span> ·{' '}
        {w.caseWhen({ on: one.asOf, state: one.state })}
      </p>
      <dl>
        {one.facts.map((fact) => (
          <div key={fact.who}>
            <dt lang={fact.who ? 'en' : undefined}>{fact.who || w.everybody}</dt>
            <dd>{fact.said || w.nothingMore}</dd>
          </div>
        ))}
        {one.expects.map((expected) => (
          <div key={`${expected.who} ${expected.rule.id}`} data-this={expected.rule.id === rule || undefined}>
            <dt>
              {expected.rule.id === rule ? (
                expected.rule.title
              ) : (
                <To
                  place={{
                    page: 'rule',
                    programme: expected.rule.programme,
                    id: expected.rule.id,
                    on: one.asOf.length === 7 ? `${one.asOf}-01` : one.asOf,
                    state: one.state,
                  }}
                >
                  {expected.rule.title}
                </To>
              )}
              {expected.who && <span lang="en"> ({expected.who})</span>}
            </dt>
            <dd className="num">
              <b>{expected.said}</b>
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}
