import type { ConnectionPicture } from '@kith/wire/connection'
import type { ReactNode } from 'react'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Day } from '../../kit/Time.tsx'
import { numbersOf } from './numbers.ts'

interface Props {
  data: ConnectionPicture
  voice: 'mine' | 'theirs'
}

/** Each number in a sentence, and behind it the dated rows that it is made of. */
export function Numbers({ data, voice }: Props) {
  const w = useWords('connection')
  const { locale } = useLanguage()
  const { ours, theirs, close, turnTo, bothWays } = numbersOf(data)
  const day = (at: string) => <Day day={todayHere(new Date(at))} as="full" />
  const promises = (all: typeof ours.all) =>
    all.map((each) => (
      <li key={each.id}>
        <span>{each.words}</span>
        <span className="soft">
          {[each.byName, w.promiseState({ state: each.state }), each.dueOn && w.dueOn({ on: noonOf(each.dueOn) })]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </li>
    ))
  return (
    <section className="numbers" aria-labelledby="numbers">
      <h2 id="numbers">{w.numbers}</h2>
      <p className="soft">{w.numbersLead}</p>
      <Opens says={data.sinceDays === null ? w.noTalk : w.since({ days: data.sinceDays, usual: data.usualDays ?? 0 })}>
        {data.talks.map((each) => (
          <li key={each.id}>
            {day(each.at)}
            <span className="soft">
              {w.channel({ channel: each.channel })} · {each.by}
            </span>
          </li>
        ))}
      </Opens>
      <Opens says={w.leads({ count: data.leadsInYear, months: data.monthsNow ?? 0 })}>
        {data.leads.map((each) => (
          <li key={each.id}>
            <span>{each.name}</span>
            <span className="soft">
              {w.fromTo({
                from: new Date(each.from).toLocaleDateString(locale, { dateStyle: 'medium' }),
                to: each.until ? new Date(each.until).toLocaleDateString(locale, { dateStyle: 'medium' }) : w.today,
              })}
            </span>
          </li>
        ))}
      </Opens>
      <Opens says={w.ours({ count: ours.all.length, onTime: ours.onTime, late: ours.late, open: ours.open })}>
        {promises(ours.all)}
      </Opens>
      <Opens
        says={w.theirs({
          count: theirs.all.length,
          onTime: theirs.onTime,
          late: theirs.late,
          open: theirs.open,
          voice,
        })}
      >
        {promises(theirs.all)}
      </Opens>
      <Opens says={w.supports({ count: data.supports.length, close, turnTo, bothWays })}>
        {data.supports.map((each) => (
          <li key={each.id}>
            <span>{each.name}</span>
            <span className="soft">
              {w.supportIs({ closeness: each.closeness, gives: String(each.gives), receives: String(each.receives) })} ·{' '}
              {day(each.since)}
            </span>
          </li>
        ))}
      </Opens>
    </section>
  )
}

function Opens({ says, children }: { says: string; children: ReactNode[] }) {
  if (children.length === 0) return <p className="plainline">{says}</p>
  return (
    <details>
      <summary>{says}</summary>
      <ul>{children}</ul>
    </details>
  )
}
