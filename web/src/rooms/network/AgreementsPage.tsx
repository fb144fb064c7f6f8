import type { MatchAgreement } from '@kith/wire/network'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { InviteForm, JoinForm } from './BeginForms.tsx'
import { agreementsQuery } from './queries.ts'
import './network.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(agreementsQuery())

/** The agreements with other agencies, and the two ways to begin one. */
export default function AgreementsPage() {
  const w = useWords('network')
  const { data } = useSuspenseQuery(agreementsQuery())
  useTitle(w.title)
  return (
    <div className="network">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{data.mayMatch ? w.lead : w.mayNotMatch}</p>
      </header>
      {data.mayMatch && (
        <>
          <section aria-labelledby="agreements">
            <h2 id="agreements">{w.agreements}</h2>
            {data.agreements.length === 0 ? (
              <Empty title={w.noAgreements} text={w.noAgreementsText} />
            ) : (
              <ul className="agreements">
                {data.agreements.map((each) => (
                  <AgreementLine key={each.id} agreement={each} />
                ))}
              </ul>
            )}
          </section>
          <div className="begin">
            <Panel title={w.invite} summary={w.inviteSummary}>
              <InviteForm programs={data.programs} />
            </Panel>
            <Panel title={w.join} summary={w.joinSummary}>
              <JoinForm programs={data.programs} />
            </Panel>
          </div>
        </>
      )}
    </div>
  )
}

function AgreementLine({ agreement }: { agreement: MatchAgreement }) {
  const w = useWords('network')
  const { id, partnerName, standing, from, until, trouble } = agreement
  return (
    <li>
      <Link to={addresses.networkAgreement(id)}>{partnerName || w.someAgency}</Link>
      <span>{w.standing({ standing })}</span>
      {partnerName !== '' && <span className="soft">{w.days({ from: noonOf(from), until: noonOf(until) })}</span>}
      {trouble !== '' && <span className="soft">{w.trouble({ trouble })}</span>}
    </li>
  )
}
