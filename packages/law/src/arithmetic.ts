import { eachMember } from './compile.ts'
import { type Account, answerSaid, conditions, usedRegions } from './parts.ts'
import { constantOf, type Plan } from './plan.ts'
import { isKnown, type Range } from './ranges.ts'
import { amount, between, pick, words } from './say.ts'
import { seatOf } from './situation.ts'
import type { Unit } from './words.ts'

/**
 * How a rule was reckoned, in one line: "Shelter costs ($1,544) − Half of income ($885.50) = $658.50". What adds
 * nothing is left out.
 */
export function arithmetic(account: Account, plan: Plan, who: number, unit: Unit | null, range: Range): string {
  const { language } = account
  const told = term(account, plan, who, unit, true)
  const result = between(range, unit, language)
  return told === result || told.endsWith(`(${result})`) ? told : `${told} = ${result}`
}
const term = (account: Account, plan: Plan, who: number, unit: Unit | null, isTop = false): string => {
  const { ranges, names, language } = account
  const { now } = ranges.seat
  const say = words[language]
  const value = () => between(ranges.of(plan, who), unit, language)
  switch (plan.op) {
    case 'constant':
      return plan.figure
        ? `${pick(plan.figure.figure, language)} (${amount(plan.value, plan.figure.figure.unit, language)})`
        : amount(plan.value, unit === null ? null : unit, language)
    case 'first':
      return say.first
    case 'ask':
      return `${pick(plan.ask.short, language)}${plan.ask.entity === 'person' ? ` ${say.of} ${names[who]}` : ''} (${answerSaid(account, plan.ask, plan.at, seatOf(now, plan.ask.entity, who))})`
    case 'is':
      return `${pick(plan.ask.short, language)} (${answerSaid(account, plan.ask, plan.at, seatOf(now, plan.ask.entity, who))})`
    case 'inCounties':
      return pick(plan.figure.figure, language)
    case 'rows':
      return `${pick(plan.figure.figure, language)} (${between(ranges.of(plan, who), plan.figure.figure.unit, language)})`
    case 'regions': {
      const [only, another] = usedRegions(account, plan)
      return only && !another ? term(account, only, who, unit) : value()
    }
    case 'rule':
      return `${pick(plan.rule, language)} (${between(ranges.of(plan, who), plan.rule.unit, language)})`
    case 'gather': {
      const told: string[] = []
      eachMember(plan.over, now, who, (member) => {
        const each = ranges.of(plan.each, member)
        if (plan.how === 'sum' && each.lo === 0 && each.hi === 0) return
        told.push(
          `${names[member]}: ${between(each, plan.how === 'any' || plan.how === 'all' || isYesNo(plan.each) ? null : unit, language)}`,
        )
      })
      return told.length === 0 ? value() : `${say[plan.how]} (${told.join('; ')})`
    }
    case 'if': {
      const asked = ranges.of(plan.args[0], who)
      if (isKnown(asked)) return term(account, plan.args[asked.lo ? 1 : 2], who, unit, isTop)
      return value()
    }
    case '+':
    case '-': {
      const [a, b] = plan.args
      const right = ranges.of(b!, who)
      // nothing added, nothing taken off: say only the rest
      if (right.lo === 0 && right.hi === 0) return term(account, a!, who, unit, isTop)
      const left = ranges.of(a!, who)
      if (plan.op === '+' && left.lo === 0 && left.hi === 0) return term(account, b!, who, unit, isTop)
      return inner(
        `${term(account, a!, who, unit, true)} ${plan.op === '-' ? '−' : '+'} ${term(account, b!, who, unit)}`,
        isTop,
      )
    }
    case '*':
    case '/': {
      const [a, b] = plan.args
      const by = ranges.of(b!, who)
      // the whole of something: say only what it is of
      if (by.lo === 1 && by.hi === 1) return term(account, a!, who, unit, isTop)
      return inner(
        `${term(account, a!, who, unitOf(a!) ?? unit)} ${plan.op === '*' ? '×' : '÷'} ${term(account, b!, who, unitOf(b!) ?? 'share')}`,
        isTop,
      )
    }
    case 'min':
    case 'max': {
      const [a, b] = plan.args
      // "not below nothing" goes without saying while it is not below nothing
      const floor = constantOf(b!)
      if (plan.op === 'max' && floor === 0 && ranges.of(a!, who).lo >= 0) return term(account, a!, who, unit, isTop)
      return `${plan.op === 'max' ? say.larger : say.smaller} ${term(account, a!, who, unit)} ${say.and} ${term(account, b!, who, unit)}`
    }
    case 'up':
    case 'down':
    case 'nearest':
    case 'cent':
    case 'perMonth':
    case 'perYear':
      return `${term(account, plan.args[0]!, who, unit)}, ${say[plan.op]}`
    case '<=':
    case '<': {
      const [a, b] = plan.args.map((arg) => term(account, arg, who, unitOf(plan)))
      // what is judged stands first, what it is judged by second
      const isLimitFirst = isLimit(plan.args[0]!) && !isLimit(plan.args[1]!)
      const sign = plan.op === '<=' ? (isLimitFirst ? '≥' : '≤') : isLimitFirst ? '>' : '<'
      return inner(isLimitFirst ? `${b} ${sign} ${a}` : `${a} ${sign} ${b}`, isTop)
    }
    case 'and':
    case 'or':
      return inner(
        conditions(account, plan, plan.op, who)
          .map((arg) => term(account, arg, who, null))
          .join(` ${plan.op === 'and' ? say.and : say.or} `),
        isTop,
      )
    case 'not':
      return `${say.not}: ${term(account, plan.args[0]!, who, null)}`
  }
}
const inner = (text: string, isTop: boolean) => (isTop ? text : `(${text})`)

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
      return plan.figure?.figure.unit ?? null
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
