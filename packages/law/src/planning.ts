import { eachOnce } from './each-once.ts'
import type { Ask, Node, Rule } from './node.ts'
import type { Law, Plan, RulePlan } from './plan.ts'

/** What planning a law keeps in hand: each part of the rules is planned once, questions and rules are numbered as met. */
export interface Planning {
  plan(node: Node): Plan
  ruleOf(rule: Rule): RulePlan
  /** Where the answers to a question stand. */
  place(ask: Ask): number
  /** The law, once all goals are planned. */
  law(goals: readonly Rule[], of: Pick<Law, 'asOf' | 'state'>): Law
}

/**
 * `planning(make)`: what a part of a rule becomes is said by `make`, which plans the parts below it in turn. After a law
 * `before` the numbers go on where its own end, so that what it made can be taken over.
 */
export function planning(make: (node: Node) => Plan, before?: Law): Planning {
  const asks = [...(before?.asks ?? [])]
  const made = new Map<Node, Plan>()
  let slots = before?.slots ?? 0
  const place = eachOnce((ask: Ask) => asks.push(ask) - 1, new Map(asks.map((ask, at) => [ask, at])))
  const plan = eachOnce(make, made)
  const ruleOf = eachOnce((rule: Rule): RulePlan => {
    const is = plan(rule.is)
    return { op: 'rule', rule, slot: slots++, is }
  })
  return {
    plan,
    ruleOf,
    place,
    law(rules, { asOf, state }) {
      const goals = rules.map(ruleOf)
      const appliesTo: (Plan | null)[] = []
      const implied: (Plan | null)[] = []
      // questions met only while planning these join the list too, hence the loop by place
      for (let i = 0; i < asks.length; i++) {
        const ask = asks[i]!
        appliesTo[i] = ask.appliesTo && plan(ask.appliesTo)
        implied[i] = ask.implied && plan(ask.implied)
      }
      const paths = asks.map((ask) => ask.id.split('.'))
      return { asOf, state, goals, asks, paths, appliesTo, implied, slots, made }
    },
  }
}
