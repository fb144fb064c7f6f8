import type { ReceivedReferral } from '@kith/wire/referrals'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'
import { Carries } from './Carries.tsx'

type Shown = Pick<
  ReceivedReferral,
  'message' | 'purpose' | 'warm' | 'carries' | 'officerName' | 'officerEmail' | 'fromAgency' | 'isPart2' | 'seenUntil'
>

/** A referral as the receiving side sees it: also the preview, so that what is shown before is what is seen after. */
export function ReceivedCard({ referral }: { referral: Shown }) {
  const w = useWords('referrals')
  const { language } = useLanguage()
  return (
    <div className="received">
      <p className="purpose">{referral.purpose}</p>
      <Carries carries={referral.carries} language={language} />
      {referral.message && <blockquote>{referral.message}</blockquote>}
      <p>
        {w.askedBy({ name: referral.officerName, agency: referral.fromAgency })}{' '}
        {referral.officerEmail && <a href={`mailto:${referral.officerEmail}`}>{referral.officerEmail}</a>}
      </p>
      {referral.warm && <p>{w.warmMeans({ name: referral.officerName })}</p>}
      <p className="soft small">{w.seenUntil({ on: noonOf(referral.seenUntil) })}</p>
      {referral.isPart2 && (
        <p className="part2" lang="en">
          42 CFR part 2 prohibits unauthorized use or disclosure of these records.
        </p>
      )}
    </div>
  )
}
