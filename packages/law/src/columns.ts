import { type Chunk, type Code, codeFor } from './columns-code.ts'
import type { Law } from './plan.ts'
import type { Situation } from './situation.ts'

/** Many complete households of one state, side by side. */
export interface HouseholdColumns {
  readonly homes: number
  /** Where the people of each household begin, and where the last ends: `homes + 1` places. */
  readonly begins: Int32Array
  /** For each person the first member of the couple and of the tax unit, as a place among all people. */
  readonly couple: Int32Array
  readonly taxUnit: Int32Array
  /**
   * By the id of the question: an answer for each person (those of a couple or tax unit stand at its first member) or each
   * household. NaN is none, or what is implied; a question is left out where nobody answered it.
   */
  readonly answers: ReadonlyMap<string, Float64Array>
}

/** Households that were read one by one, side by side: `columnsOf(law, households.map((one) => situationOf(law, one)))`. */
export function columnsOf(law: Law, situations: readonly Situation[]): HouseholdColumns {
  const homes = situations.length
  const begins = new Int32Array(homes + 1)
  for (const [home, { size }] of situations.entries()) begins[home + 1] = begins[home]! + size
  const people = begins[homes]!
  const couple = new Int32Array(people)
  const taxUnit = new Int32Array(people)
  const answers = new Map<string, Float64Array>()
  for (const [home, one] of situations.entries()) {
    const begin = begins[home]!
    for (let who = 0; who < one.size; who++) {
      couple[begin + who] = begin + one.couple[who]!
      taxUnit[begin + who] = begin + one.taxUnit[who]!
    }
    for (const [at, { id, entity }] of law.asks.entries()) {
      const isOfHome = entity === 'household'
      for (let who = 0; who < (isOfHome ? 1 : one.size); who++) {
        const answer = one.answers[at * one.size + who]!
        if (Number.isNaN(answer)) continue
        const column = answers.get(id) ?? new Float64Array(isOfHome ? homes : people).fill(Number.NaN)
        column[isOfHome ? home : begin + who] = answer
        answers.set(id, column)
      }
    }
  }
  return { homes, begins, couple, taxUnit, answers }
}

/** So many households at once stay near the processor. */
const inChunk = 256

/**
 * The reading for whole caseloads: numbers only, for complete households, by generated code.
 * `const read = columnReader(law); read(columns)` gives for each goal a value for each person (a couple's or tax unit's
 * stands at its first member) or each household. The same as `runner` says, several hundred times a second faster.
 */
export function columnReader(law: Law): (from: HouseholdColumns) => Float64Array[] {
  // Who asks again with other answers gets code for both, so that it is seldom made anew.
  const asked = law.asks.map(() => false)
  let room = newRoom(inChunk * 4)
  let columns: Float64Array[] = []
  /** What stands for the answers to a question that was asked before and is not now. */
  let silences: Float64Array[] = []
  let prepared: Code | null = null
  return (from) => {
    const answers = law.asks.map(({ id }, at) => withoutGaps(from.answers.get(id), law, at))
    let code = prepared
    for (const [at, given] of answers.entries()) {
      if (!given || asked[at]) continue
      asked[at] = true
      code = null
    }
    code ??= codeFor(law, asked)
    const people = from.begins[from.homes]!
    const results = law.goals.map(({ rule }) => new Float64Array(rule.entity === 'household' ? from.homes : people))
    for (let first = 0; first < from.homes; first += inChunk) {
      const last = Math.min(from.homes, first + inChunk)
      const begin = from.begins[first]!
      const end = from.begins[last]!
      if (end - begin > room.home.length || prepared !== code) {
        const most = Math.max((end - begin) * 2, room.home.length)
        room = newRoom(most)
        columns = code.entities.map((entity) => new Float64Array(entity === 'household' ? inChunk : most))
        silences = law.asks.map((ask, at) => {
          const length = !asked[at] ? 0 : ask.entity === 'household' ? inChunk : most
          return new Float64Array(length).fill(law.implied[at] ? Number.NaN : ask.none)
        })
        prepared = code
      }
      fill(room, from, first, last)
      const given = answers.map((all, at) => {
        if (!all) return silences[at]!
        return law.asks[at]!.entity === 'household' ? all.subarray(first, last) : all.subarray(begin, end)
      })
      for (const step of code.steps) step(room, given, columns)
      for (const [goal, column] of code.goals.entries()) {
        const isOfHome = law.goals[goal]!.rule.entity === 'household'
        results[goal]!.set(
          columns[column]!.subarray(0, isOfHome ? last - first : end - begin),
          isOfHome ? first : begin,
        )
      }
    }
    return results
  }
}

/** Where a gap means none, it says so; what is implied by other answers is found later. */
const withoutGaps = (given: Float64Array | undefined, law: Law, at: number): Float64Array | null => {
  if (!given) return null
  if (law.implied[at]) return given
  const { none } = law.asks[at]!
  let filled = given
  for (let place = 0; place < given.length; place++) {
    const answer = given[place]!
    if (!Number.isNaN(answer)) continue
    if (filled === given) filled = given.slice()
    filled[place] = none
  }
  return filled
}

const newRoom = (people: number): Chunk => ({
  homes: 0,
  people: 0,
  begins: new Int32Array(inChunk + 1),
  home: new Int32Array(people),
  couple: new Int32Array(people),
  taxUnit: new Int32Array(people),
  couples: new Int32Array(people),
  coupleCount: 0,
  taxUnits: new Int32Array(people),
  taxUnitCount: 0,
})

const fill = (room: Chunk, from: HouseholdColumns, first: number, last: number): void => {
  const begin = from.begins[first]!
  room.homes = last - first
  room.people = from.begins[last]! - begin
  room.coupleCount = 0
  room.taxUnitCount = 0
  for (let home = 0; home <= room.homes; home++) room.begins[home] = from.begins[first + home]! - begin
  for (let home = 0; home < room.homes; home++) {
    for (let person = room.begins[home]!; person < room.begins[home + 1]!; person++) {
      room.home[person] = home
      const couple = from.couple[begin + person]! - begin
      const taxUnit = from.taxUnit[begin + person]! - begin
      room.couple[person] = couple
      room.taxUnit[person] = taxUnit
      if (couple === person) room.couples[room.coupleCount++] = person
      if (taxUnit === person) room.taxUnits[room.taxUnitCount++] = person
    }
  }
}
