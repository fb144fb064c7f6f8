import { asUuid } from './ids.ts'
import { columnsOf, type TableName } from './tables.ts'

/**
 * How one file name or JSON key of any HSDS version stands for a table of 3.2: columns that only changed their name,
 * values that the name itself says, and older columns that `older.ts` turns into rows of their own.
 */
export type Shape = {
  readonly table: TableName
  readonly rename?: Readonly<Record<string, string>>
  readonly fixed?: Readonly<Record<string, string>>
  /** Taken for granted where the version has no such column. */
  readonly assume?: Readonly<Record<string, string>>
  /** Several old files became one table; their ids like "1" must not meet. */
  readonly space?: string
  /** Older columns kept for unfolding. */
  readonly older?: readonly string[]
  /** The columns that tell this shape from others of the same name. */
  readonly only?: readonly string[]
}

const contactOf = { department: 'description', number_type: 'type' }
const daily = ['weekday', 'closed', 'start_date', 'end_date']

const organization: Shape = {
  table: 'organization',
  rename: { url: 'website', parent_id: 'parent_organization_id' },
  older: ['accreditations', 'licenses', 'date_incorporated', 'funding_sources', 'phone'],
}
const service: Shape = {
  table: 'service',
  rename: { website: 'url', eligibility: 'eligibility_description' },
  older: [
    'location_id',
    'audience',
    'keywords',
    'languages',
    'service_areas',
    'required_documents',
    'funding_sources',
    'accepted_payments',
    'taxonomy_ids',
    'taxonomy_id',
    'taxonomy',
    'phone',
  ],
}
const location: Shape = {
  table: 'location',
  assume: { location_type: 'physical' },
  rename: { website: 'url', lat: 'latitude', lng: 'longitude', lon: 'longitude' },
  older: ['accessibility', 'languages', 'short_desc', 'email', 'virtual', 'phone'],
}
const phone: Shape = { table: 'phone', rename: contactOf, older: ['country_prefix', 'vanity_number', 'language'] }
const schedule: Shape = { table: 'schedule', rename: { start: 'opens_at', end: 'closes_at' }, older: daily }
const term: Shape = { table: 'taxonomy_term', rename: { vocabulary: 'taxonomy' }, older: ['parent_name'] }
const attribute: Shape = { table: 'attribute', rename: { taxonomy_id: 'taxonomy_term_id' } }
const accessibility: Shape = { table: 'accessibility', rename: { accessibility: 'description' } }

/** File names (without ending) and JSON keys. A name with two meanings lists the one told by its columns first. */
const shapes: Readonly<Record<string, readonly Shape[]>> = {
  organization: [organization],
  program: [{ table: 'program' }],
  service: [service],
  location: [location],
  service_at_location: [{ table: 'service_at_location' }],
  address: [{ table: 'address', assume: { address_type: 'physical' } }],
  physical_address: [{ table: 'address', fixed: { address_type: 'physical' }, space: 'physical' }],
  postal_address: [{ table: 'address', fixed: { address_type: 'postal' }, space: 'postal' }],
  mail_address: [{ table: 'address', fixed: { address_type: 'postal' }, space: 'postal' }],
  contact: [{ table: 'contact' }],
  phone: [phone],
  schedule: [schedule],
  regular_schedule: [{ ...schedule, space: 'regular' }],
  holiday_schedule: [{ ...schedule, space: 'holiday' }],
  funding: [{ table: 'funding' }],
  service_area: [{ table: 'service_area', rename: { service_area: 'name' } }],
  required_document: [{ table: 'required_document' }],
  language: [{ table: 'language', rename: { language: 'name' } }],
  accessibility: [accessibility],
  accessibility_for_disability: [accessibility],
  cost_option: [{ table: 'cost_option' }],
  organization_identifier: [{ table: 'organization_identifier' }],
  service_capacity: [{ table: 'service_capacity' }],
  capacity: [{ table: 'service_capacity' }],
  unit: [{ table: 'unit' }],
  url: [{ table: 'url' }],
  additional_url: [{ table: 'url' }],
  additional_website: [{ table: 'url' }],
  attribute: [attribute],
  service_attribute: [
    { ...attribute, rename: { ...attribute.rename, service_id: 'link_id' }, fixed: { link_entity: 'service' } },
  ],
  other_attribute: [attribute],
  service_taxonomy: [
    {
      ...attribute,
      rename: { ...attribute.rename, service_id: 'link_id', taxonomy_detail: 'value' },
      fixed: { link_entity: 'service' },
    },
  ],
  taxonomy: [{ ...term, only: ['parent_id', 'parent_name', 'vocabulary'] }, { table: 'taxonomy' }],
  taxonomy_term: [term],
  eligibility: [
    {
      table: 'service',
      rename: { eligibility: 'eligibility_description' },
      older: ['service_id'],
      only: ['service_id'],
    },
  ],
  payment_accepted: [{ table: 'cost_option', rename: { payment: 'option' } }],
  fee: [{ table: 'cost_option', rename: { fee: 'amount_description' } }],
  metadata: [{ table: 'metadata' }],
  meta_table_description: [{ table: 'meta_table_description' }],
}

