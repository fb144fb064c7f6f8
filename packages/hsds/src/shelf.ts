import { nesting } from './nesting.ts'
import type { HsdsTables, Row, TableName } from './tables.ts'

/** Any row, for code that walks tables without knowing which. */
export type AnyRow = { readonly id: string } & Readonly<Record<string, string | number | undefined>>

/** A directory with its rows findable from their parents. Make it once, then write many records. */
export type Shelf = {
  readonly tables: HsdsTables
  /** Children by `table.link`, then by the parent's id. */
  readonly children: ReadonlyMap<string, ReadonlyMap<string, readonly AnyRow[]>>
}

/**
 * Puts a directory (or the rows of one page of it) on a shelf for writing and comparing. Takes time with its size.
 * @example const shelf = shelve(tables); writeService(shelf, service)
 */
export function shelve(tables: HsdsTables): Shelf {
  const links = new Map<string, { table: TableName; link: string }>()
  for (const nests of Object.values(nesting))
    for (const { table, link, how } of nests) if (how === 'many') links.set(`${table}.${link}`, { table, link })
  const children = new Map<string, Map<string, AnyRow[]>>()
  for (const [name, { table, link }] of links) {
    const byParent = new Map<string, AnyRow[]>()
    for (const row of rowsOf(tables, table)) {
      const parent = row[link]
      if (typeof parent !== 'string') continue
      const there = byParent.get(parent)
      if (there === undefined) byParent.set(parent, [row])
      else there.push(row)
    }
    children.set(name, byParent)
  }
  return { tables, children }
}

export function rowsOf(tables: HsdsTables, table: TableName): Iterable<AnyRow> {
  return tables[table].values() as Iterable<Row<TableName> & AnyRow>
}

/**
 * The rows of a table that belong to one parent.
 * @example openAt(childrenOf(shelf, 'schedule', 'service_id', service.id), nowMs, 'America/New_York')
 */
export function childrenOf<T extends TableName>(
  shelf: Shelf,
  table: T,
  link: string,
  parent: string,
): readonly (Row<T> & AnyRow)[] {
  return (shelf.children.get(`${table}.${link}`)?.get(parent) ?? []) as readonly (Row<T> & AnyRow)[]
}

export function rowOf(shelf: Shelf, table: TableName, id: string | number | undefined): AnyRow | undefined {
  return id === undefined ? undefined : (shelf.tables[table].get(String(id)) as AnyRow | undefined)
}
