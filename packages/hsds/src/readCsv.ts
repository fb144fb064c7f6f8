import { csvRecords } from './csv.ts'
import { addFault, type FaultList, shown } from './fault.ts'
import { type FoundRow, noCells, refusedNames, slipped } from './found.ts'
import { applyShape, keptName, readsColumn, type Shape, shapeOf } from './shapes.ts'

/**
 * Reads one CSV file of any HSDS version. Returns undefined if neither its name nor its columns are of HSDS.
 * Delimiters `,` `;` tab and `|` are told by the header.
 */
export function readCsv(file: string, text: string, faults: FaultList): FoundRow[] | undefined {
  const delimiter = delimiterOf(text)
  const records = csvRecords(text, delimiter)
  const header = records.next()
  if (header.done) {
    if (shapeOf(file, []) === undefined) return undefined
    addFault(faults, { file, code: 'fileEmpty', done: 'file left out' })
    return []
  }
  const names = header.value.cells.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  )
  const shape = shapeOf(file, names)
  if (shape === undefined) return undefined
  const columns = placeColumns(file, names, shape, faults)
  if (columns.every((column) => column === undefined)) {
    addFault(faults, {
      file,
      row: header.value.line,
      code: 'columnsMissing',
      done: 'file left out',
      figures: { columns: 'id' },
    })
    return []
  }
  const rows: FoundRow[] = []
  for (const record of records) {
    if (record.quoteOpen) addFault(faults, { file, row: record.line, code: 'quoteOpen', done: 'noted' })
    const extra = record.cells.slice(names.length).some((cell) => cell.trim() !== '')
    const figures = { cells: record.cells.length, columns: names.length }
    if (extra) {
      addFault(faults, { file, row: record.line, code: 'moreCells', done: 'row left out', figures })
      rows.push({ table: shape.table, file, row: record.line, within: slipped, cells: noCells() })
      continue
    }
    if (record.cells.length < names.length)
      addFault(faults, { file, row: record.line, code: 'fewerCells', done: 'mended', figures })
    const cells = noCells()
    for (const [at, column] of columns.entries()) {
      const value = record.cells[at]
      if (column !== undefined && value !== undefined && value !== '') cells[column] = value
    }
    applyShape(shape, cells, names)
    rows.push({ table: shape.table, file, row: record.line, within: '', cells })
  }
  if (rows.length === 0) addFault(faults, { file, code: 'fileEmpty', done: 'noted' })
  return rows
}

/** For each position of the header the column that is read from it, or undefined. */
function placeColumns(file: string, names: readonly string[], shape: Shape, faults: FaultList): (string | undefined)[] {
  const taken = new Set<string>()
  const unknown: string[] = []
  const columns = names.map((name) => {
    if (name === '') return undefined
    if (refusedNames.has(name)) {
      addFault(faults, { file, row: 1, column: shown(name), code: 'columnRefused', done: 'cell left out' })
      return undefined
    }
    if (name === 'admin_emails') {
      addFault(faults, { file, row: 1, column: name, code: 'columnPrivate', done: 'cell left out' })
      return undefined
    }
    if (!readsColumn(shape, name)) {
      unknown.push(name)
      return undefined
    }
    const kept = keptName(shape, name, names)
    if (taken.has(kept)) {
      addFault(faults, { file, row: 1, column: name, code: 'columnTwice', done: 'cell left out' })
      return undefined
    }
    taken.add(kept)
    return kept
  })
  if (unknown.length > 12) {
    const figures = { count: unknown.length, columns: unknown.slice(0, 8).map(shown).join(', ') }
    addFault(faults, { file, row: 1, code: 'columnsMany', done: 'cell left out', figures })
  } else {
    for (const name of unknown)
      addFault(faults, { file, row: 1, column: shown(name), code: 'columnUnknown', done: 'cell left out' })
  }
  return columns
}

function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/)
  const first = text.slice(0, end < 0 ? Math.min(text.length, 10_000) : end)
  let best = ','
  let most = first.split(',').length
  for (const delimiter of [';', '\t', '|']) {
    const parts = first.split(delimiter).length
    if (parts > most) {
      best = delimiter
      most = parts
    }
  }
  return best
}
