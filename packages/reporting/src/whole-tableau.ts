/**
 * Equations in whole numbers over one common denominator, so that nothing is ever rounded (Edmonds’ integer pivoting).
 * Each row holds its coefficients and, last, its constant.
 */
export interface Tableau {
  rows: number[][]
  /** Every entry is divided by it. */
  denominator: number
}

/** The numbers grew beyond what can be held exactly. Whoever audits takes it for "not safe". */
export class TooLarge extends Error {}

/** Makes column `at` a unit column with its one in row `row`, in every row. */
export function pivot(tableau: Tableau, row: number, at: number): void {
  const by = tableau.rows[row]!
  const centre = by[at]!
  for (const other of tableau.rows) {
    if (other === by) continue
    const factor = other[at]!
    for (let column = 0; column < other.length; column++) {
      const entry = (centre * other[column]! - factor * by[column]!) / tableau.denominator
      if (!Number.isSafeInteger(entry)) throw new TooLarge()
      other[column] = entry === 0 ? 0 : entry
    }
  }
  tableau.denominator = centre
  // The denominator stays positive, so that signs can be read off.
  if (tableau.denominator < 0) {
    tableau.denominator = -tableau.denominator
    for (const each of tableau.rows)
      for (let column = 0; column < each.length; column++) each[column] = -each[column]! || 0
  }
}
