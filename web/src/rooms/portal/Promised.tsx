import type { MyPage } from '@kith/wire/portal'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Panel } from '../../kit/Panel.tsx'

const sides = [
  { id: 'us', by: ['officer'] },
  { id: 'person', by: ['person'] },
  { id: 'others', by: ['family', 'partner'] },
] as const

/** What both sides said they would do, and by when. */
export function Promised({ page: { promises, person, today } }: { page: MyPage }) {
  const w = useWords('portal')
  const me = person.isMe ? 'yes' : 'no'
  const name = person.name.split(' ')[0]!
  const open = promises.filter((promise) => promise.keptAt === null)
  const kept = promises.filter((promise) => promise.keptAt !== null)
  return (
    <section aria-labelledby="promised">
      <h2 id="promised">{w.promised}</h2>
      {open.length === 0 && <p>{w.nothingPromised}</p>}
      <div className="sides">
        {sides.map(({ id, by }) => {
          const theirs = open.filter((promise) => (by as readonly string[]).includes(promise.side))
          if (theirs.length === 0) return null
          return (
            <div key={id}>
              <h3>{w.side({ side: id, me, name })}</h3>
              <ul className="promises">
                {theirs.map((promise) => (
                  <li key={promise.id}>
                    <p>{promise.words}</p>
                    <p className="soft">
                      {[
                        id !== 'person' && promise.byName,
                        promise.dueOn &&
                          w.due({ side: id, late: promise.dueOn < today ? 'yes' : 'no', on: noonOf(promise.dueOn) }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          )
        })}
      </div>
      {kept.length > 0 && (
        <Panel title={w.kept({ count: kept.length })}>
          <ul className="plain">
            {kept.map((promise) => (
              <li key={promise.id}>
                {promise.words}{' '}
                <span className="soft">{w.keptBy({ name: promise.byName, on: new Date(promise.keptAt!) })}</span>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </section>
  )
}
