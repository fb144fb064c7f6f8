import type { TableName } from './tables.ts'

/**
 * A row as it was found, before it is judged: only cells with something in them, under 3.2 column names (and a few
 * older ones until `older.ts` has unfolded them), all still text. Cells have no prototype: a column may bear any name.
 */
export type FoundRow = {
  readonly table: TableName
  readonly file: string
  /** Line of the file, from 1; for JSON that is not one record a line, the record. */
  readonly row: number
  /** For nested JSON the path to the row, e.g. `phones[0].`; otherwise ''. */
  readonly within: string
  readonly cells: Record<string, string>
}

export function noCells(): Record<string, string> {
  return Object.create(null) as Record<string, string>
}

export function cellsOf(entries: Iterable<readonly [string, string | undefined]>): Record<string, string> {
  const cells = noCells()
  for (const [name, value] of entries) if (value !== undefined && value !== '') cells[name] = value
  return cells
}

/** Names that belong to every JavaScript object; as columns they are attacks or accidents. */
export const refusedNames: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'hasOwnProperty',
  'toString',
  'valueOf',
  '__defineGetter__',
  '__defineSetter__',
  '__lookupGetter__',
  '__lookupSetter__',
])

/** Stands in `within` for a row that cannot be read and whose fault is already listed; it is only counted. */
export const slipped = '\0slipped'
