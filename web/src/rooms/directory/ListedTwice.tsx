import { useQuery } from '@tanstack/react-query'
import { addresses } from '../../house/addresses.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Day, Timestamp } from '../../kit/Time.tsx'
import { listingsQuery } from './queries.ts'
import { useServiceSteps } from './useServiceSteps.ts'
import '../people/same.css'

/** A service that stands in several lists: which listing leads, what the others say, who said that they are the same. */
export function ListedTwice({ serviceId }: { serviceId: string }) {
  const w = useWords('directory')
  const curates = useMayOpen(addresses.sameServices)
  const { takeBack } = useServiceSteps()
  const { data } = useQuery(listingsQuery(serviceId))
  if (!data || data.listings.length < 2) return null
  const listOf = (id: string) => data.listings.find((each) => each.id === id)?.source ?? ''
  return (
    <section className="samerecords" aria-labelledby="listings">
      <h2 id="listings">{w.listings({ count: data.listings.length })}</h2>
      <ul>
        {data.listings.map((each, n) => (
          <li key={each.id}>
            <div>
              <p>
                <strong>{each.name}</strong> {n === 0 && <span className="soft small">{w.leads}</span>}
              </p>
              <p className="soft small">
                {[each.organization, each.program, each.phone, each.place].filter(Boolean).join(' · ')}
              </p>
              <p className="soft small">
                {w.fromSource({ source: each.source })}
                {each.checkedOn && (
                  <>
                    {' · '}
                    {w.checkedOn} <Day day={each.checkedOn} as="full" />
                  </>
                )}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <ul className="noprint">
        {data.decided.map((each) => (
          <li key={each.linkId}>
            <span className="soft small">
              {w.joinedBy({ name: each.by, lists: each.serviceIds.map(listOf).join(', ') })} ·{' '}
              <Timestamp at={each.at} />
            </span>
            {curates && (
              <Button kind="quiet" onClick={() => void takeBack(each.linkId)}>
                {w.takeApart}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
