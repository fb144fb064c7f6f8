import { type Op, operation, operations } from './operations.ts'
import type { Cells, Fill, Range } from './ranges.ts'

/**
 * What an operation does to both ends. The commonest are written out, each with its own function of `operations`:
 * numbers that pass through a function that may be any are put into boxes, which takes most of the time.
 */
export const applied = (seat: Cells, op: Op, a: number, b: number | null): Fill => {
  const left = (who: number): number => a * seat.now.size + who
  const right = (who: number): number => b! * seat.now.size + who
  const put = (cell: number, low: number, high: number): void => {
    seat.lo[cell] = low
    seat.hi[cell] = high
  }
  switch (op) {
    case '+':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations['+'].of(seat.lo[x]!, seat.lo[y]!), operations['+'].of(seat.hi[x]!, seat.hi[y]!))
      }
    case '-':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations['-'].of(seat.lo[x]!, seat.hi[y]!), operations['-'].of(seat.hi[x]!, seat.lo[y]!))
      }
    case 'min':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations.min.of(seat.lo[x]!, seat.lo[y]!), operations.min.of(seat.hi[x]!, seat.hi[y]!))
      }
    case 'max':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations.max.of(seat.lo[x]!, seat.lo[y]!), operations.max.of(seat.hi[x]!, seat.hi[y]!))
      }
    case '<=':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations['<='].of(seat.hi[x]!, seat.lo[y]!), operations['<='].of(seat.lo[x]!, seat.hi[y]!))
      }
    case '<':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        put(cell, operations['<'].of(seat.hi[x]!, seat.lo[y]!), operations['<'].of(seat.lo[x]!, seat.hi[y]!))
      }
    case 'not':
      return (cell, who) => {
        const x = left(who)
        put(cell, operations.not.of(seat.hi[x]!), operations.not.of(seat.lo[x]!))
      }
    case 'and':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        if (seat.lo[x] === 0 && seat.hi[x] === 0) return put(cell, 0, 0)
        put(cell, operations.and.of(seat.lo[x]!, seat.lo[y]!), operations.and.of(seat.hi[x]!, seat.hi[y]!))
      }
    case 'or':
      return (cell, who) => {
        const [x, y] = [left(who), right(who)]
        if (seat.lo[x] === 1 && seat.hi[x] === 1) return put(cell, 1, 1)
        put(cell, operations.or.of(seat.lo[x]!, seat.lo[y]!), operations.or.of(seat.hi[x]!, seat.hi[y]!))
      }
    default:
      return b === null ? ofOne(seat, op, left) : ofTwo(seat, op, left, right)
  }
}

const ofOne = (seat: Cells, op: Op, left: Find): Fill => {
  const { of, rises } = operation(op)
  return (cell, who) => {
    const x = left(who)
    const [low, high] = [of(seat.lo[x]!, 0), of(seat.hi[x]!, 0)]
    seat.lo[cell] = rises[0] === 1 ? low : high
    seat.hi[cell] = rises[0] === 1 ? high : low
  }
}
/** Where the operation rises, low from low; where it falls, low from high. */
const ofTwo = (seat: Cells, op: Op, left: Find, right: Find): Fill => {
  const { of, rises } = operation(op)
  const [first, second] = rises
  return (cell, who) => {
    const [x, y] = [left(who), right(who)]
    const [lowA, highA, lowB, highB] = [seat.lo[x]!, seat.hi[x]!, seat.lo[y]!, seat.hi[y]!]
    const ends =
      first === 0
        ? corners(op, lowA, highA, lowB, highB)
        : {
            lo: of(first === 1 ? lowA : highA, second === 1 ? lowB : highB),
            hi: of(first === 1 ? highA : lowA, second === 1 ? highB : lowB),
          }
    seat.lo[cell] = ends.lo
    seat.hi[cell] = ends.hi
  }
}
/** A person's cell. */
type Find = (who: number) => number

/** Times and divided by: the ends lie at the corners, and a divisor that may be nothing has no end. */
const corners = (op: Op, lowA: number, highA: number, lowB: number, highB: number): Range => {
  const { of } = operation(op)
  if (lowA === highA && lowB === highB) {
    const value = of(lowA, lowB)
    return { lo: value, hi: value }
  }
  if (op === '/' && lowB <= 0 && highB >= 0)
    return lowB === highB
      ? { lo: 0, hi: 0 }
      : { lo: lowA < 0 ? Number.NEGATIVE_INFINITY : 0, hi: highA > 0 ? Number.POSITIVE_INFINITY : 0 }
  const ends = [of(lowA, lowB), of(lowA, highB), of(highA, lowB), of(highA, highB)]
  return { lo: Math.min(...ends), hi: Math.max(...ends) }
}
