import { Link, useLocation } from '@tanstack/react-router'
import { addresses } from '../addresses.ts'
import { useWords } from '../words/words.tsx'
import './personnav.css'

const parts = ['ties', 'family', 'connection', 'plan', 'benefits', 'handover'] as const

/** Pages that are reached from a part and belong to it. */
const within: Partial<Record<(typeof parts)[number], readonly string[]>> = { benefits: ['applications', 'handout'] }

/** The ways through one person's record, the same on each of its pages, whichever room the page belongs to. */
export function PersonNav({ personId }: { personId: string }) {
  const w = useWords('house')
  const { pathname } = useLocation()
  const page = pathname.slice(addresses.person(personId).length + 1).split('/')[0]!
  return (
    <nav className="personnav noprint" aria-label={w.personParts}>
      <Link to={addresses.person(personId)} activeOptions={{ exact: true }}>
        {w.personPart({ part: 'story' })}
      </Link>
      {parts.map((part) => (
        <Link
          key={part}
          to={addresses.personPart(personId, part)}
          {...(within[part]?.includes(page) && { 'aria-current': 'page' as const })}
        >
          {w.personPart({ part })}
        </Link>
      ))}
    </nav>
  )
}
