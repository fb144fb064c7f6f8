import { peopleCommands } from '@kith/wire/people'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckCards, RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { todayHere } from '../../kit/day.ts'
import { NumberField } from '../../kit/NumberField.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { FamilyFind, type FoundKin } from './FamilyFind.tsx'
import { familyQuery, useMoves } from './family-queries.ts'
import type { Household } from './household-story.ts'
import './family.css'

const changes = ['out', 'in', 'head', 'share'] as const
type What = (typeof changes)[number]
const places = ['new', 'known', 'elsewhere'] as const

interface Props {
  home: Household
  onClose: () => void
}

/** Who lives here changes: some move out, somebody comes, another leads, a child has two homes. Each is taken back as one. */
export function HouseholdChange({ home, onClose }: Props) {
  const w = useWords('family')
  const move = useMoves()
  const now = home.members.filter((each) => each.untilOn === null)
  const { data: family } = useSuspenseQuery(familyQuery(now[0]!.personId))
  const others = family.homes.filter((each) => each.householdId !== home.id)
  const [actId, setActId] = useState(newId)
  const [what, setWhat] = useState<What>('out')
  const [who, setWho] = useState<string[]>([])
  const [place, setPlace] = useState<(typeof places)[number]>('new')
  const [newName, setNewName] = useState('')
  const [address, setAddress] = useState('')
  const [homeId, setHomeId] = useState<string | null>(others[0]?.householdId ?? null)
  const [leader, setLeader] = useState<string | null>(null)
  const [comes, setComes] = useState<FoundKin | null>(null)
  const [relation, setRelation] = useState('')
  const [percent, setPercent] = useState<number | null>(50)
  const [days, setDays] = useState({ here: '', there: '' })
  const [onDay, setOnDay] = useState<string | null>(todayHere)
  const [fault, setFault] = useState('')
  const [busy, setBusy] = useState(false)
  const one = what === 'out' ? null : (who[0] ?? null)
  const persons = now.map((each) => ({ id: each.personId, label: each.name }))
  const known = others.map((each) => ({ id: each.householdId, label: nameOf(each) }))

  /** A home has the name that was given, else the names of those who live there. */
  function nameOf(one: (typeof others)[number]) {
    const names = one.members
      .filter((each) => each.untilOn === null)
      .flatMap((each) => family.people.find((person) => person.key === each.key)?.name ?? [])
    return [one.name || w.noName, names.join(', ')].filter(Boolean).join(': ')
  }

  /** What is sent, or what is missing for it. */
  function act(): (() => Promise<unknown>) | string {
    if (what === 'in') {
      if (!comes) return w.chooseSomebody
      const payload = { personId: comes.id, householdId: home.id, actId, fromOn: onDay }
      return () => send(peopleCommands.joinHousehold, { ...payload, ...(relation.trim() && { relation }) })
    }
    if (what === 'head') {
      if (!one) return w.chooseSomebody
      return () => send(peopleCommands.changeHead, { personId: one, actId, householdId: home.id, onDay })
    }
    if (what === 'share') {
      if (!one) return w.chooseSomebody
      if (!homeId) return w.chooseHome
      const homes = [
        { householdId: home.id, sharePercent: percent ?? 0, days: days.here },
        { householdId: homeId, sharePercent: 100 - (percent ?? 0), days: days.there },
      ]
      return () => send(peopleCommands.shareHomes, { personId: one, actId, homes, fromOn: onDay })
    }
    if (who.length === 0) return w.chooseSomebody
    if (place === 'elsewhere') {
      const leave = (personId: string) =>
        send(peopleCommands.leaveHousehold, { personId, householdId: home.id, actId, untilOn: onDay })
      return async () => {
        for (const personId of who) await leave(personId)
      }
    }
    if (place === 'known' ? !homeId : !newName.trim() && !address.trim()) return w.chooseHome
    const to =
      place === 'known'
        ? { householdId: homeId! }
        : { household: { householdId: newId(), name: newName.trim() || address.trim(), address } }
    const moving = who.map((personId) => ({
      personId,
      relation: personId === leader ? 'head' : now.find((each) => each.personId === personId)!.relation,
      isHead: place === 'new' && personId === leader,
    }))
    return () =>
      send(peopleCommands.moveTogether, { personId: who[0]!, actId, fromHouseholdId: home.id, to, moving, onDay })
  }
  async function keep() {
    const does = act()
    if (typeof does === 'string') return setFault(does)
    setBusy(true)
    const witness = comes?.id ?? who[0]!
    const refused = await move({
      does,
      said: w.changed,
      undo: () => send(peopleCommands.takeBackMove, { personId: witness, actId }),
    })
    setBusy(false)
    if (!refused) return onClose()
    setActId(newId())
    setFault(refused)
  }
  return (
    <Dialog
      title={w.changeHome}
      isOpen
      onClose={onClose}
      acts={
        <Button kind="main" busy={busy} onClick={() => void keep()}>
          {w.keep}
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
          label={w.whatChanges}
          value={what}
          onChange={(next) => {
            setWhat(next)
            setWho([])
            setFault('')
          }}
          options={changes.map((change) => ({ id: change, label: w.change({ change }) }))}
        />
        {what === 'out' && (
          <>
            <CheckCards as="chips" label={w.whoMoves} value={who} onChange={setWho} options={persons} />
            <RadioCards
              as="chips"
              label={w.whereTo}
              value={place}
              onChange={setPlace}
              options={places
                .filter((to) => to !== 'known' || known.length > 0)
                .map((to) => ({ id: to, label: w.to({ to }) }))}
            />
            {place === 'new' && (
              <>
                <TextField label={w.newName} value={newName} onChange={setNewName} maxLength={200} />
                <TextField label={w.newAddress} optional value={address} onChange={setAddress} maxLength={300} />
                {who.length > 0 && (
                  <Select
                    label={w.whoLeads}
                    value={leader}
                    unanswered={w.wayOpen}
                    onChange={setLeader}
                    options={persons.filter((each) => who.includes(each.id))}
                  />
                )}
              </>
            )}
            {place === 'known' && <Select label={w.whichHome} value={homeId} onChange={setHomeId} options={known} />}
          </>
        )}
        {what === 'in' && (
          <>
            <FamilyFind label={w.whoComes} except={home.id} chosen={comes} onChoose={setComes} />
            <TextField label={w.whatToThem} optional value={relation} onChange={setRelation} maxLength={80} />
          </>
        )}
        {(what === 'head' || what === 'share') && (
          <RadioCards
            as="chips"
            label={what === 'head' ? w.whoLeadsNow : w.whoShares}
            value={one}
            onChange={(id) => setWho([id])}
            options={persons.filter((each) => what === 'share' || !now.some((m) => m.isHead && m.personId === each.id))}
          />
        )}
        {what === 'share' && (
          <>
            <Select label={w.whichHome} value={homeId} unanswered={w.wayOpen} onChange={setHomeId} options={known} />
            <NumberField label={w.shareHere} value={percent} onChange={setPercent} />
            <TextField
              label={w.daysHere}
              hint={w.daysHint}
              optional
              value={days.here}
              onChange={(here) => setDays({ ...days, here })}
              maxLength={120}
            />
            <TextField
              label={w.daysThere}
              optional
              value={days.there}
              onChange={(there) => setDays({ ...days, there })}
              maxLength={120}
            />
          </>
        )}
        <DayField label={w.onDay} past day={onDay} onChange={setOnDay} />
      </div>
    </Dialog>
  )
}
