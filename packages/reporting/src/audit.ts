import { determined } from './determined.ts'
import { type Range, rangesOf } from './range.ts'
import { equationsOf, type System } from './system.ts'

/** A hidden number that a reader could work out, or pin down too closely. */
export interface Fault {
  id: string
  why: 'determined' | 'narrow'
  range: Range
}

export interface Rule {
  /** A number below this is not shown. */
  least: number
  /** Whoever reads all that is shown must not be able to say a hidden number within less than this. */
  width: number
}

/**
 * What a reader could work out of hidden small numbers from all that is shown, in one table or in several together: exactly, by
 * linear algebra over whole numbers and by the simplex. An empty answer is the proof that nobody can.
 * @example audit(cube([{ name: 'team', values: ['east', 'west'] }], counts), new Set(['']), { least: 10, width: 5 })
 */
export function audit(system: System, shown: ReadonlySet<string>, { least, width }: Rule): Fault[] {
  const equations = equationsOf(system, (id) => shown.has(id))
  const value = new Map(system.cells.map((cell) => [cell.id, cell.value]))
  const small = new Set(equations.unknown.filter((id) => value.get(id)! < least))
  const fixed = new Set(determined(equations))
  const ranges = rangesOf(equations, small)
  return [...ranges].flatMap(([id, range]): Fault[] => {
    if (fixed.has(id)) return [{ id, why: 'determined', range }]
    return range.to !== null && range.to - range.from < width ? [{ id, why: 'narrow', range }] : []
  })
}
