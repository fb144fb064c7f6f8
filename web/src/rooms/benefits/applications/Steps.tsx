import type { ApplicationSeen } from '@kith/wire/applications'
import { useWords } from '../../../house/words/words.tsx'
import { todayHere } from '../../../kit/day.ts'
import { Day } from '../../../kit/Time.tsx'

const decided = ['approved', 'denied', 'ended', 'withdrawn'] as const
const order = ['preparing', 'filed', 'askedForMore', 'decided', 'renew'] as const
type Id = (typeof order)[number]

/** Where an application stands, as a small picture: what was, what is now, what comes. */
export function Steps({ application }: { application: ApplicationSeen }) {
  const w = useWords('applications')
  const { status } = application
  const end = decided.find((each) => each === status)
  const asked = application.notices.find((each) => each.kind === 'request')
  const now: Id = end ? 'decided' : (status as Id)
  const days: Record<Id, string | null> = {
    preparing: todayHere(new Date(application.begunAt)),
    filed: application.filedOn,
    askedForMore: asked?.datedOn ?? null,
    decided: end ? application.decidedOn : null,
    renew: status === 'approved' ? application.certifiedUntil : null,
  }
  const shown = order.filter(
    (each) => (each !== 'askedForMore' || asked) && (each !== 'renew' || end === undefined || end === 'approved'),
  )
  return (
    <ol className="flow" aria-label={w.steps}>
      {shown.map((each) => (
        <li
          key={each}
          data-done={order.indexOf(each) < order.indexOf(now) || undefined}
          aria-current={each === now ? 'step' : undefined}
        >
          <span className="dot" aria-hidden="true" />
          <span className="name">{w.step({ step: each === 'decided' && end ? end : each })}</span>
          {days[each] && (
            <span className="soft small">
              <Day day={days[each]} as="full" />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
