import type { PromiseOpen } from '@kith/wire/cases'
import { plansCommands } from '@kith/wire/plans'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'

/** What is promised by whom, the nearest first; each leads to the sentence in which it was said. */
export function Promises({ promises, today }: { promises: readonly PromiseOpen[]; today: string }) {
  const w = useWords('people')
  const house = useWords('house')
  async function keep(promise: PromiseOpen) {
    try {
      await send(plansCommands.keepPromise, { personId: promise.personId, promiseId: promise.id })
      say(w.keptWords)
    } catch (error) {
      say(sayingOf(error, house))
    }
  }
  return (
    <section aria-labelledby="promises" className="promises">
      <h2 id="promises">{w.promised}</h2>
      {promises.length === 0 && <p className="soft">{w.nothingPromised}</p>}
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} data-late={promise.dueOn !== null && promise.dueOn < today ? '' : undefined}>
            <p className="words">
              {promise.noteId ? (
                <Link
                  to={addresses.personNote(promise.personId, promise.noteId)}
                  hash={promise.id}
                  title={promise.quote}
                >
                  {promise.words}
                </Link>
              ) : (
                promise.words
              )}
            </p>
            <p className="soft">
              {promise.byName}
              {promise.dueOn &&
                ` · ${promise.dueOn < today ? w.lateSince({ on: noonOf(promise.dueOn) }) : w.by({ on: noonOf(promise.dueOn) })}`}
            </p>
            <Button kind="quiet" onClick={() => void keep(promise)} aria-label={w.keepThis({ words: promise.words })}>
              {w.kept}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
