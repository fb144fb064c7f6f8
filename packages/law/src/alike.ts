import { eachMember } from './compile.ts'
import type { Law, Plan } from './plan.ts'
import { isKnown, type Ranges } from './ranges.ts'
import { seatOf } from './situation.ts'

/** A law with the household that is loaded in it. */
export interface Loaded {
  readonly law: Law
  readonly ranges: Ranges
}

/**
 * Whether two laws come to the same for a household whatever its open answers turn out to be: along every way that can
 * still be taken, the same is asked and the same figures stand. Sound, and no more: it may say no where they come to the
 * same after all. `alike(before, after)(planBefore, planAfter, who)` holds for as long as the household stays loaded.
 */
export function alike(one: Loaded, other: Loaded): (here: Plan, there: Plan, who: number) => boolean {
  const { now } = one.ranges.seat
  const known = new Map<Plan, Map<Plan, boolean[]>>()

  const same = (here: Plan, there: Plan, who: number): boolean => {
    const [was, is] = [one.ranges.of(here, who), other.ranges.of(there, who)]
    if (isKnown(was) && isKnown(is)) return was.lo === is.lo
    const pairs = known.get(here) ?? new Map<Plan, boolean[]>()
    known.set(here, pairs)
    const found = pairs.get(there) ?? []
    pairs.set(there, found)
    found[who] ??= part(here, there, who)
    return found[who]
  }
  const answer = (at: number, atOther: number, who: number): boolean => {
    const [here, there] = [one.law.appliesTo[at], other.law.appliesTo[atOther]]
    return !here && !there ? true : !!here && !!there && same(here, there, who)
  }
  const part = (here: Plan, there: Plan, who: number): boolean => {
    switch (here.op) {
      // What is known was compared already.
      case 'constant':
      case 'first':
        return false
      case 'ask':
        return (
          there.op === 'ask' && here.ask === there.ask && answer(here.at, there.at, seatOf(now, here.ask.entity, who))
        )
      case 'is':
        return (
          there.op === 'is' &&
          here.ask === there.ask &&
          here.options.join() === there.options.join() &&
          answer(here.at, there.at, seatOf(now, here.ask.entity, who))
        )
      case 'inCounties':
        return (
          there.op === 'inCounties' &&
          here.ask === there.ask &&
          here.counties.symmetricDifference(there.counties).size === 0
        )
      case 'regions':
        return (
          there.op === 'regions' &&
          here.ask === there.ask &&
          here.rest === there.rest &&
          here.of.size === there.of.size &&
          [...here.of].every(([county, at]) => there.of.get(county) === at) &&
          here.regions.every((region, at) => same(region, there.regions[at]!, who))
        )
      case 'rows':
        return (
          there.op === 'rows' &&
          here.figure.figure === there.figure.figure &&
          JSON.stringify([here.figure.value, here.figure.beyond]) ===
            JSON.stringify([there.figure.value, there.figure.beyond]) &&
          same(here.by, there.by, who)
        )
      case 'rule':
        return (
          there.op === 'rule' && here.rule === there.rule && same(here.is, there.is, seatOf(now, here.rule.entity, who))
        )
      case 'gather': {
        if (there.op !== 'gather' || here.over !== there.over || here.how !== there.how) return false
        let all = true
        eachMember(here.over, now, who, (member) => {
          all &&= same(here.each, there.each, member)
        })
        return all
      }
      case 'if': {
        if (there.op !== 'if' || !same(here.args[0], there.args[0], who)) return false
        const asked = one.ranges.of(here.args[0], who)
        return (
          (asked.hi === 0 || same(here.args[1], there.args[1], who)) &&
          (asked.lo === 1 || same(here.args[2], there.args[2], who))
        )
      }
      default:
        return (
          there.op === here.op &&
          here.args.length === there.args.length &&
          here.args.every((arg, at) => same(arg, there.args[at]!, who))
        )
    }
  }
  return same
}
