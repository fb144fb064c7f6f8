import { type BoundaryNote, teamCommands } from '@kith/wire/team'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { MoneyField } from '../../kit/NumberField.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { NoteLine } from './NoteLine.tsx'
import { othersQuery } from './queries.ts'
import { TieCard } from './TieCard.tsx'
import { TieForm } from './TieForm.tsx'
import './team.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(othersQuery())

/** What those whom I look after have said: what it closed, who takes over, what to answer. */
export default function TeamBoundariesPage() {
  const w = useWords('team')
  const { data } = useSuspenseQuery(othersQuery())
  useTitle(w.team)
  return (
    <div className="boundaries">
      <header>
        <h1>{w.team}</h1>
        <p className="lead">{w.teamLead}</p>
        <p>
          <Link to={addresses.boundaries}>{w.title}</Link>
        </p>
      </header>
      <section aria-labelledby="notes">
        <h2 id="notes">{w.notes}</h2>
        {data.notes.length === 0 && <p className="soft">{w.noNotes}</p>}
        <ul className="saidlines">
          {data.notes.map((note) => (
            <li key={note.id}>
              <h3>{note.worker}</h3>
              <NoteLine note={note} limitCents={data.giftLimitCents} />
              {!note.answer && (
                <Panel title={w.answer}>
                  <Answer note={note} />
                </Panel>
              )}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="ties">
        <h2 id="ties">{w.ties}</h2>
        {data.ties.length === 0 && <p className="soft">{w.noTies}</p>}
        <ul className="saidlines">
          {data.ties.map((tie) => (
            <li key={tie.id}>
              <TieCard tie={tie} />
            </li>
          ))}
        </ul>
      </section>
      <section>
        <Panel title={w.sayAbout}>
          <TieForm workers={data.workers} onSaid={() => say(w.saidIt)} />
        </Panel>
      </section>
      {data.setsLimit && <Limit cents={data.giftLimitCents} />}
    </div>
  )
}

function Answer({ note }: { note: BoundaryNote }) {
  const w = useWords('team')
  const house = useWords('house')
  const queries = useQueryClient()
  const [agreed, setAgreed] = useState<'yes' | 'no' | null>(null)
  const [words, setWords] = useState('')
  const [faults, setFaults] = useState<{ agreed?: string; words?: string }>({})
  const [busy, setBusy] = useState(false)
  async function keep(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(!agreed && { agreed: w.answerChoiceMissing }),
      ...(words.trim() === '' && { words: w.noteWordsMissing }),
    }
    setFaults(found)
    if (Object.keys(found).length > 0 || busy) return
    setBusy(true)
    try {
      await send(teamCommands.answerBoundary, { noteId: note.id, agreed: agreed === 'yes', words })
      say(w.answerKept({ worker: note.worker }))
      await queries.invalidateQueries(othersQuery())
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form noValidate onSubmit={(event) => void keep(event)}>
      <RadioCards
        as="chips"
        label={w.answerChoice}
        fault={faults.agreed}
        value={agreed}
        onChange={setAgreed}
        options={[
          { id: 'yes', label: w.answerAgreed },
          { id: 'no', label: w.answerOther },
        ]}
      />
      <TextField label={w.answer} fault={faults.words} rows={2} maxLength={2000} value={words} onChange={setWords} />
      <Button kind="main" type="submit" busy={busy}>
        {w.keepAnswer}
      </Button>
    </form>
  )
}

function Limit({ cents }: { cents: number }) {
  const w = useWords('team')
  const house = useWords('house')
  const queries = useQueryClient()
  const [limit, setLimit] = useState<number | null>(cents)
  async function keep(event: FormEvent) {
    event.preventDefault()
    if (limit === null) return
    try {
      await send(teamCommands.setGiftLimit, { cents: limit })
      say(w.limitKept)
      await queries.invalidateQueries({ queryKey: ['team'] })
    } catch (error) {
      say(sayingOf(error, house))
    }
  }
  return (
    <section aria-labelledby="limit">
      <h2 id="limit">{w.limitTitle}</h2>
      <form noValidate onSubmit={(event) => void keep(event)}>
        <MoneyField label={w.limitLabel} cents={limit} onChange={setLimit} />
        <Button type="submit">{w.keepNote}</Button>
      </form>
    </section>
  )
}
