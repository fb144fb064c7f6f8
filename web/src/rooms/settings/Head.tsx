import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { mayOpen } from '../../house/places.ts'
import { useUser } from '../../house/session/useUser.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import './settings.css'

/** The title of a page of settings and the way to the others: only those that one's roles open. */
export function Head({ title, lead }: { title: string; lead: string }) {
  const w = useWords('settings')
  const rights = useUser()?.rights ?? []
  useTitle(title)
  return (
    <header>
      <h1>{title}</h1>
      <p className="lead">{lead}</p>
      <nav className="parts" aria-label={w.parts}>
        <Link to="/settings" activeOptions={{ exact: true }}>
          {w.meTitle}
        </Link>
        {mayOpen('/boundaries', rights) && <Link to={addresses.boundaries}>{w.boundariesTitle}</Link>}
        {rights.includes('settings') && (
          <>
            <Link to="/settings/agency">{w.agencyTitle}</Link>
            <Link to="/settings/roles">{w.rolesTitle}</Link>
          </>
        )}
        {rights.includes('privacyReview') && <Link to="/settings/emergencies">{w.emergenciesTitle}</Link>}
        {rights.includes('audit') && <Link to="/settings/ledger">{w.ledgerTitle}</Link>}
      </nav>
    </header>
  )
}
