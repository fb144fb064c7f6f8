import type { ApplicationSeen } from '@kith/wire/applications'
import type { ClockDateSeen } from '@kith/wire/benefit-date'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Chip } from '../../../kit/Chip.tsx'
import { noonOf } from '../../../kit/day.ts'
import { TimelinePicture } from '../../../kit/timeline/TimelinePicture.tsx'

const soonDays = 7
const dayMs = 86_400_000
const daysUntil = (on: string, today: string) => Math.round((Date.parse(on) - Date.parse(today)) / dayMs)

/** One date: what is to be done, the day to go by, the last day, and the rule behind it. */
export function ClockLine({ date, today }: { date: ClockDateSeen; today: string }) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const safe = date.safeOn !== null && date.safeOn >= today ? date.safeOn : null
  const first = safe ?? date.on
  return (
    <div className="clockline" data-passed={date.passed || undefined}>
      <p className="says">{date.says[language]}</p>
      {date.on === null || first === null ? (
        <p className="when">{w.noDay}</p>
      ) : (
        <p className="when">
          <time dateTime={first}>
            {date.passed
              ? w.wasDue({ on: noonOf(date.on) })
              : safe
                ? w.goBy({ on: noonOf(safe) })
                : date.who === 'agency'
                  ? w.officeBy({ on: noonOf(date.on) })
                  : w.lastDay({ on: noonOf(date.on) })}
          </time>
          {safe && safe !== date.on && <span className="soft"> · {w.lastDay({ on: noonOf(date.on) })}</span>}{' '}
          {!date.passed && daysUntil(first, today) <= soonDays && (
            <Chip tone="soon">{w.inDays({ count: daysUntil(first, today) })}</Chip>
          )}
        </p>
      )}
      {date.passed && date.who === 'agency' && <p>{w.officeLate}</p>}
      {!date.passed && date.safeOn !== null && safe === null && <p>{w.safePassed}</p>}
      {date.lawGives && <p>{w.lawGives({ on: noonOf(date.lawGives) })}</p>}
      <p className="soft small">
        {[
          date.citation && w.rule({ citation: date.citation }),
          date.byLetter ? w.byLetter : w.countedFrom({ on: noonOf(date.from) }),
          date.confirm && w.confirm,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  )
}

interface Props {
  application: ApplicationSeen
  today: string
  /** The first name of whose application it is. */
  name: string
}

/** All dates of one application, the day to go by first; then the same as a picture. */
export function Clock({ application, today, name }: Props) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const { dates } = application
  const dated = dates.filter((each) => each.on !== null)
  const ahead = dates.filter((each) => !each.passed && each.on !== null)
  const nearest = ahead[0]
  const happened = [
    ...(application.filedOn
      ? [{ id: 'filed', on: application.filedOn, lane: w.laneCame, label: w.step({ step: 'filed' }) }]
      : []),
    ...application.notices.map((each) => ({
      id: each.id,
      on: each.datedOn,
      lane: w.laneCame,
      label: w.letterName({ kind: each.kind }),
    })),
  ]
  return (
    <section aria-labelledby="clock">
      <h2 id="clock">{w.clock}</h2>
      {dates.length === 0 && <p className="soft">{w.nothingRuns}</p>}
      <ol className="clock">
        {dates.map((each) => (
          <li key={each.id}>
            <ClockLine date={each} today={today} />
          </li>
        ))}
      </ol>
      {dated.length > 0 && (
        <TimelinePicture
          title={w.clockPicture}
          today={today}
          sentence={nearest && w.clockSentence({ count: ahead.length, on: noonOf(nearest.safeOn ?? nearest.on!) })}
          events={[
            ...happened,
            ...dated.map((each) => ({
              id: each.id,
              on: each.safeOn ?? each.on!,
              until: each.on!,
              lane: each.who === 'agency' ? w.laneOffice : w.lanePerson({ name }),
              label: each.says[language],
            })),
          ]}
        />
      )}
    </section>
  )
}
