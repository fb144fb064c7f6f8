import { type Answer, type ReceivedReferral, referralsCommands } from '@kith/wire/referrals'
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { AnswerForm, type Given } from './AnswerForm.tsx'
import { receivedQuery } from './queries.ts'
import { ReceivedCard } from './ReceivedCard.tsx'

/** What other agencies sent to this one: a partner with an account answers here. */
export function Received() {
  const w = useWords('referrals')
  const { data } = useSuspenseQuery(receivedQuery())
  return (
    <>
      <header>
        <h1>{w.receivedTitle}</h1>
        <p className="lead">{w.receivedLead}</p>
      </header>
      {data.referrals.length === 0 && <Empty title={w.noneReceived} text={w.noneReceivedText} />}
      <ul className="receivedlist">
        {data.referrals.map((referral) => (
          <li key={referral.id}>
            <One referral={referral} />
          </li>
        ))}
      </ul>
    </>
  )
}

function One({ referral }: { referral: ReceivedReferral & { id: string; isLate: boolean } }) {
  const w = useWords('referrals')
  const house = useWords('house')
  const queries = useQueryClient()
  const id = useRef(newId())

  async function give({ answer, reason, words }: Given<Answer>) {
    try {
      await send(
        referralsCommands.answerReceived,
        { referralId: referral.id, answer, reason, words },
        { id: id.current },
      )
      say(w.answerSent)
    } catch (error) {
      say(sayingOf(error, house))
    }
    id.current = newId()
    await queries.invalidateQueries({ queryKey: ['referrals', 'received'] })
  }

  return (
    <article className="one" aria-labelledby={`received-${referral.id}`}>
      <header>
        <h2 id={`received-${referral.id}`}>{referral.serviceName}</h2>
        <p className="facts">
          <Chip tone={referral.state === 'sent' ? 'soon' : 'teal'}>{w.partnerState({ state: referral.state })}</Chip>
          {referral.isLate && referral.answerBy && (
            <Chip tone="late">{w.lateSince({ on: noonOf(referral.answerBy) })}</Chip>
          )}
          <span className="soft small">
            <Timestamp at={referral.sentAt} />
          </span>
        </p>
      </header>
      <ReceivedCard referral={referral} />
      {referral.answers.length > 0 && (
        <Panel title={w.yourAnswer} open={referral.state === 'sent'}>
          <AnswerForm
            key={referral.state}
            question={w.answerQuestion}
            answers={referral.answers}
            labelOf={(answer) => w.partnerAnswer({ answer })}
            sendWords={w.sendAnswer}
            onGive={give}
          />
        </Panel>
      )}
    </article>
  )
}
