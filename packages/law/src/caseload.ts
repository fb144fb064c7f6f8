import { blockReader, type HouseholdColumns, type Reckoned } from './columns.ts'
import { householdRows } from './columns-from.ts'
import { columnsOfSome } from './columns-of-some.ts'
import { mustBeKnown, placesOf } from './evaluate.ts'
import type { Household } from './household.ts'
import type { StateFigures } from './node.ts'
import { type Law, prepare } from './plan.ts'
import type { Programme } from './programme.ts'
import { type Lines, resultLines } from './result-lines.ts'
import { stateAsk, statesAsOne } from './states-as-one.ts'
import { inventory } from './walk.ts'

/** `evaluator(…).complete` for many households at once, of whatever states. */
export interface Caseload {
  knows(state: string): boolean
  /** Makes a state's law ready. Throws `LawError` as `evaluator` does. */
  take(state: StateFigures): void
  /** A household of a state that is known. */
  add(household: Household): void
  /** For each household that was added since the last time the line that `kith law evaluate --complete` prints, in UTF-8. */
  lines(): Lines
}

/**
 * `const all = caseload(programmes, '2026-06', states); all.take(await loadState('TX')); all.add(household); all.lines()`.
 * States that are taken together are reckoned by the same code: take those first of which there are households at hand.
 */
export function caseload(programmes: readonly Programme[], asOf: string, states: ReadonlySet<string>): Caseload {
  const { goals, places } = placesOf(programmes)
  const inState = stateAsk(states)
  const rows = householdRows([...inventory(goals).asks, inState])
  const write = resultLines(places)
  const codes = [...states]
  const known = new Set<string>()
  let taken: Law[] = []
  const readers: Reader[] = []
  const said = new Set<string>()

  const begin = () => {
    if (taken.length === 0) return
    const law = statesAsOne(taken, inState)
    readers.push({ states: new Set(taken.map(({ state }) => codes.indexOf(state))), read: blockReader(law, said) })
    taken = []
  }
  /** Households whose states were not taken together: each is reckoned with its own, and all are told of at once. */
  const reckonApart = (all: HouseholdColumns): Reckoned => {
    const state = all.answers.get(inState.id)!
    const people = all.begins[all.homes]!
    const places = Int32Array.from(goals, (_, goal) => goal * people)
    const results = new Float64Array(goals.length * people)
    for (const { states, read } of readers) {
      const homes = [...state.keys()].filter((home) => states.has(state[home]!))
      const some = columnsOfSome(all, homes)
      read(some, (reckoned) => {
        for (const [goal, { entity }] of goals.entries()) {
          const into = results.subarray(places[goal], places[goal]! + people)
          putBack(reckoned, goal, entity === 'household' ? null : some.begins, homes, all.begins, into)
        }
      })
    }
    return { results, goals: places, firstHome: 0, endHome: all.homes }
  }
  return {
    knows: (state) => known.has(state),
    take(state) {
      mustBeKnown(programmes, asOf)
      taken.push(prepare(goals, { asOf, state }, taken[0]))
      known.add(state.state)
    },
    add: rows.add,
    lines() {
      const all = rows.taken()
      begin()
      write.begin(all)
      if (readers.length === 1) readers[0]!.read(all, write.some)
      else if (all.homes > 0) write.some(reckonApart(all))
      return write.lines()
    },
  }
}

/** What reads the households of some states. */
interface Reader {
  readonly states: ReadonlySet<number>
  readonly read: ReturnType<typeof blockReader>
}

/** What was reckoned of some households at their places among all; of a person's result by where people begin. */
const putBack = (
  { results, goals, firstHome, endHome }: Reckoned,
  goal: number,
  begins: Int32Array | null,
  homes: readonly number[],
  amongAll: Int32Array,
  into: Float64Array,
): void => {
  const from = results.subarray(goals[goal])
  for (let home = firstHome; home < endHome; home++) {
    const place = homes[home]!
    if (!begins) into[place] = from[home - firstHome]!
    else
      for (let row = begins[home]!; row < begins[home + 1]!; row++)
        into[amongAll[place]! + row - begins[home]!] = from[row - begins[firstHome]!]!
  }
}
