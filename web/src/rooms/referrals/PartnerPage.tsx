import {
  type Answer,
  type PartnerSees,
  partnerRoutes,
  type ReceivedReferral,
  referralsCommands,
} from '@kith/wire/referrals'
import { queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { call } from '../../house/api/call.ts'
import { Problem } from '../../house/api/problem.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { newId } from '../../house/ids.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { AnswerForm, type Given } from './AnswerForm.tsx'
import { ReceivedCard } from './ReceivedCard.tsx'
import { heldToken, here, holdToken } from './token.ts'
import './partner.css'

type Sees = PartnerSees | { link: 'unknown' }

const linkQuery = (token: string) =>
  queryOptions({
    queryKey: ['partner', token],
    queryFn: async (): Promise<Sees> => {
      if (token === '') return { link: 'unknown' }
      try {
        return await call(partnerRoutes.partnerLink, { params: { token } })
      } catch (error) {
        if (error instanceof Problem && error.details.status === 404) return { link: 'unknown' }
        throw error
      }
    },
    staleTime: 0,
  })

/** What a partner without an account sees and says. Looking uses nothing up; answering leads on to the next link. */
export default function PartnerPage() {
  const w = useWords('referrals')
  useTitle(w.partnerTitle)
  const param = useParam('token')
  const navigate = useNavigate()
  const [token, setToken] = useState(() => (param === here ? heldToken() : param))
  const [answered, setAnswered] = useState<Answer | null>(null)
  const queries = useQueryClient()
  useEffect(() => {
    holdToken(token)
    void navigate({ to: addresses.partnerLink(here), replace: true })
  }, [token, navigate])
  const { data } = useSuspenseQuery(linkQuery(token))

  if (answered && (answered === 'met' || answered === 'declined' || data.link !== 'open'))
    return <Thanks answered={answered} />
  if (data.link !== 'open') return <Closed link={data.link} />
  return (
    <Open
      key={token}
      token={token}
      referral={data.referral}
      answered={answered}
      onAnswered={(answer, next) => {
        setAnswered(answer)
        if (next) setToken(next)
        else void queries.invalidateQueries({ queryKey: ['partner'] })
      }}
      onStale={() => void queries.invalidateQueries({ queryKey: ['partner'] })}
    />
  )
}

interface OpenProps {
  token: string
  referral: ReceivedReferral
  answered: Answer | null
  onAnswered: (answer: Answer, next: string | null) => void
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
      onAnswered(given.answer, done.next)
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
