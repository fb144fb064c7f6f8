import { houseRoutes } from '@kith/wire/house'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Proof } from './Proof.tsx'
import { useChange } from './useChange.ts'

/** Signing in with the password alone again, for instance before the telephone changes. */
export default function DropSecondFactor({ onClose }: { onClose: () => void }) {
  const w = useWords('settings')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const { keep, fault, busy } = useChange(w.factorDropped, onClose, () =>
    call(houseRoutes.dropSecondFactor, { body: { password, code } }),
  )
  return (
    <Dialog
      title={w.dropFactor}
      isOpen
      onClose={onClose}
      acts={
        <Button kind="main" type="submit" form="drop-factor" busy={busy}>
          {w.dropFactor}
        </Button>
      }
    >
      <form id="drop-factor" className="ownaccount" noValidate onSubmit={keep}>
        {fault && (
          <p className="fault" role="alert">
            {fault}
          </p>
        )}
        <p>{w.dropFactorLead}</p>
        <Proof password={password} onPassword={setPassword} code={code} onCode={setCode} autoFocus />
        <p className="soft">{w.othersEnd}</p>
      </form>
    </Dialog>
  )
}
