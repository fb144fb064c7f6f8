import {
  type Account,
  type ShownAnswer,
  type ShownFigure,
  settledBy,
  shownAnswer,
  shownFigure,
  usedRegions,
} from './account.ts'
import { eachMember } from './compile.ts'
import type { Plan, RulePlan } from './plan.ts'
import { seatOf } from './situation.ts'

/** What a rule rests on directly: other rules, figures, answers; only along branches that count. Each once. */
export interface Parts {
  readonly rules: { readonly plan: RulePlan; readonly who: number }[]
  readonly figures: ShownFigure[]
  readonly answers: ShownAnswer[]
}

/** What is rested on, in its order; `when` asks the household which of the lists that follow count for a person. */
type Rest =
  | { readonly is: 'figure'; readonly figure: ShownFigure }
  | { readonly is: 'answer'; readonly answer: (who: number) => ShownAnswer }
  | { readonly is: 'rule'; readonly plan: RulePlan }
  | { readonly is: 'when'; readonly add: (who: number, into: Parts) => void }

/** `restsOn(account, rule.is)(who, parts)` adds the parts of a plan, seen from a person of the household that is loaded. */
export function restsOn(account: Account, plan: Plan): (who: number, into: Parts) => void {
  const { seat } = account.ranges
  const rests = restsOf(account, plan)
  return (who, into) => {
    for (let at = 0; at < rests.length; at++) {
      const rest = rests[at]!
      switch (rest.is) {
        case 'figure':
          addOnce(into.figures, rest.figure)
          break
        case 'answer':
          addOnce(into.answers, rest.answer(who))
          break
        case 'rule':
          addRule(into.rules, rest.plan, seatOf(seat.now, rest.plan.rule.entity, who))
          break
        case 'when':
          rest.add(who, into)
      }
    }
  }
}

/** Where nothing has to be asked, parts of parts stand in one list. */
const restsOf = (account: Account, plan: Plan): Rest[] => {
  const { ranges } = account
  const { seat } = ranges
  const when = (add: (who: number, into: Parts) => void): Rest[] => [{ is: 'when', add }]
  switch (plan.op) {
    case 'constant':
      return plan.figure ? [{ is: 'figure', figure: shownFigure(account, plan.figure)(plan.value) }] : []
    case 'first':
      return []
    case 'ask':
    case 'is':
      return [{ is: 'answer', answer: shownAnswer(account, plan) }]
    case 'rule':
      return [{ is: 'rule', plan }]
    case 'rows': {
      const row = ranges.rowOf(plan)
      const figure = shownFigure(account, plan.figure)
      const add = when((who, into) => {
        const cell = row * seat.now.size + who
        addOnce(into.figures, figure(seat.lo[cell] === seat.hi[cell] ? seat.lo[cell]! : null))
      })
      return [...add, ...restsOf(account, plan.by)]
    }
    case 'regions': {
      const regions = plan.regions.map((region) => restsOn(account, region))
      const used = usedRegions(account, plan)
      const add = when((who, into) => {
        for (const place of used()) regions[place]!(who, into)
      })
      return [{ is: 'answer', answer: shownAnswer(account, plan) }, ...add]
    }
    case 'inCounties':
      return [
        { is: 'answer', answer: shownAnswer(account, plan) },
        { is: 'figure', figure: shownFigure(account, plan.figure)(null) },
      ]
    case 'gather': {
      const row = ranges.rowOf(plan.each)
      const each = restsOn(account, plan.each)
      const isSum = plan.how === 'sum'
      return when((who, into) =>
        eachMember(plan.over, seat.now, who, (one) => {
          // people who add nothing are not worth a line
          const cell = row * seat.now.size + one
          if (!isSum || seat.lo[cell] !== 0 || seat.hi[cell] !== 0) each(one, into)
        }),
      )
    }
    case 'if': {
      const row = ranges.rowOf(plan.args[0])
      const [yes, no] = [restsOn(account, plan.args[1]), restsOn(account, plan.args[2])]
      const add = when((who, into) => {
        const cell = row * seat.now.size + who
        if (seat.hi[cell] !== 0) yes(who, into)
        if (seat.lo[cell] === 0) no(who, into)
      })
      return [...restsOf(account, plan.args[0]), ...add]
    }
    case 'and':
    case 'or': {
      const settled = settledBy(account, plan)
      const args = plan.args.map((arg) => restsOn(account, arg))
      return when((who, into) => {
        const place = settled(who)
        if (place >= 0) args[place]!(who, into)
        else for (const arg of args) arg(who, into)
      })
    }
    default:
      return plan.args.flatMap((arg) => restsOf(account, arg))
  }
}

const addOnce = <T>(list: T[], one: T): void => {
  for (let at = 0; at < list.length; at++) if (list[at] === one) return
  list.push(one)
}
const addRule = (list: Parts['rules'], plan: RulePlan, who: number): void => {
  for (let at = 0; at < list.length; at++) if (list[at]!.plan === plan && list[at]!.who === who) return
  list.push({ plan, who })
}
