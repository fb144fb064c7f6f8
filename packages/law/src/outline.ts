import { isCount, unitOfParts } from './counted-in.ts'
import { figureInForce, flagOf, valueSaid } from './figure-in-force.ts'
import type { Node, Rule, StateFigures } from './node.ts'
import { operation } from './operations.ts'
import { joints } from './outline-words.ts'
import { amount, pick, words } from './say.ts'
import type { Language, Unit } from './words.ts'

/** A few words of a rule; those that name a rule, a figure or a question say which. */
export interface Piece {
  readonly text: string
  readonly kind: 'text' | 'rule' | 'figure' | 'ask'
  readonly id: string
  /** What a figure comes to here and now. */
  readonly said: string
}
/** A rule in words: a line, and below it what the line rests on. */
export interface Outline {
  readonly line: readonly Piece[]
  readonly of: readonly Outline[]
}

export interface Where {
  readonly asOf: string
  /** Null: nothing is said of a state. With a state, what cannot happen there is left out. */
  readonly state: StateFigures | null
  readonly language: Language
  readonly stateName: (code: string) => string
}

/** How many names stand in one line before it becomes a list. */
const mostInLine = 3

/**
 * A rule as one reads it, without a household: what must hold, what is added and compared, with the figures of a day.
 * `outline(ruleOf(netIncome), { asOf: '2026-06-01', state: null, language: 'en', stateName })`
 */
