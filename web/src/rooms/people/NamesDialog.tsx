import { type NamePlace, namePlaces } from '@kith/wire/name-to-use'
import { nameKinds, type PersonName, peopleCommands } from '@kith/wire/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckCards, RadioCards } from '../../kit/Choices.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { noonOf } from '../../kit/day.ts'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { namesQuery } from './family-queries.ts'
import './family.css'

interface Props {
  personId: string
  onClose: () => void
}
type Open = 'none' | 'add' | 'goBy'

/** Every name of a person: which is used where, which was used before, and which must never be used. */
export default function NamesDialog({ personId, onClose }: Props) {
  const w = useWords('family')
  const house = useWords('house')
  const { data } = useSuspenseQuery(namesQuery(personId))
  const [open, setOpen] = useState<Open>('none')
  const [showNever, setShowNever] = useState(false)
  const [fault, setFault] = useState('')
  const { goesBy, names, used } = data
  const now = names.filter((each) => each.mayUse && each.untilOn === null)
  const former = names.filter((each) => each.mayUse && each.untilOn !== null)
  const never = names.filter((each) => !each.mayUse)
  async function end(nameId: string, neverAgain: boolean) {
    try {
      await send(peopleCommands.endName, { personId, nameId, neverAgain }, { id: newId() })
    } catch (error) {
      setFault(sayingOf(error, house))
    }
  }
  return (
    <Dialog
      title={w.namesOf({ name: goesBy.name })}
      isOpen
      wide
      onClose={onClose}
      acts={
        open === 'none' && (
          <>
            <Button onClick={() => setOpen('goBy')}>{w.newGoesBy}</Button>
            <Button kind="main" onClick={() => setOpen('add')}>
              {w.addName}
            </Button>
          </>
        )
      }
    >
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      {open === 'add' && <AddName personId={personId} onDone={() => setOpen('none')} />}
      {open === 'goBy' && (
        <GoBy personId={personId} goesBy={goesBy} version={goesBy.version} onDone={() => setOpen('none')} />
      )}
      {open === 'none' && (
        <div className="familyform">
          <section>
            <h3>{w.goesBy}</h3>
            <p>
              <bdi>{goesBy.name}</bdi> {goesBy.pronouns && <span className="soft">{goesBy.pronouns}</span>}
            </p>
          </section>
          <section>
            <h3>{w.otherNames}</h3>
            {now.length === 0 && <p className="soft">{w.noNames}</p>}
            <NameList
              names={now}
              acts={(name) => (
                <>
                  <Button
                    kind="quiet"
                    aria-label={w.stopUsingOf({ name: name.name })}
                    onClick={() => void end(name.id, false)}
                  >
                    {w.stopUsing}
                  </Button>
                  <Button
                    kind="quiet"
                    aria-label={w.neverAgainOf({ name: name.name })}
                    onClick={() => void end(name.id, true)}
                  >
                    {w.neverAgain}
                  </Button>
                </>
              )}
            />
          </section>
          <section>
            <h3>{w.usedSo}</h3>
            <ul>
              {used
                .filter((each) => each.name !== goesBy.name)
                .map((each) => (
                  <li key={each.place}>{w.usedLine({ place: w.place({ place: each.place }), name: each.name })}</li>
                ))}
            </ul>
          </section>
          {former.length > 0 && (
            <section>
              <h3>{w.formerNames}</h3>
              <NameList names={former} />
            </section>
          )}
          {never.length > 0 && (
            <section>
              <Button kind="quiet" aria-expanded={showNever} onClick={() => setShowNever(!showNever)}>
                {w.showNever}
              </Button>
              {showNever && (
                <>
                  <h3>{w.neverUse}</h3>
                  <NameList names={never} />
                </>
              )}
            </section>
          )}
        </div>
      )}
    </Dialog>
  )
}

