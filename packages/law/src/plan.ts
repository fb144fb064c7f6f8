import { flagOf } from './figure-in-force.ts'
import { firstDay, type InForce, inForce, type Overrides } from './in-force.ts'
import { LawError } from './law-error.ts'
import type { Ask, Figure, Gathered, How, Node, Rule, StateFigures } from './node.ts'
import { isOfAllStates } from './of-all-states.ts'
import { type Op, operation } from './operations.ts'
import { planning } from './planning.ts'

/**
 * The graph for one day and one state: figures looked up, branches that cannot be taken cut away, questions and rules
 * numbered. All readings walk this, so none can disagree about which figure was in force.
 */
export type Plan =
  /** `isFlag`: a state's choice, yes or no. */
  | { readonly op: 'constant'; readonly value: number; readonly figure: InForce | null; readonly isFlag?: true }
  | { readonly op: 'first' }
  | { readonly op: 'ask'; readonly ask: Ask; readonly at: number }
  | { readonly op: 'is'; readonly ask: Ask; readonly at: number; readonly options: readonly number[] }
  | { readonly op: 'rows'; readonly figure: InForce; readonly by: Plan }
  | {
      readonly op: 'regions'
      readonly ask: Ask
      readonly at: number
      readonly regions: readonly Plan[]
      readonly of: ReadonlyMap<number, number>
      readonly rest: number
    }
  | {
      readonly op: 'inCounties'
      readonly ask: Ask
      readonly at: number
      readonly figure: InForce
      readonly counties: ReadonlySet<number>
    }
  | { readonly op: 'rule'; readonly rule: Rule; readonly slot: number; readonly is: Plan }
  | { readonly op: 'gather'; readonly over: Gathered; readonly how: How; readonly each: Plan }
  | { readonly op: 'if'; readonly args: readonly [Plan, Plan, Plan] }
  | { readonly op: Op; readonly args: readonly Plan[] }

export type RulePlan = Extract<Plan, { op: 'rule' }>

export interface When {
  /** "2026-06" or a day. */
  readonly asOf: string
  readonly state: StateFigures
  readonly overrides?: Overrides
  /** Figures that are read as of another day, by id. */
  readonly asOfFigure?: Readonly<Record<string, string>>
}

export interface Law {
  readonly asOf: string
  readonly state: string
  /** Each goal's plan, in the order given. */
  readonly goals: readonly RulePlan[]
  /** Every question that can matter here and now; its place is where its answer stands in a situation. */
  readonly asks: readonly Ask[]
  /** Where each answer stands in the household format: its id, taken apart. */
  readonly paths: readonly (readonly string[])[]
  /** For each question, by its place: where it applies, and what a missing answer means in a complete household. */
  readonly appliesTo: readonly (Plan | null)[]
  readonly implied: readonly (Plan | null)[]
  readonly slots: number
  /** What became of each part of the rules that is needed here and now. */
  readonly made: ReadonlyMap<Node, Plan>
}

/**
 * Prepare rules for a day and a state. Throws `LawError` where a figure that is needed was not yet in force.
 * `prepare([ruleOf(snapMonthly)], { asOf: '2026-06', state: await loadState('TX') })`. From the law `before`, of another
 * state and else the same, is taken what is the same in every state.
 */
