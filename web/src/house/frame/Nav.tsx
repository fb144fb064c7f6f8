import { Link } from '@tanstack/react-router'
import { addresses } from '../addresses.ts'
import { useWords } from '../words/words.tsx'
import { Icon } from './Icon.tsx'

/** The same places twice: in the header where there is width, at the foot under the thumb where there is not. CSS shows one of them. */
export function Nav({ place }: { place: 'head' | 'foot' }) {
  const w = useWords('house')
  if (place === 'head')
    return (
      <nav className="headnav" aria-label={w.places}>
        <Link to={addresses.today} activeOptions={{ exact: true }}>
          {w.today}
        </Link>
        <Link to={addresses.people}>{w.people}</Link>
        <Link to={addresses.conversations}>{w.conversations}</Link>
        <Link to={addresses.referrals}>{w.referrals}</Link>
        <Link to={addresses.directory}>{w.directory}</Link>
      </nav>
    )
  return (
    <nav className="footnav" aria-label={w.places}>
      <Link to={addresses.today} activeOptions={{ exact: true }}>
        <Icon name="today" />
        {w.today}
      </Link>
      <Link to={addresses.people}>
        <Icon name="people" />
        {w.people}
      </Link>
      <Link to={addresses.newConversation} className="talk" aria-label={w.newConversation}>
        <Icon name="plus" size={28} />
      </Link>
      <Link to={addresses.referrals}>
        <Icon name="referrals" />
        {w.referrals}
      </Link>
      <Link to={addresses.directory}>
        <Icon name="directory" />
        {w.directory}
      </Link>
    </nav>
  )
}
