import { column } from './columns.ts'
import { type Compared, place, rarityOf } from './compare.ts'
import { countOf, hashed } from './frequencies.ts'
import { isOneSlip } from './slips.ts'

/** The level of two birth dates: the same, day and month exchanged, a slip of the hand, or what part is the same. */
export function compareBirth({ rows, frequencies }: Compared, i: number, j: number, rarity: Float64Array): number {
  const a = rows[i + column.birth]!
  const b = rows[j + column.birth]!
  if (a === 0 || b === 0) return 0
  if (a === b) {
    const count = countOf(frequencies, hashed.birth, a, 0)
    rarity[place.birth] = rarityOf(count, frequencies.known.birth)
    return 1
  }
  const isSameYear = ((a / 10_000) | 0) === ((b / 10_000) | 0)
  const restA = a % 10_000
  const restB = b % 10_000
  const monthA = (restA / 100) | 0
  const monthB = (restB / 100) | 0
  const dayA = restA % 100
  const dayB = restB % 100
  if (isSameYear && monthA === dayB && dayA === monthB) return 2
  if (isOneSlip(a, b, 8)) return 3
  if (restA === restB) return 4
  if (!isSameYear) return 8
  return monthA === monthB ? 5 : dayA === dayB ? 6 : 7
}
