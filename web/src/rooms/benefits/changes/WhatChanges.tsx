import type { ChangedFigure } from '@kith/wire/policy-changes'
import { useQuery } from '@tanstack/react-query'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { noonOf } from '../../../kit/day.ts'
import { Loading } from '../../../kit/Loading.tsx'
import { changeQuery } from './queries.ts'

/** The figures that change on a day, before and after, each with its source; by programme, and opened when wanted. */
export function WhatChanges({ on }: { on: string }) {
  const w = useWords('changes')
  const { language } = useLanguage()
  const { data } = useQuery(changeQuery(on))
  return (
    <section className="whatchanges" aria-labelledby="what">
      <h2 id="what">{w.what({ on: noonOf(on) })}</h2>
      <p className="soft">{w.whatText}</p>
      {!data && <Loading />}
      {data?.programmes.map((programme) => (
        <details key={programme.id}>
          <summary>
            <strong>{programme.name[language]}</strong>{' '}
            <span className="soft">
              {programme.figures.length === 1
                ? programme.figures[0]!.title[language]
                : w.inWords({ figures: programme.figures.length })}
            </span>
          </summary>
          {!programme.isCompared && <p className="notlaw">{w.notCompared({ name: programme.name[language] })}</p>}
          <ul>
            {programme.figures.map((figure) => (
              <li key={[figure.id, figure.state, figure.region].join(' ')}>
                <Figure figure={figure} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {data && data.notYet.length > 0 && (
        <p className="soft">{w.notYet({ what: data.notYet.map((name) => name[language]).join('; ') })}</p>
      )}
    </section>
  )
}

function Figure({ figure }: { figure: ChangedFigure }) {
  const w = useWords('changes')
  const { language } = useLanguage()
  const place = [figure.state, figure.region].filter(Boolean).join(', ')
  return (
    <>
      <p>
        <strong>{figure.title[language]}</strong>
        {place && <span className="soft"> · {place}</span>}
      </p>
      <p className="rows num">
        {figure.rows.map((row) => (
          <span key={row.size ?? 0}>
            {row.size !== null && <span className="soft">{w.ofSize({ size: row.size })} </span>}
            {row.was[language]} <span aria-hidden="true">→</span>
            <span className="hidden">{w.arrow}</span> <strong>{row.is[language]}</strong>
          </span>
        ))}
      </p>
      <p className="soft small">
        {w.source}:{' '}
        {figure.sources.map((source, at) => (
          <span key={source.title}>
            {at > 0 && '; '}
            {source.href ? <a href={source.href}>{source.title}</a> : source.title}
          </span>
        ))}
      </p>
    </>
  )
}
