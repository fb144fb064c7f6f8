import { lawGroups } from '@kith/wire/law'
import { Suspense, useDeferredValue } from 'react'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { Place } from './place.ts'
import { useRead } from './reads.ts'
import { StandingChip } from './Standing.tsx'
import { Where } from './Where.tsx'
import { To, useWalk } from './walk.tsx'

type Here = Extract<Place, { page: 'contents' }>

/** The law for anyone: its programmes as people group them, and a search over rules, figures and citations. */
export function LawPage(here: Here) {
  const w = useWords('law')
  const { heading, go } = useWalk()
  useTitle(w.title)
  const where = { on: here.on, state: here.state }
  const data = useRead('lawContents', where)
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
          value={here.words}
          onChange={(words) =>
            go({ ...here, on: heading.on, state: heading.state, words: words.slice(0, 200) }, 'typing')
          }
        />
        <Where />
      </search>
      {here.words.trim().length > 1 ? (
        <Suspense fallback={<p role="status">{w.looking}</p>}>
          <Found where={where} words={here.words.trim()} />
        </Suspense>
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
                      <To place={{ page: 'programme', programme: one.id, ...where }}>{one.name}</To>
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

function Found({ where, words }: { where: { on: string; state: string }; words: string }) {
  const w = useWords('law')
  const settled = useDeferredValue(words)
  const data = useRead('searchLaw', { ...where, words: settled })
  return (
    <section aria-labelledby="found">
      <h2 id="found" role="status">
        {w.found({ count: data.total })}
      </h2>
      {data.total === 0 && <Empty title={w.nothing} text={w.nothingText} />}
      <ul className="lawfound">
        {data.found.map((one) => (
          <li key={`${one.kind} ${one.id}`}>
            <To place={{ page: one.kind, programme: one.programme, id: one.id, ...where }}>{one.title}</To>
            <span className="soft">
              {[w.kind({ kind: one.kind }), one.programmeName, one.hint].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