function NameList({ names, acts }: { names: readonly PersonName[]; acts?: (name: PersonName) => React.ReactNode }) {
  const w = useWords('family')
  return (
    <ul className="nameslist">
      {names.map((name) => (
        <li key={name.id}>
          <span className="words">
            <span>
              <bdi>{name.name}</bdi> <span className="soft">{w.nameKind({ kind: name.kind })}</span>
            </span>
            <span className="soft">
              {[
                name.pronouns,
                ...name.places.map((place) => w.place({ place })),
                name.usedWhere,
                name.neverWith && w.neverWith({ who: name.neverWith }),
                name.fromOn && w.nameFrom({ on: noonOf(name.fromOn) }),
                name.untilOn && w.nameUntil({ on: noonOf(name.untilOn) }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </span>
          {acts && <span>{acts(name)}</span>}
        </li>
      ))}
    </ul>
  )
}

function AddName({ personId, onDone }: { personId: string; onDone: () => void }) {
  const w = useWords('family')
  const house = useWords('house')
  const [id, setId] = useState(newId)
  const [kind, setKind] = useState<(typeof nameKinds)[number]>('nickname')
  const [name, setName] = useState('')
  const [pronouns, setPronouns] = useState('')
  const [places, setPlaces] = useState<NamePlace[]>([])
  const [neverWith, setNeverWith] = useState('')
  const [usedWhere, setUsedWhere] = useState('')
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  async function keep() {
    if (!name.trim()) return setFault(w.needsName)
    setBusy(true)
    try {
      await send(
        peopleCommands.addName,
        { personId, kind, name, pronouns, places, neverWith, usedWhere, mayUse: true },
        { id },
      )
      say(w.nameKept)
      onDone()
    } catch (error) {
      setId(newId())
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="familyform">
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <TextField label={w.name} value={name} onChange={setName} maxLength={200} />
      <Select
        label={w.kindOfName}
        value={kind}
        onChange={(next) => setKind(next ?? 'other')}
        options={nameKinds
          .filter((each) => each !== 'goesBy')
          .map((each) => ({ id: each, label: w.nameKind({ kind: each }) }))}
      />
      <CheckCards
        as="chips"
        label={w.wherePlaces}
        hint={w.wherePlacesHint}
        value={places}
        onChange={setPlaces}
        options={namePlaces.map((place) => ({ id: place, label: w.place({ place }) }))}
      />
      <TextField label={w.pronouns} optional value={pronouns} onChange={setPronouns} maxLength={60} />
      <TextField
        label={w.neverWithWhom}
        hint={w.neverWithHint}
        optional
        value={neverWith}
        onChange={setNeverWith}
        maxLength={200}
      />
      <TextField label={w.usedWhere} optional value={usedWhere} onChange={setUsedWhere} maxLength={200} />
      <div className="acts">
        <Button kind="main" busy={busy} onClick={() => void keep()}>
          {w.keep}
        </Button>
      </div>
    </div>
  )
}

interface GoByProps {
  personId: string
  goesBy: { name: string; pronouns: string }
  version: number
  onDone: () => void
}

function GoBy({ personId, goesBy, version, onDone }: GoByProps) {
  const w = useWords('family')
  const house = useWords('house')
  const [id, setId] = useState(newId)
  const [name, setName] = useState(goesBy.name)
  const [pronouns, setPronouns] = useState(goesBy.pronouns)
  const [former, setFormer] = useState<'mayBeFound' | 'neverUse'>('mayBeFound')
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  async function keep() {
    if (!name.trim()) return setFault(w.needsName)
    setBusy(true)
    try {
      await send(peopleCommands.goBy, { personId, name, pronouns, former }, { id, baseVer: version })
      say(w.nameKept)
      onDone()
    } catch (error) {
      setId(newId())
      setFault(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="familyform">
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <TextField label={w.name} value={name} onChange={setName} maxLength={200} />
      <TextField label={w.pronouns} optional value={pronouns} onChange={setPronouns} maxLength={60} />
      <RadioCards
        as="chips"
        label={w.formerIs}
        value={former}
        onChange={setFormer}
        options={(['mayBeFound', 'neverUse'] as const).map((each) => ({ id: each, label: w.former({ former: each }) }))}
      />
      <div className="acts">
        <Button kind="main" busy={busy} onClick={() => void keep()}>
          {w.keep}
        </Button>
      </div>
    </div>
  )
}
