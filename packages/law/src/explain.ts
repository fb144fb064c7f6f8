import { eachMember } from './compile.ts'
import type { InForce } from './in-force.ts'
import type { Ask, Rule } from './node.ts'
import { constantOf, type Plan } from './plan.ts'
import { isKnown, type Range, type Ranges } from './ranges.ts'
import { amount, between, pick, words } from './say.ts'
import { seatOf } from './situation.ts'
import type { Language, Source, Unit } from './words.ts'

/** One rule as it stands for this household: what it says, how it was reckoned, on what it rests. */
export interface Explanation {
  readonly id: string
  readonly title: string
  readonly cite: string
  /** Ids of the people whom it is about; empty for the whole household. */
  readonly of: readonly string[]
  readonly range: Range
  readonly unit: Unit | null
  readonly said: string
  /** "Income before deductions ($1,600) − Deduction for people who work ($320) = $1,280" */
  readonly arithmetic: string
  readonly figures: readonly ShownFigure[]
  /** Answers that it rests on; those not given yet are said to be so. */
  readonly answers: readonly { readonly ask: Ask; readonly of: string; readonly label: string; readonly said: string }[]
  readonly because: readonly Explanation[]
}
export interface ShownFigure {
  readonly id: string
  readonly title: string
  readonly said: string
  readonly from: string | null
  readonly sources: readonly Source[]
}

type RulePlan = Extract<Plan, { op: 'rule' }>

/**
 * The tree of reasons for a goal, in the reader's language, from the same ranges that `reason` gives: complete and
 * half-answered households are explained alike. A rule met twice is opened once.
 */
