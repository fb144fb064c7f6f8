import type { Listing } from '@kith/wire/same-service'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Day } from '../../kit/Time.tsx'
import { Hours } from './Hours.tsx'

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const digits = (text: string) => text.replace(/\D/g, '')

/** One listing as it came in; what reads otherwise in the other one is marked. */
export function ListingCard({
  listing,
  against,
  children,
}: {
  listing: Listing
  against: Listing
  children: ReactNode
}) {
  const w = useWords('directory')
  const lines: [label: string, value: ReactNode, agrees: boolean][] = [
    [w.organization, listing.organization, plain(listing.organization) === plain(against.organization)],
    [w.where, listing.place, plain(listing.place) === plain(against.place)],
    [w.phone, listing.phone, digits(listing.phone) === digits(against.phone)],
    [w.web, listing.website, listing.website === against.website],
    [
      w.hours,
      listing.hours.length > 0 && <Hours hours={listing.hours} />,
      JSON.stringify(listing.hours) === JSON.stringify(against.hours),
    ],
    [w.forWhom, listing.forWhom, plain(listing.forWhom) === plain(against.forWhom)],
    [w.source, listing.source, true],
    [
      w.checkedOn,
      listing.checkedOn && <Day day={listing.checkedOn} as="full" />,
      listing.checkedOn === against.checkedOn,
    ],
  ]
  if (listing.program || against.program)
    lines.splice(1, 0, [w.department, listing.program, plain(listing.program) === plain(against.program)])
  return (
    <div className="record">
      <p className="name">
        <Link to={addresses.service(listing.id)}>{listing.name}</Link>
        {!listing.isOpen && <Chip tone="soon">{w.isClosed}</Chip>}
        {listing.isOwn && <Chip>{w.ourOwn}</Chip>}
      </p>
      <dl>
        {lines.map(([label, value, agrees]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd {...(!agrees && value && { className: 'differs' })}>
              {value || <span className="soft">{w.notKnown}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {children}
    </div>
  )
}
