import { type Goal as GoalShape, type PlanPage, plansCommands } from '@kith/wire/plans'
import { type ReactNode, useState } from 'react'
import { send } from '../../house/api/send.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { ChangeGoal } from './ChangeGoal.tsx'
import { Promises } from './Promises.tsx'
import { usePlanActs } from './queries.ts'

interface Props {
  goal: GoalShape
  plan: PlanPage
  onPromise?: () => void
  /** The form for a new promise, while it is open at this goal. */
  form?: ReactNode
}

/** One goal: the person's words, large; beneath them what both sides promised. */
export function Goal({ goal, plan, onPromise, form }: Props) {
  const w = useWords('plans')
  const personId = plan.person.id
  const act = usePlanActs(personId)
  const [changing, change] = useState(false)
  const which = { personId, goalId: goal.id }
  const takeUp = () => send(plansCommands.takeUpGoal, which)
  const end = (command: typeof plansCommands.reachGoal, said: string) =>
    void act({ does: () => send(command, which), said, undo: takeUp })
  const promises = plan.promises.filter((promise) => promise.goalId === goal.id)
  if (changing) return <ChangeGoal goal={goal} plan={plan} onClose={() => change(false)} />
  return (
    <article className="goal" data-state={goal.state} aria-labelledby={`goal-${goal.id}`}>
      <h2 id={`goal-${goal.id}`} lang={plan.person.language}>
        {goal.words}
      </h2>
      {goal.why && (
        <p className="why" lang={plan.person.language}>
          {goal.why}
        </p>
      )}
      {goal.withoutUs && (
        <p className="withoutus">
          <span className="soft">{w.withoutUs({ name: plan.person.name })}</span>{' '}
          <span lang={plan.person.language}>{goal.withoutUs}</span>
        </p>
      )}
      <p className="soft small">
        {goal.state !== 'open' && (
          <Chip tone={goal.state === 'reached' ? 'teal' : 'plain'}>{w.goalState({ state: goal.state })}</Chip>
        )}{' '}
        {w.changedBy({ name: goal.changedBy, changed: goal.version > 1 ? 'yes' : 'no' })}{' '}
        <Timestamp at={goal.changedAt} />
      </p>
      {promises.length > 0 && <Promises promises={promises} plan={plan} />}
      {form}
      <div className="acts">
        {goal.state === 'open' ? (
          <>
            <Button onClick={onPromise}>{w.addPromiseHere}</Button>
            <Button kind="quiet" onClick={() => end(plansCommands.reachGoal, w.goalReached)}>
              {w.reached}
            </Button>
            <Button kind="quiet" onClick={() => end(plansCommands.setAsideGoal, w.goalSetAside)}>
              {w.setAside}
            </Button>
            <Button kind="quiet" onClick={() => change(true)}>
              {w.change}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={() => void act({ does: takeUp, said: w.goalTakenUp })}>
            {w.takeUp}
          </Button>
        )}
      </div>
    </article>
  )
}
