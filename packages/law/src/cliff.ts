import { toCent } from './evaluate.ts'
import type { LawHere } from './here.ts'
import { type Household, situationOf } from './household.ts'
import { type Resources, resourcesOf } from './resources.ts'
import { complete } from './situation.ts'

/** What the household has in a month when one person earns this much. */
export interface CliffPoint extends Resources {
  readonly earnedPerMonth: number
}
/** Earning more leaves the household with less. */
export interface Drop {
  readonly from: number
  readonly to: number
  readonly losesPerMonth: number
  /** The programmes that make a tenth of it or more, the largest first: what only moves with pay is no reason. */
  readonly because: readonly string[]
  /** Those of them of which nothing is left. */
  readonly ends: readonly string[]
}
export interface Cliff {
  readonly points: readonly CliffPoint[]
  readonly drops: readonly Drop[]
}
export interface EarningsRange {
  readonly from: number
  readonly to: number
  /** How many points, ends included; 101 when not said. */
  readonly points?: number
}

/**
 * Net resources over one person's pay, everything else as it is; what is unanswered is taken for none.
 * `cliff(law, household, 'p1', { from: 0, to: 5000 })`. Throws when the person is not in the household.
 */
export function cliff(here: LawHere, household: Household, person: string, range: EarningsRange): Cliff {
  const { law } = here.reading
  const who = household.people.findIndex((one) => one.id === person)
  if (who < 0) throw new RangeError(`There is nobody with the id "${person}" in this household.`)
  const situation = complete(situationOf(law, household))
  const earned = law.asks.findIndex((ask) => ask.id === 'earnedMonthly')
  if (earned < 0) throw new RangeError('No programme here asks about pay.')
  const resources = resourcesOf(here)
  const count = range.points ?? 101
  const points = Array.from({ length: count }, (_, i): CliffPoint => {
    const earnedPerMonth = toCent(range.from + ((range.to - range.from) * i) / Math.max(1, count - 1))
    situation.answers[earned * situation.size + who] = earnedPerMonth
    return { earnedPerMonth, ...resources(situation) }
  })
  return { points, drops: dropsIn(points) }
}

/** Neighbouring points at which more pay leaves less, joined while the fall goes on. */
const dropsIn = (points: readonly CliffPoint[]): Drop[] => {
  const drops: Drop[] = []
  for (let i = 1; i < points.length; i++) {
    if (points[i]!.netPerMonth >= points[i - 1]!.netPerMonth) continue
    const start = i - 1
    while (i + 1 < points.length && points[i + 1]!.netPerMonth < points[i]!.netPerMonth) i++
    const from = points[start]!
    const to = points[i]!
    const losesPerMonth = toCent(from.netPerMonth - to.netPerMonth)
    const because = Object.keys(from.byProgramme)
      .map((id) => [id, from.byProgramme[id]! - to.byProgramme[id]!] as const)
      .sort((a, b) => b[1] - a[1])
      .filter(([, by], place) => place === 0 || by >= losesPerMonth / 10)
      .map(([id]) => id)
    const ends = because.filter((id) => to.byProgramme[id] === 0)
    drops.push({ from: from.earnedPerMonth, to: to.earnedPerMonth, losesPerMonth, because, ends })
  }
  return drops
}
