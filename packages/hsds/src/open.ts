import { type DayNumber, dateOf, dayNumber, lastDay, occursOn } from './occurs.ts'
import { closedNote } from './older.ts'
import type { Row } from './tables.ts'

type Schedule = Row<'schedule'>

/** An opening on the local calendar. `closesOn` differs from `day` when it lasts past midnight. */
export type Opening = {
  readonly day: string
  readonly opensAt: string
  readonly closesOn: string
  readonly closesAt: string
}

/**
 * Is it open? `unknown` is an answer of its own: no hours, hours only in words, or hours whose last day has passed.
 * The words are there to be read by a person; they are never guessed from.
 */
export type OpenAnswer =
  | { readonly state: 'open'; readonly until: Opening; readonly words: readonly string[] }
  | { readonly state: 'closed'; readonly next: Opening | undefined; readonly words: readonly string[] }
  | {
      readonly state: 'unknown'
      readonly why: 'noHours' | 'onlyWords' | 'ended'
      /** For `ended`: the last day that the hours covered. */
      readonly endedOn?: string
      readonly next: Opening | undefined
      readonly words: readonly string[]
    }

const daysAhead = 92

/**
 * Is a service open at a moment, by its schedules? The moment (milliseconds since 1970, UTC) and the place's time zone
 * (IANA name) are passed in. Hours are local; a closing time at or before the opening time is the next morning.
 * @example openAt(schedules, Date.parse('2026-11-24T15:00:00Z'), 'America/New_York') // { state: 'open', … }
 */
export function openAt(schedules: readonly Schedule[], momentMs: number, timeZone: string): OpenAnswer {
  const now = localTime(momentMs, timeZone)
  const words = schedules.map(wordsOf).filter((text) => text !== undefined)
  const timed = schedules.filter(isTimed)
  const closures = schedules.filter(isClosure)
  const current = openingNow(timed, closures, now)
  if (current !== undefined) return { state: 'open', until: current, words }
  if (timed.length === 0)
    return { state: 'unknown', why: words.length > 0 ? 'onlyWords' : 'noHours', next: undefined, words }
  const ends = timed.map(lastDay)
  const latest = ends.includes(undefined) ? undefined : (ends as string[]).sort().at(-1)
  if (latest !== undefined && latest < now.date)
    return { state: 'unknown', why: 'ended', endedOn: latest, next: undefined, words }
  const next = nextOpening(timed, closures, now)
  // Another row says hours in words: they may well be open now, and only a person can tell.
  const unread = schedules.some(
    (schedule) => !isTimed(schedule) && !isClosure(schedule) && wordsOf(schedule) !== undefined,
  )
  if (unread) return { state: 'unknown', why: 'onlyWords', next, words }
  return { state: 'closed', next, words }
}

type LocalTime = { readonly date: string; readonly day: DayNumber; readonly time: string }

/**
 * What a wall clock and calendar show in a time zone at a moment. Throws RangeError for a zone that does not exist.
 * @example localTime(Date.parse('2026-11-24T03:30:00Z'), 'America/New_York') // { date: '2026-11-23', time: '22:30', … }
 */
export function localTime(momentMs: number, timeZone: string): LocalTime {
  const parts = Object.fromEntries(
    clockFor(timeZone)
      .formatToParts(momentMs)
      .map(({ type, value }) => [type, value]),
  )
  const date = `${parts.year}-${parts.month}-${parts.day}`
  return { date, day: dayNumber(date), time: `${parts.hour}:${parts.minute}` }
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Making a formatter is slow, using one is not; a zone's formatter never changes. */
function clockFor(timeZone: string): Intl.DateTimeFormat {
  const made = clocks.get(timeZone)
  if (made !== undefined) return made
  const clock = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  clocks.set(timeZone, clock)
  return clock
}

type Timed = Schedule & { readonly opens_at: string; readonly closes_at: string }

/** Both times, and something that says on which days. Times alone do not say that it is open every day. */
function isTimed(schedule: Schedule): schedule is Timed {
  const { opens_at, closes_at, byday, bymonthday, byyearday, byweekno, dtstart, valid_from, valid_to } = schedule
  const says =
    byday ?? bymonthday ?? byyearday ?? byweekno ?? dtstart ?? (valid_from === valid_to ? valid_from : undefined)
  return opens_at !== undefined && closes_at !== undefined && says !== undefined && schedule.notes !== closedNote
}

function isClosure({ notes, opens_at, valid_from }: Schedule): boolean {
  return notes === closedNote && opens_at === undefined && valid_from !== undefined
}

function wordsOf({ description, notes, opens_at, closes_at }: Schedule): string | undefined {
  if (description !== undefined) return description
  if (notes !== undefined && notes !== closedNote) return notes
  return opens_at !== undefined && closes_at === undefined ? opens_at : undefined
}

function openingNow(timed: readonly Timed[], closures: readonly Schedule[], now: LocalTime): Opening | undefined {
  const openings = [now.day - 1, now.day].flatMap((day) => openingsOn(timed, closures, day))
  const current = openings.filter(
    (opening) =>
      `${opening.day} ${opening.opensAt}` <= `${now.date} ${now.time}` &&
      `${now.date} ${now.time}` < `${opening.closesOn} ${opening.closesAt}`,
  )
  return current.sort(byClosing).at(-1)
}

function nextOpening(timed: readonly Timed[], closures: readonly Schedule[], now: LocalTime): Opening | undefined {
  for (let day = now.day; day <= now.day + daysAhead; day += 1) {
    const later = openingsOn(timed, closures, day).filter(({ opensAt }) => day > now.day || opensAt > now.time)
    if (later.length > 0) return later.sort((a, b) => (a.opensAt < b.opensAt ? -1 : 1))[0]
  }
  return undefined
}

function openingsOn(timed: readonly Timed[], closures: readonly Schedule[], day: DayNumber): Opening[] {
  if (closures.some((closure) => closedOn(closure, day))) return []
  return timed
    .filter((schedule) => occursOn(schedule, day))
    .map(({ opens_at: opensAt, closes_at: closesAt }) => ({
      day: dateOf(day),
      opensAt,
      closesOn: dateOf(closesAt <= opensAt ? day + 1 : day),
      closesAt,
    }))
}

function closedOn({ valid_from, valid_to }: Schedule, day: DayNumber): boolean {
  const date = dateOf(day)
  return date >= (valid_from ?? '') && date <= (valid_to ?? valid_from ?? '')
}

function byClosing(a: Opening, b: Opening): number {
  return `${a.closesOn} ${a.closesAt}` < `${b.closesOn} ${b.closesAt}` ? -1 : 1
}