export function prepare(goals: readonly Rule[], when: When, before?: Law): Law {
  const asOf = firstDay(when.asOf)
  const overrides = when.overrides ?? {}
  const dayOf = (figure: Figure) => when.asOfFigure?.[figure.id] ?? asOf

  const { plan, place, ruleOf, law } = planning(
    (node) => (before && isOfAllStates(node) && before.made.get(node)) || make(node),
    before,
  )
  const make = (node: Node): Plan => {
    switch (node.op) {
      case 'constant':
        return constant(node.value)
      case 'first':
        return node
      case 'option':
        return constant(node.at)
      case 'ask':
        return { op: 'ask', ask: node.ask, at: place(node.ask) }
      case 'is':
        return { op: 'is', ask: node.ask, at: place(node.ask), options: node.options }
      case 'rule':
        return ruleOf(node.rule)
      case 'inState':
        return constant(node.states.includes(when.state.state) ? 1 : 0)
      case 'exists':
        return figurePlan(node.figure, (region) =>
          constant(inForce(node.figure, dayOf(node.figure), when.state, overrides, region) ? 1 : 0),
        )
      case 'figure':
        return figurePlan(node.figure, (region) => valuePlan(node.figure, node.by, region))
      case 'inCounties': {
        const list = inForce(node.figure, dayOf(node.figure), when.state, overrides)
        if (!list) return constant(0)
        const counties = new Set([list.value].flat())
        if (counties.size === 0) return constant(0)
        return { op: 'inCounties', ask: node.county, at: place(node.county), figure: list, counties }
      }
      case 'gather': {
        const each = plan(node.each)
        return { op: 'gather', over: node.over, how: node.how, each }
      }
      case 'if': {
        const flag = flagOf(node)
        if (flag) return figurePlan(flag, (region) => flagPlan(flag, region))
        const [condition, yes, no] = node.args
        const asked = plan(condition)
        const known = constantOf(asked)
        if (known !== null) return plan(known ? yes : no)
        return { op: 'if', args: [asked, plan(yes), plan(no)] }
      }
      case 'and':
      case 'or':
        return logic(node.op, node.args)
      default:
        return folded(node.op, node.args.map(plan))
    }
  }
  /** In order, and no further than is needed: `all(limit.exists, income.atMost(limit.value))` is safe. */
  const logic = (op: 'and' | 'or', nodes: readonly Node[]): Plan => {
    const settles = op === 'or' ? 1 : 0
    const open: Plan[] = []
    for (const node of nodes) {
      const next = plan(node)
      const known = constantOf(next)
      if (known === settles) return next
      if (known === null) open.push(next)
    }
    const [first, ...rest] = open
    return first ? rest.reduce<Plan>((left, right) => ({ op, args: [left, right] }), first) : constant(1 - settles)
  }
  const figurePlan = (figure: Figure, of: (region?: string) => Plan): Plan => {
    const parts = figure.regions?.states[when.state.state]
    if (!figure.regions || !parts || overrides[figure.id] !== undefined) return of()
    const names = [...new Set([parts.rest, ...Object.keys(parts.counties)])]
    const byCounty = new Map<number, number>()
    for (const [name, counties] of Object.entries(parts.counties))
      for (const fips of counties) byCounty.set(Number(fips), names.indexOf(name))
    const regions = names.map(of)
    const same = regions.map(constantOf)
    if (same.every((value) => value !== null && value === same[0])) return regions[0]!
    return {
      op: 'regions',
      ask: figure.regions.county,
      at: place(figure.regions.county),
      regions,
      of: byCounty,
      rest: names.indexOf(parts.rest),
    }
  }
  const valuePlan = (figure: Figure, by: Node | null, region?: string): Plan => {
    const now = inForce(figure, dayOf(figure), when.state, overrides, region)
    if (!now)
      throw new LawError(
        'no-figure-in-force',
        `${region ?? when.state.state} has no ${figure.id} (${figure.en}) in force on ${asOf}.`,
      )
    if (typeof now.value === 'number') return { op: 'constant', value: now.value, figure: now }
    if (!by) throw new LawError('unknown-figure', `The table ${figure.id} was read without saying which row.`)
    return { op: 'rows', figure: now, by: plan(by) }
  }

  /** A state that has not chosen it has said no. */
  const flagPlan = (figure: Figure, region?: string): Plan => {
    const now = inForce(figure, dayOf(figure), when.state, overrides, region)
    const unchosen: InForce = { figure, from: null, value: 0, beyond: 0, sources: [] }
    return { op: 'constant', value: Number(now?.value ?? 0) > 0 ? 1 : 0, figure: now ?? unchosen, isFlag: true }
  }

  return law(goals, { asOf, state: when.state.state })
}

const constant = (value: number): Plan => ({ op: 'constant', value, figure: null })

const yesNo: ReadonlySet<Op> = new Set<Op>(['<=', '<', 'not'])
/** A yes or no that hangs on figures alone is settled here, so that its dead branch needs no figures. */
const folded = (op: Op, args: readonly Plan[]): Plan => {
  const [a, b] = args.map(constantOf)
  if (yesNo.has(op) && a !== null && a !== undefined && b !== null) return constant(operation(op).of(a, b ?? 0))
  return { op, args }
}

/** What a plan comes to when nothing needs to be asked for it. */
export const constantOf = (plan: Plan): number | null =>
  plan.op === 'constant' ? plan.value : plan.op === 'rule' ? constantOf(plan.is) : null
