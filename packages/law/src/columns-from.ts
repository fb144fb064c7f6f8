import type { HouseholdColumns } from './columns.ts'
import { asNumber, type Household, shapeOf } from './household.ts'
import type { Ask } from './node.ts'
import { type PathTree, pathTree } from './path-tree.ts'

/** Puts parsed households side by side, going once through what each says: `columnsFrom(law.asks)(households)`. */
export const columnsFrom =
  (asks: readonly Ask[]) =>
  (households: readonly Household[]): HouseholdColumns => {
    const rows = householdRows(asks)
    for (const one of households) rows.add(one)
    return rows.taken()
  }

/** Households side by side, and by what they and their tax units go. */
export interface HouseholdRows extends HouseholdColumns {
  readonly ids: readonly string[]
  /** For each person the number of the tax unit. */
  readonly units: readonly number[]
}

/** Puts households side by side one after the other. */
export interface Rows {
  add(household: Household): void
  /** Those that were added since the last time; good until more are added. */
  taken(): HouseholdRows
}

/** A question with what was answered to it so far. */
interface Field {
  readonly ask: Ask
  /** What each choice is as a number. */
  readonly choices: ReadonlyMap<unknown, number> | null
  answers: Float64Array
  isAnswered: boolean
}
type Fields = PathTree<Field>

export function householdRows(asks: readonly Ask[]): Rows {
  const all = asks.map((ask): Field => {
    const choices = ask.kind === 'choice' ? new Map(ask.options.map(({ code }) => [code, asNumber(ask, code)])) : null
    return { ask, choices, answers: none, isAnswered: false }
  })
  const fieldsOf = (isOfHome: boolean): Fields =>
    pathTree(
      all
        .filter(({ ask }) => (ask.entity === 'household') === isOfHome)
        .map((field) => [field.ask.id.split('.'), field] as const),
    )
  const [ofHome, ofPerson] = [fieldsOf(true), fieldsOf(false)]
  let begins = new Int32Array(1)
  let couple = new Int32Array(0)
  let taxUnit = new Int32Array(0)
  let ids: string[] = []
  let units: number[] = []
  let people = 0
  let isTaken = false

  const begin = () => {
    for (const field of all) {
      if (field.isAnswered) field.answers.fill(Number.NaN, 0, people)
      field.isAnswered = false
    }
    ids = []
    units = []
    people = 0
    isTaken = false
  }
  const put = (from: Record<string, unknown>, fields: Fields, place: number): void => {
    for (const name in from) {
      const field = fields.get(name)
      if (field === undefined) continue
      const value = from[name]
      if (value === null || value === undefined || value === '') continue
      if (field instanceof Map) {
        put(value as Record<string, unknown>, field, place)
        continue
      }
      // there are never more households than people, so that one length will do for the answers of both
      if (place >= field.answers.length) field.answers = longer(field.answers, couple.length)
      field.answers[place] = field.choices ? field.choices.get(value)! : Number(value)
      field.isAnswered = true
    }
  }
  return {
    add(household) {
      if (isTaken) begin()
      const home = ids.length
      const size = household.people.length
      if (people + size > couple.length) {
        const length = Math.max(leastRows, 2 * (people + size))
        begins = copied(begins, length + 1)
        couple = copied(couple, length)
        taxUnit = copied(taxUnit, length)
      }
      ids.push(household.id)
      put(household, ofHome, home)
      const shape = shapeOf(household.people)
      for (let who = 0; who < size; who++) {
        const one = household.people[who]!
        couple[people + who] = people + shape.couple[who]!
        taxUnit[people + who] = people + shape.taxUnit[who]!
        units.push(one.taxUnit)
        put(one, ofPerson, people + who)
      }
      people += size
      begins[home + 1] = people
    },
    taken() {
      if (isTaken) begin()
      isTaken = true
      const homes = ids.length
      const answers = new Map<string, Float64Array>()
      for (const field of all) {
        if (!field.isAnswered) continue
        if (field.answers.length < people) field.answers = longer(field.answers, couple.length)
        answers.set(field.ask.id, field.answers.subarray(0, field.ask.entity === 'household' ? homes : people))
      }
      return {
        homes,
        begins: begins.subarray(0, homes + 1),
        couple: couple.subarray(0, people),
        taxUnit: taxUnit.subarray(0, people),
        answers,
        ids,
        units,
      }
    },
  }
}

const leastRows = 64
const none = new Float64Array(0)
const longer = (answers: Float64Array, length: number): Float64Array => {
  const all = new Float64Array(length).fill(Number.NaN)
  all.set(answers)
  return all
}
const copied = (from: Int32Array, length: number): Int32Array<ArrayBuffer> => {
  const all = new Int32Array(length)
  all.set(from)
  return all
}
