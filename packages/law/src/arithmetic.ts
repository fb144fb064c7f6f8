import { type Account, settledBy, shownAnswer, usedRegions } from './account.ts'
import { chain } from './chain.ts'
import { eachMember } from './compile.ts'
import { constantOf, type Plan } from './plan.ts'
import { amountsIn, pick, rangesIn, words } from './say.ts'
import type { Unit } from './words.ts'

/** Says something of a person, in the household that is loaded; inside of something else in brackets, where it needs them. */
type Say = (who: number, isTop: boolean) => string

/**
 * How a rule was reckoned, in one line: "Shelter costs ($1,544) − Half of income ($885.50) = $658.50". What adds
 * nothing is left out. `arithmetic(account, rule.is, rule.unit)(who, result)`.
 */
export function arithmetic(account: Account, plan: Plan, unit: Unit | null): (who: number, result: string) => string {
  const say = term(account, plan, unit)
  return (who, result) => {
    const told = say(who, true)
    return told === result || account.ending === result ? told : `${told} = ${result}`
  }
}

/** What is said hangs on the household only where it must: whatever can be settled from the plan is settled here. */
const term = (account: Account, plan: Plan, unit: Unit | null): Say => {
  const { ranges, language } = account
  const { seat } = ranges
  const say = words[language]
  const rangeSaid = (of: Plan, unit: Unit | null): ((who: number) => string) => {
    const row = ranges.rowOf(of)
    const said = rangesIn(unit, language)
    return (who) => {
      const cell = row * seat.now.size + who
      return said(seat.lo[cell]!, seat.hi[cell]!)
    }
  }
  /** Whether a plan certainly comes to this number. */
  const isCertainly = (of: Plan, number: number): ((who: number) => boolean) => {
    const row = ranges.rowOf(of)
    return (who) => {
      const cell = row * seat.now.size + who
      return seat.lo[cell] === number && seat.hi[cell] === number
    }
  }
  const isSettled = (of: Plan): ((who: number) => boolean) => {
    const row = ranges.rowOf(of)
    return (who) => seat.lo[row * seat.now.size + who] === seat.hi[row * seat.now.size + who]
  }
  const named = (title: string, value: (who: number) => string): Say => {
    const before = `${title} (`
    return (who) => {
      const said = value(who)
      return ended(account, `${before}${said})`, said)
    }
  }
  switch (plan.op) {
    case 'constant': {
      const figure = plan.figure?.figure
      const value = amountsIn(plan.isFlag ? null : figure ? figure.unit : unit, language)(plan.value)
      const said = figure ? `${pick(figure, language)} (${value})` : value
      return () => ended(account, said, figure ? value : '')
    }
    case 'first':
      return () => ended(account, say.first)
    case 'ask': {
      const label = pick(plan.ask.short, language)
      const answer = shownAnswer(account, plan)
      const before = `${label} ${say.of} `
      if (plan.ask.entity !== 'person') return named(label, (who) => answer(who).said)
      return (who) => {
        const { said } = answer(who)
        return ended(account, `${before}${account.of.names[who]} (${said})`, said)
      }
    }
    case 'is': {
      const answer = shownAnswer(account, plan)
      const holds = isCertainly(plan, 1)
      const short = pick(plan.ask.short, language)
      const options = plan.options.map((at) => `“${pick(plan.ask.options[at]!, language)}”`)
      const value = (who: number) => answer(who).said
      // an answer that is one of those that count speaks for itself
      const [given, wanted] = [named(short, value), named(`${short}: ${options.join(` ${say.or} `)}`, value)]
      return (who, isTop) => (holds(who) ? given : wanted)(who, isTop)
    }
    case 'inCounties': {
      const title = pick(plan.figure.figure, language)
      return () => ended(account, title)
    }
    case 'rows':
      return named(pick(plan.figure.figure, language), rangeSaid(plan, plan.figure.figure.unit))
    case 'regions': {
      const used = usedRegions(account, plan)
      const regions = plan.regions.map((region) => term(account, region, unit))
      const value = rangeSaid(plan, unit)
      return (who) => {
        const [only, another] = used()
        return only !== undefined && another === undefined ? regions[only]!(who, false) : ended(account, value(who))
      }
    }
    case 'rule':
      return named(pick(plan.rule, language), rangeSaid(plan, plan.rule.unit))
    case 'gather': {
      const isYesOrNo = plan.how === 'any' || plan.how === 'all' || isYesNo(plan.each)
      const each = rangeSaid(plan.each, isYesOrNo ? null : unit)
      const addsNothing = plan.how === 'sum' ? isCertainly(plan.each, 0) : () => false
      const value = rangeSaid(plan, unit)
      const before = `${say[plan.how]} (`
      return (who) => {
        let told = ''
        eachMember(plan.over, seat.now, who, (member) => {
          if (!addsNothing(member)) told += `${told && '; '}${account.of.names[member]}: ${each(member)}`
        })
        return ended(account, told === '' ? value(who) : `${before}${told})`)
      }
    }
    case 'if': {
      const [condition, yes, no] = plan.args
      const row = ranges.rowOf(condition)
      const isSame = isSettled(plan)
      const asked = term(account, condition, null)
      const either = [term(account, no, unit), term(account, yes, unit)] as const
      const [isNothing, isElseNothing] = [constantOf(yes) === 0, constantOf(no) === 0]
      const isShort = isOneThing(yes) && isOneThing(no)
      const value = rangeSaid(plan, unit)
      return (who, isTop) => {
        const cell = row * seat.now.size + who
        if (seat.lo[cell] === seat.hi[cell]) return either[seat.lo[cell] ? 1 : 0](who, isTop)
        // as long as both come to the same, one of them says it
        if (isSame(who)) return either[1](who, isTop)
        if (!isShort) return ended(account, value(who))
        const told = isNothing
          ? `${either[0](who, false)} ${say.unless} ${asked(who, false)}`
          : `${either[1](who, false)} ${say.when} ${asked(who, false)}`
        const rest = isNothing || isElseNothing ? '' : `, ${say.otherwise} ${either[0](who, false)}`
        return ended(account, `(${told}${rest})`)
      }
    }
    case '+':
    case '-': {
      const [a, b] = plan.args as [Plan, Plan]
      const [isLeftNothing, isRightNothing] = [isCertainly(a, 0), isCertainly(b, 0)]
      const [left, right] = [term(account, a, unit), term(account, b, unit)]
      const sign = plan.op === '-' ? ' − ' : ' + '
      return (who, isTop) => {
        // nothing added, nothing taken off: say only the rest
        if (isRightNothing(who)) return left(who, isTop)
        if (plan.op === '+' && isLeftNothing(who)) return right(who, isTop)
        return inner(account, left(who, true) + sign + right(who, false), isTop)
      }
    }
    case '*':
    case '/': {
      const [a, b] = plan.args as [Plan, Plan]
      const isWhole = isCertainly(b, 1)
      const only = term(account, a, unit)
      const [unitOfA, unitOfB] = [unitOf(a) ?? unit, unitOf(b) ?? 'share']
      const left = unitOfA === unit ? only : term(account, a, unitOfA)
      const right = term(account, b, unitOfB)
      const sign = plan.op === '*' ? ' × ' : ' ÷ '
      return (who, isTop) => {
        // the whole of something: say only what it is of
        if (isWhole(who)) return only(who, isTop)
        return inner(account, left(who, false) + sign + right(who, false), isTop)
      }
    }
    case 'min':
    case 'max': {
      const [a, b] = plan.args as [Plan, Plan]
      const [left, right] = [term(account, a, unit), term(account, b, unit)]
      const before = `${plan.op === 'max' ? say.larger : say.smaller} `
      const and = ` ${say.and} `
      const hasFloor = plan.op === 'max' && constantOf(b) === 0
      const row = ranges.rowOf(a)
      return (who, isTop) => {
        // "not below nothing" goes without saying while it is not below nothing
        if (hasFloor && seat.lo[row * seat.now.size + who]! >= 0) return left(who, isTop)
        return ended(account, before + left(who, false) + and + right(who, false))
      }
    }
    case 'up':
    case 'down':
    case 'nearest':
    case 'cent':
    case 'perMonth':
    case 'perYear': {
      const of = term(account, plan.args[0]!, unit)
      const after = `, ${say[plan.op]}`
      return (who) => ended(account, of(who, false) + after)
    }
    case '<=':
    case '<': {
      const [a, b] = plan.args as [Plan, Plan]
      const both = unitOf(plan)
      // what is judged stands first, what it is judged by second
      const isLimitFirst = isLimit(a) && !isLimit(b)
      const [judged, by] = (isLimitFirst ? [b, a] : [a, b]).map((arg) => term(account, arg, both)) as [Say, Say]
      const sign = plan.op === '<=' ? (isLimitFirst ? ' ≥ ' : ' ≤ ') : isLimitFirst ? ' > ' : ' < '
      return (who, isTop) => inner(account, judged(who, false) + sign + by(who, false), isTop)
    }
    case 'and':
    case 'or': {
      const parts = chain(plan.op, plan)
      const settled = settledBy(account, plan.op, parts)
      const all = parts.map((part) => term(account, part, null))
      const between = ` ${plan.op === 'and' ? say.and : say.or} `
      return (who, isTop) => {
        // the one that settles it is enough
        const place = settled(who)
        return place >= 0
          ? all[place]!(who, isTop)
          : inner(account, all.map((one) => one(who, false)).join(between), isTop)
      }
    }
    case 'not': {
      const of = term(account, plan.args[0]!, null)
      const before = `${say.not}: `
      return (who) => before + of(who, false)
    }
  }
}

