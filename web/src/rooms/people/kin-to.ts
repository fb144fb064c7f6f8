import { isFormer } from '@kith/wire/kin'
import type { KinTie } from '@kith/wire/people'

/** What somebody is to the person in the middle, by the nearest way there. */
type KinTo =
  | 'self'
  | 'parent'
  | 'child'
  | 'partner'
  | 'formerPartner'
  | 'sibling'
  | 'grandparent'
  | 'grandchild'
  | 'aunt'
  | 'niece'
  | 'cousin'
  | 'parentsPartner'
  | 'parentInLaw'
  | 'childInLaw'
  | 'stepChild'
  | 'coParent'
  | 'other'

// Each step of the way is a letter: up to a parent, down to a child, across to a partner, an ex-partner or a sibling.
const byWay: Readonly<Record<string, KinTo>> = {
  '': 'self',
  u: 'parent',
  d: 'child',
  p: 'partner',
  x: 'formerPartner',
  s: 'sibling',
  ud: 'sibling',
  uu: 'grandparent',
  dd: 'grandchild',
  us: 'aunt',
  uud: 'aunt',
  sd: 'niece',
  udd: 'niece',
  usd: 'cousin',
  uudd: 'cousin',
  up: 'parentsPartner',
  pu: 'parentInLaw',
  dp: 'childInLaw',
  pd: 'stepChild',
  du: 'coParent',
}

/** Does this bond no longer hold on a day? */
export const hasEnded = (tie: KinTie, on: string) => (tie.untilOn !== null && tie.untilOn <= on) || isFormer(tie.way)

/** What each is to the person in the middle. */
export function kinTo(ties: readonly KinTie[], focus: string, on: string): Map<string, KinTo> {
  const near = new Map<string, { to: string; letter: string }[]>()
  const add = (key: string, to: string, letter: string) => near.set(key, [...(near.get(key) ?? []), { to, letter }])
  for (const tie of ties) {
    const across = tie.kin === 'sibling' ? 's' : hasEnded(tie, on) ? 'x' : 'p'
    add(tie.of, tie.to, tie.kin === 'parent' ? 'u' : across)
    add(tie.to, tie.of, tie.kin === 'parent' ? 'd' : across)
  }
  const ways = new Map([[focus, '']])
  let edge = [focus]
  while (edge.length > 0) {
    const next: string[] = []
    for (const key of edge) {
      for (const { to, letter } of near.get(key) ?? []) {
        if (ways.has(to)) continue
        ways.set(to, ways.get(key)! + letter)
        next.push(to)
      }
    }
    edge = next
  }
  return new Map([...ways].map(([key, way]) => [key, byWay[way] ?? 'other']))
}
