import {
  type Account,
  type ShownAnswer,
  type ShownFigure,
  settledBy,
  shownAnswer,
  shownFigure,
  usedRegions,
} from './account.ts'
import { chain } from './chain.ts'
import { eachMember } from './compile.ts'
import type { Plan, RulePlan } from './plan.ts'

/** What a rule rests on directly: other rules as they are met, figures, answers; only along branches that count. Each once. */
export interface Parts<Met> {
  readonly rules: Met[]
  readonly figures: ShownFigure[]
  readonly answers: ShownAnswer[]
}

/** What is rested on, in its order; `when` asks the household which of the lists that follow count for a person. */
type Rest<Met> =
  | { readonly is: 'figure'; readonly figure: ShownFigure }
  | { readonly is: 'answer'; readonly answer: (who: number) => ShownAnswer }
  | { readonly is: 'rule'; readonly plan: RulePlan }
  | { readonly is: 'when'; readonly add: (who: number, into: Parts<Met>) => void }

/** Always the same for one rule of one person. */
type Meet<Met> = (plan: RulePlan, who: number) => Met

/** `restsOn(account, rule.is, meet)(who, parts)` adds the parts of a plan, seen from a person of the household that is loaded. */
export function restsOn<Met>(account: Account, plan: Plan, meet: Meet<Met>): (who: number, into: Parts<Met>) => void {
  const rests = restsOf(account, plan, meet)
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
          addOnce(into.rules, meet(rest.plan, who))
          break
        case 'when':
          rest.add(who, into)
      }
    }
  }
}

/** Where nothing has to be asked, parts of parts stand in one list. */
const restsOf = <Met>(account: Account, plan: Plan, meet: Meet<Met>): Rest<Met>[] => {
  const { ranges } = account
  const { seat } = ranges
  const when = (add: (who: number, into: Parts<Met>) => void): Rest<Met>[] => [{ is: 'when', add }]
  switch (plan.op) {
    case 'constant':
      if (!plan.figure) return []
      return [{ is: 'figure', figure: shownFigure(account, plan.figure, plan.isFlag ? null : undefined)(plan.value) }]
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
      return [...add, ...restsOf(account, plan.by, meet)]
    }
    case 'regions': {
      const regions = plan.regions.map((region) => restsOn(account, region, meet))
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
      const each = restsOn(account, plan.each, meet)
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
      const [yes, no] = [restsOn(account, plan.args[1], meet), restsOn(account, plan.args[2], meet)]
      const add = when((who, into) => {
        const cell = row * seat.now.size + who
        if (seat.hi[cell] !== 0) yes(who, into)
        if (seat.lo[cell] === 0) no(who, into)
      })
      return [...restsOf(account, plan.args[0], meet), ...add]
    }
    case 'and':
    case 'or': {
      const conditions = chain(plan.op, plan)
      const settled = settledBy(account, plan.op, conditions)
      const all = conditions.map((one) => restsOn(account, one, meet))
      return when((who, into) => {
        const place = settled(who)
        if (place >= 0) all[place]!(who, into)
        else for (const one of all) one(who, into)
      })
    }
    case '+': {
      // what this state never pays is no part of a sum, where there is another
      const all = chain('+', plan)
      const some = all.filter((one) => one.op !== 'rule' || !isNothing(one))
      return (some.length > 0 ? some : all).flatMap((one) => restsOf(account, one, meet))
    }
    default:
      return plan.args.flatMap((arg) => restsOf(account, arg, meet))
  }
}

const addOnce = <T>(list: T[], one: T): void => {
  for (let at = 0; at < list.length; at++) if (list[at] === one) return
  list.push(one)
}
/** What can never be more than nothing here, and not because a figure says so. */
const isNothing = (plan: Plan): boolean =>
  plan.op === 'rule' ? isNothing(plan.is) : plan.op === 'constant' && plan.value === 0 && plan.figure === null
