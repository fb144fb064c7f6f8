import type { HouseholdColumns } from './columns.ts'
import {
  answerFault,
  asNumber,
  type Fault,
  fault,
  type Member,
  mostPeople,
  roleFault,
  roleUnsaid,
  shapeOf,
} from './household.ts'
import type { Ask } from './node.ts'

/**
 * A caseload as a table: a row a person, the rows of a household together, a column a question under its own id. What is
 * asked of the household stands in its first row; further rows may say it again or leave it empty.
 */
export interface Table {
  readonly rows: number
  /** By name; a column in which nothing stands may be left out. An empty place is null or undefined. */
  readonly columns: ReadonlyMap<string, ArrayLike<unknown>>
}

/** Who and where; all else is a question. */
export const whoAndWhere = ['household_id', 'state', 'person_id', 'taxUnit'] as const

/** The households of one state, as a table held them. */
export interface OfState {
  readonly state: string
  readonly columns: HouseholdColumns
  /** The id of each household, and of each person (`p1`, `p2` … where the table has none). */
  readonly ids: readonly string[]
  readonly people: readonly string[]
}
export interface Refused {
  readonly id: string
  readonly error: Fault
}

/** Reads the households of a table, by state: `tableReader(asks, states)(table)`. A household with a fault is left out and told. */
export function tableReader(asks: readonly Ask[], states: ReadonlySet<string>) {
  const read = asks.map((ask) => ({ ask, number: numberIn(ask) }))
  const role = asks.find(({ id }) => id === 'taxRole')!
  return ({ rows, columns }: Table): { households: OfState[]; refused: Refused[] } => {
    const ids = columns.get('household_id') ?? []
    const begins = beginsIn(ids, rows)
    const homes = begins.length - 1
    const homeOf = new Int32Array(rows)
    for (let home = 0; home < homes; home++) homeOf.fill(home, begins[home], begins[home + 1])
    const faults = new Map<number, Fault>()
    const refuse = (home: number, found: Fault) => {
      if (!faults.has(home)) faults.set(home, found)
    }
    const state = columns.get('state') ?? []
    for (let home = 0; home < homes; home++) {
      const begin = begins[home]!
      const found = whereFault(ids[begin], state[begin], begins[home + 1]! - begin, states)
      if (found) refuse(home, found)
    }
    const answers = new Map<Ask, Float64Array>()
    for (const { ask, number } of read) {
      const given = columns.get(ask.id)
      if (!given) continue
      const isOfHome = ask.entity === 'household'
      const places = isOfHome ? homes : rows
      const all = new Float64Array(places).fill(Number.NaN)
      for (let place = 0; place < places; place++) {
        const row = isOfHome ? begins[place]! : place
        const value = given[row]
        if (value === null || value === undefined || value === '') continue
        const known = number(value)
        if (known !== undefined) all[place] = known
        else {
          const home = homeOf[row]!
          const path = isOfHome ? ask.id : `people[${row - begins[home]!}].${ask.id}`
          refuse(home, answerFault(said(value), ask, path) ?? fault('wrong-type', 'This cannot be read.', path))
        }
      }
      answers.set(ask, all)
    }
    const roles = shapesIn(columns, answers, role, begins, refuse)
    return {
      households: byState(state, begins, faults).map(([code, kept]) => ({
        state: code,
        ...gather(kept, begins, roles, answers, columns),
      })),
      refused: [...faults].map(([home, error]) => ({ id: String(ids[begins[home]!] ?? ''), error })),
    }
  }
}

/** Where a household begins: at the first row, and wherever the id is another than above. */
function beginsIn(ids: ArrayLike<unknown>, rows: number): Int32Array {
  const begins: number[] = []
  for (let row = 0; row < rows; row++) if (row === 0 || ids[row] !== ids[row - 1]) begins.push(row)
  begins.push(rows)
  return Int32Array.from(begins)
}

function whereFault(id: unknown, code: unknown, size: number, states: ReadonlySet<string>): Fault | null {
  if (id === null || id === undefined || id === '') return fault('missing', 'A household has an id.', 'household_id')
  if (typeof code !== 'string' || code === '')
    return fault('missing', 'Say in which state the household lives, as two letters.', 'state')
  if (!states.has(code))
    return fault('unknown-code', `There is no law here for the state "${code.slice(0, 20)}".`, 'state')
  if (size > mostPeople)
    return fault('out-of-range', `A household of ${size} people: at most ${mostPeople} are read.`, 'people')
  return null
}

/** What stands in the table as the household format says it: whole numbers of 64 bits are numbers. */
const said = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value)

