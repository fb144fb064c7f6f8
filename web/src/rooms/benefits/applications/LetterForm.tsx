import { type ApplicationSeen, applicationsCommands, noticeKinds } from '@kith/wire/applications'
import { useRef, useState } from 'react'
import { send } from '../../../house/api/send.ts'
import { useDraft } from '../../../house/drafts/useDraft.ts'
import { newId } from '../../../house/ids.ts'
import { useWords } from '../../../house/words/words.tsx'
import { RadioCards } from '../../../kit/Choices.tsx'
import { DayField } from '../../../kit/DayField.tsx'
import { MoneyField } from '../../../kit/NumberField.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { useSteps } from './queries.ts'
import { StepForm } from './StepForm.tsx'
import { useFaults } from './useFaults.ts'

type Kind = (typeof noticeKinds)[number]
interface Letter {
  kind: Kind | null
  datedOn: string | null
  asks: string
  answerBy: string | null
  effectiveOn: string | null
  amountCents: number | null
  from: string | null
  until: string | null
  words: string
}
const empty: Letter = {
  kind: null,
  datedOn: null,
  asks: '',
  answerBy: null,
  effectiveOn: null,
  amountCents: null,
  from: null,
  until: null,
  words: '',
}
const changesIt: readonly (Kind | null)[] = ['reduction', 'end']

interface Props {
  application: ApplicationSeen
  personId: string
  onClose: () => void
}

/** A letter in few acts: what it does, its date, and only what such a letter says. */
export function LetterForm({ application, personId, onClose }: Props) {
  const w = useWords('applications')
  const steps = useSteps(personId)
  const draft = useDraft<Letter>(`letter:${application.id}`, empty)
  const { kind, datedOn, asks, answerBy, effectiveOn, amountCents, from, until, words } = draft.value
  const faults = useFaults('letter')
  const [busy, setBusy] = useState(false)
  const ids = useRef({ noticeId: newId(), command: newId() })
  const lines = asks.split('\n').filter((each) => each.trim() !== '')

  async function keep() {
    const isWhole = faults.found({
      kind: kind === null && w.letterMissing,
      datedOn: datedOn === null && w.dayMissing,
      asks: kind === 'request' && lines.length === 0 && w.asksMissing,
    })
    if (!isWhole || kind === null || datedOn === null) return
    setBusy(true)
    const payload = {
      personId,
      applicationId: application.id,
      noticeId: ids.current.noticeId,
      kind,
      datedOn,
      words,
      answerBy: kind === 'approval' ? null : answerBy,
      effectiveOn: changesIt.includes(kind) ? effectiveOn : null,
      asks: kind === 'request' ? lines : [],
      granted: kind === 'approval' ? { amountCents, from, until } : null,
    }
    const error = await steps.form(
      () => send(applicationsCommands.noteNotice, payload, { id: ids.current.command }),
      w.letterKept,
      steps.undoStep,
      () => draft.forget().then(onClose),
    )
    setBusy(false)
    // Refused words go in again under a new number; the same number would be taken for the same letter.
    if (!error) return
    ids.current.command = newId()
    faults.shows(error) || steps.sayError(error)
  }
  const dayField = (name: 'answerBy' | 'effectiveOn' | 'from' | 'until', label: string, path: string = name) => (
    <DayField
      id={faults.idOf(path)}
      label={label}
      optional
      fault={faults.at(path)}
      day={draft.value[name]}
      onChange={(day) => draft.change({ [name]: day })}
    />
  )
  return (
    <StepForm
      title={w.addLetter}
      act={w.keepLetter}
      busy={busy}
      faults={faults.faults}
      kept={draft.kept}
      onSubmit={keep}
      onClose={onClose}
    >
      <RadioCards
        as="chips"
        id={faults.idOf('kind')}
        label={w.whatLetter}
        fault={faults.at('kind')}
        value={kind}
        onChange={(value) => draft.change({ kind: value })}
        options={noticeKinds.map((id) => ({ id, label: w.letterKind({ kind: id }) }))}
      />
      <DayField
        id={faults.idOf('datedOn')}
        label={w.dated}
        hint={w.datedHint}
        fault={faults.at('datedOn')}
        past
        day={datedOn}
        onChange={(day) => draft.change({ datedOn: day })}
      />
      {kind === 'request' && (
        <TextField
          id={faults.idOf('asks')}
          label={w.asks}
          hint={w.asksHint}
          fault={faults.at('asks')}
          rows={3}
          value={asks}
          maxLength={2000}
          onChange={(value) => draft.change({ asks: value })}
        />
      )}
      {changesIt.includes(kind) && dayField('effectiveOn', w.effective)}
      {kind === 'approval' && (
        <>
          <MoneyField
            id={faults.idOf('granted.amountCents')}
            label={w.amount}
            optional
            per={w.perMonth}
            fault={faults.at('granted.amountCents')}
            cents={amountCents}
            onChange={(cents) => draft.change({ amountCents: cents })}
          />
          {dayField('from', w.from, 'granted.from')}
          {dayField('until', w.until, 'granted.until')}
        </>
      )}
      {kind !== null && kind !== 'approval' && dayField('answerBy', w.answerBy)}
      <TextField
        id={faults.idOf('words')}
        label={w.letterWords}
        optional
        rows={2}
        value={words}
        maxLength={1000}
        onChange={(value) => draft.change({ words: value })}
      />
    </StepForm>
  )
}
