import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { addresses } from '../addresses.ts'
import { mayOpen, type Place, placesFor } from '../places.ts'
import { useRights } from '../session/useUser.ts'
import { useWords } from '../words/words.tsx'
import { Icon } from './Icon.tsx'

/** The same places twice: in the header where there is width, at the foot under the thumb where there is not. CSS shows one of them. */
export function Nav({ place }: { place: 'head' | 'foot' }) {
  const w = useWords('house')
  const rights = useRights()
  const places = placesFor(rights)
  if (place === 'head')
    return (
      <nav className="headnav" aria-label={w.places}>
        {places.map((each) => (
          <To key={each.id} place={each} />
        ))}
      </nav>
    )
  const atFoot = places.filter((each) => each.foot)
  const middle = Math.floor(atFoot.length / 2)
  return (
    <nav className="footnav" aria-label={w.places}>
      {atFoot.map((each, at) => (
        <Fragment key={each.id}>
          {at === middle && mayOpen(addresses.newConversation, rights) && (
            <Link to={addresses.newConversation} className="talk" aria-label={w.newConversation}>
              <Icon name="plus" size={28} />
            </Link>
          )}
          <To place={each} drawn />
        </Fragment>
      ))}
    </nav>
  )
}

function To({ place, drawn = false }: { place: Place; drawn?: boolean }) {
  const w = useWords('house')
  return (
    <Link to={place.to} activeOptions={{ exact: place.to === addresses.today }}>
      {drawn && <Icon name={place.icon} />}
      {w[place.id]}
    </Link>
  )
}
