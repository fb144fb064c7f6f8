import { type Row, weekdays } from './tables.ts'

/** A calendar day as a count of days from 1970-01-01: easy to add to, free of time zones. */
export type DayNumber = number

export function dayNumber(date: string): DayNumber {
  return Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000)
}

export function dateOf(day: DayNumber): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

/** Monday is 0. */
export function weekdayOf(day: DayNumber): number {
  return (((day + 3) % 7) + 7) % 7
}

type Schedule = Row<'schedule'>

/**
 * Does a schedule's rule fall on this day? Reads freq, interval, byday, bymonthday, byyearday, byweekno, wkst, dtstart,
 * until, count, valid_from and valid_to. Source: RFC 5545, 3.3.10, in the part that HSDS 3.2 takes over.
 * @example occursOn({ id, freq: 'WEEKLY', byday: 'TU' }, dayNumber('2026-11-24')) // true
 */
export function occursOn(schedule: Schedule, day: DayNumber): boolean {
  if (!withinDates(schedule, day) || !fitsRule(schedule, day)) return false
  return schedule.count === undefined || occurrenceNumber(schedule, day) <= schedule.count
}

/** The last day on which the rule can still fall, if it says one. */
export function lastDay({ until, valid_to, dtstart, freq }: Schedule): string | undefined {
  const ends = [until, valid_to, freq === undefined ? dtstart : undefined].filter((day) => day !== undefined)
  return ends.length === 0 ? undefined : ends.sort()[0]
}

function withinDates({ dtstart, until, valid_from, valid_to }: Schedule, day: DayNumber): boolean {
  const date = dateOf(day)
  return (
    (dtstart === undefined || date >= dtstart) &&
    (until === undefined || date <= until) &&
    (valid_from === undefined || date >= valid_from) &&
    (valid_to === undefined || date <= valid_to)
  )
}

function fitsRule(schedule: Schedule, day: DayNumber): boolean {
  const { freq, byday, bymonthday, byyearday, byweekno, dtstart } = schedule
  const date = new Date(day * 86_400_000)
  if (!inInterval(schedule, day)) return false
  if (bymonthday !== undefined && !listHas(bymonthday, date.getUTCDate(), daysInMonth(date))) return false
  if (
    byyearday !== undefined &&
    !listHas(byyearday, dayOfYear(day), dayOfYear(dayNumber(`${date.getUTCFullYear()}-12-31`)))
  )
    return false
  if (byweekno !== undefined && !byweekno.split(',').map(Number).includes(weekOfYear(day))) return false
  if (byday !== undefined) return byday.split(',').some((rule) => fitsDay(rule, day, date, freq))
  if (bymonthday !== undefined || byyearday !== undefined || byweekno !== undefined) return true
  // Without a list of days the first day says which: the same weekday, or the same day of the month.
  if (dtstart === undefined) return freq === undefined
  if (freq === 'WEEKLY') return weekdayOf(day) === weekdayOf(dayNumber(dtstart))
  if (freq === 'MONTHLY') return date.getUTCDate() === Number(dtstart.slice(8))
  return true
}

/** `TU` is any Tuesday; `1TU` the first, `-1TU` the last of the month. In a weekly rule the place means nothing. */
function fitsDay(rule: string, day: DayNumber, date: Date, freq: Schedule['freq']): boolean {
  if (rule.slice(-2) !== weekdays[weekdayOf(day)]) return false
  const place = Number(rule.slice(0, -2))
  if (place === 0 || freq === 'WEEKLY') return true
  const ofMonth = date.getUTCDate()
  if (place > 0) return Math.ceil(ofMonth / 7) === place
  return Math.ceil((daysInMonth(date) - ofMonth + 1) / 7) === -place
}

/** Every second week counts whole weeks from the one with the first day; without a first day it cannot be known. */
function inInterval({ interval, freq, dtstart, wkst }: Schedule, day: DayNumber): boolean {
  if (interval === undefined || interval <= 1 || dtstart === undefined) return true
  const first = dayNumber(dtstart)
  if (freq === 'MONTHLY') {
    const months = (n: DayNumber) =>
      new Date(n * 86_400_000).getUTCFullYear() * 12 + new Date(n * 86_400_000).getUTCMonth()
    return (months(day) - months(first)) % interval === 0
  }
  const weekStart = weekdays.indexOf(wkst ?? 'MO')
  const startOfWeek = (n: DayNumber) => n - ((weekdayOf(n) - weekStart + 7) % 7)
  return ((startOfWeek(day) - startOfWeek(first)) / 7) % interval === 0
}

/** How many days of the rule there have been up to this one. Rules with a count are short; ten years end the search. */
function occurrenceNumber(schedule: Schedule, day: DayNumber): number {
  if (schedule.dtstart === undefined) return 0
  let number = 0
  const first = Math.max(dayNumber(schedule.dtstart), day - 3_653)
  for (let n = first; n <= day && number <= (schedule.count ?? 0); n += 1) if (fitsRule(schedule, n)) number += 1
  return number
}

function listHas(list: string, value: number, last: number): boolean {
  return list
    .split(',')
    .map(Number)
    .some((n) => n === value || (n < 0 && last + n + 1 === value))
}

function daysInMonth(date: Date): number {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

function dayOfYear(day: DayNumber): number {
  return day - dayNumber(`${dateOf(day).slice(0, 4)}-01-01`) + 1
}

/** ISO 8601: the week of the year's first Thursday is week 1. */
function weekOfYear(day: DayNumber): number {
  const thursday = day - weekdayOf(day) + 3
  return Math.floor((thursday - dayNumber(`${dateOf(thursday).slice(0, 4)}-01-01`)) / 7) + 1
}
