import { rowFor } from './compile.ts'
import { eachOnce } from './each-once.ts'
import type { How } from './node.ts'
import { operation } from './operations.ts'
import type { Law, Plan } from './plan.ts'

/** What is left of a law where nobody answered certain questions: plans without the branches that cannot be taken. */
export interface FoldedLaw {
  readonly goals: readonly Plan[]
  /** Folded like the goals, for the questions that somebody answered or that are implied by others. */
  readonly appliesTo: readonly (Plan | null)[]
  readonly implied: readonly (Plan | null)[]
}

/** `fold(law, asked)`: `asked[at]` says whether anybody answered that question; households are complete. */
export function fold(law: Law, asked: readonly boolean[]): FoldedLaw {
  const folded = eachOnce((plan: Plan): Plan => make(plan))
  /** What a question comes to that nobody answered, where that is one number for all. */
  const silence = eachOnce((at: number): Plan | null => {
    if (asked[at]) return null
    const implied = law.implied[at] && folded(law.implied[at])
    const applies = law.appliesTo[at] && folded(law.appliesTo[at])
    if (!implied || fixed(applies) === 0) return constant(law.asks[at]!.none)
    return (!applies || fixed(applies) === 1) && fixed(implied) !== null ? implied : null
  })
  const make = (plan: Plan): Plan => {
    switch (plan.op) {
      case 'constant':
        return constant(plan.value)
      case 'first':
        return plan
      case 'ask':
        return silence(plan.at) ?? plan
      case 'is': {
        const answer = fixed(silence(plan.at))
        return answer === null ? plan : constant(plan.options.includes(answer) ? 1 : 0)
      }
      case 'inCounties': {
        const county = fixed(silence(plan.at))
        return county === null ? plan : constant(plan.counties.has(county) ? 1 : 0)
      }
      case 'regions': {
        const county = fixed(silence(plan.at))
        const regions = plan.regions.map(folded)
        if (county !== null) return regions[plan.of.get(county) ?? plan.rest]!
        const value = fixed(regions[0])
        return value !== null && regions.every((one) => fixed(one) === value) ? regions[0]! : { ...plan, regions }
      }
      case 'rows': {
        const by = folded(plan.by)
        const count = fixed(by)
        const { value, beyond, figure } = plan.figure
        return count === null
          ? { ...plan, by }
          : constant(rowFor(value as readonly number[], figure.first, beyond, count))
      }
      case 'rule': {
        const is = folded(plan.is)
        return is.op === 'constant' ? is : { ...plan, is }
      }
      case 'gather': {
        const each = folded(plan.each)
        const value = fixed(each)
        return value === null ? { ...plan, each } : (ofAll(plan.how, value) ?? { ...plan, each })
      }
      case 'if': {
        const [condition, yes, no] = plan.args.map(folded) as [Plan, Plan, Plan]
        const asked = fixed(condition)
        if (asked !== null) return asked ? yes : no
        return fixed(yes) !== null && fixed(yes) === fixed(no) ? yes : { op: 'if', args: [condition, yes, no] }
      }
      default:
        return joined(plan.op, plan.args.map(folded))
    }
  }
  return {
    goals: law.goals.map(folded),
    appliesTo: law.appliesTo.map((plan) => plan && folded(plan)),
    implied: law.implied.map((plan) => plan && folded(plan)),
  }
}

const constant = (value: number): Plan => ({ op: 'constant', value, figure: null })
const fixed = (plan: Plan | null | undefined): number | null => (plan?.op === 'constant' ? plan.value : null)

/** The same value for everybody: what it comes to for all, unless it depends on how many they are. */
const ofAll = (how: How, value: number): Plan | null =>
  how === 'sum' && value !== 0 ? null : constant(how === 'any' || how === 'all' ? Number(value !== 0) : value)

type Joint = Extract<Plan, { args: readonly Plan[] }>
const joined = (op: Joint['op'], args: readonly Plan[]): Plan => {
  if (op === 'if') throw new Error('A choice is folded where it is met.')
  const [a, b] = args as [Plan, Plan | undefined]
  const [left, right] = [fixed(a), fixed(b)]
  if (left !== null && (!b || right !== null)) return constant(operation(op).of(left, right ?? 0))
  switch (op) {
    case 'and':
      if (left === 0 || right === 0) return constant(0)
      return left !== null ? b! : right !== null ? a : { op, args }
    case 'or':
      if (left === 1 || right === 1) return constant(1)
      return left !== null ? b! : right !== null ? a : { op, args }
    case '+':
      return left === 0 ? b! : right === 0 ? a : { op, args }
    case '-':
      return right === 0 ? a : { op, args }
    case '*':
      if (left === 0 || right === 0) return constant(0)
      return left === 1 ? b! : right === 1 ? a : { op, args }
    case '/':
      if (left === 0 || right === 0) return constant(0)
      return right === 1 ? a : { op, args }
    default:
      return { op, args }
  }
}
