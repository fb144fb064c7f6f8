import { kinWord } from '@kith/wire/kin-words'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import type { Talk } from './talk.ts'

interface Props {
  talk: Talk
  onChange: (part: Partial<Talk>) => void
}

/** What was caught so far; each can be taken out again, and that can be undone. */
export function Caught({ talk, onChange }: Props) {
  const w = useWords('conversations')
  const house = useWords('house')
  const { language } = useLanguage()
  const rows = [
    ...talk.promises.map((one) => ({
      id: one.id,
      kind: w.catchPromise,
      words: one.words,
      more: [one.byName || w.side({ side: one.side }), one.dueOn && w.by({ on: noonOf(one.dueOn) })],
      drop: () => ({ promises: talk.promises.filter((other) => other !== one) }),
      back: { promises: talk.promises },
    })),
    ...talk.ties.map((one) => ({
      id: one.id,
      kind: w.catchTie,
      words: one.name,
      more: [kinWord(one.kind, language), w.closeness({ id: one.closeness })],
      drop: () => ({ ties: talk.ties.filter((other) => other !== one) }),
      back: { ties: talk.ties },
    })),
    ...talk.unmet.map((one) => ({
      id: one.id,
      kind: w.catchUnmet,
      words: one.need,
      more: [w.unmetReason({ id: one.why })],
      drop: () => ({ unmet: talk.unmet.filter((other) => other !== one) }),
      back: { unmet: talk.unmet },
    })),
  ]
  if (rows.length === 0) return null
  return (
    <section className="caught" aria-labelledby="caught">
      <h2 id="caught">{w.caught}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <span className="soft small kind">{row.kind}</span>
            <span className="words">
              {row.words}
              <span className="soft small">{row.more.filter(Boolean).join(' · ')}</span>
            </span>
            <Button
              kind="quiet"
              aria-label={w.takeOutThis({ words: row.words })}
              onClick={() => {
                onChange(row.drop())
                say(w.takenOut, { label: house.undo, run: () => onChange(row.back) })
              }}
            >
              {w.takeOut}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
