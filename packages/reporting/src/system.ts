/** One number of one or more tables. Its id says what it counts, so that two tables that count the same share it. */
export interface Cell {
  id: string
  value: number
}

/** A number that is the sum of others, as everyone who reads the table knows. */
export interface Sum {
  total: string
  parts: readonly string[]
}

/** All numbers that belong together, in one table or in several, and how they add up. */
export interface System {
  cells: readonly Cell[]
  sums: readonly Sum[]
}

/**
 * What a reader knows, as equations over the numbers that they do not see: shown numbers have gone to the right-hand side.
 * Each row is `coefficients · unknown = constant`.
 */
export interface Equations {
  unknown: readonly string[]
  rows: { coefficients: number[]; constant: number }[]
}

export function equationsOf(system: System, isShown: (id: string) => boolean): Equations {
  const value = new Map(system.cells.map((cell) => [cell.id, cell.value]))
  const unknown = system.cells.filter((cell) => !isShown(cell.id)).map((cell) => cell.id)
  const place = new Map(unknown.map((id, index) => [id, index]))
  const rows = system.sums.flatMap(({ total, parts }) => {
    const coefficients = unknown.map(() => 0)
    let constant = 0
    for (const [id, sign] of [[total, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const at = place.get(id)
      if (at === undefined) constant -= sign * numberOf(value, id)
      else coefficients[at]! += sign
    }
    return coefficients.some((each) => each !== 0) ? [{ coefficients, constant }] : []
  })
  return { unknown, rows }
}

function numberOf(values: ReadonlyMap<string, number>, id: string): number {
  const value = values.get(id)
  if (value === undefined) throw new Error(`No cell ${id}`)
  return value
}
