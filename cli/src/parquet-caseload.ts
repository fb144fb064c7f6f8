import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { mostPeople } from '@kith/law/household'
import type { Table } from '@kith/law/table'
import type { AsyncBuffer, FileMetaData } from 'hyparquet'
import { parquetMetadataAsync, parquetRead } from 'hyparquet'

/** Rows of a Parquet file that are read together, and the state they are all of, where the file says so. */
export interface RowGroup {
  readonly first: number
  readonly end: number
  readonly state: string | null
}

/** A caseload in Parquet, read some rows at a time. */
export interface ParquetCaseload {
  readonly names: readonly string[]
  readonly groups: readonly RowGroup[]
  /** The households that begin in a group, whole: its last may end in the next. */
  readonly householdsOf: (group: RowGroup) => Promise<Table>
  readonly close: () => void
}

/** Opens a file; what is no Parquet throws. */
export async function openCaseload(path: string): Promise<ParquetCaseload> {
  const descriptor = openSync(path, 'r')
  const file: AsyncBuffer = {
    byteLength: fstatSync(descriptor).size,
    slice: (start, end = file.byteLength) => bytesOf(descriptor, start, end),
  }
  const metadata = await parquetMetadataAsync(file)
  const groups = groupsOf(metadata)
  const rows = groups.at(-1)?.end ?? 0
  const read = (names: ReadonlySet<string>, first: number, end: number) =>
    columnsOf(file, metadata, groups, names, first, end)
  const names = metadata.row_groups[0]?.columns.map((column) => nameOf(column)) ?? []
  return {
    names,
    groups,
    async householdsOf({ first, end }) {
      const from = Math.max(0, first - 1)
      const to = Math.min(rows, end + mostPeople)
      const ids = (await read(new Set(['household_id']), from, to)).get('household_id') ?? []
      const idAt = (row: number) => ids[row - from]
      const begins = (row: number) => row === 0 || row === to || idAt(row) !== idAt(row - 1)
      let [begin, stop] = [first, end]
      while (begin < end && !begins(begin)) begin++
      while (stop < to && !begins(stop)) stop++
      if (begin === end) return { rows: 0, columns: new Map() }
      return { rows: stop - begin, columns: await read(new Set(names), begin, stop) }
    },
    close: () => closeSync(descriptor),
  }
}

type Columns = FileMetaData['row_groups'][number]['columns']
const nameOf = (column: Columns[number]): string => column.meta_data?.path_in_schema[0] ?? ''

const groupsOf = ({ row_groups }: FileMetaData): RowGroup[] => {
  let next = 0
  return row_groups.map(({ num_rows, columns }) => {
    const first = next
    next += Number(num_rows)
    const said = columns.find((column) => nameOf(column) === 'state')?.meta_data?.statistics
    const [least, most] = [said?.min_value ?? said?.min, said?.max_value ?? said?.max]
    return { first, end: next, state: typeof least === 'string' && least === most ? least : null }
  })
}

function bytesOf(descriptor: number, start: number, end: number): ArrayBuffer {
  const bytes = new Uint8Array(end - start)
  for (let at = 0; at < bytes.length; ) {
    const count = readSync(descriptor, bytes, at, bytes.length - at, start + at)
    if (count === 0) throw new Error('The file ends too early.')
    at += count
  }
  return bytes.buffer
}

/** Some rows of the columns named; those in which nothing stands are left out, and are not even looked at. */
async function columnsOf(
  file: AsyncBuffer,
  metadata: FileMetaData,
  groups: readonly RowGroup[],
  names: ReadonlySet<string>,
  first: number,
  end: number,
): Promise<Map<string, ArrayLike<unknown>>> {
  const found = new Map<string, ArrayLike<unknown>>()
  for (const [at, group] of groups.entries()) {
    if (group.end <= first || group.first >= end) continue
    const wanted = metadata.row_groups[at]!.columns.filter(
      (column) => names.has(nameOf(column)) && !isEmpty(column),
    ).map(nameOf)
    if (wanted.length === 0) continue
    await parquetRead({
      file,
      metadata,
      columns: wanted,
      rowStart: Math.max(first, group.first),
      rowEnd: Math.min(end, group.end),
      onChunk({ columnName, columnData, rowStart, rowEnd }) {
        if (rowStart === first && rowEnd === end) {
          found.set(columnName, columnData)
          return
        }
        let all = found.get(columnName) as unknown[] | undefined
        if (!all) {
          all = new Array(end - first).fill(null)
          found.set(columnName, all)
        }
        const [from, to] = [Math.max(first, rowStart), Math.min(end, rowEnd)]
        for (let row = from; row < to; row++) all[row - first] = columnData[row - rowStart]
      },
    })
  }
  return found
}

const isEmpty = ({ meta_data }: Columns[number]): boolean =>
  meta_data?.statistics?.null_count !== undefined && meta_data.statistics.null_count === meta_data.num_values
