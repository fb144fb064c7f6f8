import type { ChangeTouch, TouchedFamily } from '@kith/wire/policy-changes'

export type How = TouchedFamily['how']
export const hows: readonly How[] = ['loses', 'gains', 'open', 'same']
export const filters = ['touched', ...hows, 'all'] as const
export const works = ['all', 'toDo', 'call', 'done'] as const
export type Filter = (typeof filters)[number]
export type Work = (typeof works)[number]

export const isTouched = ({ how }: TouchedFamily) => how === 'loses' || how === 'gains'

/** A call that is still to be made is not yet worked through. */
export const isWorkedThrough = ({ mark }: TouchedFamily) => mark !== null && mark.mark !== 'call'

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Those who are asked for: whoever loses first, then by name; of what is open, whom the fewest answers are missing from. */
export function shownOf(
  families: readonly TouchedFamily[],
  { filter, work, name }: { filter: Filter; work: Work; name: string },
): TouchedFamily[] {
  const wanted = plain(name.trim())
  return families
    .filter((one) => filter === 'all' || (filter === 'touched' ? isTouched(one) : one.how === filter))
    .filter(
      (one) =>
        work === 'all' ||
        (work === 'call' ? one.mark?.mark === 'call' : work === 'done' ? isWorkedThrough(one) : !isWorkedThrough(one)),
    )
    .filter((one) => wanted === '' || one.names.some((each) => plain(each).includes(wanted)))
    .toSorted(
      (one, other) =>
        hows.indexOf(one.how) - hows.indexOf(other.how) ||
        (one.how === 'open' ? missingOf(one) - missingOf(other) : 0) ||
        one.name.localeCompare(other.name) ||
        one.key.localeCompare(other.key),
    )
}

const missingOf = (one: TouchedFamily) => Math.max(0, ...one.touches.map(({ missing }) => missing))

/** What a settled touch is more or less by, a period; null where it is no matter of money. */
export function differenceOf({ before, after }: ChangeTouch): number | null {
  if (before.high !== before.low || after.high !== after.low) return null
  return after.low === before.low ? null : after.low - before.low
}

/** What all families together gain and lose in a month, as far as it is settled. */
export function monthlySums(families: readonly TouchedFamily[]): { gain: number; lose: number } {
  const moved = families
    .flatMap(({ touches }) => touches)
    .filter(({ how, period }) => (how === 'gains' || how === 'loses') && period === 'month')
    .map((one) => differenceOf(one) ?? 0)
  const sum = (of: readonly number[]) => Math.round(of.reduce((all, one) => all + one, 0))
  return { gain: sum(moved.filter((one) => one > 0)), lose: -sum(moved.filter((one) => one < 0)) }
}
