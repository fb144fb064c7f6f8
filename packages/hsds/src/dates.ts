/** Dates and times as directories write them, turned into the one form of HSDS 3.2. Unreadable ones are undefined. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthsSpanish = ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep', 'oct', 'nov', 'dic']

/**
 * A calendar day as `YYYY-MM-DD`, from ISO, US (month first), or a month's name in English or Spanish.
 * @example readDate('12/24/15') // '2015-12-24'
 */
export function readDate(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(text)
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]))
  const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{2}|\d{4})(?:\s.*)?$/.exec(text)
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3]!)]
    return first > 12 ? day(year, second, first) : day(year, first, second)
  }
  const named = /^(\p{L}+)\.? (\d{1,2}),? (\d{4})$/u.exec(text)
  if (named) return day(Number(named[3]), monthOf(named[1]!), Number(named[2]))
  const spoken = /^(\d{1,2})(?: de)? (\p{L}+)\.?,?(?: de)? (\d{4})$/u.exec(text)
  if (spoken) return day(Number(spoken[3]), monthOf(spoken[2]!), Number(spoken[1]))
  return undefined
}

/**
 * A moment as an ISO date-time with a zone; without one it is read as UTC, and a bare day as its beginning.
 * @example readMoment('2025-08-08 08:27:23') // '2025-08-08T08:27:23Z'
 */
export function readMoment(text: string): string | undefined {
  const parts = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/i.exec(text)
  const date = readDate(parts?.[1] ?? text)
  if (date === undefined) return undefined
  if (parts?.[2] === undefined) return `${date}T00:00:00Z`
  const zone = (parts[4] ?? 'Z').toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2')
  const moment = `${date}T${parts[2]}${parts[3] ?? ':00'}${zone}`
  return Number.isNaN(Date.parse(moment)) ? undefined : moment
}

/**
 * A time of day as `HH:MM`, from 24-hour or am/pm writing. `24:00` is the end of a day. A zone after it is dropped:
 * opening hours are local.
 * @example readTime('4 p.m.') // '16:00'
 */
export function readTime(text: string): string | undefined {
  const word = text.toLowerCase().replaceAll('.', '').trim()
  if (word === 'noon' || word === 'mediodía') return '12:00'
  if (word === 'midnight' || word === 'medianoche') return '00:00'
  const parts = /^(\d{1,2})(?:[:h](\d{2})(?::\d{2}(?:\d+)?)?)?\s*(am|pm|a m|p m)?\s*(?:z|[+-]\d{2}:?\d{2})?$/.exec(word)
  if (parts === null || (parts[2] === undefined && parts[3] === undefined)) return undefined
  let hour = Number(parts[1])
  const minute = Number(parts[2] ?? 0)
  const half = parts[3]?.[0]
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined
  if (half === 'p' && hour < 12) hour += 12
  if (half === 'a' && hour === 12) hour = 0
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined
  return `${two(hour)}:${two(minute)}`
}

function day(year: number, month: number, date: number): string | undefined {
  if (year < 1800 || year > 2200 || month < 1 || month > 12 || date < 1) return undefined
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return date > last ? undefined : `${year}-${two(month)}-${two(date)}`
}

function monthOf(name: string): number {
  const start = name.toLowerCase().slice(0, 3)
  const english = months.indexOf(start)
  return (english >= 0 ? english : monthsSpanish.indexOf(start)) + 1
}

/** Two-digit years: 1970 to 2069. */
function fullYear(year: string): number {
  const number = Number(year)
  if (year.length === 4) return number
  return number < 70 ? 2000 + number : 1900 + number
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
