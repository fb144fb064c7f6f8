import { addFault, type FaultList, shown } from './fault.ts'
import { type FoundRow, noCells, refusedNames } from './found.ts'
import { nesting } from './nesting.ts'
import { applyShape, keptName, readsColumn, type Shape, shapeOf } from './shapes.ts'
import { columnsOf, type TableName } from './tables.ts'

type Json = { readonly [key: string]: unknown }

/**
 * Reads one JSON file: a list or page of records, one record, tables by name, or one record a line (NDJSON).
 * Nested objects become rows of their own tables. Returns undefined if it is JSON but nothing of HSDS.
 */
export function readJson(file: string, text: string, faults: FaultList): FoundRow[] | undefined {
  const loaded = /\.(ndjson|jsonl)$/i.test(file) ? readLines(file, text, faults) : readWhole(file, text, faults)
  if (loaded === undefined) return []
  const rows: FoundRow[] = []
  const strangers: { row: number; found: string }[] = []
  const unknown = new Set<string>()
  for (const { record, row, name } of loaded) {
    const shape = isObject(record) ? shapeOfRecord(name, record) : undefined
    if (shape === undefined) strangers.push({ row, found: keysOf(record) })
    else walk(record as Json, shape, { file, row, rows, faults, unknown }, '', 0)
  }
  if (strangers.length > 0 && rows.length === 0) {
    if (shapeOf(file, []) === undefined && !/\.(ndjson|jsonl)$/i.test(file)) return undefined
    const found = [...new Set(strangers.map((stranger) => stranger.found))].slice(0, 3).join(' | ')
    addFault(faults, { file, code: 'fileNotHsds', done: 'file left out', figures: { rows: strangers.length, found } })
    return []
  }
  for (const stranger of strangers)
    addFault(faults, {
      file,
      row: stranger.row,
      code: 'notARecord',
      done: 'row left out',
      figures: { found: stranger.found },
    })
  return rows
}

type Loaded = { readonly record: unknown; readonly row: number; readonly name: string }

function readLines(file: string, text: string, faults: FaultList): Loaded[] {
  const loaded: Loaded[] = []
  for (const [at, line] of text.split(/\r\n|\n|\r/).entries()) {
    if (line.trim() === '') continue
    try {
      loaded.push({ record: JSON.parse(line), row: at + 1, name: file })
    } catch (error) {
      addFault(faults, {
        file,
        row: at + 1,
        code: 'fileNotJson',
        done: 'row left out',
        figures: { why: reason(error) },
      })
    }
  }
  return loaded
}

function readWhole(file: string, text: string, faults: FaultList): Loaded[] | undefined {
  let whole: unknown
  try {
    whole = JSON.parse(text)
  } catch (error) {
    const lines = text.trimStart().startsWith('{') ? text.split('\n', 2) : []
    // Many publishers name a file of one record a line ".json".
    if (lines.length === 2 && parses(lines[0]!)) return readLines(file, text, faults)
    addFault(faults, { file, code: 'fileNotJson', done: 'file left out', figures: { why: reason(error) } })
    return undefined
  }
  const numbered = (list: readonly unknown[], name: string): Loaded[] =>
    list.map((record, at) => ({ record, row: at + 1, name }))
  if (Array.isArray(whole)) return numbered(whole, file)
  if (!isObject(whole)) return []
  if (Array.isArray(whole.contents)) return numbered(whole.contents, file)
  const byTable = Object.entries(whole).filter(([key, value]) => Array.isArray(value) && shapeOf(key, []) !== undefined)
  // A single service also holds arrays named like tables; it has an id of its own.
  if (byTable.length > 0 && !Object.hasOwn(whole, 'id'))
    return byTable.flatMap(([key, value]) => numbered(value as unknown[], key))
  return [{ record: whole, row: 1, name: file }]
}

/** By the file's or key's name; failing that by the properties that only one kind of record has. */
function shapeOfRecord(name: string, record: Json): Shape | undefined {
  const has = (...keys: string[]) => keys.every((key) => Object.hasOwn(record, key))
  const named = shapeOf(name, Object.keys(record))
  if (named !== undefined) return has('id') || named.table !== 'service' ? named : undefined
  if (!has('id')) return undefined
  if (has('location') && (has('service') || has('service_id'))) return shapeOf('service_at_location', [])
  if (has('name') && (has('status') || has('service_at_locations') || has('organization')))
    return shapeOf('service', [])
  if (has('location_type') || has('addresses') || has('latitude')) return shapeOf('location', [])
  if (has('name', 'taxonomy')) return shapeOf('taxonomy_term', [])
  if (has('name') && (has('organization_identifiers') || has('website') || has('tax_status') || has('locations')))
    return shapeOf('organization', [])
  return undefined
}

