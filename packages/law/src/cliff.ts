import { toCent } from './evaluate.ts'
import { type Household, situationOf } from './household.ts'
import type { Law } from './plan.ts'
import type { Programme } from './programme.ts'
import type { runner } from './run.ts'
import { unitsOf } from './screen.ts'
import { complete } from './situation.ts'

/** What the household has in a month when one person earns this much. */
export interface CliffPoint {
  readonly earnedPerMonth: number
  /** All pay and other income, plus benefits, less taxes, a month. */
  readonly netPerMonth: number
  /** Dollars a month by programme; taxes are below zero. */
  readonly byProgramme: Readonly<Record<string, number>>
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
 * `cliff(household, 'p1', { from: 0, to: 5000 }, …)`. Throws when the person is not in the household.
 */
export function cliff(
  household: Household,
  person: string,
  range: EarningsRange,
  law: Law,
  programmes: readonly Programme[],
  run: ReturnType<typeof runner>,
): Cliff {
  const who = household.people.findIndex((one) => one.id === person)
  if (who < 0) throw new RangeError(`There is nobody with the id "${person}" in this household.`)
  const situation = complete(situationOf(law, household))
  const earned = law.asks.findIndex((ask) => ask.id === 'earnedMonthly')
  if (earned < 0) throw new RangeError('No programme here asks about pay.')
  const incomeAt = law.asks.flatMap((ask, at) => (cashIncome(ask.id, programmes) ? [at] : []))
  const count = range.points ?? 101
  const points = Array.from({ length: count }, (_, i): CliffPoint => {
    const earnedPerMonth = toCent(range.from + ((range.to - range.from) * i) / Math.max(1, count - 1))
    situation.answers[earned * situation.size + who] = earnedPerMonth
    run.load(situation)
    let netPerMonth = incomeAt.reduce((sum, at) => sum + answered(situation.answers, at, situation.size), 0)
    const byProgramme: Record<string, number> = {}
    programmes.forEach((programme, p) => {
      const monthly =
        unitsOf(programme, situation).reduce((sum, unit) => sum + run.read[3 * p + 2]!(unit), 0) /
        (programme.period === 'year' ? monthsInAYear : 1)
      byProgramme[programme.id] = toCent(programme.kind === 'tax' ? 0 - monthly : monthly)
      netPerMonth += byProgramme[programme.id]!
    })
    return { earnedPerMonth, netPerMonth: toCent(netPerMonth), byProgramme }
  })
  return { points, drops: dropsIn(points) }
}

const monthsInAYear = 12
/** Money that comes in besides benefits that are reckoned here: pay, business, and whatever was said to be received. */
const cashIncome = (id: string, programmes: readonly Programme[]) =>
  id === 'earnedMonthly' ||
  id === 'selfEmploymentMonthly' ||
  id.startsWith('unearned.') ||
  (id === 'receives.tanf' && !programmes.some((one) => one.id === 'tanf')) ||
  (id === 'receives.stateSupplement' && !programmes.some((one) => one.id === 'stateSupplement'))
const answered = (answers: Float64Array, at: number, size: number): number => {
  let sum = 0
  for (let who = 0; who < size; who++) sum += answers[at * size + who] || 0
  return sum
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
