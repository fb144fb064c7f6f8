import { column } from './columns.ts'
import { type Compared, isLike, near, place, rarityOf } from './compare.ts'
import { countOf, hashed } from './frequencies.ts'
import { isOneSlip } from './slips.ts'

/** The level of two addresses: door, house, street, code or town; what is not known on one side does not speak against. */
export function compareAddress(compared: Compared, i: number, j: number, rarity: Float64Array): number {
  const { rows, streets, frequencies } = compared
  const a = rows[i + column.street]!
  const b = rows[j + column.street]!
  const houseA = rows[i + column.house]!
  const houseB = rows[j + column.house]!
  const zipA = rows[i + column.zip]!
  const cityA = rows[i + column.city]!
  const isSameZip = zipA !== 0 && zipA === rows[j + column.zip]
  const isSameCity = cityA !== 0 && cityA === rows[j + column.city]
  const isSameHouse = houseA === houseB && houseA !== 0
  if (a !== 0 && b !== 0) {
    const mayBeSame = a === b || isSameHouse
    const isFar = mayBeSame && !isSameZip && !isSameCity && isElsewhere(compared, i, j)
    if (!isFar && a === b && houseA === houseB) {
      const count = countOf(frequencies, hashed.address, streets.hashes[a]!, houseA)
      rarity[place.address] = rarityOf(count, frequencies.known.address)
      const unitA = rows[i + column.unit]!
      const unitB = rows[j + column.unit]!
      return unitA !== unitB && unitA !== 0 && unitB !== 0 ? 2 : 1
    }
    if (!isFar && a === b && isOneSlip(houseA, houseB, 6)) return 3
    if (!isFar && isSameHouse && isLike(streets, a, b, near)) return 3
    if (a === b && (!isFar || isSameHouse)) return 4
  } else if (isSameHouse && (isSameZip || isSameCity)) return 3
  if (isSameZip) {
    rarity[place.address] = rarityOf(frequencies.place[zipA]!, frequencies.known.people)
    return 5
  }
  if (isSameCity) {
    rarity[place.address] = rarityOf(frequencies.place[cityA]!, frequencies.known.people)
    return 6
  }
  return (a !== 0 && b !== 0) || isPlaceKnown(rows, i, j) ? 7 : 0
}

/** Are town and code of two addresses known and unlike, even when a slip of the hand is allowed for? */
function isElsewhere({ rows, places }: Compared, i: number, j: number): boolean {
  const isLikePlace = (at: number) => {
    const a = rows[i + at]!
    const b = rows[j + at]!
    return a !== 0 && b !== 0 && isLike(places, a, b, near)
  }
  return isPlaceKnown(rows, i, j) && !isLikePlace(column.zip) && !isLikePlace(column.city)
}

function isPlaceKnown(rows: Int32Array, i: number, j: number): boolean {
  return (
    (rows[i + column.zip] !== 0 && rows[j + column.zip] !== 0) ||
    (rows[i + column.city] !== 0 && rows[j + column.city] !== 0)
  )
}
