import { checkInItems } from '@kith/wire/check-in-items'
import type { ConnectionPicture } from '@kith/wire/connection'
import { useWords } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'
import { Day } from '../../kit/Time.tsx'

/** What the person said, as they said it, the latest first. */
export function Said({ data, voice }: { data: ConnectionPicture; voice: 'mine' | 'theirs' }) {
  const w = useWords('connection')
  return (
    <section className="saidlist" aria-labelledby="said">
      <h2 id="said">{w.said({ voice, name: data.name.split(' ')[0]! })}</h2>
      {data.checkIns.length === 0 ? (
        <p className="soft">{w.nothingSaid({ voice })}</p>
      ) : (
        <ul>
          {data.checkIns.map((each) => (
            <li key={each.id}>
              <p className="soft">
                <Day day={todayHere(new Date(each.at))} as="full" /> · {w.how({ how: each.how, voice })}
              </p>
              {each.words && <blockquote>{each.words}</blockquote>}
              <dl>
                {checkInItems
                  .filter((item) => each[item] !== null)
                  .map((item) => (
                    <div key={item}>
                      <dt>{w.itemShort({ item, voice })}</dt>
                      <dd>{w.step({ step: String(each[item]) })}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
