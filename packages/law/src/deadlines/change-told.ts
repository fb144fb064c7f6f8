import { addDays, addMonths, type Day, firstOfMonth, monthAfter } from './business-days.ts'
import { clocksFor } from './deadlines.ts'
import { dueOf } from './due.ts'

/** A change in a household, as the rules about telling it tell apart. */
export interface Change {
  readonly kind: 'pay' | 'people' | 'rent'
  /** The help grows by it. */
  readonly grows: boolean
}

/** Until when a change is told, and from when it counts. */
export interface ToldChange {
  /** The last day to tell it, and the day to go by; null where the office or the state says it. */
  readonly on: Day | null
  readonly safeOn: Day | null
  /** Where a state asks for less (simplified reporting), only what lifts the income above the limit is told, until this day. */
  readonly lighterOn: Day | null
  /** The first day of the month from which it counts at the latest; null where nothing says it that holds everywhere. */
  readonly countsFrom: Day | null
  readonly citation: string
  /** Not compared with today's text of the law: to be confirmed locally. */
  readonly isRecall: boolean
}

/**
 * What is owed and what follows when something changes on a day and is told that day. Null for programmes where a change
 * waits for the renewal, or of which we know no clock.
 *
 * SNAP: more counts in the month after at the latest for a new member or less income, else with the first allotment ten
 * days after it was told; less from the month after the notice has run out, ten days to write it and ten days' notice
 * (7 CFR 273.12(c)(1), (2), 273.13(a)(1)). SSI: pay counts two months later (20 CFR 416.420(a)). Housing: a higher rent
 * with the month after 30 days' notice, a lower one with the month after the change (24 CFR 982.516(e)).
 * @example changeTold('snap', { kind: 'pay', grows: false }, '2026-11-23')?.countsFrom // '2027-01-01'
 */
export function changeTold(programme: string, change: Change, day: Day): ToldChange | null {
  const [clock, lighter] = clocksFor(programme).filter(({ starts }) => starts === 'changed')
  if (!clock) return null
  const due = dueOf(clock, day)
  const counts = countsFrom(programme, change, day)
  return {
    on: due?.statutory ?? null,
    safeOn: due?.safe ?? null,
    lighterOn: lighter ? (dueOf(lighter, day)?.statutory ?? null) : null,
    countsFrom: counts?.from ?? null,
    citation: counts ? `${clock.citation}; ${counts.citation}` : clock.citation,
    isRecall: clock.confidence === 'recall',
  }
}

const daysToAct = 10
const daysOfNotice = 10
const daysOfRentNotice = 30
const ssiLagMonths = 2

function countsFrom(programme: string, { kind, grows }: Change, day: Day): { from: Day; citation: string } | null {
  switch (programme) {
    case 'snap':
      if (!grows) return { from: monthAfter(addDays(day, daysToAct + daysOfNotice)), citation: '273.12(c)(2)' }
      return { from: monthAfter(kind === 'rent' ? addDays(day, daysToAct) : day), citation: '273.12(c)(1)' }
    case 'ssi':
      return kind === 'pay' ? { from: addMonths(firstOfMonth(day), ssiLagMonths), citation: '416.420(a)' } : null
    case 'housing':
      return { from: monthAfter(grows ? day : addDays(day, daysOfRentNotice)), citation: '982.516(e)' }
    default:
      return null
  }
}
