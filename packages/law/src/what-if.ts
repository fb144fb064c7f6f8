import type { LawHere } from './here.ts'
import type { Household } from './household.ts'
import type { Programme } from './programme.ts'
import { resources } from './resources.ts'

/** What would be otherwise. */
export interface WhatIf {
  /** What is left in a month, before and after: pay and other income, plus benefits, less taxes. */
  readonly left: { readonly before: number; readonly after: number }
  /** Of that, pay and other income before taxes. */
  readonly income: { readonly before: number; readonly after: number }
  /** Programmes of which something changes, the largest first. */
  readonly moved: readonly {
    readonly programme: Programme
    /** Dollars a month; of a tax what is taken. */
    readonly before: number
    readonly after: number
    /** Ids of those who can have it only before, and only after. */
    readonly lost: readonly string[]
    readonly gained: readonly string[]
  }[]
}

/** Compares two households; what is unanswered is taken for none in both, as in the cliff. `whatIf(law, household, withRent(household, 1100))` */
export function whatIf(law: LawHere, before: Household, after: Household): WhatIf {
  const [was, is] = [resources(law, before), resources(law, after)]
  const moved = law.programmes.map((programme) => {
    const { id, kind } = programme
    const amount = (of: typeof was) => (kind === 'tax' ? 0 - of.byProgramme[id]! : of.byProgramme[id]!)
    const [had, has] = kind === 'tax' ? [[], []] : [was.eligible[id]!, is.eligible[id]!]
    return {
      programme,
      before: amount(was),
      after: amount(is),
      lost: had.filter((one) => !has.includes(one)),
      gained: has.filter((one) => !had.includes(one)),
    }
  })
  return {
    left: { before: was.netPerMonth, after: is.netPerMonth },
    income: { before: was.incomePerMonth, after: is.incomePerMonth },
    moved: moved
      .filter((one) => one.before !== one.after || one.lost.length + one.gained.length > 0)
      .sort((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before)),
  }
}
