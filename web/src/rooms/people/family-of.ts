import { kinWord } from '@kith/wire/kin-words'
import type { Kinsperson, KinTie, peopleRoutes } from '@kith/wire/people'
import type { ReplyOf } from '../../house/api/call.ts'
import type { Drawn } from '../../kit/family-tree/FamilyTree.tsx'
import type { Bond } from '../../kit/family-tree/family-tree.ts'
import type { AllWords } from '../../words.gen.d.ts'
import { homesAround } from './homes-around.ts'
import { hasEnded, kinTo } from './kin-to.ts'

export type Family = ReplyOf<typeof peopleRoutes.family>

/** The family as it was on a day: whoever was born, and what had begun by then. */
export function familyOn(family: Family, on: string): Pick<Family, 'people' | 'ties' | 'homes'> {
  const people = family.people.filter((each) => each.bornOn === null || each.bornOn <= on)
  const keys = new Set(people.map((each) => each.key))
  return {
    people,
    ties: family.ties.filter((tie) => (tie.fromOn ?? '') <= on && keys.has(tie.of) && keys.has(tie.to)),
    homes: family.homes.map((home) => ({
      ...home,
      members: home.members.filter((each) => each.fromOn <= on && (each.untilOn === null || each.untilOn > on)),
    })),
  }
}

/** What is drawn as a line: one bond between the same two of the same kind, the one that holds before the one that ended. */
export function bondsOf(ties: readonly KinTie[], on: string): Bond[] {
  const bonds = new Map<string, Bond>()
  for (const tie of ties) {
    const pair = tie.kin === 'parent' ? `${tie.of} ${tie.to}` : [tie.of, tie.to].toSorted().join(' ')
    const bond: Bond = {
      id: tie.id,
      of: tie.of,
      to: tie.to,
      kin: tie.kin,
      ended: hasEnded(tie, on),
      light: tie.kin === 'parent' && ['step', 'foster', 'guardian'].includes(tie.way),
    }
    const key = `${tie.kin} ${pair}`
    const before = bonds.get(key)
    if (!before || (before.ended && !bond.ended)) bonds.set(key, bond)
  }
  return [...bonds.values()]
}

type Kinsfolk = Record<'parents' | 'partners' | 'children' | 'siblings', string[]>

/** The nearest of one of the family, by name; brothers and sisters also where only a parent is shared. */
export function nearestOf(key: string, people: readonly Kinsperson[], ties: readonly KinTie[]): Kinsfolk {
  const parents = keysOf(ties, (tie) => (tie.kin === 'parent' && tie.of === key ? tie.to : null))
  const children = keysOf(ties, (tie) => (tie.kin === 'parent' && tie.to === key ? tie.of : null))
  const other = (kin: KinTie['kin']) =>
    keysOf(ties, (tie) => (tie.kin !== kin ? null : tie.of === key ? tie.to : tie.to === key ? tie.of : null))
  const ofParents = keysOf(ties, (tie) =>
    tie.kin === 'parent' && parents.includes(tie.to) && tie.of !== key ? tie.of : null,
  )
  const siblings = [...new Set([...other('sibling'), ...ofParents])]
  const names = new Map(people.map((each) => [each.key, each.name]))
  const named = (keys: readonly string[]) => keys.flatMap((each) => names.get(each) ?? [])
  return {
    parents: named(parents),
    partners: named(other('partner')),
    children: named(children),
    siblings: named(siblings),
  }
}
const keysOf = (ties: readonly KinTie[], pick: (tie: KinTie) => string | null) => [
  ...new Set(ties.flatMap((tie) => pick(tie) ?? [])),
]

/** The years of a life, in words. */
export function yearsOf(one: Kinsperson, w: AllWords['family']): string {
  const [born, died] = [one.bornOn?.slice(0, 4), one.diedOn?.slice(0, 4)]
  if (born && died) return w.lifeWhole({ born, died })
  if (died) return w.lifeDied({ year: died })
  if (born) return one.bornAbout ? w.lifeAbout({ year: born }) : w.lifeBorn({ year: born })
  return ''
}

/** Everybody as they are drawn, each with all that a listener hears of them. */
export function drawnOf(
  { people, ties, homes }: Pick<Family, 'people' | 'ties' | 'homes'>,
  focus: string,
  on: string,
  w: AllWords['family'],
  language: 'en' | 'es',
): Drawn[] {
  const kin = kinTo(ties, focus, on)
  const around = homesAround(homes, focus)
  const said = new Map(ties.filter((tie) => tie.of === focus && tie.said).map((tie) => [tie.to, tie.said]))
  return people.map((one) => {
    const own = said.get(one.key)
    const hint = one.key === focus ? '' : own ? kinWord(own, language) : w.kinTo({ kin: kin.get(one.key) ?? 'other' })
    const years = yearsOf(one, w)
    const home = around.get(one.key) ?? 'away'
    const near = nearestOf(one.key, people, ties)
    const list = (label: string, names: readonly string[]) => (names.length > 0 ? `${label}: ${names.join(', ')}` : '')
    return {
      key: one.key,
      name: one.name,
      bornOn: one.bornOn,
      hint,
      years,
      home,
      died: one.diedOn !== null && one.diedOn <= on,
      onlyNamed: one.personId === null,
      sentence: `${[
        `${one.name} ${[hint, years].filter(Boolean).join(', ')}`.trim(),
        one.key === focus && w.kinTo({ kin: 'self' }),
        w.home({ home }),
        list(w.parents, near.parents),
        list(w.partners, near.partners),
        list(w.children, near.children),
      ]
        .filter(Boolean)
        .join('. ')}.`,
    }
  })
}
