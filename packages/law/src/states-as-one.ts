import type { Ask, Node } from './node.ts'
import { isOfAllStates } from './of-all-states.ts'
import { constantOf, type Law, type Plan } from './plan.ts'
import { planning } from './planning.ts'
import { askOf } from './question.ts'

/** In which state a household lives, as a question like any other: `stateAsk(states)`. */
export function stateAsk(states: ReadonlySet<string>): Ask {
  const words = { en: 'State', es: 'Estado' }
  const options = [...states].map((code) => ({ ...words, code }))
  return askOf('household', 'state', 'choice', { ...words, why: words }, { max: options.length - 1, options })
}

/**
 * The laws of several states as one: where their figures differ, the state that a household lives in decides. So the same
 * code reads households of all of them. `statesAsOne(laws, stateAsk(states))`: laws of the same goals and day.
 */
export function statesAsOne(laws: readonly Law[], state: Ask): Law {
  const [first] = laws as [Law]
  if (laws.length === 1) return first
  const codes = state.options.map(({ code }) => code)
  const lawOf = new Map(laws.map((law, place) => [codes.indexOf(law.state), place]))
  const owns = ownPlans(laws)

  const { plan, place, ruleOf, law } = planning((node) => make(node))
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
    if (own.length === 1 || (value !== null && regions.every((one) => constantOf(one) === value))) return regions[0]!
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

  return law(
    first.goals.map(({ rule }) => rule),
    { asOf: first.asOf, state: laws.map((one) => one.state).join() },
  )
}

/** What became of each part of the rules in each of the laws: nothing where a law has no use for it, one plan where it is the same in all. */
function ownPlans(laws: readonly Law[]): Map<Node, Plan[]> {
  const owns = new Map<Node, Plan[]>()
  for (const [at, { made }] of laws.entries())
    for (const [node, plan] of made) {
      const own = owns.get(node)
      if (isOfAllStates(node)) owns.set(node, own ?? [plan])
      else if (own) own[at] = plan
      else
        owns.set(
          node,
          laws.map((_, place) => (place === at ? plan : nothing)),
        )
    }
  return owns
}

const nothing: Plan = { op: 'constant', value: 0, figure: null }
