import { type Household, situationOf } from './household.ts'
import { matters, type Open } from './matters.ts'
import type { Ask } from './node.ts'
import type { Law } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { type Goal, type Missing, missing, unitsOf } from './screen.ts'

/** A question worth asking, and how much of what is open it settles on average (0 to 1). */
export interface NextQuestion extends Missing {
  readonly settles: number
}

/**
 * Which questions to ask, the one that settles most first. Each is tried with a few likely answers, and what is still
 * open afterwards is compared; where that makes no difference the content designer's order holds.
 */
export function next(household: Household, law: Law, goals: readonly Goal[], ranges: Ranges): NextQuestion[] {
  const situation = situationOf(law, household)
  ranges.load(situation)
  const watched = goals
    .filter((goal) => goal.programme.kind === 'benefit')
    .flatMap((goal) => unitsOf(goal.programme, situation).map((who) => ({ goal, who })))
  const open = matters(
    watched.flatMap(({ goal, who }) => [
      { plan: goal.eligible, who },
      { plan: goal.amount, who },
    ]),
    ranges,
    law.appliesTo,
  )

  /** How much is not known: whether, and how much, of everything watched. */
  const openness = (): number =>
    watched.reduce((sum, { goal, who }) => {
      const amount = ranges.of(goal.amount, who)
      const width = isKnown(amount) ? 0 : Math.min(1, 0.2 + (amount.hi - amount.lo) / wideAmount)
      return sum + (isKnown(ranges.of(goal.eligible, who)) ? 0 : 1) + width
    }, 0)
  const before = openness()
  const settles = (together: readonly Open[]): number => {
    if (before === 0) return 0
    let after = 0
    for (const [answer, weight] of likely(law.asks[together[0]!.at]!)) {
      // of a list of kinds of money most people have none, some have one
      together.forEach(({ at, who }, i) => {
        situation.answers[at * situation.size + who] = i === 0 ? answer : law.asks[at]!.none
      })
      ranges.load(situation)
      after += weight * openness()
    }
    for (const { at, who } of together) situation.answers[at * situation.size + who] = Number.NaN
    return Math.max(0, 1 - after / before)
  }
  const place = designersOrder(goals)
  const candidates = groupsOf(open, law).sort((a, b) => place(law.asks[a[0]!.at]!) - place(law.asks[b[0]!.at]!))
  const scored = candidates.map((together, i) => ({ together, i, settles: i < tried ? settles(together) : 0 }))
  ranges.load(situation)
  return scored
    .sort((a, b) => grade(b.settles) - grade(a.settles) || a.i - b.i)
    .flatMap(({ together, settles }) => together.map((one) => ({ ...missing(one, law, household), settles })))
}

/** How many questions are tried out; the designer's order brings the likely ones to the front. */
const tried = 16

/** The list that a question stands in: with others about this person, with others about anybody, or alone. */
const listOf = ({ id, group }: Ask, who: number): string =>
  group ? (group.of === 'everybody' ? group.id : `${group.id} ${who}`) : `${id} ${who}`

/** Questions that are asked as one list are tried as one. */
const groupsOf = (open: readonly Open[], law: Law): Open[][] => {
  const groups = new Map<string, Open[]>()
  for (const one of open) {
    const ask = law.asks[one.at]!
    const key = listOf(ask, one.who)
    const together = groups.get(key)
    if (together) together.push(one)
    else groups.set(key, [one])
  }
  return [...groups.values()]
}

/** Amounts wider than this are as good as unknown. */
const wideAmount = 2000
/** Differences below a fiftieth are no reason to leave the designer's order. */
const grade = (settles: number): number => Math.round(settles * 50)

/** A few answers that people give, with how often. "None" is the commonest answer to most questions about money. */
const likely = (ask: Ask): readonly (readonly [answer: number, weight: number])[] => {
  switch (ask.kind) {
    case 'yesno':
      return [
        [0, 0.7],
        [1, 0.3],
      ]
    case 'choice':
      return ask.options.slice(0, 3).map((_, i, all) => [i, i === 0 ? 0.6 : 0.4 / (all.length - 1)] as const)
    case 'county':
      return [[ask.none, 1]]
    case 'money':
      return [
        [0, 0.6],
        [1200, 0.4],
      ]
    default:
      return ask.unit === 'years'
        ? [
            [8, 0.3],
            [35, 0.5],
            [70, 0.2],
          ]
        : [
            [0, 0.5],
            [Math.min(40, ask.max), 0.5],
          ]
  }
}

const designersOrder = (goals: readonly Goal[]) => {
  const order = new Map<string, number>()
  for (const { programme } of goals) for (const id of programme.order) if (!order.has(id)) order.set(id, order.size)
  return (ask: Ask): number => order.get(ask.id) ?? order.size
}
