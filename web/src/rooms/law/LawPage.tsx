import { lawGroups } from '@kith/wire/law'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue } from 'react'
import { addresses } from '../../house/addresses.ts'
import { askedOf, useAsked } from '../../house/asked.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { currentLanguage, useLanguage, useWords } from '../../house/words/words.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { contentsQuery, searchQuery, usualWhere, type Where as WhereAsked } from './queries.ts'
import { StandingChip } from './Standing.tsx'
import { Where } from './Where.tsx'
import './law.css'

const usual = () => ({ words: '', ...usualWhere() })

export const load = ({ queries, search }: PageContext) => {
  const { on, state } = askedOf(usual(), search)
  return queries.prefetchQuery(contentsQuery({ on, state, language: currentLanguage() }))
}

/** The law for anyone: its programmes as people group them, and a search over rules, figures and citations. */
export default function LawPage() {
  const w = useWords('law')
  const { language } = useLanguage()
  const { asked, ask } = useAsked(usual())
  useTitle(w.title)
  const where: WhereAsked = { on: asked.on, state: asked.state, language }
  const { data } = useSuspenseQuery(contentsQuery(where))
  const groups = lawGroups.filter((group) => data.programmes.some((one) => one.group === group))
  return (
    <div className="law">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        <p className="soft">{w.counts({ programmes: data.programmes.length, ...data.count })}</p>
      </header>
      <search className="lawask">
        <TextField
          label={w.find}
          hint={w.findHint}
          type="search"
          value={asked.words}
          onChange={(words) => ask({ words: words.slice(0, 200) }, 'typing')}
        />
        <Where {...asked} onChange={(change) => ask(change)} />
      </search>
      {asked.words.trim().length > 1 ? (
        <Found where={where} words={asked.words.trim()} />
      ) : (
        <div className="lawgroups">
          {groups.map((group) => (
            <section key={group} aria-labelledby={`group-${group}`}>
              <h2 id={`group-${group}`}>{w.group({ group })}</h2>
              <ul>
                {data.programmes
                  .filter((one) => one.group === group)
                  .map((one) => (
                    <li key={one.id}>
                      <Link to={addresses.lawProgramme(one.id)} search={{ on: where.on, state: where.state } as never}>
                        {one.name}
                      </Link>
                      {one.place && <span className="soft">{one.place}</span>}
                      <StandingChip status={one.status} />
                    </li>
                  ))}
              </ul>
            </section>
          ))}
        </div>
      )}
    </div>
  )
}

function Found({ where, words }: { where: WhereAsked; words: string }) {
  const w = useWords('law')
  const settled = useDeferredValue(words)
  const { data } = useQuery(searchQuery(where, settled))
  if (!data) return <p role="status">{w.looking}</p>
  return (
    <section aria-labelledby="found">
      <h2 id="found" role="status">
        {w.found({ count: data.total })}
      </h2>
      {data.total === 0 && <Empty title={w.nothing} text={w.nothingText} />}
      <ul className="lawfound">
        {data.found.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <Link to={addresses.lawPart(one.kind, one.programme, one.id, where.on, where.state)}>{one.title}</Link>
            <span className="soft">
              {[w.kind({ kind: one.kind }), one.programmeName, one.hint].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
