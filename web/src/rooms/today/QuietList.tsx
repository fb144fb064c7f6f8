import type { casesRoutes } from '@kith/wire/cases'
import { addresses } from '../../house/addresses.ts'
import type { ReplyOf } from '../../house/api/call.ts'
import { useWords } from '../../house/words/words.tsx'
import { Person } from '../../kit/Person.tsx'

type Quiet = ReplyOf<typeof casesRoutes.today>['quiet']

/** Connection is the work: those with whom nobody has spoken for long. */
export function QuietList({ quiet, title }: { quiet: Quiet; title?: string }) {
  const w = useWords('today')
  return (
    <section aria-labelledby="quiet">
      <h2 id="quiet">{title ?? w.quiet}</h2>
      <ul className="quiet">
        {quiet.map((one) => (
          <li key={one.personId}>
            <Person
              id={one.personId}
              name={one.name}
              to={addresses.person(one.personId)}
              hint={one.lastContactAt ? w.lastSpoke({ on: new Date(one.lastContactAt) }) : w.neverSpoke}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
