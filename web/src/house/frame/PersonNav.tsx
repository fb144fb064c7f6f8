import { Link } from '@tanstack/react-router'
import { addresses } from '../addresses.ts'
import { useWords } from '../words/words.tsx'
import './personnav.css'

const parts = ['ties', 'family', 'connection', 'plan', 'benefits', 'handover'] as const

/** The ways through one person's record, the same on each of its pages, whichever room the page belongs to. */
export function PersonNav({ personId }: { personId: string }) {
  const w = useWords('house')
  return (
    <nav className="personnav noprint" aria-label={w.personParts}>
      <Link to={addresses.person(personId)} activeOptions={{ exact: true }}>
        {w.personPart({ part: 'story' })}
      </Link>
      {parts.map((part) => (
        <Link key={part} to={addresses.personPart(personId, part)}>
          {w.personPart({ part })}
        </Link>
      ))}
    </nav>
  )
}
