import type { Equations } from './system.ts'
import { pivot, type Tableau } from './whole-tableau.ts'

export interface Range {
  from: number
  /** Null where nothing bounds it. */
  to: number | null
}

/**
 * Between what each wanted number can lie, for someone who knows the equations and that no number is below nought.
 * Exact: a simplex in whole numbers, by Bland’s rule, so that it ends.
 */
export function rangesOf({ unknown, rows }: Equations, wanted: ReadonlySet<string>): Map<string, Range> {
  const corner = someCorner(rows, unknown.length)
  const ranges = new Map<string, Range>()
  for (const [at, id] of unknown.entries()) {
    if (wanted.has(id)) ranges.set(id, { from: -(largest(corner, at, -1) ?? 0) + 0, to: largest(corner, at, 1) })
  }
  return ranges
}

interface Basic {
  tableau: Tableau
  /** Which unknown stands alone in each row. */
  basis: number[]
}

/**
 * A corner of what is possible. Artificial unknowns begin in the basis and are driven out; rows that say nothing new are dropped.
 */
function someCorner(rows: Equations['rows'], many: number): Basic {
  const body = rows.map(({ coefficients, constant }) => {
    const sign = constant < 0 ? -1 : 1
    return { coefficients: coefficients.map((each) => each * sign || 0), constant: constant * sign || 0 }
  })
  const tableau: Tableau = {
    denominator: 1,
    rows: body.map(({ coefficients, constant }, row) => [
      ...coefficients,
      ...body.map((_, each) => (each === row ? 1 : 0)),
      constant,
    ]),
  }
  const basis = body.map((_, row) => many + row)
  const aim = Array.from({ length: many + body.length }, (_, at) => (at < many ? 0 : -1))
  improve({ tableau, basis }, aim, many + body.length)
  for (const [row, at] of [...basis.entries()]) {
    if (at < many) continue
    const free = tableau.rows[row]!.findIndex((entry, column) => column < many && entry !== 0)
    if (free >= 0) {
      pivot(tableau, row, free)
      basis[row] = free
    }
  }
  const kept = basis.flatMap((at, row) => (at < many ? [row] : []))
  return {
    tableau: {
      denominator: tableau.denominator,
      rows: kept.map((row) => [...tableau.rows[row]!.slice(0, many), tableau.rows[row]!.at(-1)!]),
    },
    basis: kept.map((row) => basis[row]!),
  }
}

/** The largest that `sign ·` this unknown can be, or null where nothing bounds it. Begins from a copy of the corner. */
function largest({ tableau, basis }: Basic, at: number, sign: 1 | -1): number | null {
  const own: Basic = {
    tableau: { denominator: tableau.denominator, rows: tableau.rows.map((row) => [...row]) },
    basis: [...basis],
  }
  const many = (tableau.rows[0]?.length ?? at + 2) - 1
  const aim = Array.from({ length: many }, (_, column) => (column === at ? sign : 0))
  if (!improve(own, aim, many)) return null
  const row = own.basis.indexOf(at)
  return row < 0 ? 0 : (sign * own.tableau.rows[row]!.at(-1)!) / own.tableau.denominator
}

/** Goes from corner to corner until the aim grows no more; false where it grows without end. */
function improve({ tableau, basis }: Basic, aim: readonly number[], many: number): boolean {
  for (;;) {
    const { rows, denominator } = tableau
    const enters = Array.from({ length: many }, (_, at) => at).find((at) => {
      if (basis.includes(at)) return false
      let gain = aim[at]! * denominator
      for (const [row, base] of basis.entries()) gain -= aim[base]! * rows[row]![at]!
      return gain > 0
    })
    if (enters === undefined) return true
    let leaves = -1
    for (const [row, entries] of rows.entries()) {
      if (entries[enters]! <= 0) continue
      if (leaves < 0) {
        leaves = row
        continue
      }
      const best = rows[leaves]!
      const difference = entries.at(-1)! * best[enters]! - best.at(-1)! * entries[enters]!
      if (difference < 0 || (difference === 0 && basis[row]! < basis[leaves]!)) leaves = row
    }
    if (leaves < 0) return false
    pivot(tableau, leaves, enters)
    basis[leaves] = enters
  }
}
