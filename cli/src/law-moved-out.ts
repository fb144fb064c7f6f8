import { closeSync, openSync, writeSync } from 'node:fs'
import { type ColumnSource, fileWriter, ParquetWriter, schemaFromColumnData } from 'hyparquet-writer'
import type { Moved } from './law-moved.ts'
import { put } from './lines.ts'
import { wholeFile } from './whole-file.ts'

/** What is moved, made ready where it was found: lines of JSON, or the columns of a group of rows. */
export type Part = { readonly lines: string } | { readonly columns: ColumnSource[] }

export const isParquet = (out: string | undefined): boolean => out?.endsWith('.parquet') ?? false

export const partOf = (moved: readonly Moved[], asColumns: boolean): Part =>
  asColumns
    ? { columns: columnsOf(moved) }
    : { lines: moved.map(({ state: _, ...one }) => `${JSON.stringify(one)}\n`).join('') }

const columnsOf = (moved: readonly Moved[]): ColumnSource[] => {
  const column = (name: string, type: 'STRING' | 'DOUBLE' | 'BOOLEAN', of: (one: Moved) => unknown): ColumnSource => ({
    name,
    type,
    data: moved.map(of),
  })
  return [
    column('household_id', 'STRING', ({ id }) => id),
    column('state', 'STRING', ({ state }) => state),
    column('programme', 'STRING', ({ programme }) => programme),
    column('person_id', 'STRING', ({ of }) => of),
    column('period', 'STRING', ({ period }) => period),
    column('before', 'DOUBLE', ({ before }) => before),
    column('after', 'DOUBLE', ({ after }) => after),
    column('was_eligible', 'BOOLEAN', ({ wasEligible }) => wasEligible),
    column('is_eligible', 'BOOLEAN', ({ isEligible }) => isEligible),
    column('figure', 'STRING', ({ because: [most] }) => most?.figure ?? null),
    column('by', 'DOUBLE', ({ because: [most] }) => most?.by ?? null),
    column('because', 'STRING', ({ because }) =>
      JSON.stringify(Object.fromEntries(because.map((one) => [one.figure, one.by]))),
    ),
  ]
}

/** Where the parts go, in order: to standard output, or to a file that is there whole or not at all. */
export interface Out {
  add(part: Part): Promise<void>
  keep(): void
  drop(): void
}

export function openOut(out: string | undefined): Out {
  if (out === undefined)
    return { add: async (part) => ('lines' in part ? put(part.lines) : undefined), keep() {}, drop() {} }
  const file = wholeFile(out)
  return isParquet(out) ? parquetOut(file) : linesOut(file)
}

const linesOut = (file: ReturnType<typeof wholeFile>): Out => {
  const descriptor = openSync(file.path, 'w')
  return {
    async add(part) {
      if ('lines' in part) writeSync(descriptor, part.lines)
    },
    keep() {
      closeSync(descriptor)
      file.keep()
    },
    drop() {
      closeSync(descriptor)
      file.drop()
    },
  }
}

const parquetOut = (file: ReturnType<typeof wholeFile>): Out => {
  const writer = fileWriter(file.path)
  const parquet = new ParquetWriter({ writer, schema: schemaFromColumnData({ columnData: columnsOf([]) }) })
  return {
    async add(part) {
      if ('columns' in part && part.columns[0]!.data.length > 0)
        await parquet.write({ columnData: part.columns, rowGroupSize: part.columns[0]!.data.length })
    },
    keep() {
      parquet.finish()
      file.keep()
    },
    drop: file.drop,
  }
}
