import { type Judged, judgeCell } from './cells.ts'
import { addFault, type Fault, type FaultCode, type FaultList, newFaults, shown } from './fault.ts'
import { type FoundRow, slipped } from './found.ts'
import { asUuid, madeUuid } from './ids.ts'
import { checkReferences, type Placed } from './references.ts'
import { mendLocations, mendRow, unswapped } from './rows.ts'
import { stemTable } from './shapes.ts'
import { type Column, columnsOf, emptyTables, type HsdsTables, type TableName, tableNames } from './tables.ts'

/** How many rows of a table were found, and what became of them. `found = kept + leftOut + repeated`. */
export type TableCount = { found: number; kept: number; leftOut: number; repeated: number }

/** A directory that is sound throughout: every row fits its table and every reference has its row. */
export type Checked = {
  readonly tables: HsdsTables
  readonly faults: readonly Fault[]
  /** How often each reason was met, including what no longer fits into `faults`. */
  readonly faultCounts: ReadonlyMap<FaultCode, number>
  readonly faultsNotListed: number
  readonly counts: { readonly [T in TableName]: Readonly<TableCount> }
}

export type CheckOptions = {
  /** Tells ids like "22" of one publisher from those of another. Give the same name at each import. */
  readonly source?: string
  /** Ids that are already in the directory, so that a file may refer to what an earlier one brought. */
  readonly known?: { readonly [T in TableName]?: ReadonlySet<string> }
}

/**
 * Judges found rows: each faulty one is mended or left out, and listed with file, row, column and reason; the others
 * go in. Throws nothing on bad input.
 * @example checkRows(rows, { source: 'county' }).counts.service // { found: 3028, kept: 3027, leftOut: 1, repeated: 0 }
 */
export function checkRows(
  rows: readonly FoundRow[],
  options: CheckOptions = {},
  faults: FaultList = newFaults(),
): Checked {
  const counts = Object.fromEntries(
    tableNames.map((name) => [name, { found: 0, kept: 0, leftOut: 0, repeated: 0 }]),
  ) as { [T in TableName]: TableCount }
  const kept = new Map<TableName, Map<string, Placed>>(tableNames.map((name) => [name, new Map()]))
  const lost = new Map<TableName, Set<string>>(tableNames.map((name) => [name, new Set()]))
  const source = options.source ?? ''
  for (const row of rows) {
    const count = counts[row.table]
    count.found += 1
    const judged = row.within === slipped ? undefined : judgeRow(row, source, faults)
    if (judged === undefined || !('values' in judged)) {
      count.leftOut += 1
      if (judged !== undefined) lost.get(row.table)!.add(judged.lostId)
      continue
    }
    const same = kept.get(row.table)!.get(judged.id)
    if (same === undefined) kept.get(row.table)!.set(judged.id, judged)
    else count[join(same, judged, faults)] += 1
  }
  mendLocations(kept.get('location')!, kept.get('address')!, faults)
  checkReferences(kept, lost, options.known ?? {}, faults)
  const tables = emptyTables() as unknown as Record<TableName, Map<string, unknown>>
  for (const [name, placed] of kept) {
    for (const [id, { values }] of placed) tables[name].set(id, values)
    const count = counts[name]
    count.kept = placed.size
    count.leftOut = count.found - count.kept - count.repeated
  }
  return {
    tables: tables as unknown as HsdsTables,
    faults: faults.list,
    faultCounts: faults.counts,
    faultsNotListed: faults.omitted,
    counts,
  }
}

