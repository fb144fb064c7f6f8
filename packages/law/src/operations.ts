/**
 * What each operation does to numbers, written once for every reading.
 *
 * Money is dollars in double precision, not whole cents: the law takes twelfths, 92.35 % and thirds and does not
 * round in between, and a cent forced on every step would change limits by a dollar. Each operation adds an error
 * below a billionth of a dollar; comparing and rounding forgive a ten-thousandth of a cent (`hair`), which is far above
 * that error and far below a cent. So 1,305.0000000001 is "at most 1,305" and rounds up to 1,305, and what comes out,
 * rounded to the cent, is exact.
 */
export const hair = 1e-6

const monthsInAYear = 12

/** Rises: how the result moves with each argument, so that a range can be read off its ends (0: not in one direction). */
interface Operation {
  readonly of: (a: number, b: number) => number
  readonly rises: readonly [a: number, b?: number]
}

export const operations = {
  '+': { of: (a, b) => a + b, rises: [1, 1] },
  '-': { of: (a, b) => a - b, rises: [1, -1] },
  '*': { of: (a, b) => (a === 0 || b === 0 ? 0 : a * b), rises: [0, 0] },
  /** By zero is zero: a share of nothing. */
  '/': { of: (a, b) => (b === 0 ? 0 : a / b), rises: [0, 0] },
  min: { of: Math.min, rises: [1, 1] },
  max: { of: Math.max, rises: [1, 1] },
  up: { of: (a) => Math.ceil(a - hair), rises: [1] },
  down: { of: (a) => Math.floor(a + hair), rises: [1] },
  nearest: { of: (a) => Math.floor(a + 0.5 + hair), rises: [1] },
  cent: { of: (a) => Math.floor(a * 100 + 0.5 + hair) / 100, rises: [1] },
  perMonth: { of: (a) => a / monthsInAYear, rises: [1] },
  perYear: { of: (a) => a * monthsInAYear, rises: [1] },
  '<=': { of: (a, b) => (a <= b + hair ? 1 : 0), rises: [-1, 1] },
  '<': { of: (a, b) => (a < b - hair ? 1 : 0), rises: [-1, 1] },
  and: { of: (a, b) => (a !== 0 && b !== 0 ? 1 : 0), rises: [1, 1] },
  or: { of: (a, b) => (a !== 0 || b !== 0 ? 1 : 0), rises: [1, 1] },
  not: { of: (a) => (a === 0 ? 1 : 0), rises: [-1] },
} satisfies Record<string, Operation>

export type Op = keyof typeof operations

export const operation = (op: Op): Operation => operations[op]
