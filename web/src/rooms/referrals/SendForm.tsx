import { useState } from 'react'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import type { Draft as Kept } from '../../house/drafts/useDraft.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Agree } from './Agree.tsx'
import { ChooseShared } from './ChooseShared.tsx'
import {
  answerDays,
  type GivenHow,
  later,
  type Preview,
  type SendDraft,
  type Service,
  seenDays,
  usual,
} from './send-draft.ts'
import { useSending } from './useSending.ts'

interface Props {
  preview: Preview
  service: Service
  draft: Kept<SendDraft>
}

/** What for, what is shared, the yes, and off it goes. */
export function SendForm({ preview, service, draft }: Props) {
  const w = useWords('referrals')
  const { today, person } = preview
  const { value, change } = draft
  const items = value.items ?? preview.may.map((each) => each.item).filter((item) => usual.has(item))
  const chosen = preview.may.filter((each) => items.includes(each.item))
  const until = value.until ?? later(today, seenDays)
  const answerBy = value.answerBy ?? later(today, answerDays)
  const toEmail = value.toEmail ?? service.email
  const [givenHow, setGivenHow] = useState<GivenHow | null>(null)
  const { faults, trouble, busy, submit } = useSending({
    preview,
    service,
    draft,
    chosen,
    until,
    answerBy,
    toEmail,
    givenHow,
  })
  const fault = (field: string) => faults.find((each) => each.field === field)?.words
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit()
      }}
    >
      <ErrorSummary faults={faults} />
      <section aria-labelledby="ask">
        <h2 id="ask">{w.askTitle}</h2>
        <TextField
          id="purpose"
          label={w.purposeQuestion}
          hint={w.purposeHint}
          fault={fault('purpose')}
          value={value.purpose}
          maxLength={300}
          autoFocus
          onChange={(purpose) => change({ purpose })}
        />
        <TextField
          label={w.messageQuestion}
          hint={w.messageHint}
          optional
          rows={3}
          value={value.message}
          maxLength={2000}
          onChange={(message) => change({ message })}
        />
      </section>
      <ChooseShared
        preview={preview}
        chosen={chosen}
        purpose={value.purpose}
        message={value.message}
        warm={value.warm}
        until={until}
        fault={fault('items')}
        onChange={(next) => change({ items: next })}
      />
      <Agree
        preview={preview}
        service={service}
        chosen={chosen}
        purpose={value.purpose}
        until={until}
        givenHow={givenHow}
        faults={{ until: fault('until'), givenHow: fault('given-how') }}
        onUntil={(day) => change({ until: day })}
        onGivenHow={setGivenHow}
      />
      <section aria-labelledby="go">
        <h2 id="go">{w.goTitle}</h2>
        <TextField
          id="to-email"
          type="email"
          label={w.toEmail({ to: service.organizationName || service.name })}
          hint={toEmail.trim() === '' ? w.noEmailHint({ phone: service.phone || '—' }) : w.toEmailHint}
          fault={fault('to-email')}
          value={toEmail}
          maxLength={254}
          onChange={(next) => change({ toEmail: next })}
        />
        <DayField
          label={w.answerBy}
          hint={w.answerByHint}
          day={answerBy}
          onChange={(day) => change({ answerBy: day })}
        />
        <Checkbox
          label={w.warm}
          hint={w.warmHint({ name: person.name })}
          checked={value.warm}
          onChange={(warm) => change({ warm })}
        />
        <div className="acts">
          <Button kind="main" type="submit" busy={busy}>
            {w.sendNow}
          </Button>
          <KeptNote kept={draft.kept} />
        </div>
        {trouble && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
      </section>
    </form>
  )
}
