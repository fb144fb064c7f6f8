import { type Carried, referralsCommands } from '@kith/wire/referrals'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import type { Draft as Kept } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import type { Fault, GivenHow, Preview, SendDraft, Service } from './send-draft.ts'

interface Sending {
  preview: Preview
  service: Service
  draft: Kept<SendDraft>
  chosen: readonly Carried[]
  until: string
  answerBy: string
  toEmail: string
  givenHow: GivenHow | null
}

const looksLikeEmail = /^[^\s@<>]+@[^\s@<>]+\.[A-Za-z]{2,}$/

/** Checks what a person can mend, sends all of it in one command, and goes to the referral. */
export function useSending({ preview, service, draft, chosen, until, answerBy, toEmail, givenHow }: Sending) {
  const w = useWords('referrals')
  const house = useWords('house')
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [tried, setTried] = useState(false)
  const [trouble, setTrouble] = useState('')
  const [busy, setBusy] = useState(false)
  const ids = useRef({ referralId: newId(), command: newId(), sent: '' })
  const { purpose, message, warm } = draft.value
  const address = toEmail.trim()

  // After the first try each fault goes as soon as it is mended.
  const found = [
    ...(purpose.trim() === '' ? [{ field: 'purpose', words: w.purposeMissing }] : []),
    ...(chosen.length === 0 ? [{ field: 'items', words: w.itemsMissing }] : []),
    ...(until <= preview.today ? [{ field: 'until', words: w.untilMissing }] : []),
    ...(givenHow === null ? [{ field: 'given-how', words: w.givenHowMissing }] : []),
    ...(address !== '' && !looksLikeEmail.test(address) ? [{ field: 'to-email', words: w.emailWrong }] : []),
  ]
  const faults: Fault[] = tried ? found : []

  async function submit() {
    setTried(true)
    if (found.length > 0 || givenHow === null || busy) return
    setTrouble('')
    setBusy(true)
    const { referralId } = ids.current
    const language = preview.person.language === 'es' ? 'es' : 'en'
    const payload = {
      personId: preview.person.id,
      referralId,
      serviceId: service.id,
      toEmail: address,
      purpose,
      message,
      warm,
      answerBy,
      consent: { carries: chosen.map(({ item, mark }) => ({ item, mark })), until, givenHow, language },
    } as const
    // The same words sent again are the same referral; a corrected form is another command.
    const said = JSON.stringify(payload)
    if (ids.current.sent !== '' && ids.current.sent !== said) ids.current.command = newId()
    ids.current.sent = said
    try {
      const { mailed } = await send(referralsCommands.send, payload, { id: ids.current.command })
      say(mailed ? w.sent : w.sentWithoutMail)
      await draft.forget()
      await navigate({ to: addresses.referral(referralId) })
    } catch (error) {
      if (error instanceof NotSent && error.code === 'notAsSeen')
        await queries.invalidateQueries({ queryKey: ['referrals', 'preview'] })
      setTrouble(sayingOf(error, house))
      setBusy(false)
    }
  }
  return { faults, trouble, busy, submit }
}
