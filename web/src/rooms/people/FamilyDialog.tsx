import { type KinWay, kinOf, type StandardKind, standardKinds, waysOf } from '@kith/wire/kin'
import { peopleCommands } from '@kith/wire/people'
import { useState } from 'react'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { FamilyFind, type FoundKin } from './FamilyFind.tsx'
import './family.css'

interface Props {
  personId: string
  name: string
  onClose: () => void
}

/** Somebody of the family: who they are, what they are to each other in their own word and in every family's. */
export function FamilyDialog({ personId, name, onClose }: Props) {
  const w = useWords('family')
  const house = useWords('house')
  const [isKnown, setKnown] = useState<'yes' | 'no'>('yes')
  const [other, setOther] = useState<FoundKin | null>(null)
  const [onlyName, setOnlyName] = useState('')
  const [chosen, setChosen] = useState<StandardKind | null>(null)
  const [way, setWay] = useState<KinWay | null>(null)
  const [word, setWord] = useState('')
  const [fromOn, setFromOn] = useState<string | null>(null)
  const [untilOn, setUntilOn] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  const [isUnlikely, setUnlikely] = useState(false)
  const [busy, setBusy] = useState(false)
  const read = kinOf(word)
  const standard = chosen ?? (read.standard || null)
  const ways = waysOf(standard ?? '')

  async function keep() {
    const otherName = isKnown === 'yes' ? other?.name : onlyName.trim()
    if (!otherName) return setFault(w.needsName)
    if (!standard && !word.trim()) return setFault(w.needsWord)
    const own = word.trim() || w.kinTo({ kin: standard ?? 'other' })
    setBusy(true)
    try {
      const tie = {
        tieId: newId(),
        otherName,
        otherPersonId: isKnown === 'yes' ? other!.id : null,
        kind: own,
        standard: standard ?? ('' as const),
        way: way ?? (read.standard === standard ? read.way : ''),
        fromOn,
        untilOn,
        sure: isUnlikely,
      }
      await send(peopleCommands.addTie, { personId, tie }, { id: newId() })
      say(w.kinKept({ name: otherName }))
      onClose()
    } catch (error) {
      // What is only unlikely is kept when it is said once more.
      setUnlikely(error instanceof NotSent && error.code.startsWith('sure'))
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={w.addTitle({ name })}
      isOpen
      onClose={onClose}
      acts={
        <Button kind="main" busy={busy} onClick={() => void keep()}>
          {isUnlikely ? w.keepAgain : w.keep}
        </Button>
      }
    >
      <div className="familyform">
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <RadioCards
          as="chips"
          label={w.isHere}
          value={isKnown}
          onChange={setKnown}
          options={[
            { id: 'yes', label: w.hereYes },
            { id: 'no', label: w.hereNo },
          ]}
        />
        {isKnown === 'yes' ? (
          <FamilyFind label={w.find} except={personId} chosen={other} onChoose={setOther} />
        ) : (
          <TextField label={w.theName} value={onlyName} onChange={setOnlyName} maxLength={200} />
        )}
        <TextField label={w.ownWord} hint={w.ownWordHint} optional value={word} onChange={setWord} maxLength={80} />
        <Select
          label={w.theyAre({ name })}
          value={standard}
          unanswered={w.wayOpen}
          onChange={(kind) => {
            setChosen(kind)
            setWay(null)
          }}
          options={standardKinds.map((kind) => ({ id: kind, label: w.kin({ kin: kind }) }))}
        />
        {ways.length > 0 && (
          <Select
            label={w.inWhichWay}
            value={way ?? (read.standard === standard && read.way ? read.way : null)}
            unanswered={w.wayOpen}
            onChange={setWay}
            options={ways.map((each) => ({ id: each, label: w.way({ way: each }) }))}
          />
        )}
        <DayField label={w.sinceDay} optional past day={fromOn} onChange={setFromOn} />
        <DayField label={w.untilDay} optional past day={untilOn} onChange={setUntilOn} />
      </div>
    </Dialog>
  )
}
