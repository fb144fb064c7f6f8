import type { Gathered, How } from './node.ts'
import type { Entity } from './words.ts'

/**
 * A law as a list of values, each made of earlier ones: what is asked about twice is there once, and both sides of a choice
 * are reckoned for all. A yes or no is a mask (all bits or none), so that nothing needs to branch.
 */
export type Joint =
  | 'and'
  | 'or'
  | 'not'
  | 'choose'
  | '='
  | '≠'
  | '<'
  | '<='
  | '+'
  | '-'
  | '*'
  | '/'
  | 'min'
  | 'max'
  | 'ceil'
  | 'floor'
export type Value = {
  /** Whose it is; null for a figure, the same for all. */
  readonly of: Entity | null
  readonly isMask: boolean
  readonly args: readonly number[]
} & (
  | { readonly op: 'constant'; readonly value: number }
  | { readonly op: 'given'; readonly input: number; readonly none: number | null }
  /** A fact of another sort of whole, as it holds for each of this sort. */
  | { readonly op: 'seen'; readonly from: Entity }
  | { readonly op: 'gather'; readonly over: Gathered; readonly how: How }
  /** The row of a list; before the first and after the last there is none, so the place is kept within. */
  | { readonly op: 'row'; readonly table: readonly number[] }
  | { readonly op: Joint }
)

/** What each does to numbers that are known beforehand; a yes or no is one or nothing. */
const joints: Readonly<Record<Joint, (a: number, b: number, c: number) => number>> = {
  and: (a, b) => (b !== 0 ? a : 0),
  or: (a, b) => Number(a !== 0 || b !== 0),
  not: (a) => Number(a === 0),
  choose: (yes, no, mask) => (mask !== 0 ? yes : no),
  '=': (a, b) => Number(a === b),
  '≠': (a, b) => Number(a !== b),
  '<': (a, b) => Number(a < b),
  '<=': (a, b) => Number(a <= b),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  min: (a, b) => Math.min(a, b),
  max: (a, b) => Math.max(a, b),
  ceil: Math.ceil,
  floor: Math.floor,
}

/** What must be laid out for the values: an answer as it is given, or what hangs on the county; `first` is who stands first. */
export interface Input {
  readonly of: 'person' | 'household'
  readonly at: number
  readonly from: ((county: number) => number) | null
}
export interface Values {
  readonly all: readonly Value[]
  readonly inputs: readonly Input[]
  /** Each goal as a number, for each household or each person. */
  readonly goals: readonly number[]
}
export const whoIsFirst = -1

/** The sort of place at which each member of a whole is looked at. */
export const memberOf = (over: Gathered): Entity =>
  over === 'taxUnits' ? 'taxUnit' : over === 'couples' ? 'couple' : 'person'
export const wholeOf = (over: Gathered): Entity => (over === 'taxUnits' || over === 'couples' ? 'household' : over)

/** A list of values that grows from the parts up; the same value is never there twice. */
export function valueList() {
  const all: Value[] = []
  const inputs: Input[] = []
  const known = new Map<string, number>()
  const inputAt = new Map<string, number>()

  const add = (value: Value, also = ''): number => {
    const key = `${value.op} ${value.of} ${value.isMask} ${value.args.join()} ${also}`
    let at = known.get(key)
    if (at === undefined) {
      at = all.push(value) - 1
      known.set(key, at)
    }
    return at
  }
  const constant = (value: number) =>
    add({ op: 'constant', of: null, isMask: false, args: [], value }, Object.is(value, -0) ? '-0' : String(value))
  const maskConstant = (value: boolean) =>
    add({ op: 'constant', of: null, isMask: true, args: [], value: Number(value) }, String(value))
  const input = (of: Input['of'], at: number, none: number | null, from: Input['from'] = null, also = '') => {
    const key = `${at} ${also}`
    const place = inputAt.get(key) ?? inputs.push({ of, at, from }) - 1
    inputAt.set(key, place)
    return add({ op: 'given', of, isMask: at === whoIsFirst, args: [], input: place, none }, `${place} ${none}`)
  }
  const seen = (value: number, of: Entity): number => {
    const { of: from, isMask, ...rest } = all[value]!
    if (from === null || from === of) return value
    // what is the same for the whole household needs no way round
    if (rest.op === 'seen' && rest.from === 'household') return seen(rest.args[0]!, of)
    return add({ op: 'seen', of, isMask, from, args: [value] })
  }
  const join = (op: Joint, isMask: boolean, ...args: number[]): number => {
    const parts = args.map((arg) => all[arg]!)
    const places = parts.filter(({ of }) => of !== null)
    const of = places[0]?.of ?? null
    if (of === null) {
      const [a = 0, b = 0, c = 0] = parts.map((one) => (one.op === 'constant' ? one.value : Number.NaN))
      const value = joints[op](a, b, c)
      return isMask ? maskConstant(value !== 0) : constant(value)
    }
    // all of it is seen from elsewhere: it is reckoned there, once for all who see it
    const origin = places[0]?.op === 'seen' ? places[0].from : null
    if (origin !== null && places.every((one) => one.op === 'seen' && one.from === origin))
      return seen(join(op, isMask, ...args.map((arg, i) => (parts[i]!.of === null ? arg : parts[i]!.args[0]!))), of!)
    return add({ op, of, isMask, args })
  }
  const asNumber = (mask: number) => join('and', false, mask, constant(1))
  const asMask = (number: number) => join('≠', true, number, constant(0))
  const choose = (condition: number, yes: number, no: number) =>
    yes === no ? yes : join('choose', all[yes]!.isMask, yes, no, condition)
  const lookup = (table: readonly number[], place: number): number => {
    const index = all[place]!
    if (table.every((value) => Object.is(value, table[0]))) return constant(table[0]!)
    if (index.op === 'constant') return constant(table[index.value]!)
    if (index.op === 'seen') return seen(lookup(table, index.args[0]!), index.of!)
    return add({ op: 'row', of: index.of, isMask: false, args: [place], table }, table.join())
  }
  return { all, inputs, add, constant, maskConstant, input, seen, join, asNumber, asMask, choose, lookup }
}
