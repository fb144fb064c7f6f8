import { peopleCommands } from '@kith/wire/people'
import { useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { todayHere } from '../../kit/day.ts'
import { TextField } from '../../kit/TextField.tsx'
import './family.css'

interface Props {
  tieId: string
  personId: string
  bond: string
  onClose: () => void
}

/** A bond has ended: a child left care, two parted. When, and how in their own words; it stays in the story. */
export function FamilyEnd({ tieId, personId, bond, onClose }: Props) {
  const w = useWords('family')
  const house = useWords('house')
  const [id, setId] = useState(newId)
  const [on, setOn] = useState<string | null>(todayHere)
  const [words, setWords] = useState('')
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  async function end() {
    setBusy(true)
    try {
      await send(peopleCommands.endTie, { personId, tieId, untilOn: on, untilWords: words }, { id })
      say(w.ended)
      onClose()
    } catch (error) {
      setId(newId())
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={w.endTitle}
      isOpen
      onClose={onClose}
      acts={
        <Button kind="main" busy={busy} onClick={() => void end()}>
          {w.keep}
        </Button>
      }
    >
      <div className="familyform">
        <p>{bond}.</p>
        <p className="soft">{w.endText}</p>
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <DayField label={w.endOn} past day={on} onChange={setOn} />
        <TextField
          label={w.endWords}
          hint={w.endWordsHint}
          optional
          value={words}
          onChange={setWords}
          rows={2}
          maxLength={300}
        />
      </div>
    </Dialog>
  )
}
