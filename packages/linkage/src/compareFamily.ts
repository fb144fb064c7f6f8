import { column } from './columns.ts'
import { type Compared, close, isLike, near, place, rarityOf } from './compare.ts'

/** The level of two family names: double ones share a part, change order, or are written together. */
export function compareFamily(
  { rows, names, nameFacts, frequencies }: Compared,
  i: number,
  j: number,
  rarity: Float64Array,
): number {
  const a = rows[i + column.family]!
  const b = rows[j + column.family]!
  if (a === 0 || b === 0) return 0
  const wholeA = rows[i + column.familyWhole]!
  const wholeB = rows[j + column.familyWhole]!
  const { familyWhole, familyWord, known } = frequencies
  if (wholeA === wholeB) {
    rarity[place.family] = rarityOf(familyWhole[wholeA]!, known.family)
    return 1
  }
  const a2 = rows[i + column.family2]!
  const b2 = rows[j + column.family2]!
  if (a2 !== 0 && a === b2 && a2 === b) {
    rarity[place.family] = rarityOf(familyWord[a]!, known.family) + rarityOf(familyWord[a2]!, known.family)
    return 2
  }
  const shared = a === b || a === b2 ? a : a2 !== 0 && (a2 === b || a2 === b2) ? a2 : 0
  if (shared !== 0) {
    rarity[place.family] = rarityOf(familyWord[shared]!, known.family)
    return 3
  }
  if (isLike(names, a, b, close)) return 4
  if ((wholeA !== a || wholeB !== b) && isLike(names, wholeA, wholeB, close)) return 4
  if (a2 !== 0 && isLike(names, a2, b, close)) return 4
  if (b2 !== 0 && isLike(names, a, b2, close)) return 4
  if (nameFacts.sounds[a] === nameFacts.sounds[b] || isLike(names, a, b, near)) return 5
  const isElsewhere =
    a === rows[j + column.given] ||
    b === rows[i + column.given] ||
    a === rows[j + column.middle] ||
    b === rows[i + column.middle] ||
    a === rows[j + column.given2] ||
    b === rows[i + column.given2]
  return isElsewhere ? 6 : 7
}
