import type { Equations } from './system.ts'
import { pivot, type Tableau } from './whole-tableau.ts'

/**
 * The unknown numbers that the equations alone fix, whatever their sign: those whose unit vector lies in the row space.
 * @example determined({ unknown: ['a'], rows: [{ coefficients: [1], constant: 3 }] }) // ['a']
 */
export function determined({ unknown, rows }: Equations): string[] {
  const tableau: Tableau = { rows: rows.map((row) => [...row.coefficients, row.constant]), denominator: 1 }
  const basis: { row: number; at: number }[] = []
  for (let at = 0; at < unknown.length && basis.length < rows.length; at++) {
    const row = tableau.rows.findIndex((each, index) => each[at] !== 0 && !basis.some((taken) => taken.row === index))
    if (row < 0) continue
    pivot(tableau, row, at)
    basis.push({ row, at })
  }
  // Reduced: a row with one unknown left says what it is.
  return basis
    .filter(({ row, at }) => tableau.rows[row]!.slice(0, -1).every((entry, index) => index === at || entry === 0))
    .map(({ at }) => unknown[at]!)
}
