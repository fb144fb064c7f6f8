import { casesCommands, emergencyReasons } from '@kith/wire/cases'
import { houseRoutes } from '@kith/wire/house'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { type FormEvent, useRef, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { TextField } from '../../kit/TextField.tsx'
import './cases.css'

type Reason = (typeof emergencyReasons)[number]
type Fault = 'name' | 'bornOn' | 'reasonCode' | 'reason' | 'password'
const leastReason = 20

/** Opening a record that is not on one's list, for four hours: whose, why, and that it is really you. */
export default function EmergencyPage() {
  const w = useWords('cases')
  const house = useWords('house')
  useTitle(w.emergency)
  const navigate = useNavigate()
  const queries = useQueryClient()
  const { person } = useSearch({ strict: false }) as { person?: string }
  const [name, setName] = useState('')
  const [bornOn, setBornOn] = useState<string | null>(null)
  const [reasonCode, setReasonCode] = useState<Reason | null>(null)
  const [reason, setReason] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [faults, setFaults] = useState<Partial<Record<Fault, string>>>({})
  const [refused, setRefused] = useState('')
  const [busy, setBusy] = useState(false)
  const id = useRef(newId())

  async function open(event: FormEvent) {
    event.preventDefault()
    const found: Partial<Record<Fault, string>> = {
      ...(!person && name.trim() === '' && { name: w.nameMissing }),
      ...(!person && !bornOn && { bornOn: w.bornOnMissing }),
      ...(!reasonCode && { reasonCode: w.whyMissing }),
      ...(reason.trim().length < leastReason && { reason: w.reasonShort({ least: leastReason }) }),
      ...(password === '' && { password: house.passwordMissing }),
    }
    setFaults(found)
    setRefused('')
    if (Object.keys(found).length > 0 || !reasonCode) return
    setBusy(true)
    try {
      await call(houseRoutes.stepUp, { body: { password, ...(code && { code }) } })
      const whose = person ? { personId: person } : { known: { name, bornOn: bornOn! } }
      const { personId } = await send(casesCommands.breakGlass, { ...whose, reasonCode, reason }, { id: id.current })
      await queries.invalidateQueries()
      say(w.opened)
      await navigate({ to: addresses.person(personId) })
    } catch (error) {
      // A refused try is an answer; the next one is a command of its own.
      id.current = newId()
      setRefused(sayingOf(error, house))
      setBusy(false)
    }
  }

  return (
    <div className="emergency">
      <header>
        <h1>{w.emergency}</h1>
        <p className="lead">{w.emergencyLead}</p>
      </header>
      <form noValidate onSubmit={open}>
        {refused && (
          <p className="fault" role="alert">
            {refused}
          </p>
        )}
        {person ? (
          <p>{w.followedLink}</p>
        ) : (
          <div className="whose">
            <TextField
              label={w.wholeName}
              hint={w.wholeNameHint}
              fault={faults.name}
              value={name}
              maxLength={200}
              autoFocus
              onChange={setName}
            />
            <DayField label={w.bornOn} past fault={faults.bornOn} day={bornOn} onChange={setBornOn} />
          </div>
        )}
        <RadioCards
          label={w.why}
          fault={faults.reasonCode}
          value={reasonCode}
          onChange={setReasonCode}
          options={emergencyReasons.map((one) => ({ id: one, label: w.whyChoice({ why: one }) }))}
        />
        <TextField
          label={w.reason}
          hint={w.reasonHint}
          fault={faults.reason}
          rows={3}
          value={reason}
          maxLength={2000}
          onChange={setReason}
        />
        <div className="proof">
          <TextField
            label={house.password}
            hint={w.passwordHint}
            fault={faults.password}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <TextField
            label={house.code}
            hint={w.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            maxLength={12}
            onChange={setCode}
          />
        </div>
        <Button kind="main" type="submit" busy={busy}>
          {w.openRecord}
        </Button>
      </form>
    </div>
  )
}
