import { firstDay, loadState, type Overrides, programmes } from '@kith/law'
import { type Change, changes } from '@kith/law/changes'
import type { HouseholdColumns } from '@kith/law/columns'
import { toCent } from '@kith/law/evaluate'

/** The two laws that are compared. */
export interface Compared {
  readonly from: string
  readonly to: string
  readonly overrides: Overrides
}

/** Those whose figures are known on the later day. */
export const comparedUntil = (to: string) => programmes.filter((one) => firstDay(to) <= one.knownUntil)

/** Households of one state, and by what ids they and their people go. */
export interface HouseholdsOf {
  readonly state: string
  readonly columns: HouseholdColumns
  readonly ids: readonly string[]
  readonly people: readonly string[]
}

/** What is told of a household's programme that is moved. */
export interface Moved {
  readonly id: string
  readonly state: string
  readonly programme: string
  /** The person who stands for the unit it is for, or null where it is for the household. */
  readonly of: string | null
  readonly period: 'month' | 'year'
  readonly before: number
  readonly after: number
  readonly wasEligible: boolean
  readonly isEligible: boolean
  readonly because: readonly { readonly figure: string; readonly title: string; readonly by: number }[]
}

/** Who is moved from one law to the other, in whatever state: `comparer({ from, to, overrides })(households)`. */
export function comparer({ from, to, overrides }: Compared): (households: HouseholdsOf) => Promise<Moved[]> {
  const known = comparedUntil(to)
  const lawOf = new Map<string, ReturnType<typeof changes>>()
  return async ({ state: code, columns, ids, people }) => {
    let law = lawOf.get(code)
    if (!law) {
      const state = await loadState(code)
      law = changes(known, { asOf: from, state }, { asOf: to, state, overrides })
      lawOf.set(code, law)
    }
    return law(columns).map((change) => told(change, code, ids, people))
  }
}

const told = (
  { home, person, programme, before, after, wasEligible, isEligible, because }: Change,
  state: string,
  ids: readonly string[],
  people: readonly string[],
): Moved => ({
  id: ids[home]!,
  state,
  programme: programme.id,
  of: programme.entity === 'household' ? null : people[person]!,
  period: programme.period,
  before: toCent(before),
  after: toCent(after),
  wasEligible,
  isEligible,
  because: because.map(({ figure, by }) => ({ figure: figure.id, title: figure.en, by: toCent(by) })),
})

/** How many gain and lose by a programme, and how much together. */
interface Sum {
  gain: number
  lose: number
  more: number
  less: number
}
export type Sums = Record<string, Sum>

/** How many households were looked at, how many of them are moved, and how many could not be read. */
export interface Counts {
  households: number
  touched: number
  refused: number
  readonly sums: Sums
}

export function sumsOf(moved: readonly Moved[]): Pick<Counts, 'touched' | 'sums'> {
  const sums: Sums = {}
  for (const { programme, before, after } of moved) {
    sums[programme] ??= { gain: 0, lose: 0, more: 0, less: 0 }
    const sum = sums[programme]
    if (after > before) {
      sum.gain++
      sum.more += after - before
    }
    if (after < before) {
      sum.lose++
      sum.less += before - after
    }
  }
  return { touched: new Set(moved.map(({ id }) => id)).size, sums }
}

export function add(to: Counts, { households, touched, refused, sums }: Counted): void {
  to.households += households
  to.touched += touched
  to.refused += typeof refused === 'number' ? refused : refused.length
  for (const [id, { gain, lose, more, less }] of Object.entries(sums)) {
    to.sums[id] ??= { gain: 0, lose: 0, more: 0, less: 0 }
    const sum = to.sums[id]
    sum.gain += gain
    sum.lose += lose
    sum.more += more
    sum.less += less
  }
}
type Counted = Omit<Counts, 'refused'> & { readonly refused: number | readonly unknown[] }
