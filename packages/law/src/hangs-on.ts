import { chain } from './chain.ts'
import { eachMember } from './compile.ts'
import { eachOnce } from './each-once.ts'
import { operation } from './operations.ts'
import type { Law, Plan } from './plan.ts'
import type { Ranges } from './ranges.ts'
import { seatOf } from './situation.ts'
import type { Entity } from './words.ts'

/** A set of open questions: a bit for each place in a situation's answers. */
export type Bits = Int32Array

/** Adds what a plan hangs on, seen from one person, to the set that is being gathered. */
type Visit = (who: number) => void

/**
 * Which unanswered questions can still change a plan: the way down through whatever is not settled, leaving out
 * branches that cannot be taken and arguments that cannot matter. What a rule hangs on is found once for what is loaded.
 */
export function hangsOn(law: Law, ranges: Pick<Ranges, 'rowOf' | 'seat'>): (plan: Plan, who: number) => Bits {
  const { seat } = ranges
  /** All sets of the household that is loaded, one behind the other: of each rule, of each answer, and of who asks. */
  let sets: Bits = new Int32Array()
  /** At which loading each was gathered. */
  let gathered = new Int32Array()
  let words = 0
  /** Where the set begins that is being gathered. */
  let into = 0

  const gather = (set: number, visit: Visit, who: number): void => {
    const outer = into
    into = set * words
    sets.fill(0, into, into + words)
    visit(who)
    into = outer
    gathered[set] = seat.loads
  }
  /** Adds a set, which is gathered when it is first met. */
  const addOnce = (set: number, visit: Visit, who: number): void => {
    if (gathered[set] !== seat.loads) gather(set, visit, who)
    const from = set * words
    for (let word = 0; word < words; word++) sets[into + word]! |= sets[from + word]!
  }
  const visitOf = eachOnce((plan: Plan): Visit => make(plan))
  /** The question itself, and what decides whether it applies. */
  const asked = (at: number, entity: Entity): Visit => {
    let applies: Visit | null | undefined
    const ask: Visit = (whose) => {
      const place = at * seat.now.size + whose
      sets[into + (place >> 5)]! |= 1 << place
      applies ??= law.appliesTo[at] ? visitOf(law.appliesTo[at]) : null
      applies?.(whose)
    }
    return (who) => {
      const whose = seatOf(seat.now, entity, who)
      const place = at * seat.now.size + whose
      if (Number.isNaN(seat.now.answers[place]!)) addOnce(law.slots * seat.now.size + place, ask, whose)
    }
  }
  const make = (plan: Plan): Visit => {
    const row = ranges.rowOf(plan)
    const unlessKnown =
      (visit: Visit): Visit =>
      (who) => {
        const cell = row * seat.now.size + who
        if (seat.lo[cell] !== seat.hi[cell]) visit(who)
      }
    switch (plan.op) {
      case 'constant':
      case 'first':
        return () => {}
      case 'ask':
      case 'is':
        return unlessKnown(asked(plan.at, plan.ask.entity))
      case 'inCounties':
        return unlessKnown(asked(plan.at, 'household'))
      case 'regions': {
        const county = asked(plan.at, 'household')
        const regions = plan.regions.map(visitOf)
        return unlessKnown((who) => {
          county(who)
          for (const region of regions) region(who)
        })
      }
      case 'rows':
        return unlessKnown(visitOf(plan.by))
      case 'rule': {
        const is = visitOf(plan.is)
        return unlessKnown((who) => {
          const whose = seatOf(seat.now, plan.rule.entity, who)
          addOnce(plan.slot * seat.now.size + whose, is, whose)
        })
      }
      case 'gather': {
        const each = visitOf(plan.each)
        return unlessKnown((who) => eachMember(plan.over, seat.now, who, each))
      }
      case 'if': {
        const condition = ranges.rowOf(plan.args[0])
        const [when, yes, no] = plan.args.map(visitOf) as [Visit, Visit, Visit]
        return unlessKnown((who) => {
          when(who)
          const asked = condition * seat.now.size + who
          if (seat.hi[asked] !== 0) yes(who)
          if (seat.lo[asked] === 0) no(who)
        })
      }
      case 'min':
      case 'max': {
        const [a, b] = plan.args.map(visitOf) as [Visit, Visit]
        const [left, right] = plan.args.map(ranges.rowOf) as [number, number]
        const { of } = operation(plan.op)
        /** The larger of two is not moved by one that is certainly the smaller. */
        const canMatter = (mine: number, theirs: number): boolean => {
          const [best, held] =
            plan.op === 'min' ? [seat.lo[mine]!, seat.hi[theirs]!] : [seat.hi[mine]!, seat.lo[theirs]!]
          return of(best, held) !== held
        }
        return unlessKnown((who) => {
          const first = left * seat.now.size + who
          const second = right * seat.now.size + who
          if (canMatter(first, second)) a(who)
          if (canMatter(second, first)) b(who)
        })
      }
      default: {
        const args = chain(plan.op, plan).map(visitOf)
        return unlessKnown((who) => {
          for (const arg of args) arg(who)
        })
      }
    }
  }
  return (plan, who) => {
    const { size } = seat.now
    words = (law.asks.length * size + 31) >> 5
    const mine = (law.slots + law.asks.length) * size
    if (gathered.length <= mine) gathered = new Int32Array(mine + 1)
    if (sets.length < (mine + 1) * words) sets = new Int32Array((mine + 1) * words)
    gather(mine, visitOf(plan), who)
    return sets.slice(mine * words, (mine + 1) * words)
  }
}
