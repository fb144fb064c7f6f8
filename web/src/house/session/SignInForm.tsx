import { useId, useState } from 'react'
import { sayingOf } from '../api/saying.ts'
import { useWords } from '../words/words.tsx'
import { signIn } from './session.ts'

interface Props {
  /** The address is known when a session ended in the middle of the work. */
  email?: string
  onSignedIn: () => void | Promise<void>
}

/** Password first, then the code when the account asks for one. Native inputs on purpose: the first page carries no component library. */
export function SignInForm({ email, onSignedIn }: Props) {
  const w = useWords('house')
  const id = useId()
  const [needsCode, setNeedsCode] = useState(false)
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)

  async function enter(form: FormData) {
    const entry = { email: email ?? text(form, 'email'), password: text(form, 'password'), code: text(form, 'code') }
    setFault(undefined)
    if (!entry.email.includes('@')) return refuse(w.emailMissing, 'email')
    if (entry.password === '') return refuse(w.passwordMissing, 'password')
    if (needsCode && entry.code === '') return refuse(w.codeMissing, 'code')
    setBusy(true)
    try {
      const next = await signIn({
        email: entry.email,
        password: entry.password,
        ...(needsCode && { code: entry.code }),
      })
      if (next === 'in') return await onSignedIn()
      setNeedsCode(true)
      focusSoon('code')
    } catch (error) {
      refuse(sayingOf(error, w), needsCode ? 'code' : 'password')
    } finally {
      setBusy(false)
    }
  }
  function refuse(words: string, field: string) {
    setFault(words)
    focusSoon(field)
  }
  const focusSoon = (field: string) => setTimeout(() => document.getElementById(id + field)?.focus())
  const describedBy = fault ? { 'aria-describedby': `${id}fault` } : {}

  return (
    <form
      className="signinform"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void enter(new FormData(event.currentTarget))
      }}
    >
      {fault && (
        <p className="fault" id={`${id}fault`} role="alert">
          {fault}
        </p>
      )}
      {email === undefined && (
        <div className="field">
          <label htmlFor={`${id}email`}>{w.email}</label>
          <input id={`${id}email`} name="email" type="email" autoComplete="username" {...describedBy} />
        </div>
      )}
      <div className="field">
        <label htmlFor={`${id}password`}>{w.password}</label>
        <input id={`${id}password`} name="password" type="password" autoComplete="current-password" {...describedBy} />
      </div>
      {needsCode && (
        <div className="field">
          <label htmlFor={`${id}code`}>{w.code}</label>
          <p className="hint" id={`${id}codehint`}>
            {w.codeHint}
          </p>
          <input
            id={`${id}code`}
            name="code"
            inputMode="numeric"
            autoComplete="one-time-code"
            aria-describedby={`${id}codehint${fault ? ` ${id}fault` : ''}`}
          />
        </div>
      )}
      <button className="button main" type="submit" aria-disabled={busy}>
        {busy ? w.signingIn : w.signIn}
      </button>
    </form>
  )
}

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()
