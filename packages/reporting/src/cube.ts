import type { Cell, Sum, System } from './system.ts'

/** Something by which people are told apart, and what it can be. */
export interface Attribute {
  name: string
  values: readonly string[]
}

/**
 * All numbers of a cross table with all its margins, and how they add up. An id names its filters in order of attribute, and the
 * total of all is ''.
 * @example cube([{ name: 'team', values: ['east', 'west'] }], () => 12).cells // team=east, team=west, ''
 */
export function cube(attributes: readonly Attribute[], count: (values: readonly string[]) => number): System {
  const cells: Cell[] = []
  const sums: Sum[] = []
  const walk = (chosen: readonly string[]): void => {
    const next = attributes[chosen.length]
    if (next) {
      for (const value of [...next.values, every]) walk([...chosen, value])
      return
    }
    cells.push({ id: idOf(attributes, chosen), value: total(attributes, chosen, count) })
    for (const [at, { values }] of attributes.entries()) {
      if (chosen[at] !== every) continue
      sums.push({
        total: idOf(attributes, chosen),
        parts: values.map((value) => idOf(attributes, chosen.with(at, value))),
      })
    }
  }
  walk([])
  return { cells, sums }
}

const every = '*'

const idOf = (attributes: readonly Attribute[], chosen: readonly string[]): string =>
  chosen.flatMap((value, at) => (value === every ? [] : [`${attributes[at]!.name}=${value}`])).join('|')

function total(
  attributes: readonly Attribute[],
  chosen: readonly string[],
  count: (values: readonly string[]) => number,
): number {
  const open = chosen.indexOf(every)
  if (open < 0) return count(chosen)
  return attributes[open]!.values.reduce((sum, value) => sum + total(attributes, chosen.with(open, value), count), 0)
}

/** Several systems as one: numbers with the same id are the same number. */
export function together(...systems: readonly System[]): System {
  const cells = new Map<string, Cell>()
  for (const cell of systems.flatMap((system) => system.cells)) {
    const known = cells.get(cell.id)
    if (known && known.value !== cell.value) throw new Error(`Two values for ${cell.id}`)
    cells.set(cell.id, cell)
  }
  return { cells: [...cells.values()], sums: systems.flatMap((system) => system.sums) }
}
