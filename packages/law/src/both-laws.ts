import { eachOnce } from './each-once.ts'
import { firstDay } from './in-force.ts'
import type { Ask, Figure, Node, Rule, StateFigures } from './node.ts'
import { type Law, prepare, type When } from './plan.ts'
import { askOf } from './question.ts'

/**
 * Two laws of one state as one: of each figure that differs a question of the household decides whether it stands as it
 * was or as it is to be. So the same code reads either, and the later with any one figure left as it was.
 */
export interface BothLaws {
  readonly law: Law
  /** The id of the question that decides on a figure: 1 as it was, 0 as it is to be. */
  readonly switchOf: ReadonlyMap<Figure, string>
}

/** `bothLaws(goals, differing, { asOf: '2026-09', state }, { asOf: '2026-10', state })` */
export function bothLaws(goals: readonly Rule[], differing: readonly Figure[], from: When, to: When): BothLaws {
  const sides = new Map(differing.map((figure) => [figure, sidesOf(figure)]))
  const then = sideOf(differing, from, asItWas)
  const now = sideOf(differing, to, asItIs)
  const when: When = {
    ...to,
    state: { ...to.state, figures: { ...to.state.figures, ...then.figures, ...now.figures } },
    overrides: { ...to.overrides, ...then.overrides, ...now.overrides },
    asOfFigure: { ...to.asOfFigure, ...then.asOfFigure, ...now.asOfFigure },
  }
  const write = writer(sides)
  return {
    law: prepare(goals.map(write), when),
    switchOf: new Map([...sides].map(([figure, { decides }]) => [figure, decides.id])),
  }
}

interface Sides {
  readonly decides: Ask
  readonly was: Figure
  readonly is: Figure
}
const asItWas = (id: string) => `${id} as it was`
const asItIs = (id: string) => `${id} as it is to be`

const sidesOf = (figure: Figure): Sides => {
  const { id, en, es } = figure
  const words = { en, es }
  const decides = askOf('household', `whether ${asItWas(id)}`, 'yesno', { ...words, why: words })
  // By state: so that one which is not in force on that side is none, not a fault.
  return {
    decides,
    was: { ...figure, id: asItWas(id), byState: true },
    is: { ...figure, id: asItIs(id), byState: true },
  }
}

/** What holds of these figures on one side, under the names that they bear there. */
const sideOf = (
  figures: readonly Figure[],
  { asOf, state, overrides, asOfFigure }: When,
  name: (id: string) => string,
) => {
  const found: Record<string, StateFigures['figures'][string]> = {}
  const passed: Record<string, number | readonly number[]> = {}
  const days: Record<string, string> = {}
  for (const { id, byState, regions } of figures) {
    const parts = regions?.states[state.state]
    const names = parts ? [parts.rest, ...Object.keys(parts.counties)].map((region) => `@${region}`) : []
    for (const region of byState ? ['', ...names] : []) {
      const own = state.figures[`${id}${region}`]
      if (own) found[`${name(id)}${region}`] = own
    }
    const value = overrides?.[id]
    if (value !== undefined) passed[name(id)] = value
    days[name(id)] = asOfFigure?.[id] ?? firstDay(asOf)
  }
  return { figures: found, overrides: passed, asOfFigure: days }
}

/** Writes rules anew where a figure under them differs; all else stays the very same. */
const writer = (sides: ReadonlyMap<Figure, Sides>): ((rule: Rule) => Rule) => {
  const ruleOf = eachOnce((rule: Rule): Rule => {
    const is = of(rule.is)
    return is === rule.is ? rule : { ...rule, is }
  })
  const askFor = eachOnce((ask: Ask): Ask => {
    const [appliesTo, implied] = [ask.appliesTo && of(ask.appliesTo), ask.implied && of(ask.implied)]
    return appliesTo === ask.appliesTo && implied === ask.implied ? ask : { ...ask, appliesTo, implied }
  })
  const of = eachOnce((node: Node): Node => make(node))
  const either = (figure: Figure, side: (figure: Figure) => Node): Node => {
    const found = sides.get(figure)
    if (!found) return side(figure)
    const isAsItWas: Node = { op: 'is', ask: found.decides, options: [1] }
    return { op: 'if', args: [isAsItWas, side(found.was), side(found.is)] }
  }
  const make = (node: Node): Node => {
    switch (node.op) {
      case 'constant':
      case 'first':
      case 'option':
      case 'inState':
        return node
      case 'ask':
      case 'is': {
        const ask = askFor(node.ask)
        return ask === node.ask ? node : { ...node, ask }
      }
      case 'exists':
        return sides.has(node.figure) ? either(node.figure, (figure) => ({ op: 'exists', figure })) : node
      case 'inCounties':
        return sides.has(node.figure) ? either(node.figure, (figure) => ({ ...node, figure })) : node
      case 'figure': {
        const by = node.by && of(node.by)
        if (!sides.has(node.figure)) return by === node.by ? node : { ...node, by }
        return either(node.figure, (figure) => ({
          op: 'if',
          args: [{ op: 'exists', figure }, { op: 'figure', figure, by }, nothing],
        }))
      }
      case 'rule': {
        const rule = ruleOf(node.rule)
        return rule === node.rule ? node : { op: 'rule', rule }
      }
      case 'gather': {
        const each = of(node.each)
        return each === node.each ? node : { ...node, each }
      }
      default: {
        const args = node.args.map(of)
        return args.every((arg, at) => arg === node.args[at]) ? node : ({ ...node, args } as Node)
      }
    }
  }
  return ruleOf
}
const nothing: Node = { op: 'constant', value: 0 }
