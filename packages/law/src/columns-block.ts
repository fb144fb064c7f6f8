import type { HouseholdColumns } from './columns.ts'
import { type Code, entities, mostRows, nobodysRow } from './columns-code.ts'
import { whoIsFirst } from './columns-values.ts'
import type { Law } from './plan.ts'
import type { Entity } from './words.ts'

/** Some households in the memory of the code that reckons them. */
export interface Block {
  /** Puts in as many households as there is room for, and says where the next begins. */
  load(from: HouseholdColumns, answers: readonly (Float64Array | null)[], first: number): number
  reckon(): void
  /** What was reckoned, and where in it each goal begins with the first household or its first person. */
  readonly results: Float64Array
  readonly goals: Int32Array
}

export function blockOf(law: Law, code: Code): Block {
  const { buffer } = code.memory
  const column = (stands: number) => new Float64Array(buffer, stands, mostRows)
  const lengths = new Int32Array(buffer, 0, entities.length)
  const inputs = code.inputs.map((input) => ({ ...input, column: column(input.stands), isSilent: false }))
  const isFirst = inputs
    .filter(({ at }) => at === whoIsFirst)
    .map(({ stands }) => new BigInt64Array(buffer, stands, mostRows))
  const ways = code.ways.map(({ of, from, stands }) => ({
    of,
    from,
    rows: new Int32Array(buffer, stands, nobodysRow + 1),
  }))
  const counts: Record<Entity, number> = { household: 0, taxUnit: 0, couple: 0, person: 0 }
  /** For each person (of the block) where their household, couple and tax unit stand; and for those, their first person. */
  const rowOf = eachEntity(() => new Int32Array(mostRows))
  const firstOf = eachEntity(() => new Int32Array(mostRows))
  for (let row = 0; row < mostRows; row++) rowOf.person[row] = firstOf.person[row] = row
  let firstHome = 0
  let firstPerson = 0

  const layOut = ({ begins, couple, taxUnit }: HouseholdColumns): void => {
    let taxUnits = 0
    let couples = 0
    for (let home = 0; home < counts.household; home++) {
      const begin = begins[firstHome + home]! - firstPerson
      const end = begins[firstHome + home + 1]! - firstPerson
      firstOf.household[home] = begin
      for (let row = begin; row < end; row++) {
        rowOf.household[row] = home
        const unit = taxUnit[firstPerson + row]! - firstPerson
        if (unit === row) {
          firstOf.taxUnit[taxUnits] = row
          rowOf.taxUnit[row] = taxUnits++
        }
        const two = couple[firstPerson + row]! - firstPerson
        if (two === row) {
          firstOf.couple[couples] = row
          rowOf.couple[row] = couples++
        }
        rowOf.taxUnit[row] = rowOf.taxUnit[unit]!
        rowOf.couple[row] = rowOf.couple[two]!
      }
    }
    counts.taxUnit = taxUnits
    counts.couple = couples
    for (const [at, entity] of entities.entries()) lengths[at] = counts[entity] * 8
    for (const { of, from, rows } of ways) {
      const count = counts[of]
      const first = firstOf[of]
      const place = rowOf[from]
      for (let row = 0; row < count; row++) rows[row] = place[first[row]!]! * 8
      rows[count] = nobodysRow * 8
    }
    for (const first of isFirst) {
      first.fill(0n, 0, counts.person)
      for (let home = 0; home < counts.household; home++) first[firstOf.household[home]!] = -1n
    }
  }
  const give = (answers: readonly (Float64Array | null)[]): void => {
    for (const input of inputs) {
      if (input.at === whoIsFirst) continue
      const given = answers[input.at]
      const { from, column } = input
      const { none } = law.asks[input.at]!
      if (given) {
        input.isSilent = false
        const begin = input.of === 'household' ? firstHome : firstPerson
        const count = counts[input.of]
        if (from)
          for (let row = 0; row < count; row++)
            column[row] = from(Number.isNaN(given[begin + row]!) ? none : given[begin + row]!)
        else column.set(given.subarray(begin, begin + count))
      } else if (!input.isSilent) {
        input.isSilent = true
        column.fill(from ? from(none) : Number.NaN)
      }
    }
  }
  return {
    load(from, answers, first) {
      firstHome = first
      firstPerson = from.begins[first]!
      let last = first
      while (last < from.homes && from.begins[last + 1]! - firstPerson <= mostRows) last++
      if (last === first) throw new RangeError(`A household of more than ${mostRows} people cannot be reckoned.`)
      counts.household = last - first
      counts.person = from.begins[last]! - firstPerson
      layOut(from)
      give(answers)
      return last
    },
    reckon() {
      for (const step of code.steps) step()
    },
    results: new Float64Array(buffer),
    goals: Int32Array.from(code.goals, (stands) => stands / Float64Array.BYTES_PER_ELEMENT),
  }
}

const eachEntity = <V>(make: () => V): Record<Entity, V> => ({
  household: make(),
  taxUnit: make(),
  couple: make(),
  person: make(),
})
