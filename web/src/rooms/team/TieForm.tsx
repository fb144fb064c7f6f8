import { ownRelations, teamCommands } from '@kith/wire/team'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'

type Relation = (typeof ownRelations)[number]
interface Props {
  /** The record from which it is said. */
  personId?: string | undefined
  /** Those of whom it may be said; without them it is said of oneself. */
  workers?: readonly { userId: string; name: string }[]
  onSaid: () => void
}

/** Short and kind: what they are to me, and who they are. The answer is the same whatever there is. */
export function TieForm({ personId, workers, onSaid }: Props) {
  const w = useWords('team')
  const house = useWords('house')
  const queries = useQueryClient()
  const [id, setId] = useState(newId)
  const [userId, setUserId] = useState<string | null>(null)
  const [relation, setRelation] = useState<Relation | null>(null)
  const [name, setName] = useState('')
  const [bornOn, setBornOn] = useState<string | null>(null)
  const [words, setWords] = useState('')
  const [wholeHousehold, setWhole] = useState(false)
  const [faults, setFaults] = useState<{ userId?: string; relation?: string; name?: string }>({})
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)

  async function declare(event: FormEvent) {
    event.preventDefault()
    const found = {
      ...(workers && !userId && { userId: w.workerMissing }),
      ...(!relation && { relation: w.relationMissing }),
      ...(!personId && name.trim() === '' && { name: w.nameMissing }),
    }
    setFaults(found)
    if (Object.keys(found).length > 0 || !relation || busy) return
    setBusy(true)
    setRefused('')
    const tie = { declaredId: id, relation, name, bornOn, words, personId: personId ?? null, wholeHousehold }
    try {
      if (workers) await send(teamCommands.declareTieOf, { ...tie, userId: userId! })
      else await send(teamCommands.declareTie, tie)
      setId(newId())
      setRelation(null)
      setName('')
      setBornOn(null)
      setWords('')
      setWhole(false)
      onSaid()
      await queries.invalidateQueries()
    } catch (error) {
      setRefused(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form noValidate onSubmit={(event) => void declare(event)}>
      {refused && (
        <p className="fault" role="alert">
          {refused}
        </p>
      )}
      {workers && (
        <Select
          label={w.worker}
          fault={faults.userId}
          value={userId}
          unanswered={w.chooseWorker}
          onChange={setUserId}
          options={workers.map((each) => ({ id: each.userId, label: each.name }))}
        />
      )}
      <Select
        label={w.relation}
        fault={faults.relation}
        value={relation}
        onChange={(next) => {
          setRelation(next)
          setWhole(next === 'relative' || next === 'household' || next === 'self')
        }}
        unanswered=""
        options={ownRelations.map((each) => ({ id: each, label: w.relationChoice({ relation: each }) }))}
      />
      {!personId && (
        <>
          <TextField label={w.name} fault={faults.name} value={name} maxLength={200} onChange={setName} />
          <DayField label={w.bornOn} hint={w.bornOnHint} past optional day={bornOn} onChange={setBornOn} />
        </>
      )}
      <Checkbox label={w.wholeHousehold} checked={wholeHousehold} onChange={setWhole} />
      <TextField label={w.words} optional rows={2} maxLength={1000} value={words} onChange={setWords} />
      <Button kind="main" type="submit" busy={busy}>
        {w.send}
      </Button>
    </form>
  )
}
