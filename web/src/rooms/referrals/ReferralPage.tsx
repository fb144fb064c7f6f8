import { type ReferralState, referralsCommands, type referralsRoutes } from '@kith/wire/referrals'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { z } from 'zod/mini'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'
import { Panel } from '../../kit/Panel.tsx'
import { Person } from '../../kit/Person.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { AnswerForm, type Given } from './AnswerForm.tsx'
import { Carries } from './Carries.tsx'
import { referralQuery } from './queries.ts'
import { StateChip } from './ReferralCard.tsx'
import { TakeBack } from './TakeBack.tsx'
import './referral.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(referralQuery(params.referralId!))

type Page = z.infer<typeof referralsRoutes.referral.reply>
export type ReferralActs = (does: () => Promise<unknown>, said: string) => Promise<void>

/** One referral: where it stands, what happened so far, and what can be done now. */
export default function ReferralPage() {
  const w = useWords('referrals')
  const house = useWords('house')
  useTitle(w.referralTitle)
  const queries = useQueryClient()
  const { data } = useSuspenseQuery(referralQuery(useParam('referralId')))
  const { referral, consent } = data
  const act: ReferralActs = async (does, said) => {
    try {
      await does()
      say(said)
    } catch (error) {
      say(sayingOf(error, house))
    }
    await queries.invalidateQueries({ queryKey: ['referrals'] })
  }
  return (
    <div className="referral">
      <header>
        <Person id={referral.personId} name={referral.personName} to={addresses.person(referral.personId)} />
        <h1>{referral.serviceName}</h1>
        {referral.toName !== referral.serviceName && <p className="lead">{referral.toName}</p>}
        <p className="facts" aria-live="polite">
          <StateChip referral={referral} />
          {referral.isLate && referral.answerBy && (
            <Chip tone="late">{w.lateSince({ on: noonOf(referral.answerBy) })}</Chip>
          )}
          <span className="soft">
            {referral.closedAt ? w.tookDays({ days: referral.daysOpen }) : w.daysOpen({ days: referral.daysOpen })}
          </span>
        </p>
        <p>{w.turn({ waitsOn: referral.waitsOn, to: referral.toName })}</p>
      </header>
      <Next page={data} act={act} />
      <section aria-labelledby="steps">
        <h2 id="steps">{w.steps}</h2>
        <Steps page={data} />
      </section>
      <section aria-labelledby="shared">
        <h2 id="shared">{w.whatTheySee}</h2>
        <Shared page={data} />
        {consent.inForce && !referral.closedAt && <TakeBack page={data} act={act} />}
      </section>
    </div>
  )
}

/** What can be done now: write down what was heard, remind, or look for another service. */
function Next({ page, act }: { page: Page; act: ReferralActs }) {
  const w = useWords('referrals')
  const { referral } = page
  const [id, setId] = useState(newId)
  const which = { personId: referral.personId, referralId: referral.id }
  type Outcome = Exclude<ReferralState, 'sent' | 'withdrawn'>
  const outcomes = page.next.filter((state): state is Outcome => state !== 'sent' && state !== 'withdrawn')
  const give = async ({ answer, reason, words, byName }: Given<Outcome>) => {
    await act(
      () =>
        send(
          referralsCommands.recordOutcome,
          { ...which, state: answer, reason, words, byName },
          { id, baseVer: referral.version },
        ),
      w.outcomeKept,
    )
    setId(newId())
  }
  return (
    <section className="next" aria-label={w.nextTitle}>
      <div className="acts">
        {referral.waitsOn === 'them' && referral.toEmail && (
          <Button onClick={() => void act(() => send(referralsCommands.remind, which), w.reminded)}>{w.remind}</Button>
        )}
        {referral.waitsOn === 'us' && (
          <Link className="button main" to={`/people/${referral.personId}/refer`}>
            {w.tryAnother}
          </Link>
        )}
      </div>
      {outcomes.length > 0 && (
        <Panel title={w.heardSomething} summary={w.heardSummary} open={referral.waitsOn === 'us'}>
          <AnswerForm
            key={referral.state}
            question={w.whatHeard}
            answers={outcomes}
            labelOf={(state) => w.outcome({ state })}
            nameQuestion={w.whoSaid}
            sendWords={w.keepOutcome}
            onGive={give}
          />
        </Panel>
      )}
    </section>
  )
}

function Steps({ page }: { page: Page }) {
  const w = useWords('referrals')
  return (
    <ol className="steps">
      {page.steps.map((step) => (
        <li key={step.id} data-by={step.byKind}>
          <p>
            <strong>{w.step({ state: step.state })}</strong>
            {step.reason && ` · ${w.reason({ reason: step.reason })}`}
          </p>
          {step.words && <blockquote>{step.words}</blockquote>}
          <p className="soft small">
            {step.byName && `${step.byName} · `}
            <Timestamp at={step.at} />
          </p>
        </li>
      ))}
    </ol>
  )
}

function Shared({ page }: { page: Page }) {
  const w = useWords('referrals')
  const { language } = useLanguage()
  const { referral, consent } = page
  return (
    <div className="received">
      <p className="purpose">{referral.purpose}</p>
      <Carries carries={referral.carries} language={language} />
      {referral.message && <blockquote>{referral.message}</blockquote>}
      <p className="soft small">
        {consent.inForce ? w.consentHolds({ on: noonOf(consent.until), how: consent.givenHow }) : w.consentEnded}
        {referral.toEmail && ` · ${referral.toEmail}`}
      </p>
    </div>
  )
}
