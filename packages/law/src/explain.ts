import type { Account, Named, ShownAnswer, ShownFigure } from './account.ts'
import { arithmetic } from './arithmetic.ts'
import { type Parts, restsOn } from './parts.ts'
import type { Law, RulePlan } from './plan.ts'
import type { Range, Ranges } from './ranges.ts'
import { pick, rangesIn } from './say.ts'
import { seatOf } from './situation.ts'
import type { Entity, Language, Unit } from './words.ts'

/** One rule as it stands for this household: what it says, how it was reckoned, on what it rests. */
export interface Step {
  readonly id: string
  readonly title: string
  readonly cite: string
  /** Names of the people whom it is about; empty for the whole household. */
  readonly of: readonly string[]
  readonly range: Range
  readonly unit: Unit | null
  readonly said: string
  /** "Income before deductions ($1,600) − Deduction for people who work ($320) = $1,280" */
  readonly arithmetic: string
  readonly figures: readonly ShownFigure[]
  /** Answers that it rests on; those not given yet are said to be so. */
  readonly answers: readonly ShownAnswer[]
}
/**
 * A step and those on which it rests, down to the answers. A rule is the same explanation wherever it is met, and it is
 * met often: there are thousands of ways down from one result, so go through `everyReason`, or open only what is asked for.
 */
export interface Explanation {
  readonly step: Step
  readonly because: readonly Explanation[]
}

/** Explains goals of the household that is loaded, as long as it stays loaded. */
export interface Explainer {
  /** Everything that a goal rests on. */
  tree(goal: RulePlan, who: number): Explanation
  /**
   * What a caseworker would write down: from the parts to the amount, without conditions and without what came to
   * nothing; or, for a no, the conditions that failed and the numbers they compared.
   */
  steps(goal: RulePlan, who: number, isNo: boolean): Step[]
}

/**
 * Reasons in the reader's language, from the same ranges that `reason` gives: complete and half-answered households are
 * explained alike. What rules say is made ready when they are first met, with the words that are there by then; then
 * each is put into words once for a household. `explainer(law, ranges, 'en')(names).tree(goal, 0).step.said`.
 */
export function explainer(law: Law, ranges: Ranges, language: Language): (names: readonly string[]) => Explainer {
  const { seat } = ranges
  const nobody: Household = { names: [], answers: [], met: [] }
  const account: Account & { of: Household } = { ranges, language, figures: new Map(), of: nobody, ending: '' }
  const ready: ((whose: number) => Explanation)[] = []

  const makeReady = (plan: RulePlan): ((whose: number) => Explanation) => {
    const { rule } = plan
    const { id, cite, entity, unit } = rule
    const title = pick(rule, language)
    const row = ranges.rowOf(plan)
    const saidOf = rangesIn(unit, language)
    const reckoned = arithmetic(account, plan.is, unit)
    const gather = restsOn(account, plan.is, meet)
    return (whose) => {
      const cell = row * seat.now.size + whose
      const range = { lo: seat.lo[cell]!, hi: seat.hi[cell]! }
      const said = saidOf(range.lo, range.hi)
      const parts: Parts<Explanation> = { rules: [], figures: [], answers: [] }
      gather(whose, parts)
      const { rules, figures, answers } = parts
      const of = namesOf(entity, whose)
      const step = { id, title, cite, of, range, unit, said, arithmetic: reckoned(whose, said), figures, answers }
      return { step, because: rules }
    }
  }
  const namesOf = (entity: Entity, whose: number): readonly string[] => {
    const { names } = account.of
    if (entity === 'household') return []
    if (entity === 'person') return [names[whose]!]
    return names.filter((_, i) => seatOf(seat.now, entity, i) === whose)
  }
  const meet = (plan: RulePlan, member: number): Explanation => {
    const { met } = account.of
    const whose = seatOf(seat.now, plan.rule.entity, member)
    const place = plan.slot * seat.now.size + whose
    let known = met[place]
    if (!known) {
      ready[plan.slot] ??= makeReady(plan)
      known = ready[plan.slot]!(whose)
      met[place] = known
    }
    return known
  }
  return (names) => {
    const { size } = seat.now
    // as long as they can become: an array that is filled here and there in no order is slow
    const of: Household = { names, answers: new Array(law.asks.length * size), met: new Array(law.slots * size) }
    const tree = (goal: RulePlan, who: number): Explanation => {
      account.of = of
      return meet(goal, who)
    }
    return { tree, steps: (goal, who, isNo) => stepsOf(tree(goal, who), isNo) }
  }
}

/** What was put into words of a household for one reader. */
interface Household extends Named {
  /** By the rule's slot and the person. */
  readonly met: (Explanation | undefined)[]
}

const stepsOf = (top: Explanation, isNo: boolean): Step[] => {
  const seen = new Set<Explanation>()
  const steps: Step[] = []
  const visit = (one: Explanation): void => {
    if (seen.has(one)) return
    seen.add(one)
    const { range, unit } = one.step
    const isCondition = unit === null
    const tells = isCondition ? isNo && range.hi === 0 : !(range.lo === 0 && range.hi === 0)
    if (one !== top && !tells) return
    for (const next of one.because) visit(next)
    if (unit !== 'share') steps.push(one.step)
  }
  visit(top)
  return steps
}