type Reading = {
  readonly file: string
  readonly row: number
  readonly rows: FoundRow[]
  readonly faults: FaultList
  readonly unknown: Set<string>
}

const deepest = 12

/** Adds the record as a row, then the rows nested in it. Returns its id, made from the content where it has none. */
function walk(record: Json, shape: Shape, reading: Reading, within: string, depth: number, links: Json = {}): string {
  const { file, row, faults } = reading
  const cells = noCells()
  const keys = Object.keys(record)
  const nested: { key: string; value: unknown }[] = []
  for (const key of keys) {
    const value = record[key]
    if (value === null || value === undefined || value === '') continue
    if (refusedNames.has(key)) {
      addFault(faults, { file, row, column: `${within}${key}`, code: 'columnRefused', done: 'cell left out' })
    } else if (typeof value === 'object') {
      nested.push({ key, value })
    } else if (readsColumn(shape, key)) {
      cells[keptName(shape, key, keys)] = String(value)
    } else noteUnknown(reading, shape.table, `${within}${key}`, key)
  }
  for (const [name, value] of Object.entries(links)) cells[name] ??= String(value)
  applyShape(shape, cells, keys)
  cells.id ??= `made:${shape.table}:${JSON.stringify(Object.entries(cells).sort())}`
  reading.rows.push({ table: shape.table, file, row, within, cells })
  // The organization first: a program inside a service belongs to it.
  nested.sort((a, b) => Number(b.key === 'organization') - Number(a.key === 'organization'))
  for (const { key, value } of nested) walkNested(shape, cells, key, value, reading, within, depth)
  return cells.id
}

function walkNested(
  shape: Shape,
  cells: Record<string, string>,
  key: string,
  value: unknown,
  reading: Reading,
  within: string,
  depth: number,
): void {
  const { file, row, faults } = reading
  const column = `${within}${key}`
  const nest = nesting[shape.table]?.find((one) => one.key === key)
  const inner = shapeOf(nest?.table ?? key, isObject(value) ? Object.keys(value) : [])
  if (inner === undefined) {
    const words = wordsIn(key, value)
    if (readsColumn(shape, key) && words !== undefined) cells[keptName(shape, key, [])] = words
    else if (readsColumn(shape, key)) addFault(faults, { file, row, column, code: 'notText', done: 'cell left out' })
    else noteUnknown(reading, shape.table, column, key)
    return
  }
  if (depth >= deepest) {
    addFault(faults, { file, row, column, code: 'tooDeep', done: 'cell left out' })
    return
  }
  const back = nest?.link ?? `${shape.table}_id`
  for (const [at, child] of (Array.isArray(value) ? value : [value]).entries()) {
    const place = Array.isArray(value) ? `${column}[${at}].` : `${column}.`
    if (typeof child === 'string' && shape.older?.includes(key)) {
      cells[key] = cells[key] === undefined ? child : `${cells[key]}, ${child}`
      continue
    }
    if (!isObject(child)) {
      addFault(faults, { file, row, column, code: 'notText', done: 'cell left out' })
      continue
    }
    if (nest?.how === 'one') {
      const owner = inner.table === 'program' && cells.organization_id !== undefined
      const links = owner ? { organization_id: cells.organization_id } : {}
      cells[nest.link] = walk(child, inner, reading, place, depth + 1, links)
    } else walk(child, inner, reading, place, depth + 1, linksTo(shape.table, inner.table, back, cells.id!))
  }
}

/** A list of words, or of objects that only wrap one (`[{ eligibility: 'Adults' }]`): older versions have both. */
function wordsIn(key: string, value: unknown): string | undefined {
  if (!Array.isArray(value)) return undefined
  const words = value.map((word: unknown) => (isObject(word) && Object.hasOwn(word, key) ? word[key] : word))
  return words.every((word) => typeof word === 'string') ? words.join(', ') : undefined
}

/** What a child row says about the row that it was found in. */
function linksTo(parent: TableName, child: TableName, back: string, id: string): Json {
  if (child === 'attribute') return { link_id: id, link_entity: parent }
  if (child === 'metadata') return { resource_id: id, resource_type: parent }
  return Object.hasOwn(columnsOf(child), back) ? { [back]: id } : {}
}

function noteUnknown(reading: Reading, table: TableName, column: string, key: string): void {
  const mark = `${table}.${key}`
  if (reading.unknown.has(mark) || reading.unknown.size > 200) return
  reading.unknown.add(mark)
  const { file, row, faults } = reading
  addFault(faults, { file, row, column: shown(column), code: 'columnUnknown', done: 'cell left out' })
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function keysOf(record: unknown): string {
  if (!isObject(record)) return Array.isArray(record) ? '[…]' : typeof record
  return Object.keys(record).slice(0, 8).map(shown).join(', ') || '{}'
}

function parses(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

function reason(error: unknown): string {
  return shown(error instanceof Error ? error.message : String(error))
}
