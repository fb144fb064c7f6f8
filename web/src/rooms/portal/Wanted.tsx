import type { MyPage } from '@kith/wire/portal'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Panel } from '../../kit/Panel.tsx'

/** The plan, in the person's own words. */
export function Wanted({ page: { goals, person, reviewOn } }: { page: MyPage }) {
  const w = useWords('portal')
  const me = person.isMe ? 'yes' : 'no'
  const open = goals.filter((goal) => goal.state === 'open')
  const reached = goals.filter((goal) => goal.state === 'reached')
  return (
    <section aria-labelledby="wanted">
      <h2 id="wanted">{w.wanted({ me, name: person.name })}</h2>
      {open.length === 0 && <p>{w.nothingWanted}</p>}
      <ol className="wanted">
        {open.map((goal) => (
          <li key={goal.id}>
            <blockquote>{goal.words}</blockquote>
            {goal.why && <p className="soft">{w.why({ words: goal.why })}</p>}
            {goal.withoutUs && <p className="without">{w.withoutUs({ words: goal.withoutUs })}</p>}
          </li>
        ))}
      </ol>
      {reviewOn && <p>{w.reviewOn({ on: noonOf(reviewOn) })}</p>}
      {reached.length > 0 && (
        <Panel title={w.reached({ count: reached.length })}>
          <ul className="plain">
            {reached.map((goal) => (
              <li key={goal.id}>{goal.words}</li>
            ))}
          </ul>
        </Panel>
      )}
    </section>
  )
}
