import { inventory, loadState, type Programme, programmes, ruleOf, type StateFigures, states } from '@kith/law'
import { flagOf } from '@kith/law/figure-in-force'
import type { Ask, Figure, Rule } from '@kith/law/node'
import { type Direct, directParts } from '@kith/law/walk'

/** The whole law as one looks things up in it: by id, and by what uses what. */
export interface Book {
  programmes: readonly Programme[]
  /** Those that this house added. */
  local: ReadonlySet<string>
  rules: ReadonlyMap<string, Rule>
  figures: ReadonlyMap<string, Figure>
  asks: ReadonlyMap<string, Ask>
  /** What a rule names itself, without what the rules that it names rest on. */
  parts(rule: Rule): Direct
  usedBy(id: string): readonly Rule[]
  /** The programme where a rule or a figure is at home: the one that it is named after, or the first that rests on it. */
  home(id: string): Programme
  /** In the order met from its goals. */
  rulesOf(programme: Programme): readonly Rule[]
  figuresOf(programme: Programme): readonly Figure[]
  asksOf(programme: Programme): readonly Ask[]
  /** Figures that are a yes or no of a state, and lists of counties. */
  isFlag(figure: Figure): boolean
  isCounties(figure: Figure): boolean
}

export function bookOf(local: readonly Programme[]): Book {
  const all = [...programmes, ...local]
  const goals = (one: Programme) => [one.eligible, one.amount, ...Object.values(one.results)].map(ruleOf)
  const whole = inventory(all.flatMap(goals))
  const parts = new Map(whole.rules.map((rule) => [rule, directParts(rule)]))
  const users = new Map<string, Rule[]>()
  for (const [rule, { rules, figures, asks }] of parts)
    for (const { id } of [...rules, ...figures, ...asks]) users.set(id, [...(users.get(id) ?? []), rule])
  const flags = new Set(whole.nodes.map(flagOf))
  const counties = new Set(whole.nodes.flatMap((node) => (node.op === 'inCounties' ? [node.figure] : [])))
  const own = new Map(all.map((one) => [one.id, inventory(goals(one))]))
  const homes = new Map<string, Programme>()
  for (const programme of all)
    for (const { id } of [...own.get(programme.id)!.rules, ...own.get(programme.id)!.figures])
      if (!homes.has(id))
        homes.set(id, all.find((one) => one.id === id.split('.')[0] && holds(own, one, id)) ?? programme)
  return {
    programmes: all,
    local: new Set(local.map((one) => one.id)),
    rules: new Map(whole.rules.map((rule) => [rule.id, rule])),
    figures: new Map(whole.figures.map((figure) => [figure.id, figure])),
    asks: new Map(whole.asks.map((ask) => [ask.id, ask])),
    parts: (rule) => parts.get(rule)!,
    usedBy: (id) => users.get(id) ?? [],
    home: (id) => homes.get(id)!,
    rulesOf: (one) => own.get(one.id)!.rules,
    figuresOf: (one) => own.get(one.id)!.figures,
    asksOf: (one) => own.get(one.id)!.asks,
    isFlag: (figure) => flags.has(figure),
    isCounties: (figure) => counties.has(figure),
  }
}

const holds = (own: ReadonlyMap<string, ReturnType<typeof inventory>>, { id }: Programme, part: string) =>
  [...own.get(id)!.rules, ...own.get(id)!.figures].some((one) => one.id === part)

let everywhere: Promise<readonly StateFigures[]> | undefined
/** The figures of all states, read once. */
export function allStates(): Promise<readonly StateFigures[]> {
  everywhere ??= Promise.all([...states].toSorted().map(loadState))
  return everywhere
}
