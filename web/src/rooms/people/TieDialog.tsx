import { closenesses, otherKinds, peopleCommands, type Tie } from '@kith/wire/people'
import { useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckCards, RadioCards } from '../../kit/Choices.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'

interface Props {
  personId: string
  changing: Tie | undefined
  onClose: () => void
}

/** Someone who matters: who, what they are to each other, how close, who gives. A changed tie ends the old one and begins a new. */
export function TieDialog({ personId, changing, onClose }: Props) {
  const w = useWords('people')
  const house = useWords('house')
  const [id] = useState(newId)
  const [tieId] = useState(newId)
  const [name, setName] = useState(changing?.otherName ?? '')
  const [kind, setKind] = useState(changing?.kind ?? '')
  const [otherKind, setOtherKind] = useState<Tie['otherKind']>(changing?.otherKind ?? 'person')
  const [closeness, setCloseness] = useState<Tie['closeness']>(changing?.closeness ?? 'ordinary')
  const [marks, setMarks] = useState<Mark[]>(changing ? marksOf(changing) : ['gives', 'receives'])
  const [words, setWords] = useState(changing?.words ?? '')
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)

  async function keep() {
    if (!name.trim() || !kind.trim()) return setFault(w.tieNeedsBoth)
    const tie = {
      tieId,
      otherName: name,
      otherPersonId: changing?.otherPersonId ?? null,
      otherKind,
      kind,
      closeness,
      gives: marks.includes('gives'),
      receives: marks.includes('receives'),
      formal: marks.includes('formal'),
      neverMeet: marks.includes('neverMeet'),
      mayBeTold: marks.includes('neverTold') ? ('never' as const) : ('ask' as const),
      words,
    }
    setBusy(true)
    try {
      if (changing) await send(peopleCommands.changeTie, { personId, endsTieId: changing.id, tie }, { id })
      else await send(peopleCommands.addTie, { personId, tie }, { id })
      say(w.tieKept)
      onClose()
    } catch (error) {
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  async function end() {
    if (!changing) return
    try {
      await send(peopleCommands.endTie, { personId, tieId: changing.id }, { id })
      say(w.tieEnded)
      onClose()
    } catch (error) {
      setFault(sayingOf(error, house))
    }
  }
  return (
    <Dialog
      title={changing ? w.changeTie : w.addTie}
      isOpen
      onClose={onClose}
      acts={
        <>
          {changing && (
            <Button kind="quiet" onClick={() => void end()}>
              {w.endTie}
            </Button>
          )}
          <Button kind="main" busy={busy} onClick={() => void keep()}>
            {w.keep}
          </Button>
        </>
      }
    >
      <div className="form">
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <TextField label={w.tieName} value={name} onChange={setName} maxLength={200} autoFocus />
        <TextField label={w.tieKind} hint={w.tieKindHint} value={kind} onChange={setKind} maxLength={80} />
        <RadioCards
          as="chips"
          label={w.closeness}
          value={closeness}
          onChange={setCloseness}
          options={closenesses.map((each) => ({ id: each, label: w.close({ closeness: each }) }))}
        />
        <Select
          label={w.otherKind}
          value={otherKind}
          onChange={(value) => setOtherKind(value ?? 'person')}
          options={otherKinds.map((each) => ({ id: each, label: w.kindOfOther({ kind: each }) }))}
        />
        <CheckCards
          as="chips"
          label={w.tieMarks}
          value={marks}
          onChange={setMarks}
          options={allMarks.map((each) => ({ id: each, label: w.mark({ mark: each }) }))}
        />
        <TextField label={w.tieWords} optional value={words} onChange={setWords} rows={2} maxLength={1000} />
      </div>
    </Dialog>
  )
}

const allMarks = ['gives', 'receives', 'formal', 'neverTold', 'neverMeet'] as const
type Mark = (typeof allMarks)[number]
const marksOf = (tie: Tie): Mark[] => [
  ...(tie.gives ? (['gives'] as const) : []),
  ...(tie.receives ? (['receives'] as const) : []),
  ...(tie.formal ? (['formal'] as const) : []),
  ...(tie.mayBeTold === 'never' ? (['neverTold'] as const) : []),
  ...(tie.neverMeet ? (['neverMeet'] as const) : []),
]