/** Says a text, and with which value in brackets it ends. */
const ended = (account: Account, text: string, ending = ''): string => {
  account.ending = ending
  return text
}
const inner = (account: Account, text: string, isTop: boolean): string => ended(account, isTop ? text : `(${text})`)

/** What has a name or a value of its own, and is not made of others. */
const isOneThing = (plan: Plan): boolean => !('args' in plan) && plan.op !== 'gather' && plan.op !== 'regions'

const isLimit = (plan: Plan): boolean => plan.op === 'constant' || plan.op === 'rows'

const isYesNo = (plan: Plan): boolean =>
  plan.op === 'is' ||
  plan.op === '<=' ||
  plan.op === '<' ||
  plan.op === 'and' ||
  plan.op === 'or' ||
  plan.op === 'not' ||
  (plan.op === 'rule' && plan.rule.unit === null) ||
  (plan.op === 'ask' && plan.ask.kind === 'yesno')

/** Of two things compared, the unit that either of them says. */
const unitOf = (plan: Plan): Unit | null => {
  switch (plan.op) {
    case 'rule':
      return plan.rule.unit
    case 'ask':
      return plan.ask.unit
    case 'constant':
      return plan.isFlag ? null : (plan.figure?.figure.unit ?? null)
    case 'rows':
      return plan.figure.figure.unit
    case 'gather':
      return isYesNo(plan.each) ? 'people' : unitOf(plan.each)
    case 'regions':
      return unitOf(plan.regions[0]!)
    case 'if':
      return unitOf(plan.args[1]) ?? unitOf(plan.args[2])
    case '+':
    case '-':
    case '*':
    case '/':
    case 'min':
    case 'max':
    case 'up':
    case 'down':
    case 'nearest':
    case 'cent':
    case 'perMonth':
    case 'perYear':
    case '<=':
    case '<':
      return plan.args.map(unitOf).find((unit) => unit !== null && unit !== 'share') ?? null
    default:
      return null
  }
}
