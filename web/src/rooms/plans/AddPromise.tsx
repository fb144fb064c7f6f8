import { type PlanPage, plansCommands, promiseSides } from '@kith/wire/plans'
import { useRef, useState } from 'react'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { PlanForm } from './PlanForm.tsx'
import { usePlanActs } from './queries.ts'

interface Props {
  plan: PlanPage
  /** The goal that it serves; null where it serves none of them. */
  goalId: string | null
  onClose: () => void
}
interface Draft {
  side: (typeof promiseSides)[number]
  byName: string
  words: string
  dueOn: string | null
}

/** Who, what, by when. It begins with one's own promise, because that is the one most often made. */
export function AddPromise({ plan, goalId, onClose }: Props) {
  const w = useWords('plans')
  const personId = plan.person.id
  const act = usePlanActs(personId)
  const empty: Draft = { side: 'officer', byName: '', words: '', dueOn: null }
  const draft = useDraft<Draft>(`promise:${goalId ?? personId}`, empty)
  const [faults, setFaults] = useState<{ words?: string; byName?: string }>({})
  const [busy, setBusy] = useState(false)
  const ids = useRef({ promiseId: newId(), command: newId() })
  const { side, byName, words, dueOn } = draft.value
  const needsName = side === 'family' || side === 'partner'

  async function keep() {
    const found = {
      ...(words.trim() === '' && { words: w.promiseMissing }),
      ...(needsName && byName.trim() === '' && { byName: w.byNameMissing }),
    }
    setFaults(found)
    if (Object.keys(found).length > 0) return
    setBusy(true)
    const { promiseId, command } = ids.current
    const payload = { personId, promiseId, side, words, dueOn, goalId, byName: needsName ? byName : '' }
    const kept = await act({
      does: () => send(plansCommands.makePromise, payload, { id: command }),
      said: w.promiseKept,
      undo: () => send(plansCommands.releasePromise, { personId, promiseId, because: w.writtenByMistake }),
    })
    setBusy(false)
    if (!kept) return
    await draft.forget()
    onClose()
  }

  return (
    <PlanForm title={w.newPromise} onSubmit={keep} onClose={onClose}>
      <TextField
        label={w.promiseQuestion}
        fault={faults.words}
        value={words}
        maxLength={400}
        autoFocus
        onChange={(value) => draft.change({ words: value })}
      />
      <RadioCards
        as="chips"
        label={w.sideQuestion}
        value={side}
        onChange={(value) => draft.change({ side: value })}
        options={promiseSides.map((id) => ({ id, label: w.sideChoice({ side: id, name: plan.person.name }) }))}
      />
      {needsName && (
        <TextField
          label={w.byNameQuestion({ side })}
          fault={faults.byName}
          value={byName}
          maxLength={120}
          onChange={(value) => draft.change({ byName: value })}
        />
      )}
      <DayField label={w.byWhen} optional day={dueOn} onChange={(day) => draft.change({ dueOn: day })} />
      <div className="acts">
        <Button kind="main" type="submit" busy={busy}>
          {w.keepPromiseWritten}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.later}
        </Button>
        <KeptNote kept={draft.kept} />
      </div>
    </PlanForm>
  )
}
