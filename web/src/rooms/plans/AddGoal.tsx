import { type PlanPage, plansCommands } from '@kith/wire/plans'
import { useRef, useState } from 'react'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { PlanForm } from './PlanForm.tsx'
import { usePlanActs } from './queries.ts'

interface Props {
  plan: PlanPage
  onClose: () => void
}

/** One question that matters and two that help; only the first must be answered. */
export function AddGoal({ plan, onClose }: Props) {
  const w = useWords('plans')
  const personId = plan.person.id
  const act = usePlanActs(personId)
  const draft = useDraft(`goal:${personId}`, { words: '', why: '', withoutUs: '' })
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const ids = useRef({ goalId: newId(), command: newId() })
  const { words, why, withoutUs } = draft.value
  const lang = plan.person.language

  async function keep() {
    if (words.trim() === '') return setFault(w.goalMissing)
    setBusy(true)
    const { goalId, command } = ids.current
    const kept = await act({
      does: () => send(plansCommands.addGoal, { personId, goalId, words, why, withoutUs }, { id: command }),
      said: w.goalKept,
      undo: () => send(plansCommands.setAsideGoal, { personId, goalId }),
    })
    setBusy(false)
    if (!kept) return
    await draft.forget()
    onClose()
  }

  return (
    <PlanForm title={w.newGoal} onSubmit={keep} onClose={onClose}>
      <TextField
        id="goal-words"
        label={w.goalQuestion({ name: plan.person.name })}
        hint={w.goalHint}
        fault={fault}
        value={words}
        rows={2}
        maxLength={600}
        lang={lang}
        autoFocus
        onChange={(value) => {
          setFault(undefined)
          draft.change({ words: value })
        }}
      />
      <TextField
        label={w.whyQuestion}
        optional
        value={why}
        rows={2}
        maxLength={600}
        lang={lang}
        onChange={(value) => draft.change({ why: value })}
      />
      <TextField
        label={w.withoutUsQuestion({ name: plan.person.name })}
        hint={w.withoutUsHint}
        optional
        value={withoutUs}
        rows={2}
        maxLength={600}
        lang={lang}
        onChange={(value) => draft.change({ withoutUs: value })}
      />
      <div className="acts">
        <Button kind="main" type="submit" busy={busy}>
          {w.keepGoal}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.later}
        </Button>
        <KeptNote kept={draft.kept} />
      </div>
    </PlanForm>
  )
}
