import { useSuspenseQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { accountQuery } from './queries.ts'

const ChangePassword = lazy(() => import('./ChangePassword.tsx'))
const AddSecondFactor = lazy(() => import('./AddSecondFactor.tsx'))
const DropSecondFactor = lazy(() => import('./DropSecondFactor.tsx'))

/** How I prove that it is me, and the ways to change it. */
export function SignInWays() {
  const w = useWords('settings')
  const { data } = useSuspenseQuery(accountQuery())
  const [open, setOpen] = useState<'password' | 'factor'>()
  const close = () => setOpen(undefined)
  return (
    <section aria-labelledby="signinways">
      <h2 id="signinways">{w.signInWays}</h2>
      <ul className="lines">
        <li>
          <strong>{w.passwordWay}</strong>
          <Button kind="quiet" onClick={() => setOpen('password')}>
            {w.changePassword}
          </Button>
        </li>
        <li>
          <strong>{w.factorWay}</strong>
          <span className="soft">{data.secondFactor ? w.factorOn : w.factorOff}</span>
          <Button kind="quiet" onClick={() => setOpen('factor')}>
            {data.secondFactor ? w.dropFactor : w.addFactor}
          </Button>
        </li>
      </ul>
      <Suspense>
        {open === 'password' && <ChangePassword secondFactor={data.secondFactor} onClose={close} />}
        {open === 'factor' &&
          (data.secondFactor ? <DropSecondFactor onClose={close} /> : <AddSecondFactor onClose={close} />)}
      </Suspense>
    </section>
  )
}
