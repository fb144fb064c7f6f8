import { closenesses, otherKinds, peopleRoutes, type Tie } from '@kith/wire/people'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckCards, RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import type { CircleKind, Quality } from '../../kit/ecomap/ecomap.ts'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { flowOf, flows, type GiveAndTake, givingOf } from './giving.ts'
import type { TieChanges } from './tie-changes.ts'

interface Props {
  personName: string
  changing: Tie | null
  /** What the map knows already: where the new tie was let go of, or with whom it is. */
  about: { kind?: CircleKind; quality?: Quality; name?: string; personId?: string }
  changes: TieChanges
  onClose: () => void
}

/** Someone who matters: who, what they are to each other, how close, who gives. A changed tie ends the old one and begins a new. */
export default function TieDialog({ personName, changing, about, changes, onClose }: Props) {
  const w = useWords('people')
  const house = useWords('house')
  const [tieId] = useState(newId)
  const [name, setName] = useState(changing?.otherName ?? about.name ?? '')
  const [knownId, setKnownId] = useState(changing?.otherPersonId ?? about.personId ?? null)
  const [kind, setKind] = useState(changing?.kind ?? '')
  const [otherKind, setOtherKind] = useState<Tie['otherKind']>(changing?.otherKind ?? usualOther(about.kind))
  const [closeness, setCloseness] = useState<Tie['closeness']>(changing?.closeness ?? about.quality ?? 'ordinary')
  const [flow, setFlow] = useState<GiveAndTake>(changing ? flowOf(changing) : 'both')
  const [marks, setMarks] = useState<Mark[]>(changing ? marksOf(changing) : about.kind === 'service' ? ['formal'] : [])
  const [mayBeTold, setMayBeTold] = useState<Tie['mayBeTold']>(changing?.mayBeTold ?? 'ask')
  const [words, setWords] = useState(changing?.words ?? '')
  const [fromOn, setFromOn] = useState<string | null>(null)
  const [fault, setFault] = useState('')
  const [isUnlikely, setUnlikely] = useState(false)
  const [busy, setBusy] = useState(false)

  async function keep() {
    if (!name.trim() || !kind.trim()) return setFault(w.tieNeedsBoth)
    const said = {
      otherName: name.trim(),
      otherPersonId: otherKind === 'person' ? knownId : null,
      otherKind,
      kind: kind.trim(),
      closeness,
      ...givingOf(flow),
      formal: marks.includes('formal'),
      neverMeet: marks.includes('neverMeet'),
      mayBeTold,
      words,
      ...(isUnlikely && { sure: true }),
    }
    setBusy(true)
    try {
      if (changing) await changes.change(changing, said, w.tieKept)
      else await changes.add({ tieId, ...said, ...(fromOn && { fromOn }) })
      onClose()
    } catch (error) {
      setUnlikely(error instanceof NotSent && error.code.startsWith('sure'))
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
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
            <Button
              kind="quiet"
              onClick={() => {
                void changes.end(changing).then(onClose, (error: unknown) => setFault(sayingOf(error, house)))
              }}
            >
              {w.endTie}
            </Button>
          )}
          <Button kind="main" busy={busy} onClick={() => void keep()}>
            {w.keep}
          </Button>
        </>
      }
    >
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          void keep()
        }}
      >
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <TextField
          label={w.tieName}
          value={name}
          onChange={(next) => {
            setName(next)
            setKnownId(null)
          }}
          maxLength={200}
          autoFocus
        />
        <TextField label={w.tieKind} hint={w.tieKindHint} value={kind} onChange={setKind} maxLength={80} />
        {otherKind === 'person' && !changing && !about.personId && (
          <KnownHere
            name={name}
            chosen={knownId}
            onChoose={(person) => {
              setKnownId(person?.id ?? null)
              if (person) setName(person.name)
            }}
          />
        )}
        <RadioCards
          as="chips"
          label={w.closeness}
          value={closeness}
          onChange={setCloseness}
          options={closenesses.map((each) => ({ id: each, label: w.close({ closeness: each }) }))}
        />
        <RadioCards
          as="chips"
          label={w.whoGives}
          value={flow}
          onChange={setFlow}
          options={flows.map((each) => ({
            id: each,
            label: w.gives({ flow: each, name: name.trim() || w.theOther, person: personName }),
          }))}
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
        <Select
          label={w.mayBeTold}
          value={mayBeTold}
          onChange={(value) => setMayBeTold(value ?? 'ask')}
          options={(['yes', 'ask', 'never'] as const).map((each) => ({ id: each, label: w.told({ told: each }) }))}
        />
        <TextField label={w.tieWords} optional value={words} onChange={setWords} rows={2} maxLength={1000} />
        {!changing && <DayField label={w.tieSince} optional past day={fromOn} onChange={setFromOn} />}
        <button type="submit" className="hidden" tabIndex={-1}>
          {w.keep}
        </button>
      </form>
    </Dialog>
  )
}

const allMarks = ['formal', 'neverMeet'] as const
type Mark = (typeof allMarks)[number]
const marksOf = (tie: Tie): Mark[] => allMarks.filter((mark) => tie[mark])

const usualOther = (kind: CircleKind | undefined): Tie['otherKind'] =>
  kind === 'service' ? 'organization' : kind === 'community' ? 'group' : 'person'

interface KnownProps {
  name: string
  chosen: string | null
  onChoose: (person: { id: string; name: string } | null) => void
}

/** Somebody who is known here already is tied by their page, not by their name alone. */
function KnownHere({ name, chosen, onChoose }: KnownProps) {
  const w = useWords('people')
  const wanted = name.trim()
  const { data } = useQuery({
    queryKey: ['people', 'find', wanted],
    queryFn: ({ signal }) => call(peopleRoutes.findPeople, { params: { q: wanted, limit: '3' }, signal }),
    enabled: wanted.length > 2,
    staleTime: 60_000,
  })
  const found = wanted.length > 2 ? (data?.people ?? []) : []
  if (found.length === 0) return null
  return (
    <fieldset className="knownhere">
      <legend>{w.knownHere}</legend>
      {found.map((person) => (
        <Button
          key={person.id}
          aria-pressed={person.id === chosen}
          onClick={() => onChoose(person.id === chosen ? null : person)}
        >
          {[person.name, person.bornOn, person.place].filter(Boolean).join(' · ')}
        </Button>
      ))}
    </fieldset>
  )
}