/** An answer as a number, or undefined where it is none. */
const numberIn = (ask: Ask): ((value: unknown) => number | undefined) => {
  const known = new Map<unknown, number | undefined>()
  if (ask.kind === 'money' || ask.kind === 'count')
    return (value) => {
      const number = said(value)
      return typeof number === 'number' && number >= ask.min && number <= ask.max ? number : undefined
    }
  return (value) => {
    // Of these there are few that differ, so that each is looked at once.
    let number = known.get(value)
    if (number === undefined && !known.has(value)) {
      number = answerFault(value, ask, '') ? undefined : asNumber(ask, value)
      if (known.size < mostKept) known.set(value, number)
    }
    return number
  }
}
const mostKept = 5000

interface Shapes {
  readonly couple: Int32Array
  readonly taxUnit: Int32Array
}

/** Who files with whom, for each row the first of its couple and tax unit, counted within the household. */
function shapesIn(
  columns: Table['columns'],
  answers: Map<Ask, Float64Array>,
  ask: Ask,
  begins: Int32Array,
  refuse: (home: number, found: Fault) => void,
): Shapes {
  const rows = begins.at(-1)!
  const couple = new Int32Array(rows)
  const taxUnit = new Int32Array(rows)
  const units = columns.get('taxUnit')
  const role = answers.get(ask) ?? new Float64Array(rows).fill(Number.NaN)
  answers.set(ask, role)
  for (let home = 0; home + 1 < begins.length; home++) {
    const begin = begins[home]!
    const size = begins[home + 1]! - begin
    if (size > mostPeople) continue
    const people = Array.from({ length: size }, (_, who): Member => {
      const row = begin + who
      if (Number.isNaN(role[row]!)) role[row] = asNumber(ask, roleUnsaid(who))
      const taxRole = ask.options[role[row]!]!.code as Member['taxRole']
      return { id: `p${who + 1}`, taxRole, taxUnit: Number(units?.[row] ?? 0) }
    })
    const odd = people.findIndex((one) => !Number.isInteger(one.taxUnit))
    const found =
      odd < 0 ? roleFault(people) : fault('wrong-type', 'The tax unit is a whole number.', `people[${odd}].taxUnit`)
    if (found) {
      refuse(home, found)
      continue
    }
    const shape = shapeOf(people)
    for (let who = 0; who < size; who++) {
      couple[begin + who] = shape.couple[who]!
      taxUnit[begin + who] = shape.taxUnit[who]!
    }
  }
  return { couple, taxUnit }
}

const byState = (
  state: ArrayLike<unknown>,
  begins: Int32Array,
  faults: ReadonlyMap<number, Fault>,
): [string, number[]][] => {
  const found = new Map<string, number[]>()
  for (let home = 0; home + 1 < begins.length; home++) {
    if (faults.has(home)) continue
    const code = state[begins[home]!] as string
    const same = found.get(code)
    if (same) same.push(home)
    else found.set(code, [home])
  }
  return [...found]
}

/** Some of the households, side by side. */
function gather(
  homes: readonly number[],
  from: Int32Array,
  shapes: Shapes,
  answers: ReadonlyMap<Ask, Float64Array>,
  table: Table['columns'],
): Omit<OfState, 'state'> {
  const begins = new Int32Array(homes.length + 1)
  for (const [place, home] of homes.entries()) begins[place + 1] = begins[place]! + from[home + 1]! - from[home]!
  const rows = new Int32Array(begins[homes.length]!)
  const couple = new Int32Array(rows.length)
  const taxUnit = new Int32Array(rows.length)
  const people: string[] = []
  const names = table.get('person_id')
  for (const [place, home] of homes.entries()) {
    const begin = begins[place]!
    for (let row = from[home]!, at = begin; row < from[home + 1]!; row++, at++) {
      rows[at] = row
      couple[at] = begin + shapes.couple[row]!
      taxUnit[at] = begin + shapes.taxUnit[row]!
      people.push(String(names?.[row] ?? `p${at - begin + 1}`))
    }
  }
  const given = new Map<string, Float64Array>()
  for (const [{ id, entity }, all] of answers) {
    const places: ArrayLike<number> = entity === 'household' ? homes : rows
    const column = new Float64Array(places.length)
    for (let place = 0; place < places.length; place++) column[place] = all[places[place]!]!
    given.set(id, column)
  }
  const ids = table.get('household_id')!
  return {
    ids: homes.map((home) => String(ids[from[home]!])),
    people,
    columns: { homes: homes.length, begins, couple, taxUnit, answers: given },
  }
}