export function explain(
  goal: RulePlan,
  who: number,
  ranges: Ranges,
  names: readonly string[],
  language: Language,
): Explanation {
  const say = words[language]
  const opened = new Set<string>()
  const { now } = ranges.seat

  const open = (plan: RulePlan, member: number): Explanation => {
    const { rule } = plan
    const whose = seatOf(now, rule.entity, member)
    const range = ranges.of(plan, whose)
    const parts = gatherParts(plan.is, whose)
    const key = `${plan.slot}:${whose}`
    const isNew = !opened.has(key)
    opened.add(key)
    return {
      id: rule.id,
      title: pick(rule, language),
      cite: rule.cite,
      of: peopleOf(rule, whose),
      range,
      unit: rule.unit,
      said: between(range, rule.unit, language),
      arithmetic: sentence(plan.is, whose, rule.unit, range),
      figures: parts.figures.map(shown),
      answers: parts.answers.map(({ ask, at, who: of }) => ({
        ask,
        of: ask.entity === 'person' ? names[of]! : '',
        label: pick(ask.short, language),
        said: answerSaid(ask, at, of),
      })),
      because: isNew ? parts.rules.map(({ plan: next, who: of }) => open(next, of)) : [],
    }
  }
  const peopleOf = (rule: Rule, whose: number): string[] => {
    if (rule.entity === 'household') return []
    return names.filter((_, i) => seatOf(now, rule.entity, i) === whose)
  }

  // ---- what a rule rests on directly: other rules, figures, answers; only along branches that count ----
  interface Parts {
    rules: { plan: RulePlan; who: number }[]
    figures: { figure: InForce; value: number | null; unit: Unit | null }[]
    answers: { ask: Ask; at: number; who: number }[]
  }
  const gatherParts = (root: Plan, whose: number): Parts => {
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
          for (const region of usedRegions(plan)) visit(region, member)
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
          for (const arg of deciding(plan, member)) visit(arg, member)
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
  const deciding = (plan: Extract<Plan, { args: readonly Plan[] }>, member: number): readonly Plan[] => {
    const settles = plan.op === 'and' ? 0 : 1
    const settled = plan.args.filter((arg) => {
      const range = ranges.of(arg, member)
      return isKnown(range) && range.lo === settles
    })
    return settled.length > 0 ? settled.slice(0, 1) : plan.args
  }
  /** A chain of the same joint as one list, without the conditions that are not needed to settle it. */
  const conditions = (plan: Extract<Plan, { args: readonly Plan[] }>, op: 'and' | 'or', member: number): Plan[] =>
    deciding(plan, member).flatMap((arg) => (arg.op === op ? conditions(arg, op, member) : [arg]))
  const usedRegions = (plan: Extract<Plan, { op: 'regions' }>): readonly Plan[] => {
    const county = ranges.answer(plan.at, 0)
    return isKnown(county) ? [plan.regions[plan.of.get(county.lo) ?? plan.rest]!] : plan.regions
  }

  const shown = ({ figure, value, unit }: Parts['figures'][number]): ShownFigure => ({
    id: figure.figure.id,
    title: pick(figure.figure, language),
    said: value === null ? '' : amount(value, unit, language),
    from: figure.from,
    sources: figure.sources,
  })
  const answerSaid = (ask: Ask, at: number, who: number): string => {
    const given = now.answers[at * now.size + who]!
    if (ask.kind === 'county') return Number.isNaN(given) ? say.notAnswered : String(given).padStart(5, '0')
    const range = ranges.answer(at, who)
    if (!isKnown(range)) return say.notAnswered
    if (ask.kind === 'choice') return pick(ask.options[range.lo]!, language)
    return amount(range.lo, ask.unit, language)
  }

  // ---- the arithmetic in one line ----
  const sentence = (plan: Plan, who: number, unit: Unit | null, range: Range): string => {
    const told = term(plan, who, unit, true)
    const result = between(range, unit, language)
    return told === result || told.endsWith(`(${result})`) ? told : `${told} = ${result}`
  }
  const term = (plan: Plan, who: number, unit: Unit | null, isTop = false): string => {
    const value = () => between(ranges.of(plan, who), unit, language)
    switch (plan.op) {
      case 'constant':
        return plan.figure
          ? `${pick(plan.figure.figure, language)} (${amount(plan.value, plan.figure.figure.unit, language)})`
          : amount(plan.value, unit === null ? null : unit, language)
      case 'first':
        return say.first
      case 'ask':
        return `${pick(plan.ask.short, language)}${plan.ask.entity === 'person' ? ` ${say.of} ${names[who]}` : ''} (${answerSaid(plan.ask, plan.at, seatOf(now, plan.ask.entity, who))})`
      case 'is':
        return `${pick(plan.ask.short, language)} (${answerSaid(plan.ask, plan.at, seatOf(now, plan.ask.entity, who))})`
      case 'inCounties':
        return pick(plan.figure.figure, language)
      case 'rows':
        return `${pick(plan.figure.figure, language)} (${between(ranges.of(plan, who), plan.figure.figure.unit, language)})`
      case 'regions': {
        const [only, another] = usedRegions(plan)
        return only && !another ? term(only, who, unit) : value()
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
        if (isKnown(asked)) return term(plan.args[asked.lo ? 1 : 2], who, unit, isTop)
        return value()
      }
      case '+':
      case '-': {
        const [a, b] = plan.args
        const right = ranges.of(b!, who)
        // nothing added, nothing taken off: say only the rest
        if (right.lo === 0 && right.hi === 0) return term(a!, who, unit, isTop)
        const left = ranges.of(a!, who)
        if (plan.op === '+' && left.lo === 0 && left.hi === 0) return term(b!, who, unit, isTop)
        return inner(`${term(a!, who, unit, true)} ${plan.op === '-' ? '−' : '+'} ${term(b!, who, unit)}`, isTop)
      }
      case '*':
      case '/': {
        const [a, b] = plan.args
        const by = ranges.of(b!, who)
        // the whole of something: say only what it is of
        if (by.lo === 1 && by.hi === 1) return term(a!, who, unit, isTop)
        return inner(
          `${term(a!, who, unitOf(a!) ?? unit)} ${plan.op === '*' ? '×' : '÷'} ${term(b!, who, unitOf(b!) ?? 'share')}`,
          isTop,
        )
      }
      case 'min':
      case 'max': {
        const [a, b] = plan.args
        // "not below nothing" goes without saying while it is not below nothing
        const floor = constantOf(b!)
        if (plan.op === 'max' && floor === 0 && ranges.of(a!, who).lo >= 0) return term(a!, who, unit, isTop)
        return `${plan.op === 'max' ? say.larger : say.smaller} ${term(a!, who, unit)} ${say.and} ${term(b!, who, unit)}`
      }
      case 'up':
      case 'down':
      case 'nearest':
      case 'cent':
      case 'perMonth':
      case 'perYear':
        return `${term(plan.args[0]!, who, unit)}, ${say[plan.op]}`
      case '<=':
      case '<': {
        const [a, b] = plan.args.map((arg) => term(arg, who, unitOf(plan)))
        // what is judged stands first, what it is judged by second
        const isLimitFirst = isLimit(plan.args[0]!) && !isLimit(plan.args[1]!)
        const sign = plan.op === '<=' ? (isLimitFirst ? '≥' : '≤') : isLimitFirst ? '>' : '<'
        return inner(isLimitFirst ? `${b} ${sign} ${a}` : `${a} ${sign} ${b}`, isTop)
      }
      case 'and':
      case 'or':
        return inner(
          conditions(plan, plan.op, who)
            .map((arg) => term(arg, who, null))
            .join(` ${plan.op === 'and' ? say.and : say.or} `),
          isTop,
        )
      case 'not':
        return `${say.not}: ${term(plan.args[0]!, who, null)}`
    }
  }
  const inner = (text: string, isTop: boolean) => (isTop ? text : `(${text})`)
  return open(goal, seatOf(now, goal.rule.entity, who))
}

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
