import { type Input, memberOf, type Values, valueList, whoIsFirst, wholeOf } from './columns-values.ts'
import { fold } from './fold.ts'
import { hair } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import type { Entity } from './words.ts'

/** Rows by count, the first of them for `first`; past the last so much more for each. */
interface Table {
  readonly rows: readonly number[]
  readonly first: number
  readonly beyond: number
}
const tableOf = ({ figure: { figure, value, beyond } }: Extract<Plan, { op: 'rows' }>): Table => ({
  rows: value as readonly number[],
  first: figure.first,
  beyond,
})

/** A prepared law as values. `valuesOf(law, asked)`: `asked[at]` says whether anybody answered the question at that place. */
export function valuesOf(law: Law, asked: readonly boolean[]): Values {
  const left = fold(law, asked)
  const list = valueList()
  const { all, add, constant, maskConstant, input, seen, join, asNumber, asMask, choose, lookup } = list
  const ofRule = new Map<number, number>()
  const ofAsk = new Map<number, number>()
  const numbers = new Map<Plan, Partial<Record<Entity, number>>>()
  const truths = new Map<Plan, Partial<Record<Entity, number>>>()

  const answer = (at: number, place: Entity): number => {
    const ask = law.asks[at]!
    const implied = left.implied[at]
    if (!asked[at] && !implied) return constant(ask.none)
    const of = ask.entity === 'household' ? 'household' : 'person'
    if (!implied) return seen(seen(input(of, at, ask.none), ask.entity), place)
    let known = ofAsk.get(at)
    if (known === undefined) {
      known = orMeant(at, implied, of)
      ofAsk.set(at, known)
    }
    return seen(known, place)
  }
  /** An answer, or what silence means where that hangs on other answers. */
  const orMeant = (at: number, implied: Plan, of: Input['of']): number => {
    const ask = law.asks[at]!
    const applies = left.appliesTo[at]
    const silence = number(implied, ask.entity)
    const meant = applies ? choose(truth(applies, ask.entity), silence, constant(ask.none)) : silence
    if (!asked[at]) return meant
    const given = seen(input(of, at, null), ask.entity)
    return choose(join('=', true, given, given), given, meant)
  }

  const once = (
    known: Map<Plan, Partial<Record<Entity, number>>>,
    plan: Plan,
    place: Entity,
    make: (plan: Plan, place: Entity) => number,
  ): number => {
    let places = known.get(plan)
    if (!places) {
      places = {}
      known.set(plan, places)
    }
    places[place] ??= make(plan, place)
    return places[place]
  }
  const number = (plan: Plan, place: Entity): number => once(numbers, plan, place, makeNumber)
  const truth = (plan: Plan, place: Entity): number => once(truths, plan, place, makeTruth)
  const ruleValue = (plan: Extract<Plan, { op: 'rule' }>): number => {
    let at = ofRule.get(plan.slot)
    if (at === undefined) {
      const { entity, unit } = plan.rule
      at = unit === null ? truth(plan.is, entity) : number(plan.is, entity)
      ofRule.set(plan.slot, at)
    }
    return at
  }
  const gathered = (plan: Extract<Plan, { op: 'gather' }>): number => {
    const { over, how } = plan
    const isMask = how === 'any' || how === 'all'
    const member = memberOf(over)
    const each = isMask ? truth(plan.each, member) : number(plan.each, member)
    return add({ op: 'gather', of: wholeOf(over), isMask, args: [each], over, how }, `${over} ${how}`)
  }
  const isYesNo = (plan: Plan): boolean =>
    plan.op === 'rule' ? plan.rule.unit === null : plan.op === 'gather' && (plan.how === 'any' || plan.how === 'all')

  const makeNumber = (plan: Plan, place: Entity): number => {
    const of = (at: number) => number(('args' in plan ? plan.args[at]! : plan) as Plan, place)
    switch (plan.op) {
      case 'constant':
        return constant(plan.value)
      case 'ask':
        return answer(plan.at, place)
      case 'rows': {
        return row([tableOf(plan)], constant(0), number(plan.by, place), place)
      }
      case 'regions':
        return region(plan, place)
      case 'rule':
        return isYesNo(plan) ? asNumber(seen(ruleValue(plan), place)) : seen(ruleValue(plan), place)
      case 'gather':
        return isYesNo(plan) ? asNumber(seen(gathered(plan), place)) : seen(gathered(plan), place)
      case 'if':
        return choose(truth(plan.args[0], place), number(plan.args[1], place), number(plan.args[2], place))
      case '+':
      case '-':
      case 'min':
      case 'max':
        return join(plan.op, false, of(0), of(1))
      case '*': {
        const [a, b] = [of(0), of(1)]
        return withoutNothing(join('*', false, a, b), a, b)
      }
      case '/': {
        const [a, b] = [of(0), of(1)]
        const shared = join('/', false, a, b)
        const by = all[b]!
        return by.op === 'constant' && by.value !== 0 ? shared : join('and', false, shared, asMask(b))
      }
      case 'up':
        return join('ceil', false, join('-', false, of(0), constant(hair)))
      case 'down':
        return join('floor', false, join('+', false, of(0), constant(hair)))
      case 'nearest':
        return join('floor', false, join('+', false, join('+', false, of(0), constant(0.5)), constant(hair)))
      case 'cent': {
        const cents = join('*', false, of(0), constant(100))
        return join(
          '/',
          false,
          join('floor', false, join('+', false, join('+', false, cents, constant(0.5)), constant(hair))),
          constant(100),
        )
      }
      case 'perMonth':
        return join('/', false, of(0), constant(12))
      case 'perYear':
        return join('*', false, of(0), constant(12))
      default:
        return asNumber(truth(plan, place))
    }
  }
  /** Nothing times no limit is nothing. */
  const withoutNothing = (product: number, a: number, b: number): number => {
    const isPlain = [a, b].some((at) => {
      const one = all[at]!
      return one.op === 'constant' && one.value !== 0 && Number.isFinite(one.value)
    })
    return isPlain ? product : join('and', false, product, join('and', true, asMask(a), asMask(b)))
  }
  /** Of the tables the one that `which` says, and its row for a count; past its last so much more for each. */
  const row = (tables: readonly Table[], which: number, count: number, place: Entity): number => {
    const ofTable = (say: (table: Table) => number) => seen(lookup(tables.map(say), which), place)
    let end = 0
    const begins = new Map(
      tables.map((table): [Table, number] => {
        end += table.rows.length
        return [table, end - table.rows.length]
      }),
    )
    const first = ofTable((table) => table.first)
    const last = ofTable((table) => table.rows.length - 1)
    const begin = ofTable((table) => begins.get(table)!)
    const beyond = ofTable((table) => table.beyond)
    const at = join('max', false, join('-', false, join('floor', false, count), first), constant(0))
    const within = join('min', false, at, last)
    const rows = tables.flatMap((table) => table.rows)
    const found = lookup(rows, begin === constant(0) ? within : kept(join('+', false, begin, within), rows.length))
    if (beyond === constant(0)) return found
    const further = join('max', false, join('-', false, at, last), constant(0))
    return join('+', false, found, join('*', false, further, beyond))
  }
  /** A place among so many, also where there is no household and so anything may stand. */
  const kept = (at: number, length: number): number =>
    join('max', false, join('min', false, at, constant(length - 1)), constant(0))
  const region = (plan: Extract<Plan, { op: 'regions' }>, place: Entity): number => {
    const parts = [...plan.of].map(([county, region]) => `${county} ${region}`)
    const which = input(
      'household',
      plan.at,
      null,
      (county) => plan.of.get(county) ?? plan.rest,
      `${parts.join()} else ${plan.rest}`,
    )
    // figures, and tables of the same count, lie end to end
    const by = plan.regions.find((one) => one.op === 'rows')?.by
    const tables = plan.regions.map((one) => {
      if (one.op === 'constant') return { rows: [one.value], first: 0, beyond: 0 }
      return one.op === 'rows' && one.by === by ? tableOf(one) : null
    })
    const listed = tables.map((table) => table ?? { rows: [0], first: 0, beyond: 0 })
    const found = by
      ? row(listed, which, number(by, place), place)
      : seen(
          lookup(
            listed.map(({ rows }) => rows[0]!),
            which,
          ),
          place,
        )
    const others = Map.groupBy(
      plan.regions.keys().filter((at) => !tables[at]),
      (at) => number(plan.regions[at]!, place),
    )
    return [...others].reduce((rest, [here, places]) => {
      const isHere = asMask(
        lookup(
          plan.regions.map((_, at) => Number(places.includes(at))),
          which,
        ),
      )
      return choose(seen(isHere, place), here, rest)
    }, found)
  }

  const makeTruth = (plan: Plan, place: Entity): number => {
    const of = (at: number) => number(('args' in plan ? plan.args[at]! : plan) as Plan, place)
    switch (plan.op) {
      case 'first':
        return place === 'household' ? maskConstant(true) : seen(input('person', whoIsFirst, null), place)
      case 'is': {
        const value = answer(plan.at, place)
        return plan.options
          .map((option) => join('=', true, value, constant(option)))
          .reduce((a, b) => join('or', true, a, b))
      }
      case 'inCounties': {
        const list = [...plan.counties]
        return seen(
          asMask(input('household', plan.at, null, (county) => Number(plan.counties.has(county)), `in ${list.join()}`)),
          place,
        )
      }
      case '<=':
        return join('<=', true, of(0), join('+', false, of(1), constant(hair)))
      case '<':
        return join('<', true, of(0), join('-', false, of(1), constant(hair)))
      case 'and':
      case 'or':
        return join(plan.op, true, truth(plan.args[0]!, place), truth(plan.args[1]!, place))
      case 'not':
        return join('not', true, truth(plan.args[0]!, place))
      case 'if':
        return choose(truth(plan.args[0], place), truth(plan.args[1], place), truth(plan.args[2], place))
      case 'constant':
        return maskConstant(plan.value !== 0)
      case 'regions':
        return asMask(region(plan, place))
      case 'rule':
        return isYesNo(plan) ? seen(ruleValue(plan), place) : asMask(seen(ruleValue(plan), place))
      case 'gather':
        return isYesNo(plan) ? seen(gathered(plan), place) : asMask(seen(gathered(plan), place))
      default:
        return asMask(number(plan, place))
    }
  }
  const goals = left.goals.map((goal, at) => {
    const { entity } = law.goals[at]!.rule
    const value = seen(number(goal, entity), entity === 'household' ? 'household' : 'person')
    // an answer given out as it is would have gaps
    return all[value]!.op === 'given' ? join('+', false, value, constant(0)) : value
  })
  return { all, inputs: list.inputs, goals }
}
