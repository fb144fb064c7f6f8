import type { Hours as HoursOf } from '@kith/wire/same-service'
import { clockTime } from '@kith/wire/time-of-day'
import { useLanguage } from '../../house/words/words.tsx'

/** When a service is open, as it was written: days and times where they are known, words where they are words. */
export function Hours({ hours }: { hours: readonly HoursOf[] }) {
  const { locale, language } = useLanguage()
  return (
    <ul className="hours">
      {hours.map((each) => (
        <li key={`${each.byday}${each.opens_at}${each.description}`}>
          {each.byday && `${days(each.byday, locale)} `}
          {[each.opens_at, each.closes_at]
            .filter((time) => time !== undefined)
            .map((time) => clockTime(time, language))
            .join(' – ')}{' '}
          {each.description}
        </li>
      ))}
    </ul>
  )
}

const monday = Date.UTC(2024, 0, 1)
const order = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
function days(byday: string, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return byday
    .split(',')
    .map((day) => order.indexOf(day.slice(-2)))
    .filter((day) => day >= 0)
    .map((day) => name.format(monday + day * 86_400_000))
    .join(', ')
}
