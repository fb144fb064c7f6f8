/**
 * The few instructions of WebAssembly with which whole caseloads are reckoned, two numbers at a time, and how a module of
 * them is put together. https://webassembly.github.io/spec/core/binary
 */
export type Bytes = number[]

/** A whole number in as few bytes as it needs. */
const unsigned = (value: number): Bytes => {
  const bytes: Bytes = []
  let rest = value
  do {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest)
    rest >>>= 7
  } while (rest > 0)
  return bytes
}
const signed = (value: number): Bytes => {
  const bytes: Bytes = []
  let rest = value
  for (;;) {
    const low = rest & 127
    rest >>= 7
    const isLast = (rest === 0 && (low & 64) === 0) || (rest === -1 && (low & 64) !== 0)
    bytes.push(isLast ? low : low | 128)
    if (isLast) return bytes
  }
}
const simd = (code: number): Bytes => [0xfd, ...unsigned(code)]
/** Where in memory: the bytes are at least so aligned (a power of two), and so far from the address on the stack. */
const place = (alignment: number, offset: number): Bytes => [alignment, ...unsigned(offset)]

/** Locals are read and written so often that what says it is kept. */
const kept = (make: (local: number) => Bytes) => {
  const known: Bytes[] = []
  return (local: number): Bytes => {
    known[local] ??= make(local)
    return known[local]
  }
}
export const get = kept((local) => [0x20, ...unsigned(local)])
export const set = kept((local) => [0x21, ...unsigned(local)])
export const int = (value: number): Bytes => [0x41, ...signed(value)]
export const addInts: Bytes = [0x6a]
export const halve: Bytes = [...int(1), 0x76]
export const times8: Bytes = [...int(3), 0x74]
export const loadInt = (offset: number): Bytes => [0x28, ...place(2, offset)]
export const loadNumber = (offset: number): Bytes => [0x2b, ...place(3, offset)]
export const storeNumber = (offset: number): Bytes => [0x39, ...place(3, offset)]
export const loadMask = (offset: number): Bytes => [0x29, ...place(3, offset)]
export const storeMask = (offset: number): Bytes => [0x37, ...place(3, offset)]
/** On one number. */
export const one = { add: [0xa0], min: [0xa4], max: [0xa5], maskAnd: [0x83], maskOr: [0x84] }

/** On a pair. */
export const loadPair = (offset: number): Bytes => [...simd(0x00), ...place(3, offset)]
export const storePair = (offset: number): Bytes => [...simd(0x0b), ...place(3, offset)]
/** The same number twice. */
export const loadTwice = (offset: number): Bytes => [...simd(0x0a), ...place(3, offset)]
export const loadFirst = (offset: number): Bytes => [...simd(0x5d), ...place(3, offset)]
export const loadSecond = (offset: number): Bytes => [...simd(0x57), ...place(3, offset), 1]
export const numberAt = (lane: 0 | 1): Bytes => [...simd(0x21), lane]
export const maskAt = (lane: 0 | 1): Bytes => [...simd(0x1d), lane]
export const intAt = (lane: 0 | 1): Bytes => [...simd(0x1b), lane]
export const toInts: Bytes = simd(0xfc)
/** Both parts all zeros or all ones. */
export const bothMasks = (value: boolean): Bytes => [...simd(0x0c), ...new Array<number>(16).fill(value ? 255 : 0)]
export const pair = {
  not: simd(0x4d),
  and: simd(0x4e),
  or: simd(0x50),
  /** yes, no, mask */
  choose: simd(0x52),
  '=': simd(0x47),
  '≠': simd(0x48),
  '<': simd(0x49),
  '<=': simd(0x4b),
  ceil: simd(0x74),
  floor: simd(0x75),
  '+': simd(0xf0),
  '-': simd(0xf1),
  '*': simd(0xf2),
  '/': simd(0xf3),
  min: simd(0xf6),
  max: simd(0xf7),
} as const

/** From the place in the first local to that in the second, so far at a time; both are counted from zero. */
export const loop = (from: number, to: number, by: number, body: Bytes): Bytes => [
  ...int(0),
  ...set(from),
  0x02,
  0x40, // a block to leave, and a loop in it
  0x03,
  0x40,
  ...get(from),
  ...get(to),
  0x4e, // as far as the end?
  0x0d,
  1,
  ...body,
  ...get(from),
  ...int(by),
  ...addInts,
  ...set(from),
  0x0c,
  0,
  0x0b,
  0x0b,
]

export interface Code {
  /** How many locals are whole numbers (they come first) and how many are pairs. */
  readonly ints: number
  readonly pairs: number
  readonly body: Bytes
}
/** Functions without arguments or results over one memory, `env.memory`; they are called `0`, `1`, …. */
export function moduleOf(functions: readonly Code[]): Uint8Array<ArrayBuffer> {
  const list = (all: readonly Bytes[]): Bytes => {
    const bytes = unsigned(all.length)
    for (const one of all) for (const byte of one) bytes.push(byte)
    return bytes
  }
  const text = (of: string): Bytes => list([...of].map((letter) => [letter.charCodeAt(0)]))
  const section = (id: number, content: Bytes): Bytes => [id, ...unsigned(content.length)].concat(content)
  const bodies = functions.map(({ ints, pairs, body }) => {
    const locals = list([
      [...unsigned(ints), 0x7f],
      [...unsigned(pairs), 0x7b],
    ])
    return [...unsigned(locals.length + body.length + 1), ...locals].concat(body, 0x0b)
  })
  return new Uint8Array(
    [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].concat(
      section(1, list([[0x60, 0x00, 0x00]])),
      section(2, list([[...text('env'), ...text('memory'), 0x02, 0x00, 0x01]])),
      section(3, list(functions.map(() => [0x00]))),
      section(7, list(functions.map((_, at) => [...text(String(at)), 0x00, ...unsigned(at)]))),
      section(10, list(bodies)),
    ),
  )
}
