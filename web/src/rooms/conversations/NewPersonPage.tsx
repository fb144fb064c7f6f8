import { peopleCommands } from '@kith/wire/people'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { ErrorSummary } from '../../kit/ErrorSummary.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { LikelySame } from './LikelySame.tsx'
import './conversations.css'

const languages = ['en', 'es', 'ar', 'zh', 'fr', 'ht', 'ko', 'ne', 'pt', 'ru', 'so', 'sw', 'tl', 'uk', 'vi'] as const

/** Only a name is needed. Whoever may be the same person is shown before anything is kept. */
export default function NewPersonPage() {
  const w = useWords('conversations')
  const house = useWords('house')
  const { locale } = useLanguage()
  const go = useNavigate()
  useTitle(w.newPerson)
  const [empty] = useState(() => ({
    personId: newId(),
    commandId: newId(),
    name: '',
    bornOn: null as string | null,
    phone: '',
    language: 'en' as string,
  }))
  const { value, change, kept, ready, forget } = useDraft('person:new', empty)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const names = new Intl.DisplayNames([locale], { type: 'language' })

  async function keep(event?: FormEvent) {
    event?.preventDefault()
    if (busy) return
    if (value.name.trim() === '') return setFault(w.nameNeeded)
    setFault(undefined)
    setBusy(true)
    try {
      const { personId, name, bornOn, phone, language } = value
      const { id } = await send(
        peopleCommands.addPerson,
        { person: { personId, name: name.trim(), bornOn, phone, language } },
        { id: value.commandId },
      )
      await forget()
      say(w.personKept)
      await go({ to: addresses.person(String(id)) })
    } catch (error) {
      if (error instanceof NotSent) change({ commandId: newId() })
      setFault((error instanceof NotSent && error.errors[0]?.words) || sayingOf(error, house))
      setBusy(false)
    }
  }
  return (
    <form
      className="newperson"
      onSubmit={(event) => void keep(event)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep(event)
      }}
    >
      <header>
        <h1>{w.newPerson}</h1>
        <p className="lead">{w.newPersonLead}</p>
      </header>
      <ErrorSummary faults={fault ? [{ field: 'name', words: fault }] : []} />
      {ready && (
        <>
          <TextField
            id="name"
            label={w.goesBy}
            value={value.name}
            onChange={(name) => change({ name })}
            fault={fault}
            autoFocus
            autoComplete="off"
            maxLength={200}
          />
          <LikelySame name={value.name} bornOn={value.bornOn} phone={value.phone} />
          <DayField label={w.birthDate} day={value.bornOn} onChange={(bornOn) => change({ bornOn })} past optional />
          <TextField
            label={w.phone}
            type="tel"
            value={value.phone}
            onChange={(phone) => change({ phone })}
            autoComplete="off"
            maxLength={40}
            optional
          />
          <Select
            label={w.speaks}
            value={value.language}
            onChange={(language) => change({ language: language ?? 'en' })}
            options={languages.map((id) => ({ id: id as string, label: names.of(id) ?? id }))}
          />
          <div className="acts">
            <Button kind="main" type="submit" busy={busy}>
              {w.keepPerson} <kbd>Enter</kbd>
            </Button>
            <KeptNote kept={kept} />
          </div>
        </>
      )}
    </form>
  )
}
