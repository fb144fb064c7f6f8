import { type Carried, referralsCommands, type referralsRoutes } from '@kith/wire/referrals'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import type { z } from 'zod/mini'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { type Draft as Kept, useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Person } from '../../kit/Person.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Agree } from './Agree.tsx'
import { ChooseService } from './ChooseService.tsx'
import { ChooseShared } from './ChooseShared.tsx'
import { previewQuery } from './queries.ts'
import './send.css'

export type Preview = z.infer<typeof referralsRoutes.referralPreview.reply>
export type Service = NonNullable<Preview['service']>

export interface SendDraft {
  serviceId: string | null
  /** Null while the address of the directory is good enough. */
  toEmail: string | null
  purpose: string
  message: string
  /** Null while the few things that every referral needs are ticked. */
  items: string[] | null
  until: string | null
  answerBy: string | null
  warm: boolean
}
/** Not part of the draft: a yes that was given yesterday is asked for again. */
export type GivenHow = 'inPerson' | 'byPhone' | 'onPaper' | 'byMessage'

const empty: SendDraft = {
  serviceId: null,
  toEmail: null,
  purpose: '',
  message: '',
  items: null,
  until: null,
  answerBy: null,
  warm: true,
}
export interface Fault {
  field: string
  words: string
}

const seenDays = 90
const answerDays = 5
export const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** What gets someone in touch: ticked from the start, and each can be unticked. */
const usual = new Set(['name', 'phone', 'contactCaution', 'language', 'interpreter'])

/** Choose a service, agree on what is shared, send: one page, top to bottom. */
export default function SendPage() {
  const w = useWords('referrals')
  useTitle(w.sendTitle)
  const personId = useParam('personId')
  const asked = (useSearch({ strict: false }) as { service?: unknown }).service
  const draft = useDraft<SendDraft>(`refer:${personId}`, empty)
  const serviceId = draft.value.serviceId ?? (typeof asked === 'string' ? asked : null)
  const { data } = useSuspenseQuery(previewQuery(personId, serviceId))
  return (
    <div className="send">
      <header>
        <Person id={personId} name={data.person.name} to={addresses.person(personId)} />
        <h1>{w.sendTitle}</h1>
      </header>
      <ChooseService
        service={data.service}
        onChoose={(id) => draft.change({ serviceId: id, toEmail: null })}
        startAgain={() => draft.change({ serviceId: '', toEmail: null })}
      />
      {data.alreadySent && (
        <p className="already">
          {w.alreadySent} <Link to={addresses.referral(data.alreadySent)}>{w.seeIt}</Link>
        </p>
      )}
      {data.service && <SendForm preview={data} service={data.service} draft={draft} />}
    </div>
  )
}

function SendForm({ preview, service, draft }: { preview: Preview; service: Service; draft: Kept<SendDraft> }) {
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

interface Sending {
  preview: Preview
  service: Service
  draft: Kept<SendDraft>
  chosen: readonly Carried[]
  until: string
  answerBy: string
  toEmail: string
  givenHow: GivenHow | null
}

const looksLikeEmail = /^[^\s@<>]+@[^\s@<>]+\.[A-Za-z]{2,}$/

/** Checks what a person can mend, sends all of it in one command, and goes to the referral. */
function useSending({ preview, service, draft, chosen, until, answerBy, toEmail, givenHow }: Sending) {
  const w = useWords('referrals')
  const house = useWords('house')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const ids = useRef({ referralId: newId(), command: newId(), sent: '' })
  const { purpose, message, warm } = draft.value
  const address = toEmail.trim()

  // After the first try each fault goes as soon as it is mended.
  const found = [
    ...(purpose.trim() === '' ? [{ field: 'purpose', words: w.purposeMissing }] : []),
    ...(chosen.length === 0 ? [{ field: 'items', words: w.itemsMissing }] : []),
    ...(until <= preview.today ? [{ field: 'until', words: w.untilMissing }] : []),
    ...(givenHow === null ? [{ field: 'given-how', words: w.givenHowMissing }] : []),
    ...(address !== '' && !looksLikeEmail.test(address) ? [{ field: 'to-email', words: w.emailWrong }] : []),
  ]
  const faults: Fault[] = tried ? found : []

  async function submit() {
    setTried(true)
    if (found.length > 0 || givenHow === null || busy) return
    setTrouble('')
    setBusy(true)
    const { referralId } = ids.current
    const language = preview.person.language === 'es' ? 'es' : 'en'
    const payload = {
      personId: preview.person.id,
      referralId,
      serviceId: service.id,
      toEmail: address,
      purpose,
      message,
      warm,
      answerBy,
      consent: { carries: chosen.map(({ item, mark }) => ({ item, mark })), until, givenHow, language },
    } as const
    // The same words sent again are the same referral; a corrected form is another command.
    const said = JSON.stringify(payload)
    if (ids.current.sent !== '' && ids.current.sent !== said) ids.current.command = newId()
    ids.current.sent = said
    try {
      const { mailed } = await send(referralsCommands.send, payload, { id: ids.current.command })
      say(mailed ? w.sent : w.sentWithoutMail)
      await draft.forget()
      await navigate({ to: addresses.referral(referralId) })
    } catch (error) {
      if (error instanceof NotSent && error.code === 'notAsSeen')
        await queries.invalidateQueries({ queryKey: ['referrals', 'preview'] })
      setTrouble(sayingOf(error, house))
      setBusy(false)
    }
  }
  return { faults, trouble, busy, submit }
}
