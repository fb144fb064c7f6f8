import { type PlanPage, type PlanPromise, plansCommands } from '@kith/wire/plans'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { send } from '../../house/api/send.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'
import { TextField } from '../../kit/TextField.tsx'
import { PlanForm } from './PlanForm.tsx'
import { usePlanActs } from './queries.ts'

interface Props {
  promises: readonly PlanPromise[]
  plan: PlanPage
}

/** What was promised, in two columns: what we owe the person, and what the person and theirs set out to do. */
export function Promises({ promises, plan }: Props) {
  const w = useWords('plans')
  const ours = promises.filter((promise) => promise.side === 'officer' || promise.side === 'partner')
  const theirs = promises.filter((promise) => promise.side === 'person' || promise.side === 'family')
  return (
    <div className="sides">
      <Side title={w.wePromised} none={w.weNothing} promises={ours} plan={plan} />
      <Side title={w.theyPromised({ name: plan.person.name })} none={w.theyNothing} promises={theirs} plan={plan} />
    </div>
  )
}

function Side({ title, none, promises, plan }: Props & { title: string; none: string }) {
  return (
    <section className="side">
      <h3>{title}</h3>
      {promises.length === 0 && <p className="soft">{none}</p>}
      <ul>
        {promises.map((promise) => (
          <OnePromise key={promise.id} promise={promise} plan={plan} />
        ))}
      </ul>
    </section>
  )
}

function OnePromise({ promise, plan }: { promise: PlanPromise; plan: PlanPage }) {
  const w = useWords('plans')
  const personId = plan.person.id
  const act = usePlanActs(personId)
  const [releasing, release] = useState(false)
  const which = { personId, promiseId: promise.id }
  const takeUp = () => send(plansCommands.takeUpPromise, which)
  const isLate = promise.state === 'open' && promise.dueOn !== null && promise.dueOn < plan.today
  return (
    <li className="promise" data-state={promise.state}>
      <p className="words">{promise.words}</p>
      <p className="soft small">
        {promise.byName}
        {promise.dueOn && promise.state === 'open' && (
          <>
            {' · '}
            <Chip tone={isLate ? 'late' : 'plain'}>
              {w.due({ late: isLate ? 'yes' : 'no', on: noonOf(promise.dueOn) })}
            </Chip>
          </>
        )}
        {promise.state === 'kept' && (
          <>
            {' · '}
            <Chip tone="teal">{w.kept}</Chip>
          </>
        )}
        {promise.state === 'released' && ` · ${w.released({ because: promise.releasedBecause })}`}
      </p>
      {promise.quote && (
        <p className="source small">
          {promise.noteId ? (
            <Link to={addresses.personNote(personId, promise.noteId)} hash={promise.id}>
              “{promise.quote}”
            </Link>
          ) : (
            <q>{promise.quote}</q>
          )}
        </p>
      )}
      {releasing ? (
        <Release
          onClose={() => release(false)}
          onRelease={(because) =>
            act({
              does: () => send(plansCommands.releasePromise, { ...which, because }),
              said: w.promiseReleased,
              undo: takeUp,
            })
          }
        />
      ) : (
        <div className="acts">
          {promise.state === 'open' ? (
            <>
              <Button
                aria-label={w.markKept({ words: promise.words })}
                onClick={() =>
                  void act({ does: () => send(plansCommands.keepPromise, which), said: w.promiseIsKept, undo: takeUp })
                }
              >
                {w.done}
              </Button>
              <Button kind="quiet" aria-label={w.markReleased({ words: promise.words })} onClick={() => release(true)}>
                {w.release}
              </Button>
            </>
          ) : (
            <Button
              kind="quiet"
              aria-label={w.markOpen({ words: promise.words })}
              onClick={() => void act({ does: takeUp, said: w.promiseOpen })}
            >
              {w.takeUp}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}

function Release({ onClose, onRelease }: { onClose: () => void; onRelease: (because: string) => Promise<boolean> }) {
  const w = useWords('plans')
  const [because, setBecause] = useState('')
  const [fault, setFault] = useState<string>()
  const keep = async () => {
    if (because.trim() === '') return setFault(w.becauseMissing)
    if (await onRelease(because)) onClose()
  }
  return (
    <PlanForm title={w.release} onSubmit={keep} onClose={onClose}>
      <TextField
        label={w.becauseQuestion}
        fault={fault}
        value={because}
        maxLength={300}
        autoFocus
        onChange={setBecause}
      />
      <div className="acts">
        <Button kind="main" type="submit">
          {w.release}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.leaveAsIs}
        </Button>
      </div>
    </PlanForm>
  )
}
