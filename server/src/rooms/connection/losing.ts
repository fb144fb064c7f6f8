import { checkInItems } from '@kith/wire/check-in-items'
import type { CheckIn } from '@kith/wire/connection'
import type { LosingReason } from '@kith/wire/losing-touch'
import { ways } from './ways.ts'

const dayMs = 86_400_000

/** What is known of the last year with one person, the newest first. */
export interface LastYear {
  talks: readonly string[]
  /** Promises of ours whose day has passed and that nobody kept. */
  promisesLate: number
  leadSince: string | null
  /** Before the present one somebody else led. */
  hadOtherLead: boolean
  checkIns: readonly Pick<CheckIn, 'at' | (typeof checkInItems)[number]>[]
}

/** How many days lie between two conversations as a rule: the middle one of the pauses. */
export function usualDaysOf(talks: readonly string[]): number | null {
  if (talks.length < ways.leastTalks) return null
  const pauses = talks
    .slice(1)
    .map((at, index) => (Date.parse(talks[index]!) - Date.parse(at)) / dayMs)
    .toSorted((a, b) => a - b)
  return Math.max(1, Math.round(pauses[Math.floor((pauses.length - 1) / 2)]!))
}

export const daysBetween = (from: string, to: Date): number => Math.floor((to.getTime() - Date.parse(from)) / dayMs)

/** Why we may be losing touch with somebody: plain rules over dated facts, and none of them weighs a person. */
export function losingReasons(year: LastYear, now: Date): LosingReason[] {
  const reasons: LosingReason[] = []
  const [lastAt] = year.talks
  const usualDays = usualDaysOf(year.talks)
  if (lastAt) {
    const days = daysBetween(lastAt, now)
    const long = usualDays === null ? ways.longWithoutUsualDays : usualDays + ways.longerThanUsualDays
    if (days >= long) reasons.push({ kind: 'quiet', days, usualDays, lastAt })
  }
  if (year.promisesLate >= ways.promisesLate) reasons.push({ kind: 'promisesLate', count: year.promisesLate })
  if (year.leadSince && year.hadOtherLead && daysBetween(year.leadSince, now) <= ways.newWorkerDays) {
    reasons.push({ kind: 'newWorker', since: year.leadSince })
  }
  const lower = lowerItems(year.checkIns)
  if (lower.length > 0) reasons.push({ kind: 'saidLower', items: lower, at: year.checkIns[0]!.at })
  const isQuiet = reasons.some((reason) => reason.kind === 'quiet')
  return isQuiet || reasons.length >= ways.otherReasons ? reasons : []
}

/** Each sentence by itself: what was left out is not lower. */
function lowerItems([last, before]: LastYear['checkIns']) {
  if (!last || !before) return []
  return checkInItems.filter((item) => {
    const [now, then] = [last[item], before[item]]
    return now !== null && then !== null && then - now >= ways.stepsLower
  })
}
