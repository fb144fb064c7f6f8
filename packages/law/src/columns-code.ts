import { functionOf, type Layout } from './columns-function.ts'
import { valuesOf } from './columns-plan.ts'
import { keptIn, stepsOf } from './columns-steps.ts'
import type { Input } from './columns-values.ts'
import type { Law } from './plan.ts'
import { moduleOf } from './wasm.ts'
import type { Entity } from './words.ts'

/**
 * A law as WebAssembly: each step of `columns-steps.ts` is one function that walks over a block of households, two places
 * at a time. Where everything stands in its memory is settled here.
 */
export interface Code {
  readonly memory: WebAssembly.Memory
  readonly steps: readonly (() => void)[]
  readonly inputs: readonly (Input & { readonly stands: number })[]
  /** Where each goal stands. */
  readonly goals: readonly number[]
  /** Ways from one sort of place to another: for each place of `of`, where its `from` stands, in bytes. */
  readonly ways: readonly { readonly of: Entity; readonly from: Entity; readonly stands: number }[]
}

export const entities: readonly Entity[] = ['household', 'taxUnit', 'couple', 'person']
/** A block is as many whole households as have so many people together: what is reckoned of them stays near the processor. */
export const mostRows = 256
/** What stands past the last is put here, so that a pair can always be read and written. */
export const nobodysRow: number = mostRows + 1
const numberSize = 8
const intSize = 4
const columnSize = (nobodysRow + 1) * numberSize
/** In the first bytes: how many bytes the places of each entity take. */
const firstFree = 64
const pageSize = 65_536

/** `codeFor(law, asked)`: `asked[at]` says whether anybody answered the question at that place. */
export function codeFor(law: Law, asked: readonly boolean[]): Code {
  const values = valuesOf(law, asked)
  const steps = stepsOf(values)
  const { slotOf, slots } = keptIn(values, steps)
  let end = firstFree
  const room = (size: number) => {
    const stands = end
    end += size
    return stands
  }
  const inputs = values.inputs.map((input) => ({ ...input, stands: room(columnSize) }))
  const constants = new Map<number, number>()
  const tables = new Map<readonly number[], number>()
  const lay = <K>(known: Map<K, number>, key: K, size: number): number => {
    const stands = known.get(key) ?? room(size)
    known.set(key, stands)
    return stands
  }
  const ways = new Map<string, Code['ways'][number]>()
  const way = (of: Entity, from: Entity): number => {
    const made = ways.get(`${of} ${from}`) ?? { of, from, stands: room((nobodysRow + 1) * intSize) }
    ways.set(`${of} ${from}`, made)
    return made.stands
  }
  const firstSlot = room(slots * columnSize)
  const memoryOf: Layout = {
    input: (at) => inputs[at]!.stands,
    constant: (value) => lay(constants, value, numberSize),
    table: (table) => lay(tables, table, table.length * numberSize),
    slot: (at) => {
      const slot = slotOf.get(at)
      return slot === undefined ? null : firstSlot + slot * columnSize
    },
    way,
    length: (entity) => entities.indexOf(entity) * intSize,
  }
  const functions = steps.map((step) => functionOf(step, values.all, memoryOf))
  const always = new Map<number, number>()
  const goals = values.goals.map((at) => {
    const goal = values.all[at]!
    return goal.op === 'constant' ? lay(always, goal.value, columnSize) : memoryOf.slot(at)!
  })
  const memory = new WebAssembly.Memory({ initial: Math.ceil(end / pageSize) })
  for (const [value, stands] of constants) new Float64Array(memory.buffer, stands, 1)[0] = value
  for (const [value, stands] of always) new Float64Array(memory.buffer, stands, mostRows).fill(value)
  for (const [table, stands] of tables) new Float64Array(memory.buffer, stands, table.length).set(table)
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(functions)), { env: { memory } })
  return {
    memory,
    steps: steps.map((_, at) => exports[at] as () => void),
    inputs,
    goals,
    ways: [...ways.values()],
  }
}
