import { eachMember } from './compile.ts'
import type { InForce } from './in-force.ts'
import type { Ask } from './node.ts'
import type { Plan } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { amount, pick, words } from './say.ts'
import { seatOf } from './situation.ts'
import type { Language, Unit } from './words.ts'

/** For whom and in which language something is explained. */
export interface Account {
  readonly ranges: Ranges
  /** What each person is called. */
  readonly names: readonly string[]
  readonly language: Language
}
export type RulePlan = Extract<Plan, { op: 'rule' }>
type Joint = Extract<Plan, { args: readonly Plan[] }>

/** What a rule rests on directly: other rules, figures, answers; only along branches that count. */
export interface Parts {
  rules: { plan: RulePlan; who: number }[]
  figures: { figure: InForce; value: number | null; unit: Unit | null }[]
  answers: { ask: Ask; at: number; who: number }[]
}
export function restsOn(account: Account, root: Plan, whose: number): Parts {
  const { ranges } = account
  const { now } = ranges.seat
  const parts: Parts = { rules: [], figures: [], answers: [] }
  const addFigure = (figure: InForce, value: number | null) => {
    if (!parts.figures.some((one) => one.figure === figure && one.value === value))
      parts.figures.push({ figure, value, unit: figure.figure.unit })
  }
  const addAnswer = (ask: Ask, at: number, member: number) => {
    const of = seatOf(now, ask.entity, member)
    if (!parts.answers.some((one) => one.at === at && one.who === of)) parts.answers.push({ ask, at, who: of })
  }
  const visit = (plan: Plan, member: number): void => {
    switch (plan.op) {
      case 'constant':
        if (plan.figure) addFigure(plan.figure, plan.value)
        return
      case 'first':
        return
      case 'ask':
      case 'is':
        addAnswer(plan.ask, plan.at, member)
        return
      case 'rows': {
        const row = ranges.of(plan, member)
        addFigure(plan.figure, isKnown(row) ? row.lo : null)
        visit(plan.by, member)
        return
      }
      case 'regions':
        addAnswer(plan.ask, plan.at, member)
        for (const region of usedRegions(account, plan)) visit(region, member)
        return
      case 'inCounties':
        addAnswer(plan.ask, plan.at, member)
        addFigure(plan.figure, null)
        return
      case 'rule': {
        const of = seatOf(now, plan.rule.entity, member)
        if (!parts.rules.some((one) => one.plan === plan && one.who === of)) parts.rules.push({ plan, who: of })
        return
      }
      case 'gather':
        eachMember(plan.over, now, member, (one) => {
          // people who add nothing are not worth a line
          const each = ranges.of(plan.each, one)
          if (plan.how !== 'sum' || each.lo !== 0 || each.hi !== 0) visit(plan.each, one)
        })
        return
      case 'if': {
        const [condition, yes, no] = plan.args
        visit(condition, member)
        const asked = ranges.of(condition, member)
        if (asked.hi !== 0) visit(yes, member)
        if (asked.lo === 0) visit(no, member)
        return
      }
      case 'and':
      case 'or': {
        for (const arg of deciding(account, plan, member)) visit(arg, member)
        return
      }
      default:
        for (const arg of plan.args) visit(arg, member)
    }
  }
  visit(root, whose)
  return parts
}
/** Of several conditions those that settle it: one that fails is enough for "all", one that holds for "any". */
const deciding = (account: Account, plan: Joint, member: number): readonly Plan[] => {
  const { ranges } = account
  const settles = plan.op === 'and' ? 0 : 1
  const settled = plan.args.filter((arg) => {
    const range = ranges.of(arg, member)
    return isKnown(range) && range.lo === settles
  })
  return settled.length > 0 ? settled.slice(0, 1) : plan.args
}
/** A chain of the same joint as one list, without the conditions that are not needed to settle it. */
export const conditions = (account: Account, plan: Joint, op: 'and' | 'or', member: number): Plan[] =>
  deciding(account, plan, member).flatMap((arg) => (arg.op === op ? conditions(account, arg, op, member) : [arg]))
/** The parts of the state that it can be. */
export const usedRegions = ({ ranges }: Account, plan: Extract<Plan, { op: 'regions' }>): readonly Plan[] => {
  const county = ranges.answer(plan.at, 0)
  return isKnown(county) ? [plan.regions[plan.of.get(county.lo) ?? plan.rest]!] : plan.regions
}

/** An answer in words, or that there is none yet. */
export const answerSaid = ({ ranges, language }: Account, ask: Ask, at: number, who: number): string => {
  const say = words[language]
  const { now } = ranges.seat
  const given = now.answers[at * now.size + who]!
  if (ask.kind === 'county') return Number.isNaN(given) ? say.notAnswered : String(given).padStart(5, '0')
  const range = ranges.answer(at, who)
  if (!isKnown(range)) return say.notAnswered
  if (ask.kind === 'choice') return pick(ask.options[range.lo]!, language)
  return amount(range.lo, ask.unit, language)
}
