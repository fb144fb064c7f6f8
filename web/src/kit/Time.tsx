import { timeOfDay } from '@kith/wire/time-of-day'
import { useLanguage } from '../house/words/words.tsx'
import { noonOf } from './day.ts'

interface DayProps {
  /** `2026-11-23` */
  day: string
  /** `near` names the weekday (Mon, Nov 23); `full` the year (November 23, 2026). */
  as?: 'near' | 'full'
}

const dayStyles: Record<NonNullable<DayProps['as']>, Intl.DateTimeFormatOptions> = {
  near: { weekday: 'short', month: 'short', day: 'numeric' },
  full: { year: 'numeric', month: 'long', day: 'numeric' },
}

/** A day of the calendar, the same in every time zone. */
export function Day({ day, as = 'near' }: DayProps) {
  const { locale } = useLanguage()
  return <time dateTime={day}>{noonOf(day).toLocaleDateString(locale, dayStyles[as])}</time>
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs

/** A moment: how long ago while it is fresh, then the day. The exact time is in the title. */
export function Timestamp({ at, now = new Date() }: { at: string; now?: Date }) {
  const { locale, language } = useLanguage()
  const date = new Date(at)
  const day = date.toLocaleDateString(locale, { dateStyle: 'medium' })
  return (
    <time dateTime={at} title={`${day}, ${timeOfDay(date, language)}`}>
      {ago(date, now, locale)}
    </time>
  )
}

function ago(date: Date, now: Date, locale: string): string {
  const ms = now.getTime() - date.getTime()
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  if (ms >= 0 && ms < hourMs) return words.format(-Math.floor(ms / minuteMs), 'minute')
  if (ms >= 0 && ms < dayMs) return words.format(-Math.floor(ms / hourMs), 'hour')
  const sameYear = date.getFullYear() === now.getFullYear()
  return date.toLocaleDateString(locale, {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(!sameYear && { year: 'numeric' }),
  })
}
