import { houseRoutes } from '@kith/wire/house'
import { networkCommands } from '@kith/wire/network'
import { type FormEvent, useState } from 'react'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { useDoing } from './doing.ts'

/** Signs for the agency: whoever signs shows again that it is them. */
export function SignForm({ agreementId }: { agreementId: string }) {
  const w = useWords('network')
  const house = useWords('house')
  const { busy, act } = useDoing()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [fault, setFault] = useState<string>()

  async function sign(event: FormEvent) {
    event.preventDefault()
    if (password === '') return setFault(w.passwordMissing)
    setFault(undefined)
    try {
      await call(houseRoutes.stepUp, { body: { password, ...(code && { code }) } })
    } catch (error) {
      return setFault(sayingOf(error, house))
    }
    await act(networkCommands.sign, { agreementId }, w.signed)
  }
  return (
    <section aria-labelledby="sign">
      <h2 id="sign">{w.sign}</h2>
      <p>{w.signLead}</p>
      <form noValidate onSubmit={(event) => void sign(event)}>
        <div className="two">
          <TextField
            label={w.password}
            hint={w.passwordHint}
            fault={fault}
            type="password"
            autoComplete="current-password"
            value={password}
            onChange={setPassword}
          />
          <TextField
            label={w.code}
            hint={w.codeHint}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={code}
            onChange={setCode}
          />
        </div>
        <Button kind="main" type="submit" busy={busy}>
          {w.signNow}
        </Button>
      </form>
    </section>
  )
}
