import {
  addBusinessDays,
  addDays,
  addMonths,
  businessDayFrom,
  type Day,
  firstOfMonth,
  type Holidays,
  isFederalHoliday,
  monthAfter,
} from './business-days.ts'
import type { Deadline } from './deadline.ts'

/** The last day that the law gives, and the day by which it is wise to have done it. */
export interface Due {
  readonly statutory: Day
  readonly safe: Day
}

/** Three business days for the mail, a closed office, a page that does not load. */
const safeBusinessDays = 3
/** A letter is presumed to have come five days after its date (20 CFR 416.1401; 42 CFR 431.231(c)(2)). */
const mailDays = 5
const hoursADay = 24

/** The safe day before a last day; where the clock runs forward, never before the day from which it runs. */
export const safeBefore = (statutory: Day, from: Day, isHoliday: Holidays = isFederalHoliday): Day => {
  const safe = addBusinessDays(statutory, -safeBusinessDays, isHoliday)
  return safe < from && from < statutory ? from : safe
}

/**
 * When a clock that started on a day runs out. The day of the event is not counted, the last day is. Null where federal
 * law gives no number, or where the clock is not one that runs out on a day.
 * @example dueOf(snapHearing, '2026-11-02') // { statutory: '2027-01-31', safe: '2027-01-27' }
 */
export function dueOf(deadline: Deadline, from: Day, isHoliday: Holidays = isFederalHoliday): Due | null {
  const started = deadline.starts === 'noticeReceived' ? addDays(from, mailDays) : from
  const counted = countedFrom(deadline, started, isHoliday)
  if (counted === null) return null
  const statutory = deadline.moves ? businessDayFrom(counted, isHoliday) : counted
  return { statutory, safe: safeBefore(statutory, from, isHoliday) }
}

function countedFrom({ unit, amount }: Deadline, from: Day, isHoliday: Holidays): Day | null {
  const monthsFirst = firstOfMonth(from)
  switch (unit) {
    case 'calendar_days':
      return addDays(from, amount)
    case 'business_days':
    // A school’s operating days are at most its business days: its own holidays come on top.
    case 'operating_days':
      return addBusinessDays(from, amount, isHoliday)
    case 'hours':
      return addDays(from, Math.ceil(amount / hoursADay))
    case 'months':
      return addMonths(from, amount)
    case 'years':
      return addMonths(from, amount * 12)
    case 'day_of_last_month':
      return addDays(monthsFirst, amount - 1)
    case 'day_of_next_month':
      return addDays(monthAfter(from), amount - 1)
    case 'month_before_last_month':
      return addDays(monthsFirst, -1)
    default:
      return null
  }
}
