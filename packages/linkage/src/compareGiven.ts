import { column } from './columns.ts'
import { type Compared, close, isLike, near, place, rarityOf } from './compare.ts'
import { jaroWinkler, jaroWinklerAtMost } from './jaroWinkler.ts'
import { areForms } from './nameTable.ts'
import { initialOf, lengthOf, type PackedValues } from './valueTable.ts'

/** The level of two given names: whole, in part, short forms, slips, initials, or exchanged with the family name. */
export function compareGiven(compared: Compared, i: number, j: number, rarity: Float64Array): number {
  const { rows, names, nameFacts } = compared
  const a = rows[i + column.given]!
  const b = rows[j + column.given]!
  if (a === 0 || b === 0) return 0
  const isShortA = lengthOf(names, a) === 1
  const isShortB = lengthOf(names, b) === 1
  if (a === b && isShortA) return 6
  const shared = a === b ? a : isShortA || isShortB ? 0 : sharedName(compared, i, j)
  if (shared !== 0) {
    const { given, middle, known } = compared.frequencies
    rarity[place.given] = rarityOf(given[shared]! + middle[shared]!, known.given)
    return isWholeName(compared, i, j) ? 1 : 2
  }
  if (!isShortA && !isShortB) {
    if (isExchanged(rows, names, i, j)) {
      const { given, familyWord, known } = compared.frequencies
      rarity[place.given] =
        rarityOf(Math.min(given[a]!, given[b]!), known.given) +
        rarityOf(Math.max(familyWord[a]!, familyWord[b]!), known.family)
      return 7
    }
    if (areForms(nameFacts, a, b)) return 3
    const likeness = jaroWinklerAtMost(names, a, b) >= near ? jaroWinkler(names, a, b) : 0
    if (likeness >= close) return 4
    if (likeness >= near) return 5
    const wholeA = rows[i + column.givenWhole]!
    const wholeB = rows[j + column.givenWhole]!
    if ((wholeA !== a || wholeB !== b) && isLike(names, wholeA, wholeB, close)) return 4
    if (nameFacts.sounds[a] === nameFacts.sounds[b]) return 5
  }
  const isSameInitial = initialOf(names, a) === initialOf(names, b)
  if (isSameInitial && (isShortA || isShortB)) return 6
  return isSameInitial ? 8 : 9
}

/** A name that both bear although it does not stand first on both sides, the rarer where there are two; 0 for none. */
function sharedName({ rows, frequencies }: Compared, i: number, j: number): number {
  const a = rows[i + column.given]!
  const b = rows[j + column.given]!
  const wholeA = rows[i + column.givenWhole]!
  const wholeB = rows[j + column.givenWhole]!
  if (wholeA === wholeB || wholeA === b) return wholeA
  if (wholeB === a) return wholeB
  const isInB = a === rows[j + column.given2] || a === rows[j + column.middle]
  const isInA = b === rows[i + column.given2] || b === rows[i + column.middle]
  if (isInA && isInB) return frequencies.given[a]! < frequencies.given[b]! ? a : b
  return isInB ? a : isInA ? b : 0
}

/** Is it the same name in full? Maria Elena is not Maria Luisa; Min-ho is Minho, and Micha el is Michael. */
function isWholeName({ rows, names }: Compared, i: number, j: number): boolean {
  if (rows[i + column.givenWhole] === rows[j + column.givenWhole]) return true
  if (rows[i + column.given] !== rows[j + column.given]) return false
  const a2 = rows[i + column.given2]!
  const b2 = rows[j + column.given2]!
  return a2 === 0 || b2 === 0 || isLike(names, a2, b2, near)
}

/** Did given and family name change places? Either may have been mistyped on the way. */
function isExchanged(rows: Int32Array, names: PackedValues, i: number, j: number): boolean {
  const a = rows[i + column.given]!
  const b = rows[j + column.given]!
  return isLikeFamily(rows, names, a, j) && isLikeFamily(rows, names, b, i)
}

function isLikeFamily(rows: Int32Array, names: PackedValues, given: number, of: number): boolean {
  const family = rows[of + column.family]!
  if (family === 0) return false
  return (
    given === family ||
    given === rows[of + column.familyWhole] ||
    given === rows[of + column.family2] ||
    isLike(names, given, family, near)
  )
}

/** The level of two middle names, of which often only the initial is known. */
export function compareMiddle(
  { rows, names, frequencies }: Compared,
  i: number,
  j: number,
  rarity: Float64Array,
): number {
  const a = rows[i + column.middle]!
  const b = rows[j + column.middle]!
  if (a === 0 || b === 0) return 0
  const isShort = lengthOf(names, a) === 1 || lengthOf(names, b) === 1
  if (isShort) return initialOf(names, a) === initialOf(names, b) ? 2 : 4
  if (a === b) {
    const { given, middle, known } = frequencies
    rarity[place.middle] = rarityOf(middle[a]! + given[a]!, known.givenOrMiddle)
    return 1
  }
  return isLike(names, a, b, near) ? 3 : 4
}
