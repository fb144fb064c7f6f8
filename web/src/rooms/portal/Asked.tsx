import type { MyPage } from '@kith/wire/portal'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'

/** Where help was asked for, and how it stands. */
export function Asked({ page: { referrals, person, today } }: { page: MyPage }) {
  const w = useWords('portal')
  const me = person.isMe ? 'yes' : 'no'
  return (
    <section aria-labelledby="asked">
      <h2 id="asked">{w.asked({ me, name: person.name })}</h2>
      {referrals.length === 0 && <p>{w.nothingAsked}</p>}
      <ul className="asked">
        {referrals.map((each) => (
          <li key={each.id} data-state={each.state}>
            <p className="state">{w.state({ state: each.state, me })}</p>
            <p>
              <Link to={addresses.service(each.serviceId)}>{each.serviceName}</Link>
              {each.toName && each.toName !== each.serviceName && <span className="soft"> · {each.toName}</span>}
            </p>
            <p className="soft">
              {w.askedOn({ on: new Date(each.sentAt) })}
              {each.state === 'sent' && each.answerBy
                ? ` ${w.answerBy({ late: each.answerBy < today ? 'yes' : 'no', on: noonOf(each.answerBy) })}`
                : each.state !== 'sent' && ` ${w.lastNews({ on: new Date(each.changedAt) })}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
