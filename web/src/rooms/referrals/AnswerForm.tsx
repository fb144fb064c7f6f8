import { type Answer, needsReason, type Reason, reasons } from '@kith/wire/referrals'
import { useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import './received.css'

export interface Given<A extends string> {
  answer: A
  reason: Reason | null
  words: string
  byName: string
}

interface Props<A extends string> {
  question: string
  answers: readonly A[]
  labelOf: (answer: A) => string
  /** Whose name is asked for; without it nobody is asked. */
  nameQuestion?: string
  nameNeeded?: boolean
  sendWords: string
  onGive: (given: Given<A>) => Promise<void>
}

/** One answer to a referral: which, why where that matters, and a word if one likes. */
export function AnswerForm<A extends Answer | 'closed'>(props: Props<A>) {
  const { question, answers, labelOf, nameQuestion, nameNeeded = false, sendWords, onGive } = props
  const w = useWords('referrals')
  const [answer, setAnswer] = useState<A | null>(null)
  const [reason, setReason] = useState<Reason | null>(null)
  const [words, setWords] = useState('')
  const [byName, setByName] = useState('')
  const [faults, setFaults] = useState<{ field: string; words: string }[]>([])
  const [busy, setBusy] = useState(false)
  const why = answer !== null && needsReason(answer) ? reasons[answer] : null
  const faultOf = (field: string) => faults.find((each) => each.field === field)?.words

  async function give() {
    const found = [
      ...(answer === null ? [{ field: 'answer', words: w.answerMissing }] : []),
      ...(why && reason === null ? [{ field: 'reason', words: w.reasonMissing }] : []),
      ...(nameNeeded && byName.trim() === '' ? [{ field: 'by-name', words: w.nameMissing }] : []),
    ]
    setFaults(found)
    if (found.length > 0 || answer === null) return
    setBusy(true)
    await onGive({ answer, reason: why ? reason : null, words, byName })
    setBusy(false)
  }

  return (
    <form
      className="answer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void give()
      }}
    >
      <ErrorSummary faults={faults} />
      <RadioCards
        id="answer"
        label={question}
        fault={faultOf('answer')}
        value={answer}
        onChange={(next) => {
          setAnswer(next)
          setReason(null)
        }}
        options={answers.map((id) => ({ id, label: labelOf(id) }))}
      />
      {why && (
        <Select
          id="reason"
          label={w.whyQuestion}
          fault={faultOf('reason')}
          value={reason}
          onChange={setReason}
          unanswered={w.chooseReason}
          options={(why as readonly Reason[]).map((id) => ({ id, label: w.reason({ reason: id }) }))}
        />
      )}
      {answer !== null && (
        <TextField label={w.moreWords} optional value={words} rows={2} maxLength={1000} onChange={setWords} />
      )}
      {nameQuestion && (
        <TextField
          id="by-name"
          label={nameQuestion}
          optional={!nameNeeded}
          fault={faultOf('by-name')}
          value={byName}
          maxLength={120}
          autoComplete={nameNeeded ? 'name' : 'off'}
          onChange={setByName}
        />
      )}
      <div className="acts">
        <Button kind="main" type="submit" busy={busy}>
          {sendWords}
        </Button>
      </div>
    </form>
  )
}
