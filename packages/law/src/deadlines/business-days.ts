/** A calendar day, `2026-11-23`. */
export type Day = string
/** Days on which federal offices are closed. Pass another list where the office keeps other holidays. */
export type Holidays = (day: Day) => boolean

const dayMs = 86_400_000
const at = (day: Day) => Date.parse(`${day}T00:00:00Z`)
const dayOf = (time: number): Day => new Date(time).toISOString().slice(0, 10)
/** 0 is Sunday. */
const weekday = (day: Day) => new Date(at(day)).getUTCDay()
const [sunday, monday, thursday, saturday] = [0, 1, 4, 6]

/** So many days later, or earlier. @example addDays('2026-12-30', 3) // '2027-01-02' */
export const addDays = (day: Day, days: number): Day => dayOf(at(day) + days * dayMs)

/** So many months later, and never past the end of that month. @example addMonths('2026-01-31', 1) // '2026-02-28' */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0))
  return dayOf(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
}

/** The first day of its month. @example firstOfMonth('2026-11-23') // '2026-11-01' */
export const firstOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01`
/** The first day of the month after. @example monthAfter('2026-12-31') // '2027-01-01' */
export const monthAfter = (day: Day): Day => addMonths(firstOfMonth(day), 1)

const nth = (year: number, month: number, wanted: number, n: number): Day => {
  const first = `${year}-${String(month).padStart(2, '0')}-01`
  return addDays(first, ((wanted - weekday(first) + 7) % 7) + (n - 1) * 7)
}
const last = (year: number, month: number, wanted: number): Day => {
  const end = addDays(addMonths(`${year}-${String(month).padStart(2, '0')}-01`, 1), -1)
  return addDays(end, -((weekday(end) - wanted + 7) % 7))
}
/** On a Saturday it is kept the day before, on a Sunday the day after (5 USC 6103(b); Executive Order 11582). */
const kept = (day: Day): Day => addDays(day, weekday(day) === saturday ? -1 : weekday(day) === sunday ? 1 : 0)

/** The federal holidays that are kept in a year (5 USC 6103(a)). New Year’s of the next year may fall into it. */
export const federalHolidays = (year: number): readonly Day[] => [
  kept(`${year}-01-01`),
  nth(year, 1, monday, 3),
  nth(year, 2, monday, 3),
  last(year, 5, monday),
  kept(`${year}-06-19`),
  kept(`${year}-07-04`),
  nth(year, 9, monday, 1),
  nth(year, 10, monday, 2),
  kept(`${year}-11-11`),
  nth(year, 11, thursday, 4),
  kept(`${year}-12-25`),
]

/** Is it a day on which federal offices are closed for a holiday? */
export const isFederalHoliday: Holidays = (day) => {
  const year = Number(day.slice(0, 4))
  return federalHolidays(year).includes(day) || kept(`${year + 1}-01-01`) === day
}

export const isBusinessDay = (day: Day, isHoliday: Holidays): boolean =>
  weekday(day) !== saturday && weekday(day) !== sunday && !isHoliday(day)

/** So many business days later, or earlier; the day itself is not counted. */
export function addBusinessDays(day: Day, days: number, isHoliday: Holidays): Day {
  const step = Math.sign(days)
  let found = day
  for (let left = Math.abs(days); left > 0; ) {
    found = addDays(found, step)
    if (isBusinessDay(found, isHoliday)) left--
  }
  return found
}

/** The day itself where it is a business day, otherwise the next one. */
export const businessDayFrom = (day: Day, isHoliday: Holidays): Day =>
  isBusinessDay(day, isHoliday) ? day : addBusinessDays(day, 1, isHoliday)