function judgeRow(row: FoundRow, source: string, faults: FaultList): Placed | { lostId: string } | undefined {
  const { table, file, within } = row
  const add = (column: string, code: FaultCode, done: Fault['done'], more: Pick<Fault, 'value' | 'figures'> = {}) =>
    addFault(faults, { file, row: row.row, column: `${within}${column}`, code, done, ...more })
  const id = ownId(row, source, add)
  if (id === undefined) return undefined
  const values: Record<string, string | number> = { id }
  const cells = table === 'location' ? unswapped(row.cells, add) : row.cells
  for (const [name, column] of Object.entries(columnsOf(table))) {
    const raw = cells[name]
    if (raw === undefined || name === 'id') continue
    const judged =
      column.kind === 'ref' || column.kind === 'link'
        ? judgeReference(row, column, raw, source)
        : judgeCell(column, raw)
    if (judged === undefined) continue
    if ('refused' in judged) {
      const done = column.required ? 'row left out' : 'cell left out'
      const { code, figures } = judged.refused
      add(name, code, done, figures === undefined ? { value: shown(raw) } : { value: shown(raw), figures })
      if (column.required) return { lostId: id }
      continue
    }
    values[name] = judged.value
    if (judged.remark !== undefined) {
      const { code, figures } = judged.remark
      add(name, code, 'mended', figures === undefined ? { value: shown(raw) } : { value: shown(raw), figures })
    }
    if (judged.rest !== undefined && values.extension === undefined && cells.extension === undefined)
      values.extension = Number(judged.rest)
  }
  const placed: Placed = { id, table, file, row: row.row, within, values }
  return mendRow(placed, row.cells, add) ? placed : { lostId: id }
}

type Add = (column: string, code: FaultCode, done: Fault['done'], more?: Pick<Fault, 'value' | 'figures'>) => void

/** Rows that others refer to need an id of their own; the rest can be known by what they say. */
const referredTo: ReadonlySet<TableName> = new Set([
  'service',
  'organization',
  'location',
  'taxonomy',
  'taxonomy_term',
  'unit',
  'contact',
])

function ownId(row: FoundRow, source: string, add: Add): string | undefined {
  const raw = row.cells.id?.trim()
  if (raw === undefined || raw === '' || raw.length > 2_000) {
    const lost = referredTo.has(row.table) || Object.keys(row.cells).length === 0
    add('id', lost ? 'idMissing' : 'idMade', lost ? 'row left out' : 'mended')
    return lost ? undefined : madeUuid(source, row.table, JSON.stringify(Object.entries(row.cells).sort()))
  }
  return asUuid(raw) ?? madeUuid(source, row.table, raw)
}

/** A reference is written like the id that it means, so it becomes the same UUID. */
function judgeReference(row: FoundRow, column: Column, raw: string, source: string): Judged | undefined {
  const bare = raw.trim()
  if (bare === '') return undefined
  if (bare.length > 2_000) return { refused: { code: 'tooLong', figures: { length: bare.length, limit: 2_000 } } }
  const table =
    column.kind === 'ref' ? (column.to as TableName) : stemTable(row.cells.link_entity ?? row.cells.resource_type ?? '')
  return { value: asUuid(bare) ?? madeUuid(source, table ?? row.table, bare) }
}

/**
 * Two rows with one id. JSON repeats an organization inside each of its services, sometimes in part: what one lacks
 * the other fills in. Where both speak and differ, the first stays and the fault is listed.
 */
function join(first: Placed, next: Placed, faults: FaultList): 'repeated' | 'leftOut' {
  const where = `${first.file}${first.within === '' ? `:${first.row}` : ''}`
  const at = { file: next.file, row: next.row, column: `${next.within}id` }
  const differing = Object.entries(next.values).find(([name, value]) => (first.values[name] ?? value) !== value)
  if (differing !== undefined) {
    addFault(faults, {
      ...at,
      column: `${next.within}${differing[0]}`,
      code: 'idTwice',
      done: 'row left out',
      value: first.id,
      figures: { first: where },
    })
    return 'leftOut'
  }
  if (first.within === '' && next.within === '' && first.file === next.file)
    addFault(faults, { ...at, code: 'rowTwice', done: 'mended', figures: { first: where } })
  for (const [name, value] of Object.entries(next.values)) first.values[name] ??= value
  return 'repeated'
}
