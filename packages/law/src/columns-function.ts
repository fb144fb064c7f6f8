import type { Step } from './columns-steps.ts'
import type { Value } from './columns-values.ts'
import type { How } from './node.ts'
import type { Bytes } from './wasm.ts'
import * as wasm from './wasm.ts'
import type { Entity } from './words.ts'

const numberSize = 8
const intSize = 4

/** Where everything stands in memory. */
export interface Layout {
  input(at: number): number
  constant(value: number): number
  table(table: readonly number[]): number
  /** Null for what is needed only where it is made. */
  slot(value: number): number | null
  way(of: Entity, from: Entity): number
  /** How many bytes the places of an entity take: it is written there. */
  length(entity: Entity): number
}

/** The locals that every function has: how far the walk is and goes, in bytes, and two places to look at from there. */
const here = 0
const past = 1
const firstWay = 2

/** One step as a function that walks over all places of its sort. */
export function functionOf({ over, values }: Step, all: readonly Value[], memory: Layout): wasm.Code {
  const ways = [...new Set(values.flatMap((at) => wayFrom(all[at]!) ?? []))]
  const wayLocal = (from: Entity, lane: 0 | 1) => firstWay + 2 * ways.indexOf(from) + lane
  const ints = firstWay + 2 * ways.length
  const pairs = new Map<number, number>()
  const local = (at: number): number => {
    const known = pairs.get(at) ?? ints + pairs.size
    pairs.set(at, known)
    return known
  }
  const before: Bytes[] = []
  const body: Bytes[] = []
  const inside = new Set(values)
  for (const from of ways)
    for (const lane of [0, 1] as const)
      body.push(
        wasm.get(here),
        wasm.halve,
        wasm.loadInt(memory.way(over, from) + lane * intSize),
        wasm.set(wayLocal(from, lane)),
      )
  /** Puts a value on the stack. */
  const read = (at: number): Bytes => {
    if (!pairs.has(at) && !inside.has(at)) fetch(at)
    return wasm.get(local(at))
  }
  const fetch = (at: number): void => {
    const value = all[at]!
    const into = local(at)
    if (value.op === 'constant') {
      const code = value.isMask
        ? wasm.bothMasks(value.value !== 0)
        : [...wasm.int(0), ...wasm.loadTwice(memory.constant(value.value))]
      before.push(code, wasm.set(into))
    } else if (value.op === 'given') {
      body.push(wasm.get(here), wasm.loadPair(memory.input(value.input)), wasm.set(into))
      if (value.none === null) return
      const none = local(-1 - at)
      before.push(wasm.int(0), wasm.loadTwice(memory.constant(value.none)), wasm.set(none))
      const given = wasm.get(into)
      body.push(given, wasm.get(none), given, given, wasm.pair['='], wasm.pair.choose, wasm.set(into))
    } else body.push(wasm.get(here), wasm.loadPair(memory.slot(at)!), wasm.set(into))
  }
  const begun = new Map<Entity, Bytes>()
  for (const at of values) {
    const value = all[at]!
    switch (value.op) {
      case 'constant':
      case 'given':
        throw new Error('What is at hand is not reckoned in a step.')
      case 'seen': {
        const [arg] = value.args
        const stands = standsAt(arg!, all, memory)
        const fill = gapFill(all[arg!]!, memory)
        body.push(
          wasm.get(wayLocal(value.from, 1)),
          wasm.get(wayLocal(value.from, 0)),
          wasm.loadFirst(stands),
          wasm.loadSecond(stands),
          wasm.set(local(at)),
        )
        if (fill !== null) {
          const given = wasm.get(local(at))
          body.push(
            given,
            wasm.int(0),
            wasm.loadTwice(fill),
            given,
            given,
            wasm.pair['='],
            wasm.pair.choose,
            wasm.set(local(at)),
          )
        }
        break
      }
      case 'row': {
        const index = read(value.args[0]!)
        const stands = memory.table(value.table)
        const place = (lane: 0 | 1) => [...index, ...wasm.toInts, ...wasm.intAt(lane), ...wasm.times8]
        body.push(place(1), place(0), wasm.loadFirst(stands), wasm.loadSecond(stands), wasm.set(local(at)))
        break
      }
      case 'gather': {
        const each = read(value.args[0]!)
        const stands = memory.slot(at)!
        const { start, take, load, join, store } = gathers[value.how]
        const begin = [
          ...wasm.get(here),
          ...(value.isMask ? wasm.bothMasks(start !== 0) : [...wasm.int(0), ...wasm.loadTwice(memory.constant(start))]),
          ...wasm.storePair(stands),
        ]
        begun.set(value.of!, [...(begun.get(value.of!) ?? []), ...begin])
        for (const lane of [0, 1] as const) {
          const whole = wasm.get(wayLocal(value.of!, lane))
          body.push(whole, whole, load(stands), each, take(lane), join, store(stands))
        }
        break
      }
      default: {
        for (const code of value.args.map(read)) body.push(code)
        body.push(wasm.pair[value.op], wasm.set(local(at)))
        const slot = memory.slot(at)
        if (slot !== null) body.push(wasm.get(here), wasm.get(local(at)), wasm.storePair(slot))
      }
    }
    if (value.op === 'seen' || value.op === 'row') {
      const slot = memory.slot(at)
      if (slot !== null) body.push(wasm.get(here), wasm.get(local(at)), wasm.storePair(slot))
    }
  }
  const length = (entity: Entity) => [...wasm.int(0), ...wasm.loadInt(memory.length(entity)), ...wasm.set(past)]
  const pairSize = 2 * numberSize
  const starts = [...begun].flatMap(([whole, code]) => [...length(whole), ...wasm.loop(here, past, pairSize, code)])
  return {
    ints,
    pairs: pairs.size,
    body: [...starts, ...before.flat(), ...length(over), ...wasm.loop(here, past, pairSize, body.flat())],
  }
}

const wayFrom = (value: Value): Entity | null =>
  value.op === 'seen' ? value.from : value.op === 'gather' ? value.of : null
const standsAt = (at: number, all: readonly Value[], memory: Layout): number => {
  const value = all[at]!
  return value.op === 'given' ? memory.input(value.input) : memory.slot(at)!
}
const gapFill = (value: Value, memory: Layout): number | null =>
  value.op === 'given' && value.none !== null ? memory.constant(value.none) : null

const numbers = { take: wasm.numberAt, load: wasm.loadNumber, store: wasm.storeNumber }
const masks = { take: wasm.maskAt, load: wasm.loadMask, store: wasm.storeMask }
const gathers = {
  sum: { ...numbers, start: 0, join: wasm.one.add },
  most: { ...numbers, start: Number.NEGATIVE_INFINITY, join: wasm.one.max },
  least: { ...numbers, start: Number.POSITIVE_INFINITY, join: wasm.one.min },
  any: { ...masks, start: 0, join: wasm.one.maskOr },
  all: { ...masks, start: 1, join: wasm.one.maskAnd },
} as const satisfies Record<How, unknown>
