import {
  type Answer,
  type PartnerSees,
  partnerRoutes,
  type ReceivedReferral,
  referralsCommands,
} from '@kith/wire/referrals'
import { useCallback, useEffect, useRef, useState } from 'react'
import { call } from '../../house/api/call.ts'
import { Problem } from '../../house/api/problem.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { newId } from '../../house/ids.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { AnswerForm, type Given } from './AnswerForm.tsx'
import { ReceivedCard } from './ReceivedCard.tsx'
import { holdToken } from './token.ts'
import './partner.css'

type Sees = PartnerSees | { link: 'unknown' }

/** What a partner without an account sees and says. Looking uses nothing up; answering leads on to the next link. */
export function PartnerPage({ first }: { first: string }) {
  const w = useWords('referrals')
  const house = useWords('house')
  useTitle(w.partnerTitle)
  const [token, setToken] = useState(first)
  const [answered, setAnswered] = useState<Answer | null>(null)
  const [sees, setSees] = useState<Sees | null>(null)
  const [trouble, setTrouble] = useState('')
  const look = useCallback(() => {
    setTrouble('')
    lookAt(token).then(setSees, (error) => setTrouble(sayingOf(error, house)))
  }, [token, house])
  useEffect(look, [look])

  if (trouble && !sees)
    return (
      <div className="partner">
        <p role="alert">{trouble}</p>
        <div className="acts">
          <Button onClick={look}>{house.tryAgain}</Button>
        </div>
      </div>
    )
  if (!sees) return <Loading lines={6} />
  if (answered && (answered === 'met' || answered === 'declined' || sees.link !== 'open'))
    return <Thanks answered={answered} />
  if (sees.link !== 'open') return <Closed link={sees.link} />
  return (
    <Open
      key={token}
      token={token}
      referral={sees.referral}
      answered={answered}
      onAnswered={async (answer, next) => {
        if (next) {
          holdToken(next)
          setSees(await lookAt(next).catch(() => ({ link: 'used' }) as const))
          setToken(next)
        }
        setAnswered(answer)
      }}
      onStale={look}
    />
  )
}

async function lookAt(token: string): Promise<Sees> {
  if (token === '') return { link: 'unknown' }
  try {
    return await call(partnerRoutes.partnerLink, { params: { token } })
  } catch (error) {
    if (error instanceof Problem && error.details.status === 404) return { link: 'unknown' }
    throw error
  }
}

interface OpenProps {
  token: string
  referral: ReceivedReferral
  answered: Answer | null
  onAnswered: (answer: Answer, next: string | null) => Promise<void>
  onStale: () => void
}

function Open({ token, referral, answered, onAnswered, onStale }: OpenProps) {
  const w = useWords('referrals')
  const house = useWords('house')
  const [trouble, setTrouble] = useState('')
  const id = useRef(newId())
  const last = useRef('')
  const thanks = useRef<HTMLParagraphElement>(null)
  useEffect(() => thanks.current?.focus(), [])

  async function give(given: Given<Answer>) {
    setTrouble('')
    // Other words are another answer; the same words, sent again after a silence, are the same one.
    const said = JSON.stringify(given)
    if (last.current !== '' && last.current !== said) id.current = newId()
    last.current = said
    const { type, schemaVer } = referralsCommands.answerByLink
    try {
      const done = await call(partnerRoutes.answerPartnerLink, {
        params: { token },
        body: { id: id.current, type, schemaVer, payload: given, occurredAt: new Date().toISOString() },
      })
      await onAnswered(given.answer, done.next)
    } catch (error) {
      if (error instanceof Problem && (error.details.status === 404 || error.details.code === 'linkUsed')) onStale()
      setTrouble(sayingOf(error, house))
    }
  }

  return (
    <div className="partner">
      <header>
        {answered ? (
          <p className="thanks" role="status" tabIndex={-1} ref={thanks}>
            {w.thanksNow({ answer: answered, agency: referral.fromAgency })}
          </p>
        ) : null}
        <h1>{w.partnerHello({ agency: referral.fromAgency })}</h1>
        <p className="lead">{w.partnerLead({ service: referral.serviceName })}</p>
      </header>
      <section aria-label={w.whatIsShared}>
        <h2>{w.whatIsShared}</h2>
        <ReceivedCard referral={referral} />
      </section>
      <section aria-label={w.yourAnswer}>
        <h2>{answered ? w.nextAnswer : w.yourAnswer}</h2>
        {answered && <p className="soft">{w.nextAnswerText}</p>}
        <AnswerForm
          question={w.answerQuestion}
          answers={referral.answers}
          labelOf={(answer) => w.partnerAnswer({ answer })}
          nameQuestion={w.yourName}
          nameNeeded
          sendWords={w.sendAnswer}
          onGive={give}
        />
        {trouble && (
          <p className="trouble" role="alert">
            {trouble}
          </p>
        )}
      </section>
    </div>
  )
}

function Thanks({ answered }: { answered: Answer }) {
  const w = useWords('referrals')
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => head.current?.focus(), [])
  return (
    <div className="partner">
      <h1 tabIndex={-1} ref={head}>
        {w.thanks}
      </h1>
      <p className="lead">{w.thanksText({ answer: answered })}</p>
    </div>
  )
}

/** A link that does not open says why, and what to do; never for whom it was. */
function Closed({ link }: { link: 'used' | 'expired' | 'ended' | 'unknown' }) {
  const w = useWords('referrals')
  return (
    <div className="partner">
      <h1>{w.linkTitle({ link })}</h1>
      <p className="lead">{w.linkText({ link })}</p>
    </div>
  )
}
