import type { Home } from '@kith/wire/people'
import type { Drawn } from '../../kit/family-tree/FamilyTree.tsx'

/** The home of each, seen from the homes of the person in the middle. */
export function homesAround(homes: readonly Home[], focus: string): Map<string, Drawn['home']> {
  const around = new Map<string, Drawn['home']>()
  for (const home of homes) {
    if (!home.members.some((each) => each.key === focus)) continue
    for (const { key, sharePercent } of home.members) {
      if (around.get(key) !== 'here') around.set(key, sharePercent < 100 ? 'part' : 'here')
    }
  }
  return around
}
