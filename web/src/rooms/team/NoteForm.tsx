import { giftOutcomes, teamCommands } from '@kith/wire/team'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { MoneyField } from '../../kit/NumberField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { mineQuery } from './queries.ts'

type Outcome = (typeof giftOutcomes)[number]
interface Faults {
  words?: string
  gift?: string
  outcome?: string
}

/** Meeting somebody in two places, or a gift: written down to be talked through. */
export function NoteForm({ limitCents, personId }: { limitCents: number; personId?: string | undefined }) {
  const w = useWords('team')
  const house = useWords('house')
  const queries = useQueryClient()
  const [id, setId] = useState(newId)
  const [kind, setKind] = useState<'dual' | 'gift'>('dual')
  const [words, setWords] = useState('')
  const [gift, setGift] = useState('')
  const [fromWhom, setFromWhom] = useState('')
  const [worthCents, setWorth] = useState<number | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [faults, setFaults] = useState<Faults>({})
  const [busy, setBusy] = useState(false)

  async function keep(event: FormEvent) {
    event.preventDefault()
    const found: Faults = {
      ...(kind === 'gift' && gift.trim() === '' && { gift: w.giftWhatMissing }),
      ...(kind === 'gift' && !outcome && { outcome: w.outcomeMissing }),
      ...(words.trim() === '' && { words: w.noteWordsMissing }),
    }
    setFaults(found)
    if (Object.keys(found).length > 0 || busy) return
    setBusy(true)
    try {
      const ofGift = kind === 'gift' ? { gift, fromWhom, worthCents, outcome } : {}
      await send(teamCommands.noteBoundary, { noteId: id, kind, words, personId: personId ?? null, ...ofGift })
      say(w.noteKept)
      setId(newId())
      setWords('')
      setGift('')
      setFromWhom('')
      setWorth(null)
      setOutcome(null)
      await queries.invalidateQueries(mineQuery())
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
        label={w.noteKind}
        value={kind}
        onChange={setKind}
        options={(['dual', 'gift'] as const).map((each) => ({ id: each, label: w[each] }))}
      />
      {kind === 'gift' && (
        <>
          <TextField label={w.giftWhat} fault={faults.gift} value={gift} maxLength={300} onChange={setGift} />
          <TextField label={w.fromWhom} optional value={fromWhom} maxLength={200} onChange={setFromWhom} />
          <MoneyField
            label={w.worth}
            hint={w.limit({ limit: limitCents / 100 })}
            optional
            cents={worthCents}
            onChange={setWorth}
          />
          <RadioCards
            as="chips"
            label={w.outcome}
            fault={faults.outcome}
            value={outcome}
            onChange={setOutcome}
            options={giftOutcomes.map((each) => ({ id: each, label: w.outcomeChoice({ outcome: each }) }))}
          />
        </>
      )}
      <TextField
        label={w.noteWords({ kind })}
        fault={faults.words}
        rows={3}
        maxLength={2000}
        value={words}
        onChange={setWords}
      />
      <Button kind="main" type="submit" busy={busy}>
        {w.keepNote}
      </Button>
    </form>
  )
}
