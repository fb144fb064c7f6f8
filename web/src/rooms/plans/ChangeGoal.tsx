import { type Goal, type PlanPage, plansCommands } from '@kith/wire/plans'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { PlanForm } from './PlanForm.tsx'

interface Props {
  goal: Goal
  plan: PlanPage
  onClose: () => void
}
const parts = ['words', 'why', 'withoutUs'] as const
type Part = (typeof parts)[number]

/** Changes what differs and nothing else. Where a colleague changed the same part meanwhile, both are shown and one is chosen. */
export function ChangeGoal({ goal, plan, onClose }: Props) {
  const w = useWords('plans')
  const house = useWords('house')
  const queries = useQueryClient()
  const personId = plan.person.id
  const [read, setRead] = useState(goal)
  const [mine, setMine] = useState({ words: goal.words, why: goal.why, withoutUs: goal.withoutUs })
  const [clash, setClash] = useState<Part[]>([])
  const [busy, setBusy] = useState(false)

  async function keep() {
    const changed = Object.fromEntries(
      parts.filter((part) => mine[part].trim() !== read[part]).map((part) => [part, mine[part]]),
    )
    if (Object.keys(changed).length === 0) return onClose()
    setBusy(true)
    try {
      await send(
        plansCommands.changeGoal,
        { personId, goalId: goal.id, ...changed },
        { id: newId(), baseVer: read.version },
      )
      await queries.invalidateQueries({ queryKey: ['plans', personId] })
      say(w.goalChanged)
      onClose()
    } catch (error) {
      const met = error instanceof NotSent && error.code === 'changedMeanwhile'
      if (met) setClash(parts.filter((part) => error.errors.some((each) => each.path === part)))
      else say(sayingOf(error, house))
      await queries.invalidateQueries({ queryKey: ['plans', personId] })
    }
    setBusy(false)
  }

  /** `goal` is by now what the colleague wrote. Choosing takes it as read, with their words or with one's own. */
  const choose = (part: Part, words: string) => {
    setMine((now) => ({ ...now, [part]: words }))
    const left = clash.filter((each) => each !== part)
    setClash(left)
    if (left.length === 0) setRead(goal)
  }

  const label = {
    words: w.goalQuestion({ name: plan.person.name }),
    why: w.whyQuestion,
    withoutUs: w.withoutUsQuestion({ name: plan.person.name }),
  }
  return (
    <PlanForm title={w.changeGoal} onSubmit={keep} onClose={onClose}>
      {clash.map((part) => (
        <section key={part} className="both" aria-label={label[part]} role="alert">
          <p>{w.bothWrote({ name: goal.changedBy })}</p>
          <div className="two">
            <figure>
              <figcaption>{w.theirs({ name: goal.changedBy })}</figcaption>
              <blockquote>{goal[part] || w.nothing}</blockquote>
              <Button onClick={() => choose(part, goal[part])}>{w.takeTheirs}</Button>
            </figure>
            <figure>
              <figcaption>{w.yours}</figcaption>
              <blockquote>{mine[part] || w.nothing}</blockquote>
              <Button onClick={() => choose(part, mine[part])}>{w.takeYours}</Button>
            </figure>
          </div>
        </section>
      ))}
      {parts.map((part) => (
        <TextField
          key={part}
          label={label[part]}
          optional={part !== 'words'}
          value={mine[part]}
          rows={2}
          maxLength={600}
          lang={plan.person.language}
          autoFocus={part === 'words'}
          onChange={(value) => setMine((now) => ({ ...now, [part]: value }))}
        />
      ))}
      <div className="acts">
        <Button kind="main" type="submit" busy={busy || clash.length > 0}>
          {w.keepChange}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.leaveAsIs}
        </Button>
      </div>
    </PlanForm>
  )
}
