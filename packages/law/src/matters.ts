import { eachMember } from './compile.ts'
import { operation } from './operations.ts'
import type { Plan } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { seatOf } from './situation.ts'

/** A question that is still open, and for whom: the place of the question and of the person who stands for the answer. */
export interface Open {
  readonly at: number
  readonly who: number
}

/**
 * Which unanswered questions can still change these goals: the way down through whatever is not settled, leaving out
 * branches that cannot be taken and arguments that cannot matter. Each question once, in the order met.
 */
export function matters(
  goals: readonly { readonly plan: Plan; readonly who: number }[],
  ranges: Ranges,
  appliesTo: readonly (Plan | null)[],
): Open[] {
  const { now } = ranges.seat
  const seen = new Map<Plan, Set<number>>()
  const open = new Map<string, Open>()

  const ask = (at: number, entity: Parameters<typeof seatOf>[1], member: number) => {
    const who = seatOf(now, entity, member)
    if (!Number.isNaN(now.answers[at * now.size + who]!)) return
    const key = `${at}:${who}`
    if (open.has(key)) return
    open.set(key, { at, who })
    // whether it applies may itself be open: then that comes first
    const applies = appliesTo[at]
    if (applies) visit(applies, who)
  }
  const visit = (plan: Plan, who: number): void => {
    const range = ranges.of(plan, who)
    if (isKnown(range)) return
    let known = seen.get(plan)
    if (!known) {
      known = new Set()
      seen.set(plan, known)
    }
    if (known.has(who)) return
    known.add(who)
    switch (plan.op) {
      case 'constant':
      case 'first':
        return
      case 'ask':
      case 'is':
        ask(plan.at, plan.ask.entity, who)
        return
      case 'inCounties':
        ask(plan.at, 'household', 0)
        return
      case 'regions':
        ask(plan.at, 'household', 0)
        for (const region of plan.regions) visit(region, who)
        return
      case 'rows':
        visit(plan.by, who)
        return
      case 'rule':
        visit(plan.is, seatOf(now, plan.rule.entity, who))
        return
      case 'gather':
        eachMember(plan.over, now, who, (member) => visit(plan.each, member))
        return
      case 'if': {
        const [condition, yes, no] = plan.args
        visit(condition, who)
        const asked = ranges.of(condition, who)
        if (asked.hi !== 0) visit(yes, who)
        if (asked.lo === 0) visit(no, who)
        return
      }
      case 'min':
      case 'max': {
        const [a, b] = plan.args
        if (canMatter(plan.op, a!, b!, who)) visit(a!, who)
        if (canMatter(plan.op, b!, a!, who)) visit(b!, who)
        return
      }
      default:
        for (const arg of plan.args) visit(arg, who)
    }
  }
  /** The larger of two is not moved by one that is certainly the smaller. */
  const canMatter = (op: 'min' | 'max', one: Plan, other: Plan, who: number): boolean => {
    const mine = ranges.of(one, who)
    const theirs = ranges.of(other, who)
    const best = op === 'min' ? mine.lo : mine.hi
    const held = op === 'min' ? theirs.hi : theirs.lo
    return operation(op).of(best, held) !== held
  }
  for (const { plan, who } of goals) visit(plan, who)
  return [...open.values()]
}
