import { eachMember } from './compile.ts'
import { firstDay, inForce } from './in-force.ts'
import type { Figure } from './node.ts'
import type { Plan, When } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { seatOf } from './situation.ts'

/** A figure as it is read for one household before and after. */
export interface FigureInUse {
  readonly was: number | null
  readonly is: number | null
}

/**
 * The number that a figure comes to for the household that is loaded: the row of its size, the part of the state where it
 * lives. Null where it is none, or no single number.
 */
export function figureInUse(
  figure: Figure,
  goals: readonly Plan[],
  who: number,
  ranges: Ranges,
  when: When,
): number | null {
  const { now } = ranges.seat
  const seen = new Map<Plan, Set<number>>()
  const find = (plan: Plan, whose: number): number | null => {
    const been = seen.get(plan) ?? new Set<number>()
    if (been.has(whose)) return null
    seen.set(plan, been.add(whose))
    switch (plan.op) {
      case 'constant':
        return plan.figure?.figure === figure ? plan.value : null
      case 'rows': {
        if (plan.figure.figure !== figure) return find(plan.by, whose)
        const row = ranges.of(plan, whose)
        return isKnown(row) ? row.lo : null
      }
      case 'first':
      case 'ask':
      case 'is':
      case 'inCounties':
        return null
      case 'regions': {
        if (!plan.regions.some((region) => find(region, whose) !== null)) return null
        const here = ranges.of(plan, whose)
        return isKnown(here) ? here.lo : null
      }
      case 'rule':
        return find(plan.is, seatOf(now, plan.rule.entity, whose))
      case 'gather': {
        let found: number | null = null
        eachMember(plan.over, now, whose, (member) => {
          found ??= find(plan.each, member)
        })
        return found
      }
      case 'if': {
        const asked = ranges.of(plan.args[0], whose)
        const taken = !isKnown(asked) ? plan.args : [plan.args[0], asked.lo ? plan.args[1] : plan.args[2]]
        return firstOf(taken, whose)
      }
      default:
        return firstOf(plan.args, whose)
    }
  }
  const firstOf = (plans: readonly Plan[], whose: number): number | null => {
    for (const plan of plans) {
      const found = find(plan, whose)
      if (found !== null) return found
    }
    return null
  }
  const inUse = firstOf(goals, who)
  if (inUse !== null || figure.regions) return inUse
  const known = figure.byState || figure.values?.some(({ from }) => from <= firstDay(when.asOf))
  const now_ = known
    ? inForce(figure, when.asOfFigure?.[figure.id] ?? firstDay(when.asOf), when.state, when.overrides ?? {})
    : null
  return typeof now_?.value === 'number' ? now_.value : null
}
