import type { HouseholdColumns } from './columns.ts'
import { asNumber, type Fields, fieldsOf, type Household, shapeOf } from './household.ts'
import type { Ask } from './node.ts'

/** Puts parsed households side by side, going once through what each says: `columnsFrom(law.asks)(households)`. */
export function columnsFrom(asks: readonly Ask[]): (households: readonly Household[]) => HouseholdColumns {
  const ofHome = fieldsOf(asks.filter(({ entity }) => entity === 'household'))
  const ofPerson = fieldsOf(asks.filter(({ entity }) => entity !== 'household'))
  return (households) => {
    const homes = households.length
    const begins = new Int32Array(homes + 1)
    for (let home = 0; home < homes; home++) begins[home + 1] = begins[home]! + households[home]!.people.length
    const people = begins[homes]!
    const couple = new Int32Array(people)
    const taxUnit = new Int32Array(people)
    const answers = new Map<string, Float64Array>()
    const put = (from: Record<string, unknown>, inside: Fields, place: number): void => {
      for (const name in from) {
        const ask = inside.get(name)
        if (!ask) continue
        const value = from[name]
        if (ask instanceof Map) {
          if (value) put(value as Record<string, unknown>, ask, place)
          continue
        }
        if (value === null || value === '') continue
        let column = answers.get(ask.id)
        if (!column) {
          column = new Float64Array(ask.entity === 'household' ? homes : people).fill(Number.NaN)
          answers.set(ask.id, column)
        }
        column[place] = asNumber(ask, value)
      }
    }
    for (let home = 0; home < homes; home++) {
      const household = households[home]!
      const begin = begins[home]!
      put(household, ofHome, home)
      const shape = shapeOf(household.people)
      for (let who = 0; who < household.people.length; who++) {
        couple[begin + who] = begin + shape.couple[who]!
        taxUnit[begin + who] = begin + shape.taxUnit[who]!
        put(household.people[who]!, ofPerson, begin + who)
      }
    }
    return { homes, begins, couple, taxUnit, answers }
  }
}
