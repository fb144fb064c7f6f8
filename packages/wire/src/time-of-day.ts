import type { Language } from './shapes.ts'

// Times of day on every screen, paper and letter are said here, so that a browser, a server and a print shop say the same.

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow, using one is not. */
function clockFor(language: Language, timeZone: string | undefined): Intl.DateTimeFormat {
  const key = `${language} ${timeZone}`
  let clock = clocks.get(key)
  if (!clock) {
    const locale = language === 'es' ? 'es-US' : 'en-US'
    clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', hourCycle: 'h12', timeZone })
    clocks.set(key, clock)
  }
  return clock
}

/**
 * The time of day of a moment: `8 AM`, `8:30 AM`; in Spanish `8:00 a. m.`. It never breaks over a line.
 * @example timeOfDay(new Date('2026-11-23T13:30:00Z'), 'en', 'UTC') // '1:30 PM'
 */
export function timeOfDay(at: Date, language: Language, timeZone?: string): string {
  const part = Object.fromEntries(
    clockFor(language, timeZone)
      .formatToParts(at)
      .map((each) => [each.type, each.value]),
  )
  const half = part.dayPeriod ?? ''
  // Versions of Intl part "a. m." with different spaces, or none.
  const said = language === 'es' ? (half.startsWith('a') ? 'a.\u00a0m.' : 'p.\u00a0m.') : half
  const minutes = language === 'en' && part.minute === '00' ? '' : `:${part.minute}`
  return `${part.hour}${minutes}\u00a0${said}`
}

/**
 * A time on the clock as directories write it (`08:30`, `08:30:00`); anything else is given back as it was typed.
 * `after` says it as it stands behind "hasta" or "a" in Spanish: `las 8:30 a. m.`, `la 1:00 p. m.`.
 * @example clockTime('08:30', 'en') // '8:30 AM'
 */
export function clockTime(clock: string, language: Language, stands: 'alone' | 'after' = 'alone'): string {
  const [, hour, minute] = /^(\d\d):(\d\d)/.exec(clock) ?? []
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return clock
  const time = timeOfDay(new Date(Date.UTC(2000, 0, 1, Number(hour), Number(minute))), language, 'UTC')
  if (language === 'en' || stands === 'alone') return time
  return `${Number(hour) % 12 === 1 ? 'la' : 'las'} ${time}`
}
