import type { HouseholdColumns } from './columns.ts'

/** Some of the households, in the order given. */
export function columnsOfSome(columns: HouseholdColumns, homes: readonly number[]): HouseholdColumns {
  const begins = new Int32Array(homes.length + 1)
  for (const [place, home] of homes.entries())
    begins[place + 1] = begins[place]! + columns.begins[home + 1]! - columns.begins[home]!
  const people = begins[homes.length]!
  const rows = new Int32Array(people)
  const couple = new Int32Array(people)
  const taxUnit = new Int32Array(people)
  for (const [place, home] of homes.entries()) {
    const shift = begins[place]! - columns.begins[home]!
    for (let row = columns.begins[home]!; row < columns.begins[home + 1]!; row++) {
      rows[row + shift] = row
      couple[row + shift] = columns.couple[row]! + shift
      taxUnit[row + shift] = columns.taxUnit[row]! + shift
    }
  }
  const answers = new Map<string, Float64Array>()
  for (const [id, all] of columns.answers) {
    const places: ArrayLike<number> = all.length === columns.homes ? homes : rows
    const some = new Float64Array(places.length)
    for (let place = 0; place < some.length; place++) some[place] = all[places[place]!]!
    answers.set(id, some)
  }
  return { homes: homes.length, begins, couple, taxUnit, answers }
}
