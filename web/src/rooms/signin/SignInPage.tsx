import type { DemoRole } from '@kith/wire/house'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { recall } from '../../house/remember.ts'
import { SignInForm } from '../../house/session/SignInForm.tsx'
import { demoRoles, sessionQuery, signInToDemo } from '../../house/session/session.ts'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import './signin.css'

export default function SignInPage() {
  const w = useWords('signin')
  useTitle(w.title)
  const { language, speak } = useLanguage()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { next } = useSearch({ strict: false }) as { next?: unknown }
  const session = useQuery(sessionQuery()).data

  async function enter() {
    const { who } = await queries.fetchQuery({ ...sessionQuery(), staleTime: 0 })
    // Whoever has chosen nothing in this browser and works in Spanish is spoken to in Spanish; a Spanish browser stays Spanish.
    if (who?.language === 'es' && recall('language') === null && language !== 'es') await speak('es')
    await navigate({ href: ownPage(next), replace: true })
  }
  return (
    <div className="signin">
      <div>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        <SignInForm onSignedIn={enter} />
        <p className="soft help">{w.cannotGetIn}</p>
        <p className="help">
          <a href={addresses.law}>{w.readTheLaw}</a>
        </p>
      </div>
      {session?.demo ? <Demo enter={enter} /> : <p className="motto">{w.motto}</p>}
    </div>
  )
}

/** One tap for each role. Shown only when the server says that it holds nothing but the demo. */
function Demo({ enter }: { enter: () => Promise<void> }) {
  const w = useWords('signin')
  const house = useWords('house')
  const [fault, setFault] = useState<string>()
  async function come(role: DemoRole) {
    setFault(undefined)
    try {
      await signInToDemo(role)
      await enter()
    } catch (error) {
      setFault(sayingOf(error, house))
    }
  }
  return (
    <section className="demo" aria-labelledby="demo">
      <h2 id="demo">{w.demo}</h2>
      <p className="soft">{w.demoWhy}</p>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
      <ul>
        {demoRoles.map((role) => (
          <li key={role}>
            <button type="button" className="button" onClick={() => void come(role)}>
              {w.demoRole({ role })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** After signing in we go on within the house and nowhere else. */
function ownPage(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : addresses.today
}
