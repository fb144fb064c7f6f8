import { audit, type Rule } from './audit.ts'
import type { System } from './system.ts'

export interface Published {
  /** Each number of the table: as it is, or null where it is hidden. */
  cells: Map<string, number | null>
  /** How many were hidden although they are large enough, because with them a small one could be worked out. */
  alsoHidden: number
}

/**
 * Hides what is too small, and as few others as are needed until no reader can work out or pin down a small number from all that
 * is shown, here and in what was published before. Null where that cannot be reached: then the table is not published.
 * `wanted` are the numbers of this table; `before` are those that stand in tables that were published already.
 * @example suppress(system, ids, { least: 10, width: 5 })?.cells.get('team=east') // 34, or null
 */
export function suppress(
  system: System,
  wanted: ReadonlySet<string>,
  rule: Rule,
  before: ReadonlyMap<string, number | null> = new Map(),
): Published | null {
  const value = new Map(system.cells.map((cell) => [cell.id, cell.value]))
  const free = (id: string) => wanted.has(id) && !before.has(id)
  const shown = new Set([...before].flatMap(([id, known]) => (known === null ? [] : [id])))
  for (const [id, number] of value) if (free(id) && number >= rule.least) shown.add(id)

  let alsoHidden = 0
  for (let faults = audit(system, shown, rule); faults.length > 0; faults = audit(system, shown, rule)) {
    const next = nextToHide(system, shown, new Set(faults.map((fault) => fault.id)), (id) => free(id) && shown.has(id))
    if (next === undefined) return null
    shown.delete(next)
    alsoHidden++
  }
  return {
    cells: new Map([...wanted].map((id) => [id, shown.has(id) ? value.get(id)! : null])),
    alsoHidden,
  }

  /** The cheapest number whose hiding loosens an equation that gives somebody away; margins go last. */
  function nextToHide(
    all: System,
    known: ReadonlySet<string>,
    tight: ReadonlySet<string>,
    mayGo: (id: string) => boolean,
  ): string | undefined {
    const lines = all.sums.map(({ total, parts }) => [total, ...parts])
    const lonely = lines.filter((line) => line.filter((id) => !known.has(id)).length === 1)
    const near = lines.filter((line) => line.some((id) => tight.has(id)))
    const filters = (id: string) => (id === '' ? 0 : id.split('|').length)
    for (const some of [lonely.flat(), near.flat(), [...known]]) {
      const [cheapest] = some
        .filter(mayGo)
        .toSorted((a, b) => filters(b) - filters(a) || value.get(a)! - value.get(b)! || (a < b ? -1 : 1))
      if (cheapest !== undefined) return cheapest
    }
    return undefined
  }
}
