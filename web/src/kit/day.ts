/** A calendar day, `2026-11-23`, as a Date that is the same day in every time zone of the reader: its noon. */
export const noonOf = (day: string) => new Date(`${day}T12:00`)

// A calendar of one's own agency; en-CA writes days as we do.
const calendarOf = (timeZone?: string) =>
  new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
let calendar = calendarOf()

/** From here on days are those of an agency, wherever its reader sits: `countDaysIn('America/Chicago')`. */
export function countDaysIn(zone: string): void {
  if (calendar.resolvedOptions().timeZone !== zone) calendar = calendarOf(zone)
}

/** Today, `2026-11-23`, where the agency is; before anybody has signed in, where this computer is. */
export const todayHere = (now = new Date()): string => calendar.format(now)
