import { type Block, blockOf } from './columns-block.ts'
import { codeFor } from './columns-code.ts'
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

/** Some of the households, reckoned: for each goal a value for each of them, or each of their people, side by side. */
export interface Reckoned {
  readonly results: Float64Array
  /** Where in it each goal begins. */
  readonly goals: Int32Array
  readonly firstHome: number
  readonly endHome: number
}

/**
 * The reading for whole caseloads: numbers only, for complete households, by generated code. The same as `runner` says,
 * many times faster. `const read = blockReader(law); read(columns, (reckoned) => …)` tells of as many households as are
 * reckoned together, in their order; what it tells is good until it tells more. In `said` are the questions that somebody
 * answered, here or in another state: readers that share it make their code for them all.
 */
export function blockReader(
  law: Law,
  said: Set<string> = new Set(),
): (from: HouseholdColumns, see: (reckoned: Reckoned) => void) => void {
  const asked = law.asks.map(() => false)
  let prepared: Block | null = null
  return (from, see) => {
    const answers = law.asks.map(({ id }) => from.answers.get(id) ?? null)
    for (const id of from.answers.keys()) said.add(id)
    if (!prepared || answers.some((given, at) => given && !asked[at])) {
      // First for what is answered so far; whoever then says more may say anything, so that code is not made again and again.
      for (const [at, { id }] of law.asks.entries()) asked[at] = prepared !== null || said.has(id)
      prepared = blockOf(law, codeFor(law, asked))
    }
    const block = prepared
    for (let firstHome = 0; firstHome < from.homes; ) {
      const endHome = block.load(from, answers, firstHome)
      block.reckon()
      see({ results: block.results, goals: block.goals, firstHome, endHome })
      firstHome = endHome
    }
  }
}

/**
 * `const read = columnReader(law); read(columns)` gives for each goal a value for each person (a couple's or tax unit's
 * stands at its first member) or each household. Who gives a `room` has the results put there, over those of the last
 * time: to make room anew would take longer than to reckon them.
 */
export function columnReader(law: Law): (from: HouseholdColumns, room?: Float64Array[]) => Float64Array[] {
  const read = blockReader(law)
  const isOfHome = law.goals.map(({ rule }) => rule.entity === 'household')
  return (from, room = []) => {
    const people = from.begins[from.homes]!
    const all = isOfHome.map((ofHome, goal) => {
      const length = ofHome ? from.homes : people
      const known = room[goal]
      const here = known && known.length >= length ? known : new Float64Array(length)
      room[goal] = here
      return here.subarray(0, length)
    })
    read(from, ({ results, goals, firstHome, endHome }) => {
      const [firstPerson, endPerson] = [from.begins[firstHome]!, from.begins[endHome]!]
      for (const [goal, ofHome] of isOfHome.entries()) {
        const [first, end] = ofHome ? [firstHome, endHome] : [firstPerson, endPerson]
        const begin = goals[goal]!
        all[goal]!.set(results.subarray(begin, begin + end - first), first)
      }
    })
    return all
  }
}
