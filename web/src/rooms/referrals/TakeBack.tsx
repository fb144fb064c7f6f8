import { reasons, referralsCommands, type referralsRoutes } from '@kith/wire/referrals'
import { lazy, Suspense, useState } from 'react'
import type { z } from 'zod/mini'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import type { ReferralActs } from './ReferralPage.tsx'

const Dialog = lazy(() => import('../../kit/Dialog.tsx').then((module) => ({ default: module.Dialog })))

type Page = z.infer<typeof referralsRoutes.referral.reply>
type Why = (typeof reasons.withdrawn)[number]
const chosen = reasons.withdrawn.filter((each) => each !== 'consentTakenBack')

/** Takes the referral back, or the consent that it rests on. Either closes the partner's view at once, so it asks first. */
export function TakeBack({ page, act }: { page: Page; act: ReferralActs }) {
  const w = useWords('referrals')
  const { referral, consent } = page
  const [asking, ask] = useState<'referral' | 'consent' | null>(null)
  const [why, setWhy] = useState<Why | null>(null)
  const [id, setId] = useState(newId)
  const close = () => ask(null)

  async function takeBack() {
    const { personId } = referral
    if (asking === 'consent') {
      await act(
        () => send(referralsCommands.revokeConsent, { personId, consentId: consent.id }, { id }),
        w.consentTakenBack,
      )
    } else {
      if (why === null) return
      const payload = { personId, referralId: referral.id, reason: why }
      await act(() => send(referralsCommands.withdraw, payload, { id }), w.withdrawn)
    }
    setId(newId())
    close()
  }

  return (
    <div className="acts">
      <Button kind="quiet" onClick={() => ask('consent')}>
        {w.takeConsentBack}
      </Button>
      {page.next.includes('withdrawn') && (
        <Button kind="quiet" onClick={() => ask('referral')}>
          {w.withdraw}
        </Button>
      )}
      {asking && (
        <Suspense fallback={null}>
          <Dialog
            isOpen
            onClose={close}
            role="alertdialog"
            title={asking === 'consent' ? w.takeConsentBack : w.withdraw}
            acts={
              <>
                <Button kind="main" busy={asking === 'referral' && why === null} onClick={() => void takeBack()}>
                  {asking === 'consent' ? w.takeConsentBack : w.withdraw}
                </Button>
                <Button kind="quiet" onClick={close}>
                  {w.leaveIt}
                </Button>
              </>
            }
          >
            <p>{w.takeBackMeans({ what: asking, name: referral.personName, to: referral.toName })}</p>
            {asking === 'referral' && (
              <RadioCards
                label={w.whyQuestion}
                value={why}
                onChange={setWhy}
                options={chosen.map((each) => ({ id: each, label: w.reason({ reason: each }) }))}
              />
            )}
          </Dialog>
        </Suspense>
      )}
    </div>
  )
}
