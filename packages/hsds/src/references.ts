import { addFault, type Fault, type FaultList } from './fault.ts'
import { stemTable } from './shapes.ts'
import { columnsOf, type TableName, tableNames } from './tables.ts'

/** A judged row with the place where it was found. */
export type Placed = {
  readonly id: string
  readonly table: TableName
  readonly file: string
  readonly row: number
  readonly within: string
  readonly values: Record<string, string | number>
}

type Known = { readonly [T in TableName]?: ReadonlySet<string> }

/** Tables whose rows mean nothing unless they belong to something. */
const children: ReadonlySet<TableName> = new Set([
  'phone',
  'contact',
  'schedule',
  'language',
  'service_area',
  'funding',
  'url',
])

/**
 * Follows every reference. A required one without its row takes the referring row out, an optional one is left empty;
 * a child that then belongs to nothing goes too. Parents are judged before children, so one pass is enough.
 */
export function checkReferences(
  kept: ReadonlyMap<TableName, Map<string, Placed>>,
  lost: ReadonlyMap<TableName, Set<string>>,
  known: Known,
  faults: FaultList,
): void {
  const stands = (table: TableName, id: string) => kept.get(table)!.has(id) || (known[table]?.has(id) ?? false)
  const takeOut = (placed: Placed) => {
    kept.get(placed.table)!.delete(placed.id)
    lost.get(placed.table)!.add(placed.id)
  }
  const say = (placed: Placed, name: string, to: TableName, value: string, done: Fault['done']) =>
    addFault(faults, {
      file: placed.file,
      row: placed.row,
      column: `${placed.within}${name}`,
      code: lost.get(to)!.has(value) ? 'parentLeftOut' : 'parentMissing',
      done,
      value,
      figures: { table: to },
    })
  // Contacts and phones refer onward (a phone of a contact, a language of a phone): the order of `tableNames` has them right.
  for (const table of tableNames) {
    const references = Object.entries(columnsOf(table)).filter(([, column]) => column.kind === 'ref')
    for (const placed of [...kept.get(table)!.values()]) {
      let dangling = false
      let out = false
      for (const [name, column] of references) {
        const value = placed.values[name]
        const to = column.to as TableName
        if (value === undefined || stands(to, String(value))) continue
        say(placed, name, to, String(value), column.required ? 'row left out' : 'cell left out')
        delete placed.values[name]
        dangling = true
        if (column.required) out = true
      }
      if (!out && (table === 'attribute' || table === 'metadata')) out = linksNowhere(placed, stands, say)
      if (!out && children.has(table) && references.every(([name]) => placed.values[name] === undefined)) {
        // When the tie was cut just now, the reason is already listed.
        if (!dangling) addFault(faults, { file: placed.file, row: placed.row, code: 'noParent', done: 'row left out' })
        out = true
      }
      if (out) takeOut(placed)
    }
  }
}

function linksNowhere(
  placed: Placed,
  stands: (table: TableName, id: string) => boolean,
  say: (placed: Placed, name: string, to: TableName, value: string, done: Fault['done']) => void,
): boolean {
  const [name, entity] = placed.table === 'attribute' ? ['link_id', 'link_entity'] : ['resource_id', 'resource_type']
  const to = stemTable(String(placed.values[entity] ?? ''))
  const value = String(placed.values[name])
  // An entity that this package does not know is the publisher's own; the link is kept as it is.
  if (to === undefined || stands(to, value)) return false
  say(placed, name, to, value, 'row left out')
  return true
}