/**
 * The shape of a file by its name and columns, or undefined. Folders, case, plurals and a `hsds_` prefix do not matter.
 * @example shapeOf('HSDS-csv/Services.csv', ['id', 'name'])?.table // 'service'
 */
export function shapeOf(path: string, columns: readonly string[]): Shape | undefined {
  const stem = stemOf(path)
  const choices = shapes[stem]
  if (choices === undefined || !Object.hasOwn(shapes, stem)) return undefined
  if (stem === 'taxonomy' && columns.includes('taxonomy_id') && !columns.includes('id'))
    return { ...term, rename: { ...term.rename, taxonomy_id: 'id' } }
  return choices.find((shape) => shape.only === undefined || shape.only.some((name) => columns.includes(name)))
}

/** Every column that a shape reads, under the name that the file uses. */
export function readsColumn(shape: Shape, column: string): boolean {
  return (
    Object.hasOwn(columnsOf(shape.table), column) ||
    (shape.rename !== undefined && Object.hasOwn(shape.rename, column)) ||
    (shape.older?.includes(column) ?? false)
  )
}

/**
 * Under what name a column is kept. An old name that the table still has under its own meaning stays, and gives way
 * to the new name only if the file does not also have that.
 */
export function keptName(shape: Shape, column: string, all: readonly string[]): string {
  const to = shape.rename?.[column]
  if (to === undefined || !Object.hasOwn(shape.rename ?? {}, column)) return column
  return all.includes(to) ? column : to
}

const irregular: Readonly<Record<string, string>> = {
  addresses: 'address',
  physical_addresses: 'physical_address',
  postal_addresses: 'postal_address',
  mail_addresses: 'mail_address',
  capacities: 'capacity',
  service_capacities: 'service_capacity',
  taxonomies: 'taxonomy',
  services_taxonomy: 'service_taxonomy',
  service_taxonomies: 'service_taxonomy',
  eligibilities: 'eligibility',
  accessibilities: 'accessibility',
  accessibility_for_disabilities: 'accessibility_for_disability',
  payments_accepted: 'payment_accepted',
  services_at_location: 'service_at_location',
  services_at_locations: 'service_at_location',
  meta_tables_description: 'meta_table_description',
  address: 'address',
}

function stemOf(path: string): string {
  const name = (path.split(/[\\/]/).at(-1) ?? '').toLowerCase()
  const bare = name
    .replace(/\.(csv|tsv|txt|json|ndjson|jsonl)$/, '')
    .replace(/[\s-]+/g, '_')
    .replace(/^hsds_/, '')
    .replace(/_(full|list)$/, '')
  if (Object.hasOwn(irregular, bare)) return irregular[bare]!
  return bare.endsWith('s') ? bare.slice(0, -1) : bare
}

/** The table that a name such as `services` or `service_at_location` means, for `link_entity`. */
export function stemTable(name: string): TableName | undefined {
  const stem = stemOf(name)
  return Object.hasOwn(shapes, stem) ? shapes[stem]!.at(-1)!.table : undefined
}

/** Completes a row's cells with what its shape says for every row of its kind. */
export function applyShape(shape: Shape, cells: Record<string, string>, columns: readonly string[]): void {
  for (const [name, value] of Object.entries(shape.fixed ?? {})) cells[name] ??= value
  for (const [name, value] of Object.entries(shape.assume ?? {})) if (!columns.includes(name)) cells[name] ??= value
  if (shape.space !== undefined && cells.id !== undefined && asUuid(cells.id) === undefined)
    cells.id = `made:${shape.space}:${cells.id}`
}