export function outline(rule: Rule, where: Where): Outline {
  const { language } = where
  const say = joints[language]
  const plain = words[language]

  const known = (node: Node): number | null => {
    if (!where.state) return node.op === 'constant' ? node.value : null
    switch (node.op) {
      case 'constant':
        return node.value
      case 'inState':
        return node.states.includes(where.state.state) ? 1 : 0
      case 'exists':
        return node.figure.regions?.states[where.state.state]
          ? null
          : figureInForce(node.figure, where.asOf, where.state).value === null
            ? 0
            : 1
      case 'if': {
        const flag = flagOf(node)
        if (flag && !flag.regions?.states[where.state.state])
          return Number(figureInForce(flag, where.asOf, where.state).value ?? 0) > 0 ? 1 : 0
        const asked = known(node.args[0])
        return asked === null ? null : known(node.args[asked ? 1 : 2])
      }
      case 'not': {
        const of = known(node.args[0]!)
        return of === null ? null : operation('not').of(of, 0)
      }
      case 'and':
      case 'or': {
        const settles = node.op === 'or' ? 1 : 0
        const all = node.args.map(known)
        return all.includes(settles) ? settles : all.includes(null) ? null : 1 - settles
      }
      default:
        return null
    }
  }

  /** How many names a line of it would hold; endless where it cannot stand in one line. */
  const weight = (node: Node): number => {
    if (flagOf(node)) return 1
    switch (node.op) {
      case 'if': {
        const asked = known(node.args[0])
        return asked === null ? Number.POSITIVE_INFINITY : weight(node.args[asked ? 1 : 2])
      }
      case 'and':
      case 'or': {
        const parts = conditions(node, node.op)
        return parts.length === 1 ? weight(parts[0]!) : Number.POSITIVE_INFINITY
      }
      case 'figure':
        return 1 + (node.by ? weight(node.by) : 0)
      case 'gather':
        return weight(node.each) + 1
      case 'constant':
      case 'ask':
      case 'first':
      case 'option':
      case 'is':
      case 'exists':
      case 'inState':
      case 'inCounties':
      case 'rule':
        return 1
      default:
        return node.args.reduce((sum, arg) => sum + weight(arg), 0)
    }
  }
  /** A chain of the same joint as one list; with a state, without what is settled there. */
  const conditions = (node: Node, op: 'and' | 'or'): Node[] => {
    if (node.op !== op) return [node]
    const all = node.args.flatMap((arg) => conditions(arg, op))
    const neutral = op === 'and' ? 1 : 0
    const open = all.filter((one) => known(one) !== neutral)
    const settled = open.find((one) => known(one) === 1 - neutral)
    return settled ? [settled] : open.length > 0 ? open : [all[0]!]
  }

  const line = (node: Node, unit: Unit | null): Piece[] => {
    const flag = flagOf(node)
    if (flag) return [figurePiece(flag, true)]
    switch (node.op) {
      case 'constant':
        return [text(amount(node.value, unit, language))]
      case 'first':
        return [text(plain.first)]
      case 'option':
        return []
      case 'ask':
        return [named(pick(node.ask.short, language), 'ask', node.ask.id)]
      case 'is': {
        const options = node.options.map((at) => pick(node.ask.options[at]!, language))
        return [
          named(pick(node.ask.short, language), 'ask', node.ask.id),
          text(`: ${options.map((one) => `“${one}”`).join(` ${plain.or} `)}`),
        ]
      }
      case 'figure':
        return node.by
          ? [figurePiece(node.figure, false), text(` ${say.row} `), ...line(node.by, 'people')]
          : [figurePiece(node.figure, false)]
      case 'exists':
        return [figurePiece(node.figure, false), text(` (${say.exists})`)]
      case 'inState':
        return [text(`${say.lives} ${node.states.map(where.stateName).join(', ')}`)]
      case 'inCounties':
        return [text(`${say.counties} `), figurePiece(node.figure, false)]
      case 'rule':
        return [named(pick(node.rule, language), 'rule', node.rule.id)]
      case 'gather':
        if (node.how === 'sum' && node.each.op === 'constant') return [text(say.count[node.over])]
        return isCount(node)
          ? [text(`${say.count[node.over]} ${say.countWith} `), ...line(node.each, null)]
          : [text(`${say.how[node.how]} ${say.over[node.over]}: `), ...line(node.each, unit)]
      case 'if':
        return line(node.args[known(node.args[0]) ? 1 : 2], unit)
      case 'and':
      case 'or':
        return line(conditions(node, node.op)[0]!, null)
      case '+':
      case '-':
      case '*':
      case '/': {
        const sign = { '+': '+', '-': '−', '*': '×', '/': '÷' }[node.op]
        const own = unitOfParts(node, unit)
        return [...inner(node.args[0]!, own), text(` ${sign} `), ...inner(node.args[1]!, own)]
      }
      case 'min':
      case 'max': {
        const [a, b] = node.args
        if (node.op === 'max' && known(b!) === 0) return [text(`${say.notBelowZero} `), ...line(a!, unit)]
        return [
          text(`${node.op === 'max' ? plain.larger : plain.smaller} `),
          ...line(a!, unitOfParts(node, unit)),
          text(` ${plain.and} `),
          ...line(b!, unitOfParts(node, unit)),
        ]
      }
      case 'up':
      case 'down':
      case 'nearest':
      case 'cent':
      case 'perMonth':
      case 'perYear':
        return [...line(node.args[0]!, unit), text(`, ${say.rounded[node.op]}`)]
      case '<=':
      case '<': {
        const { left, joint, right } = compared(node.op, node.args)
        return [...line(left, 'people'), text(` ${joint} `), ...line(right, 'people')]
      }
      case 'not':
        return [text(`${say.none} `), ...line(node.args[0]!, null)]
    }
  }
  const inner = (node: Node, unit: Unit | null): Piece[] =>
    weight(node) > 1 && ['+', '-', '*', '/', 'min', 'max'].includes(node.op)
      ? [text('('), ...line(node, unit), text(')')]
      : line(node, unit)
  const figurePiece = (figure: Extract<Node, { op: 'figure' }>['figure'], isFlag: boolean): Piece => ({
    ...named(pick(figure, language), 'figure', figure.id),
    said:
      figure.byState && !where.state && !figure.values
        ? ''
        : valueSaid(figure, figureInForce(figure, where.asOf, where.state).value, isFlag, language),
  })
  /** What is judged stands first, what it is judged by second. */
  const compared = (op: '<=' | '<', [a, b]: readonly Node[]) =>
    isLimit(a!) && !isLimit(b!)
      ? { left: b!, joint: op === '<=' ? say.atLeast : say.above, right: a! }
      : { left: a!, joint: op === '<=' ? say.atMost : say.below, right: b! }

  const tell = (node: Node, unit: Unit | null): Outline => {
    if (weight(node) <= mostInLine) return { line: line(node, unit), of: [] }
    const list = (lead: string, of: readonly Outline[]): Outline => ({ line: [text(lead)], of })
    switch (node.op) {
      case 'if':
        return known(node.args[0]) === null
          ? list(say.cases, branches(node, unit))
          : tell(node.args[known(node.args[0]) ? 1 : 2], unit)
      case 'and':
      case 'or': {
        const parts = conditions(node, node.op)
        return parts.length === 1
          ? tell(parts[0]!, null)
          : list(
              node.op === 'and' ? say.all : say.any,
              parts.map((part) => tell(part, null)),
            )
      }
      case '+':
      case '-':
        return list(
          say.sum,
          terms(node).map(({ sign, of }) => led(`${sign} `, tell(of, unitOfParts(node, unit)))),
        )
      case '*':
      case '/':
        return list(say.product, [
          tell(node.args[0]!, unitOfParts(node, unit)),
          led(node.op === '*' ? '× ' : '÷ ', tell(node.args[1]!, unitOfParts(node, unit))),
        ])
      case 'min':
      case 'max': {
        const all = chain(node, node.op)
        if (node.op === 'max' && all.length === 2 && known(all[1]!) === 0)
          return list(say.notBelowZero, [tell(all[0]!, unit)])
        return list(
          node.op === 'max' ? say.larger : say.smaller,
          all.map((one) => tell(one, unit)),
        )
      }
      case 'up':
      case 'down':
      case 'nearest':
      case 'cent':
      case 'perMonth':
      case 'perYear':
        return list(`${upper(say.rounded[node.op])}:`, [tell(node.args[0]!, unit)])
      case '<=':
      case '<': {
        const { left, joint, right } = compared(node.op, node.args)
        return list(say.compare, [tell(left, 'people'), led(`${joint} `, tell(right, 'people'))])
      }
      case 'not': {
        const [of] = node.args
        const parts = of!.op === 'and' || of!.op === 'or' ? conditions(of!, of!.op) : [of!]
        if (parts.length === 1) return list(say.none, [tell(parts[0]!, null)])
        return list(
          of!.op === 'or' ? say.noneOf : say.notAll,
          parts.map((part) => tell(part, null)),
        )
      }
      case 'gather':
        return isCount(node)
          ? list(`${upper(say.count[node.over])} ${say.countWith}:`, [tell(node.each, null)])
          : list(`${say.how[node.how]} ${say.over[node.over]}:`, [tell(node.each, unit)])
      case 'figure':
        return node.by
          ? { line: [figurePiece(node.figure, false), text(` ${say.row}:`)], of: [tell(node.by, 'people')] }
          : { line: line(node, unit), of: [] }
      default:
        return { line: line(node, unit), of: [] }
    }
  }
  const branches = (node: Node, unit: Unit | null): Outline[] => {
    if (node.op !== 'if' || flagOf(node)) return [led(`${say.otherwise}: `, tell(node, unit))]
    const [condition, yes, no] = node.args
    const asked = known(condition)
    if (asked !== null) return branches(asked ? yes : no, unit)
    const when = led(`${say.when} `, tell(condition, null))
    const then = tell(yes, unit)
    const first: Outline =
      when.of.length === 0
        ? {
            line: [...when.line, text(`: `), ...(then.of.length === 0 ? then.line : [])],
            of: then.of.length === 0 ? [] : [then],
          }
        : { line: when.line, of: [...when.of, led(`${say.thereupon}: `, then)] }
    return [first, ...branches(no, unit)]
  }
  return tell(rule.is, rule.unit)
}

const text = (words: string): Piece => ({ text: words, kind: 'text', id: '', said: '' })
const named = (words: string, kind: Piece['kind'], id: string): Piece => ({ text: words, kind, id, said: '' })
const led = (lead: string, of: Outline): Outline => ({ line: [text(lead), ...of.line], of: of.of })
const upper = (words: string) => words[0]!.toUpperCase() + words.slice(1)
const isLimit = (node: Node): boolean => node.op === 'constant' || node.op === 'figure'
const chain = (node: Node, op: 'min' | 'max'): Node[] =>
  node.op === op ? [...chain(node.args[0]!, op), node.args[1]!] : [node]
/** A sum as one list: what is added, what is taken off. */
const terms = (node: Node): { sign: string; of: Node }[] => {
  if (node.op !== '+' && node.op !== '-') return [{ sign: '+', of: node }]
  const [a, b] = node.args
  const right = node.op === '+' ? terms(b!) : [{ sign: '−', of: b! }]
  return [...terms(a!), ...right]
}
