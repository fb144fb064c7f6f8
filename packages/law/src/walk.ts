import type { Ask, Figure, Node, Rule } from './node.ts'

/** Everything a set of rules stands on, each once, in the order met. For lists, tests and the law browser. */
export interface Inventory {
  readonly rules: readonly Rule[]
  readonly asks: readonly Ask[]
  readonly figures: readonly Figure[]
  readonly nodes: readonly Node[]
}

/** `inventory([ruleOf(snap.amount)]).asks` is every question that SNAP may ask anywhere, on any day. */
export function inventory(goals: readonly Rule[]): Inventory {
  const rules = new Set<Rule>()
  const asks = new Set<Ask>()
  const figures = new Set<Figure>()
  const nodes = new Set<Node>()
  const ask = (found: Ask) => {
    if (asks.has(found)) return
    asks.add(found)
    if (found.appliesTo) visit(found.appliesTo)
    if (found.implied) visit(found.implied)
  }
  const figure = (found: Figure) => {
    figures.add(found)
    if (found.regions) ask(found.regions.county)
  }
  const rule = (found: Rule) => {
    if (rules.has(found)) return
    rules.add(found)
    visit(found.is)
  }
  const visit = (node: Node): void => {
    if (nodes.has(node)) return
    nodes.add(node)
    look(node, { rule, ask, figure, visit })
    if (node.op === 'inCounties') ask(node.county)
  }
  goals.forEach(rule)
  return { rules: [...rules], asks: [...asks], figures: [...figures], nodes: [...nodes] }
}

/** What one rule names itself: not what the rules that it names rest on. */
export type Direct = Omit<Inventory, 'nodes'>

export function directParts(rule: Rule): Direct {
  const rules = new Set<Rule>()
  const asks = new Set<Ask>()
  const figures = new Set<Figure>()
  const visit = (node: Node): void =>
    look(node, {
      rule: (found) => rules.add(found),
      ask: (found) => asks.add(found),
      figure: (found) => figures.add(found),
      visit,
    })
  visit(rule.is)
  return { rules: [...rules], asks: [...asks], figures: [...figures] }
}

interface Look {
  rule(found: Rule): void
  ask(found: Ask): void
  figure(found: Figure): void
  /** Each node right below. */
  visit(node: Node): void
}

/** Tells what one node names, and the nodes below it. */
export function look(node: Node, { rule, ask, figure, visit }: Look): void {
  switch (node.op) {
    case 'constant':
    case 'first':
    case 'option':
    case 'inState':
      return
    case 'ask':
    case 'is':
      ask(node.ask)
      return
    case 'figure':
      figure(node.figure)
      if (node.by) visit(node.by)
      return
    case 'exists':
    case 'inCounties':
      figure(node.figure)
      return
    case 'rule':
      rule(node.rule)
      return
    case 'gather':
      visit(node.each)
      return
    default:
      node.args.forEach(visit)
  }
}
