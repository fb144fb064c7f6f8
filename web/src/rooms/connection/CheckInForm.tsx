import { type CheckInItem, checkInItems } from '@kith/wire/check-in-items'
import { connectionCommands } from '@kith/wire/connection'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { TextField } from '../../kit/TextField.tsx'

const steps = ['4', '3', '2', '1', 'skip'] as const
type Step = (typeof steps)[number]
interface Props {
  personId: string
  /** By themselves on their own page, or on our tablet, or told to the officer. */
  how: 'alone' | 'handed' | 'told'
  onKept: () => void
}

/** Four sentences, each of which may be left out, and one’s own words. */
export function CheckInForm({ personId, how, onKept }: Props) {
  const w = useWords('connection')
  const house = useWords('house')
  const { language } = useLanguage()
  const queries = useQueryClient()
  const [id, setId] = useState(newId)
  const [answers, setAnswers] = useState<Partial<Record<CheckInItem, Step>>>({})
  const [words, setWords] = useState('')
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)

  async function keep(event: FormEvent) {
    event.preventDefault()
    const number = (item: CheckInItem) => {
      const step = answers[item]
      return step === undefined || step === 'skip' ? null : Number(step)
    }
    const said = {
      checkInId: id,
      personId,
      heard: number('heard'),
      respected: number('respected'),
      matters: number('matters'),
      hope: number('hope'),
      words,
      language,
    }
    if (checkInItems.every((item) => said[item] === null) && words.trim() === '') return setRefused(w.sayOne)
    setBusy(true)
    setRefused('')
    try {
      if (how === 'alone') await send(connectionCommands.say, said)
      else await send(connectionCommands.writeDown, { ...said, how })
      setId(newId())
      setAnswers({})
      setWords('')
      await queries.invalidateQueries({ queryKey: ['connection'] })
      onKept()
    } catch (error) {
      setRefused(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form className="checkin" noValidate onSubmit={(event) => void keep(event)}>
      {refused && (
        <p className="fault" role="alert">
          {refused}
        </p>
      )}
      {checkInItems.map((item) => (
        <RadioCards
          key={item}
          as="chips"
          label={w.item({ item })}
          value={answers[item] ?? null}
          onChange={(step) => setAnswers({ ...answers, [item]: step })}
          options={steps.map((step) => ({ id: step, label: w.step({ step }) }))}
        />
      ))}
      <TextField
        label={w.ownWords}
        hint={w.ownWordsHint}
        optional
        rows={3}
        maxLength={2000}
        value={words}
        onChange={setWords}
      />
      <p className="soft">{w.whoSees}</p>
      <Button kind="main" type="submit" busy={busy}>
        {w.keep}
      </Button>
    </form>
  )
}
