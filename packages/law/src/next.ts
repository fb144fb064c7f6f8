import { type Household, situationOf } from './household.ts'
import { matters, type Open } from './matters.ts'
import type { Ask } from './node.ts'
import type { Law } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { type Goal, type Missing, missing, unitsOf } from './screen.ts'

/** A question worth asking, and how much of what is open its list settles on average (0 to 1). */
export interface NextQuestion extends Missing {
  readonly settles: number
}

/**
 * Which questions to ask, in order. What most of the open results hang on comes first: it will have to be asked anyway,
 * and its answer often spares what only few hang on. Among equals it is the list that settles most, tried with likely
 * answers; where that makes no difference the content designer's order holds. What may yet turn out not to apply waits.
 */
export function next(household: Household, law: Law, goals: readonly Goal[], ranges: Ranges): NextQuestion[] {
  const situation = situationOf(law, household)
  ranges.load(situation)
  const open = openResults(goals, ranges)
  const place = designersOrder(goals)
  const lists = listsOf(open, law, ranges).sort(
    (a, b) => b.hanging - a.hanging || place(law.asks[a.asked[0]!.at]!) - place(law.asks[b.asked[0]!.at]!),
  )
  const settles = settling(open, law, ranges)
  return lists
    .map((list, i) => ({ ...list, settles: i < tried ? settles(list.asked) : 0 }))
    .sort((a, b) => b.hanging - a.hanging || grade(b.settles) - grade(a.settles))
    .flatMap(({ asked, settles }) => asked.map((one) => ({ ...missing(one, law, household), settles })))
}

/** How many lists are tried out; what most hangs on stands in front. */
const tried = 5
/** Differences below a fiftieth are no reason to leave the designer's order. */
const grade = (settles: number): number => Math.round(settles * 50)

/** A result that is not settled yet, and the questions on which it hangs. */
interface OpenResult {
  readonly goal: Goal
  readonly who: number
  readonly asked: readonly Open[]
}
const openResults = (goals: readonly Goal[], ranges: Ranges): OpenResult[] =>
  goals
    .filter(({ programme }) => programme.kind === 'benefit')
    .flatMap((goal) =>
      unitsOf(goal.programme, ranges.seat.now).map((who) => {
        const plans = [goal.eligible, goal.amount].map((plan) => ({ plan, who }))
        return { goal, who, asked: matters(plans, ranges) }
      }),
    )
    .filter(({ asked }) => asked.length > 0)

/** Questions that are put at once. */
interface List {
  readonly asked: readonly Open[]
  /** The share of open results that hang on a question of it, in tenths: less is no reason to leave the designer's order. */
  readonly hanging: number
}
const listsOf = (open: readonly OpenResult[], law: Law, ranges: Ranges): List[] => {
  const { size } = ranges.seat.now
  const results = new Map<number, number>()
  for (const { asked } of open)
    for (const { at, who } of asked) results.set(at * size + who, (results.get(at * size + who) ?? 0) + 1)
  const share = (place: number): number => {
    const applies = law.appliesTo[Math.floor(place / size)]
    return applies && ranges.of(applies, place % size).lo === 0 ? 0 : results.get(place)! / open.length
  }
  const lists = new Map<string, Open[]>()
  for (const place of [...results.keys()].sort((a, b) => a - b)) {
    const one = { at: Math.floor(place / size), who: place % size }
    const key = listKey(law.asks[one.at]!, one.who)
    const list = lists.get(key)
    if (list) list.push(one)
    else lists.set(key, [one])
  }
  return [...lists.values()].map((asked) => {
    const shares = asked.map(({ at, who }) => share(at * size + who))
    return { asked, hanging: Math.round((shares.reduce((sum, one) => sum + one, 0) / asked.length) * 10) }
  })
}

/** How much of what is open a list settles on average: whether, and how much, of each result. */
const settling = (open: readonly OpenResult[], law: Law, ranges: Ranges) => {
  const openness = ({ goal, who }: OpenResult): number => {
    const amount = ranges.of(goal.amount, who)
    const width = isKnown(amount) ? 0 : Math.min(1, 0.2 + (amount.hi - amount.lo) / wideAmount)
    return (isKnown(ranges.of(goal.eligible, who)) ? 0 : 1) + width
  }
  const sum = (): number => open.reduce((all, one) => all + openness(one), 0)
  const before = sum()
  return (asked: readonly Open[]): number => {
    // of a list of kinds of money most people have none, some have one
    const after = likely(law.asks[asked[0]!.at]!).map(([first, weight]) => {
      const answers = asked.map(({ at, who }, i) => ({ at, who, answer: i === 0 ? first : law.asks[at]!.none }))
      return weight * ranges.suppose(answers, sum)
    })
    return Math.max(0, 1 - after.reduce((all, one) => all + one, 0) / before)
  }
}
/** Amounts wider than this are as good as unknown. */
const wideAmount = 2000

/** Two answers that people give, with how often: "none" is the commonest to most questions. */
const likely = (ask: Ask): readonly (readonly [answer: number, weight: number])[] => {
  const often = (none: number, other: number) => [[none, 0.6] as const, [other, 0.4] as const]
  switch (ask.kind) {
    case 'yesno':
    case 'choice':
      return often(ask.none, ask.none === 0 ? 1 : 0)
    case 'county':
      return [[ask.none, 1]]
    case 'money':
      return often(0, 1200)
    default:
      return ask.unit === 'years' ? often(35, 8) : often(ask.none, Math.min(40, ask.max))
  }
}

/** The questions of the first list: what is put at once, with one screen or one breath. */
export const firstList = ([first, ...rest]: readonly NextQuestion[]): NextQuestion[] =>
  first ? [first, ...rest.filter((other) => listKey(other.ask, other.person) === listKey(first.ask, first.person))] : []

/** The list that a question stands in: with others about this person, with others about anybody, or alone. */
const listKey = ({ id, group }: Ask, who: number | string | null): string =>
  group ? (group.of === 'everybody' ? group.id : `${group.id} ${who}`) : `${id} ${who}`

const designersOrder = (goals: readonly Goal[]) => {
  const order = new Map<string, number>()
  for (const { programme } of goals) for (const id of programme.order) if (!order.has(id)) order.set(id, order.size)
  return (ask: Ask): number => order.get(ask.id) ?? order.size
}
