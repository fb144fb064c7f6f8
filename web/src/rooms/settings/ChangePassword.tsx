import { houseRoutes } from '@kith/wire/house'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Proof } from './Proof.tsx'
import { useChange } from './useChange.ts'

/** A new password; every other place is signed out with it. */
export default function ChangePassword({ secondFactor, onClose }: { secondFactor: boolean; onClose: () => void }) {
  const w = useWords('settings')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [next, setNext] = useState('')
  const { keep, fault, busy } = useChange(w.passwordChanged, onClose, () =>
    call(houseRoutes.changePassword, { body: { password, next, ...(secondFactor && { code }) } }),
  )
  return (
    <Dialog
      title={w.changePassword}
      isOpen
      onClose={onClose}
      acts={
        <Button kind="main" type="submit" form="change-password" busy={busy}>
          {w.keepPassword}
        </Button>
      }
    >
      <form id="change-password" className="ownaccount" noValidate onSubmit={keep}>
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <Proof
          password={password}
          onPassword={setPassword}
          code={secondFactor ? code : undefined}
          onCode={setCode}
          autoFocus
        />
        <TextField
          label={w.passwordNext}
          hint={w.passwordNextHint}
          type="password"
          autoComplete="new-password"
          value={next}
          maxLength={1000}
          onChange={setNext}
        />
        <p className="soft">{w.othersEnd}</p>
      </form>
    </Dialog>
  )
}
