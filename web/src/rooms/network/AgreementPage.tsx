import { type MatchAgreement, networkCommands } from '@kith/wire/network'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { useDoing } from './doing.ts'
import { Leaks } from './Leaks.tsx'
import { agreementQuery } from './queries.ts'
import { Runs } from './Runs.tsx'
import { SignForm } from './SignForm.tsx'
import './network.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(agreementQuery(params.agreementId!))

const invitationDays = 7
const dayMs = 86_400_000

/** One agreement: what it says, who signed it, what each side learns, and each run in numbers. */
export default function AgreementPage() {
  const w = useWords('network')
  const agreementId = useParam('agreementId')
  const { agreement, invitation, runs, tokensADay } = useSuspenseQuery(agreementQuery(agreementId)).data
  useTitle(w.title)
  return (
    <div className="network">
      <header>
        <p>
          <Link to={addresses.network}>{w.back}</Link>
        </p>
        <h1>{agreement.partnerName || w.someAgency}</h1>
        <p className="lead">{w.standing({ standing: agreement.standing })}</p>
        {agreement.trouble !== '' && <p role="status">{w.trouble({ trouble: agreement.trouble })}</p>}
      </header>
      {invitation && <Invitation line={invitation} made={agreement.at} />}
      <Terms agreement={agreement} />
      {agreement.standing === 'toSign' && agreement.partnerName !== '' && <SignForm agreementId={agreement.id} />}
      <Leaks tokensADay={tokensADay} />
      <Runs agreement={agreement} runs={runs} />
      <Ending agreement={agreement} />
    </div>
  )
}

function Invitation({ line, made }: { line: string; made: string }) {
  const w = useWords('network')
  const until = new Date(Date.parse(made) + invitationDays * dayMs)
  return (
    <section aria-labelledby="invitation" className="invitation">
      <h2 id="invitation">{w.invitation}</h2>
      <p>{w.giveThis({ until })}</p>
      <code>{line}</code>
      <Button
        onClick={() =>
          void navigator.clipboard.writeText(line).then(() => {
            say(w.copied)
          })
        }
      >
        {w.copy}
      </Button>
    </section>
  )
}

function Terms({ agreement }: { agreement: MatchAgreement }) {
  const w = useWords('network')
  const { purposes, programs, from, until, ourPeople, theirPeople, signedBy, theirSignedBy, partnerName } = agreement
  const isKnown = agreement.madeHere || partnerName !== ''
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">{w.terms}</h2>
      <ul className="terms">
        {isKnown && <li>{purposes.map((purpose) => w.purpose({ purpose })).join(' · ')}</li>}
        {isKnown && <li>{w.days({ from: noonOf(from), until: noonOf(until) })}</li>}
        <li>{programs.map(({ name }) => name).join(' · ')}</li>
        <li>{w.people({ ours: ourPeople, theirs: theirPeople ?? 0 })}</li>
        <li>{signedBy === null ? w.notSignedOurs : w.signedOurs({ name: signedBy })}</li>
        <li>{theirSignedBy === null ? w.notSignedTheirs : w.signedTheirs({ name: theirSignedBy })}</li>
        {agreement.pausedHere && <li>{w.pausedHere}</li>}
        {agreement.pausedThere && <li>{w.pausedThere}</li>}
      </ul>
    </section>
  )
}

/** Pausing can be taken back; ending cannot, so it asks first. */
function Ending({ agreement }: { agreement: MatchAgreement }) {
  const w = useWords('network')
  const { busy, act } = useDoing()
  const [asks, setAsks] = useState(false)
  const { id: agreementId, standing, pausedHere } = agreement
  if (standing === 'ended' || standing === 'over') return null
  return (
    <section className="ending" aria-label={w.end}>
      {agreement.signedAt !== null && (
        <Button busy={busy} onClick={() => void act(networkCommands.setPaused, { agreementId, paused: !pausedHere })}>
          {pausedHere ? w.goOn : w.pause}
        </Button>
      )}
      {asks ? (
        <div>
          <p>
            <strong>{w.endSure}</strong> {w.endText}
          </p>
          <p className="acts">
            <Button busy={busy} onClick={() => void act(networkCommands.end, { agreementId }, w.ended)}>
              {w.end}
            </Button>
            <Button kind="quiet" autoFocus onClick={() => setAsks(false)}>
              {w.keep}
            </Button>
          </p>
        </div>
      ) : (
        <Button kind="quiet" onClick={() => setAsks(true)}>
          {w.end}
        </Button>
      )}
    </section>
  )
}
