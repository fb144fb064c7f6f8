import { houseRoutes } from '@kith/wire/house'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { Proof } from './Proof.tsx'
import { SquareCode } from './SquareCode.tsx'
import { useChange } from './useChange.ts'

/** A second factor: read the code with a telephone, type what it shows. It counts from then on. */
export default function AddSecondFactor({ onClose }: { onClose: () => void }) {
  const w = useWords('settings')
  const house = useWords('house')
  const begun = useQuery({
    queryKey: ['second-factor'],
    queryFn: () => call(houseRoutes.beginSecondFactor),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  })
  const [newCode, setNewCode] = useState('')
  const [password, setPassword] = useState('')
  const { keep, fault, busy } = useChange(w.factorKept, onClose, () =>
    call(houseRoutes.keepSecondFactor, { body: { password, newCode, sealed: begun.data!.sealed } }),
  )
  return (
    <Dialog
      title={w.addFactor}
      isOpen
      onClose={onClose}
      acts={
        begun.data && (
          <Button kind="main" type="submit" form="add-factor" busy={busy}>
            {w.keepFactor}
          </Button>
        )
      }
    >
      {begun.isPending && <Loading />}
      {begun.error && (
        <p className="fault" role="alert">
          {sayingOf(begun.error, house)}
        </p>
      )}
      {begun.data && (
        <form id="add-factor" className="ownaccount" noValidate onSubmit={keep}>
          {fault && (
            <p className="fault" role="alert">
              {fault}
            </p>
          )}
          <p>{w.factorLead}</p>
          <SquareCode of={begun.data.address} label={w.squareCode} />
          <p className="soft">
            {w.typeInstead} <code>{begun.data.typed.replace(/.{4}(?=.)/g, '$& ')}</code>
          </p>
          <TextField
            label={w.newCode}
            inputMode="numeric"
            autoComplete="one-time-code"
            value={newCode}
            maxLength={12}
            onChange={setNewCode}
            autoFocus
          />
          <Proof password={password} onPassword={setPassword} />
          <p className="soft">{w.factorLost}</p>
        </form>
      )}
    </Dialog>
  )
}
