import type { ReferralSummary } from '@kith/wire/referrals'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'
import { Monogram } from '../../kit/Monogram.tsx'
import './received.css'

/** One referral on the board: for whom, to whom, since when, and what stands in the way. */
export function ReferralCard({ referral }: { referral: ReferralSummary }) {
  const w = useWords('referrals')
  return (
    <article className="referralcard">
      <p className="for">
        <Monogram id={referral.personId} name={referral.personName} size="small" />
        <span>{referral.personName}</span>
      </p>
      <h3>
        <Link to={addresses.referral(referral.id)}>{referral.serviceName}</Link>
      </h3>
      {referral.toName !== referral.serviceName && <p className="soft small">{referral.toName}</p>}
      <p className="facts">
        <StateChip referral={referral} />
        {referral.isLate && referral.answerBy && (
          <Chip tone="late">{w.lateSince({ on: noonOf(referral.answerBy) })}</Chip>
        )}
      </p>
      <p className="soft small">
        {referral.closedAt ? w.tookDays({ days: referral.daysOpen }) : w.daysOpen({ days: referral.daysOpen })}
        {!referral.isMine && referral.officerName && ` · ${referral.officerName}`}
      </p>
    </article>
  )
}

export function StateChip({ referral }: { referral: Pick<ReferralSummary, 'state' | 'reason' | 'waitsOn'> }) {
  const w = useWords('referrals')
  const going = referral.state === 'accepted' || referral.state === 'met'
  return (
    <Chip tone={going ? 'teal' : referral.waitsOn === 'us' ? 'soon' : 'plain'}>
      {w.state({ state: referral.state })}
      {referral.reason && `: ${w.reason({ reason: referral.reason })}`}
    </Chip>
  )
}
