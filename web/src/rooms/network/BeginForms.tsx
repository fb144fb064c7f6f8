import { networkCommands, purposes } from '@kith/wire/network'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { CheckCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { todayHere } from '../../kit/day.ts'
import { TextField } from '../../kit/TextField.tsx'

interface Props {
  programs: readonly { id: string; name: string }[]
}
type Faults = Partial<Record<'purposes' | 'programs' | 'from' | 'until' | 'invitation', string>>

const aYearLater = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`.replace('-02-29', '-02-28')

/** What is kept while a beginning is on its way: one id for one try, and where it leads. */
function useBeginning() {
  const go = useNavigate()
  const house = useWords('house')
  const w = useWords('network')
  const queries = useQueryClient()
  const [id, setId] = useState(newId)
  const [busy, setBusy] = useState(false)
  async function begin(write: (id: string) => Promise<{ id: string }>) {
    if (busy) return
    setBusy(true)
    try {
      const made = await write(id)
      say(w.made)
      await queries.invalidateQueries({ queryKey: ['network'] })
      await go({ to: addresses.networkAgreement(made.id) })
    } catch (error) {
      // A refused try is an answer; the next one is a command of its own.
      setId(newId())
      say(sayingOf(error, house))
      setBusy(false)
    }
  }
  return { busy, begin }
}

/** Proposes an agreement: what for, whom of ours, from when until when. */
export function InviteForm({ programs }: Props) {
  const w = useWords('network')
  const { busy, begin } = useBeginning()
  const [chosen, setChosen] = useState<(typeof purposes)[number][]>(['coordination'])
  const [programIds, setProgramIds] = useState<string[]>(programs.length === 1 ? [programs[0]!.id] : [])
  const [from, setFrom] = useState<string | null>(todayHere())
  const [until, setUntil] = useState<string | null>(aYearLater(todayHere()))
  const [faults, setFaults] = useState<Faults>({})

  async function invite(event: FormEvent) {
    event.preventDefault()
    const missing: Faults = {
      ...(chosen.length === 0 && { purposes: w.purposeMissing }),
      ...(programIds.length === 0 && { programs: w.programMissing }),
      ...(from === null && { from: w.dayMissing }),
      ...(until === null && { until: w.dayMissing }),
    }
    setFaults(missing)
    if (from === null || until === null || Object.keys(missing).length > 0) return
    await begin((id) => send(networkCommands.invite, { purposes: chosen, programIds, from, until }, { id }))
  }
  return (
    <form noValidate onSubmit={(event) => void invite(event)}>
      <CheckCards
        label={w.purposes}
        as="chips"
        fault={faults.purposes}
        value={chosen}
        onChange={setChosen}
        options={purposes.map((each) => ({ id: each, label: w.purpose({ purpose: each }) }))}
      />
      <Programs programs={programs} value={programIds} onChange={setProgramIds} fault={faults.programs} />
      <div className="two">
        <DayField label={w.from} fault={faults.from} day={from} onChange={setFrom} />
        <DayField label={w.until} fault={faults.until} day={until} onChange={setUntil} />
      </div>
      <Button kind="main" type="submit" busy={busy}>
        {w.makeInvitation}
      </Button>
    </form>
  )
}

/** Uses the line that the other agency gave. */
export function JoinForm({ programs }: Props) {
  const w = useWords('network')
  const { busy, begin } = useBeginning()
  const [invitation, setInvitation] = useState('')
  const [programIds, setProgramIds] = useState<string[]>(programs.length === 1 ? [programs[0]!.id] : [])
  const [faults, setFaults] = useState<Faults>({})

  async function join(event: FormEvent) {
    event.preventDefault()
    const missing: Faults = {
      ...(invitation.trim() === '' && { invitation: w.invitationMissing }),
      ...(programIds.length === 0 && { programs: w.programMissing }),
    }
    setFaults(missing)
    if (Object.keys(missing).length > 0) return
    await begin((id) => send(networkCommands.join, { invitation: invitation.trim(), programIds }, { id }))
  }
  return (
    <form noValidate onSubmit={(event) => void join(event)}>
      <TextField
        label={w.invitation}
        hint={w.invitationHint}
        fault={faults.invitation}
        rows={3}
        maxLength={600}
        value={invitation}
        onChange={setInvitation}
      />
      <Programs programs={programs} value={programIds} onChange={setProgramIds} fault={faults.programs} />
      <Button kind="main" type="submit" busy={busy}>
        {w.useInvitation}
      </Button>
    </form>
  )
}

function Programs(props: Props & { value: string[]; onChange: (ids: string[]) => void; fault: string | undefined }) {
  const w = useWords('network')
  return (
    <CheckCards
      label={w.programs}
      hint={w.programsHint}
      fault={props.fault}
      value={props.value}
      onChange={props.onChange}
      options={props.programs.map(({ id, name }) => ({ id, label: name }))}
    />
  )
}
