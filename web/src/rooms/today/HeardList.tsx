import type { casesRoutes } from '@kith/wire/cases'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { ReplyOf } from '../../house/api/call.ts'
import { useWords } from '../../house/words/words.tsx'
import { Timestamp } from '../../kit/Time.tsx'

type Heard = ReplyOf<typeof casesRoutes.today>['heard']

/** News from partners and colleagues; it comes by itself. */
export function HeardList({ heard }: { heard: Heard }) {
  const w = useWords('today')
  return (
    <section aria-labelledby="heard">
      <h2 id="heard">{w.heard}</h2>
      {heard.length === 0 && <p className="soft">{w.nothingHeard}</p>}
      <ul className="heard">
        {heard.map((one) => (
          <li key={one.kind + one.id + one.at}>
            {one.kind === 'referral' && <p className="state">{w.referralState({ state: one.state })}</p>}
            {one.words && <blockquote>{one.words}</blockquote>}
            <p className="soft">
              <Link to={one.kind === 'referral' ? addresses.referral(one.id) : addresses.person(one.personId)}>
                {one.personName}
              </Link>
              {` · ${one.by} · `}
              <Timestamp at={one.at} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
