import type { Ask, Node, Rule } from './node.ts'
import { constantOf, type Law, type Plan } from './plan.ts'

/** In which state a household lives, as a question like any other: `stateAsk(states)`. */
export function stateAsk(states: ReadonlySet<string>): Ask {
  const words = { en: 'State', es: 'Estado' }
  return {
    id: 'state',
    entity: 'household',
    kind: 'choice',
    question: words,
    short: words,
    why: words,
    unit: null,
    min: 0,
    max: states.size - 1,
    none: 0,
    options: [...states].map((code) => ({ ...words, code })),
    implied: null,
    group: null,
    appliesTo: null,
  }
}

/**
 * The laws of several states as one: where their figures differ, the state that a household lives in decides. So the same
 * code reads households of all of them. `statesAsOne(laws, stateAsk(states))`: laws of the same goals and day.
 */
export function statesAsOne(laws: readonly Law[], state: Ask): Law {
  const [first] = laws as [Law]
  if (laws.length === 1) return first
  const asks: Ask[] = []
  const at = new Map<Ask, number>()
  const rules = new Map<Rule, Extract<Plan, { op: 'rule' }>>()
  const made = new Map<Node, Plan>()
  const codes = state.options.map(({ code }) => code)
  const lawOf = new Map(laws.map((law, place) => [codes.indexOf(law.state), place]))
  const owns = ownPlans(laws)

  const place = (ask: Ask): number => {
    let known = at.get(ask)
    if (known === undefined) {
      known = asks.push(ask) - 1
      at.set(ask, known)
    }
    return known
  }
  const ruleOf = (rule: Rule): Extract<Plan, { op: 'rule' }> => {
    let known = rules.get(rule)
    if (!known) {
      const is = plan(rule.is)
      known = { op: 'rule', rule, slot: rules.size, is }
      rules.set(rule, known)
    }
    return known
  }
  const plan = (node: Node): Plan => {
    let known = made.get(node)
    if (!known) {
      known = make(node)
      made.set(node, known)
    }
    return known
  }
  /** What a state has no use for can be anything there: whatever reads it was settled before. */
  const make = (node: Node): Plan => {
    const own = owns.get(node) ?? [nothing]
    if (own.every((one) => constantOf(one) !== null)) return byState(own, null)
    switch (node.op) {
      case 'ask':
      case 'is':
        return { ...node, at: place(node.ask) }
      case 'first':
        return node
      case 'rule':
        return ruleOf(node.rule)
      case 'gather':
        return { ...node, each: plan(node.each) }
      case 'if': {
        const [condition, yes, no] = node.args
        return { op: 'if', args: [plan(condition), plan(yes), plan(no)] }
      }
      case 'and':
      case 'or':
        return node.args.map(plan).reduce((left, right) => ({ op: node.op, args: [left, right] }))
      case 'figure':
        return byState(own, node.by)
      case 'constant':
      case 'option':
      case 'inState':
      case 'exists':
      case 'inCounties':
        return byState(own, null)
      default:
        return { op: node.op, args: node.args.map(plan) }
    }
  }
  const byState = (own: readonly Plan[], by: Node | null): Plan => {
    const regions = own.map((one) => here(one, by))
    const value = constantOf(regions[0]!)
    if (value !== null && regions.every((one) => constantOf(one) === value)) return regions[0]!
    return { op: 'regions', ask: state, at: place(state), regions, of: lawOf, rest: 0 }
  }
  /** What one state's figure is, with the questions in their places here. */
  const here = (one: Plan, by: Node | null): Plan => {
    const value = constantOf(one)
    if (value !== null) return { op: 'constant', value, figure: null }
    switch (one.op) {
      case 'rows':
        return { ...one, by: plan(by!) }
      case 'regions':
        return { ...one, at: place(one.ask), regions: one.regions.map((region) => here(region, by)) }
      case 'inCounties':
        return { ...one, at: place(one.ask) }
      default:
        throw new Error(`No figure is planned as "${one.op}".`)
    }
  }

  const goals = first.goals.map(({ rule }) => ruleOf(rule))
  const appliesTo: (Plan | null)[] = []
  const implied: (Plan | null)[] = []
  // questions met only while planning these join the list too, hence the loop by place
  for (let i = 0; i < asks.length; i++) {
    const ask = asks[i]!
    appliesTo[i] = ask.appliesTo && plan(ask.appliesTo)
    implied[i] = ask.implied && plan(ask.implied)
  }
  return {
    asOf: first.asOf,
    state: laws.map((law) => law.state).join(),
    goals,
    asks,
    paths: asks.map((ask) => ask.id.split('.')),
    appliesTo,
    implied,
    slots: rules.size,
    made,
  }
}

/** What became of each part of the rules in each of the laws; nothing where a law has no use for it. */
function ownPlans(laws: readonly Law[]): Map<Node, Plan[]> {
  const owns = new Map<Node, Plan[]>()
  for (const [at, { made }] of laws.entries())
    for (const [node, plan] of made) {
      const own = owns.get(node)
      if (own) own[at] = plan
      else
        owns.set(
          node,
          laws.map((_, place) => (place === at ? plan : nothing)),
        )
    }
  return owns
}

const nothing: Plan = { op: 'constant', value: 0, figure: null }
