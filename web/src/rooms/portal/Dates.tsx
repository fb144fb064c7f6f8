import type { MyPage } from '@kith/wire/portal'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { noonOf } from '../../kit/day.ts'

type MyDate = MyPage['dates'][number]

/** What runs for their benefits, in plain words: the day to go by first. Nothing where nothing runs. */
export function Dates({ page: { dates, person, today } }: { page: MyPage }) {
  const w = useWords('portal')
  const { language } = useLanguage()
  if (dates.length === 0) return null
  const says = (date: MyDate) => {
    if (date.on === null) return w.dayUnknown
    const on = noonOf(date.on)
    if (date.who === 'agency') return w.theyMust({ on })
    if (date.safeOn === null || date.safeOn < today) return w.todayAtBest({ on })
    return `${w.doBy({ on: noonOf(date.safeOn) })}. ${w.lastDay({ on })}`
  }
  return (
    <section aria-labelledby="mydates">
      <h2 id="mydates">{w.dates({ me: person.isMe ? 'yes' : 'no', name: person.name.split(' ')[0]! })}</h2>
      <p>{w.datesText}</p>
      <ul className="promises">
        {dates.map((date) => (
          <li key={date.applicationId + date.id}>
            <p className="name">
              {date.programmeName[language]}: {date.says[language]}
            </p>
            <p>{says(date)}</p>
            <p className="soft">
              {[date.citation && w.ruleIs({ citation: date.citation }), date.confirm && date.on !== null && w.checkDay]
                .filter(Boolean)
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
