import { alike } from './alike.ts'
import { asItWas, differing, leastMoved } from './changes.ts'
import { type FigureInUse, figureInUse } from './figure-in-use.ts'
import { type Household, situationOf } from './household.ts'
import { ruleOf } from './language.ts'
import { matters } from './matters.ts'
import type { Figure } from './node.ts'
import { type Law, prepare, type When } from './plan.ts'
import type { Programme } from './programme.ts'
import { isKnown, type Range, ranges } from './ranges.ts'
import { type Goal, type Missing, missing, unitsOf } from './screen.ts'
import { seatOf } from './situation.ts'

/** What a change of law does to one programme of a household, for one of those whom it is decided for. */
export interface Touched {
  readonly programme: Programme
  /** Ids of those it is for. */
  readonly of: readonly string[]
  /** Open: it hangs on what is not answered. */
  readonly how: 'gains' | 'loses' | 'same' | 'open'
  readonly before: Side
  readonly after: Side
  /** Of a gain or a loss: the figures that moved it, the one that moved it most first. */
  readonly because: readonly Because[]
  /** Of what is open: the questions that can still change it. */
  readonly missing: readonly Missing[]
}
/** The yes or no, null where it is not settled; and dollars a period. */
export interface Side {
  readonly isEligible: boolean | null
  readonly amount: Range
}
export interface Because {
  readonly figure: Figure
  /** What the amount would be more or less by, had only this figure stayed as it was. */
  readonly by: number
  /** The figure as it is read for this household; null where it is no single number. */
  readonly was: number | null
  readonly is: number | null
}

export interface Comparison {
  /** The programmes under which a figure differs, each with those figures. */
  readonly moving: readonly { readonly programme: Programme; readonly figures: readonly Figure[] }[]
  /** One entry for each moving programme and each whom it can be for. */
  of(household: Household): Touched[]
}

/**
 * What changes for a household between two days of one state's law, as far as its answers go. Nothing is taken for none:
 * where an answer is missing on which the change hangs, it is open.
 * `touched(programmes, { asOf: '2026-09-30', state }, { asOf: '2026-10-01', state }).of(household)`.
 */
export function touched(programmes: readonly Programme[], from: When, to: When): Comparison {
  const moving = programmes
    .filter(({ kind }) => kind === 'benefit')
    .map((programme) => ({ programme, figures: differing(rulesOf(programme), from, to) }))
    .filter(({ figures }) => figures.length > 0)
  const compared = moving.map(({ programme }) => programme)
  const read = (when: When) => {
    const law = prepare(compared.flatMap(rulesOf), when)
    return { law, ranges: ranges(law), goals: compared.map((programme, at) => goalAt(programme, law, at)) }
  }
  const [before, after] = [read(from), read(to)]
  /** The law that is to be with one figure as it was, made when it is first asked for. */
  const without = new Map<Figure, ReturnType<typeof read>>()
  const readWithout = (figure: Figure) => {
    const made = without.get(figure) ?? read(asItWas(figure, from, to))
    without.set(figure, made)
    return made
  }

  const of = (household: Household): Touched[] => {
    before.ranges.load(situationOf(before.law, household))
    after.ranges.load(situationOf(after.law, household))
    const isAlike = alike(before, after)
    const held = new Set<Figure>()
    const becauseOf = (at: number, who: number, is: Settled): Because[] => {
      const because: Because[] = []
      for (const figure of moving[at]!.figures) {
        const other = readWithout(figure)
        if (!held.has(figure)) other.ranges.load(situationOf(other.law, household))
        held.add(figure)
        const goal = other.goals[at]!
        const amount = other.ranges.of(goal.amount, who).lo
        const isEligible = other.ranges.of(goal.eligible, who).lo !== 0
        const by = is.amount - amount
        if (Math.abs(by) < leastMoved && isEligible === is.isEligible) continue
        because.push({ figure, by, ...valuesOf(figure, at, who) })
      }
      return because.sort((a, b) => Math.abs(b.by) - Math.abs(a.by))
    }
    const valuesOf = (figure: Figure, at: number, who: number): FigureInUse => ({
      was: figureInUse(figure, [before.goals[at]!.eligible, before.goals[at]!.amount], who, before.ranges, from),
      is: figureInUse(figure, [after.goals[at]!.eligible, after.goals[at]!.amount], who, after.ranges, to),
    })
    /** What the law that is to be still asks; and what only the one before asks. */
    const missingOf = (at: number, who: number): Missing[] => {
      const found = [after, before].flatMap(({ law, ranges, goals }) => {
        const { eligible, amount } = goals[at]!
        const open = [eligible, amount].map((plan) => ({ plan, who }))
        return matters(open, ranges).map((one) => missing(one, law, household))
      })
      return [...new Map(found.map((one) => [`${one.ask.id} ${one.person}`, one])).values()]
    }
    const compare = (programme: Programme, at: number, who: number): Touched => {
      const [old, next] = [before.goals[at]!, after.goals[at]!]
      const was = { eligible: before.ranges.of(old.eligible, who), amount: before.ranges.of(old.amount, who) }
      const is = { eligible: after.ranges.of(next.eligible, who), amount: after.ranges.of(next.amount, who) }
      const people = household.people.filter((_, i) => seatOf(after.ranges.seat.now, programme.entity, i) === who)
      const told = { programme, of: people.map(({ id }) => id), before: sideOf(was), after: sideOf(is) }
      const [settledBefore, settledAfter] = [settled(was), settled(is)]
      if (settledBefore && settledAfter) {
        const how = movedHow(settledBefore, settledAfter)
        const because = how === 'same' ? [] : becauseOf(at, who, settledAfter)
        return { ...told, how, because, missing: [] }
      }
      if (isAlike(old.eligible, next.eligible, who) && isAlike(old.amount, next.amount, who))
        return { ...told, how: 'same', because: [], missing: [] }
      return { ...told, how: 'open', because: [], missing: missingOf(at, who) }
    }
    return compared.flatMap((programme, at) =>
      unitsOf(programme, after.ranges.seat.now).map((who) => compare(programme, at, who)),
    )
  }
  return { moving, of }
}

const rulesOf = ({ eligible, amount }: Programme) => [ruleOf(eligible), ruleOf(amount)]
const goalAt = (programme: Programme, law: Law, at: number): Goal => ({
  programme,
  eligible: law.goals[2 * at]!,
  amount: law.goals[2 * at + 1]!,
  urgent: null,
})

interface Settled {
  isEligible: boolean
  amount: number
}
const settled = ({ eligible, amount }: { eligible: Range; amount: Range }): Settled | null =>
  isKnown(eligible) && isKnown(amount) ? { isEligible: eligible.lo !== 0, amount: amount.lo } : null

const sideOf = ({ eligible, amount }: { eligible: Range; amount: Range }): Side => ({
  isEligible: isKnown(eligible) ? eligible.lo !== 0 : null,
  amount: { lo: Math.max(0, amount.lo), hi: amount.hi },
})

/** By the amount; where it stays, by whether there is anything at all. */
const movedHow = (was: Settled, is: Settled): 'gains' | 'loses' | 'same' => {
  const more = is.amount - was.amount
  if (Math.abs(more) >= leastMoved) return more > 0 ? 'gains' : 'loses'
  if (was.isEligible === is.isEligible) return 'same'
  return is.isEligible ? 'gains' : 'loses'
}
