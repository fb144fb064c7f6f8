/**
 * The tables of HSDS 3.2 and what each column may hold: the one normal shape that every version is read into.
 * Source: Human Services Data Specification 3.2.3, https://docs.openreferral.org (schema and data package).
 */
const text = { kind: 'text' } as const
const line = { kind: 'line' } as const
const url = { kind: 'url' } as const
const email = { kind: 'email' } as const
const date = { kind: 'date' } as const
const moment = { kind: 'moment' } as const
const time = { kind: 'time' } as const
const number = { kind: 'number' } as const
const id = { kind: 'id', required: true } as const
const ref = <To extends string>(to: To) => ({ kind: 'ref', to }) as const
const needed = <C extends object>(column: C) => ({ ...column, required: true as const })
const oneOf = <const V extends readonly string[]>(...choices: V) => ({ kind: 'choice', choices }) as const
const between = (min: number, max: number) => ({ kind: 'number', min, max }) as const

export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

/** Every table with its columns, in an order in which parents come before their children. */
export const tables = {
  taxonomy: { id, name: needed(line), description: needed(text), uri: url, version: line },
  taxonomy_term: {
    id,
    code: line,
    name: needed(line),
    description: needed(text),
    parent_id: ref('taxonomy_term'),
    taxonomy: line,
    language: line,
    taxonomy_id: ref('taxonomy'),
    term_uri: url,
  },
  unit: { id, name: needed(line), scheme: line, identifier: line, uri: url },
  organization: {
    id,
    name: needed(line),
    alternate_name: line,
    description: needed(text),
    email,
    website: url,
    tax_status: line,
    tax_id: line,
    year_incorporated: between(1500, 2200),
    legal_status: line,
    logo: url,
    uri: url,
    parent_organization_id: ref('organization'),
  },
  program: {
    id,
    organization_id: needed(ref('organization')),
    name: needed(line),
    alternate_name: line,
    description: needed(text),
  },
  location: {
    id,
    location_type: needed(oneOf('physical', 'postal', 'virtual')),
    url,
    organization_id: ref('organization'),
    name: line,
    alternate_name: line,
    description: text,
    transportation: text,
    latitude: between(-90, 90),
    longitude: between(-180, 180),
    external_identifier: line,
    external_identifier_type: line,
  },
  service: {
    id,
    organization_id: needed(ref('organization')),
    program_id: ref('program'),
    name: needed(line),
    alternate_name: line,
    description: text,
    url,
    email,
    status: needed(oneOf('active', 'inactive', 'defunct', 'temporarily closed')),
    interpretation_services: text,
    application_process: text,
    fees_description: text,
    wait_time: text,
    fees: text,
    accreditations: text,
    eligibility_description: text,
    minimum_age: between(0, 130),
    maximum_age: between(0, 130),
    assured_date: date,
    assurer_email: email,
    licenses: text,
    alert: text,
    last_modified: moment,
  },
  service_at_location: {
    id,
    service_id: needed(ref('service')),
    location_id: needed(ref('location')),
    description: text,
  },
  address: {
    id,
    location_id: needed(ref('location')),
    attention: line,
    address_1: line,
    address_2: line,
    city: line,
    region: line,
    state_province: line,
    postal_code: line,
    country: line,
    address_type: needed(oneOf('physical', 'postal', 'virtual')),
  },
  contact: {
    id,
    organization_id: ref('organization'),
    service_id: ref('service'),
    service_at_location_id: ref('service_at_location'),
    location_id: ref('location'),
    name: line,
    title: line,
    department: line,
    email,
  },
  phone: {
    id,
    location_id: ref('location'),
    service_id: ref('service'),
    organization_id: ref('organization'),
    contact_id: ref('contact'),
    service_at_location_id: ref('service_at_location'),
    number: needed({ kind: 'phone' } as const),
    extension: between(0, 999_999_999),
    type: line,
    description: text,
  },
  schedule: {
    id,
    service_id: ref('service'),
    location_id: ref('location'),
    service_at_location_id: ref('service_at_location'),
    valid_from: date,
    valid_to: date,
    dtstart: date,
    timezone: line,
    until: date,
    count: between(1, 100_000),
    wkst: oneOf(...weekdays),
    freq: oneOf('WEEKLY', 'MONTHLY'),
    interval: between(1, 1_000),
    byday: { kind: 'days' } as const,
    byweekno: { kind: 'numbers', max: 53 } as const,
    bymonthday: { kind: 'numbers', max: 31 } as const,
    byyearday: { kind: 'numbers', max: 366 } as const,
    description: text,
    opens_at: time,
    closes_at: time,
    schedule_link: url,
    attending_type: line,
    notes: text,
  },
  funding: { id, organization_id: ref('organization'), service_id: ref('service'), source: text },
  service_area: {
    id,
    service_id: ref('service'),
    service_at_location_id: ref('service_at_location'),
    name: line,
    description: text,
    extent: text,
    extent_type: line,
    uri: url,
  },
  required_document: { id, service_id: ref('service'), document: text, uri: url },
  language: {
    id,
    service_id: ref('service'),
    location_id: ref('location'),
    phone_id: ref('phone'),
    name: line,
    code: line,
    note: text,
  },
  accessibility: { id, location_id: ref('location'), description: text, details: text, url },
  cost_option: {
    id,
    service_id: needed(ref('service')),
    valid_from: date,
    valid_to: date,
    option: text,
    currency: line,
    amount: number,
    amount_description: text,
  },
  organization_identifier: {
    id,
    organization_id: needed(ref('organization')),
    identifier_scheme: line,
    identifier_type: needed(line),
    identifier: needed(line),
  },
  service_capacity: {
    id,
    service_id: needed(ref('service')),
    unit_id: needed(ref('unit')),
    available: needed(number),
    maximum: number,
    description: text,
    updated: needed(moment),
  },
  url: { id, label: line, url: needed(url), organization_id: ref('organization'), service_id: ref('service') },
  attribute: {
    id,
    link_id: needed({ kind: 'link' } as const),
    taxonomy_term_id: ref('taxonomy_term'),
    link_type: line,
    link_entity: needed(line),
    value: text,
    label: line,
  },
  metadata: {
    id,
    resource_id: needed({ kind: 'link' } as const),
    resource_type: needed(line),
    last_action_date: needed(line),
    last_action_type: needed(line),
    field_name: needed(line),
    previous_value: text,
    replacement_value: text,
    updated_by: needed(line),
  },
  meta_table_description: { id, name: line, language: line, character_set: line },
} as const

export type TableName = keyof typeof tables

/** What a column may hold; `required` marks what a row cannot do without here. */
export type Column = {
  readonly kind:
    | 'id'
    | 'ref'
    | 'link'
    | 'line'
    | 'text'
    | 'url'
    | 'email'
    | 'date'
    | 'moment'
    | 'time'
    | 'number'
    | 'choice'
    | 'phone'
    | 'days'
    | 'numbers'
  readonly required?: true
  readonly to?: string
  readonly choices?: readonly string[]
  readonly min?: number
  readonly max?: number
}

type Held<C> = C extends { choices: readonly (infer V)[] } ? V : C extends { kind: 'number' } ? number : string
type RequiredOf<T> = { [K in keyof T]: T[K] extends { required: true } ? K : never }[keyof T]

/** A clean row of one table. A column that is not known is absent: never `''`, never `0`. */
export type Row<T extends TableName> = {
  readonly [K in RequiredOf<(typeof tables)[T]>]: Held<(typeof tables)[T][K]>
} & {
  readonly [K in Exclude<keyof (typeof tables)[T], RequiredOf<(typeof tables)[T]>>]?: Held<(typeof tables)[T][K]>
}

/** A whole directory in the normal shape: rows of every table by their id. */
export type HsdsTables = { readonly [T in TableName]: ReadonlyMap<string, Row<T>> }

export const tableNames = Object.keys(tables) as readonly TableName[]

/** The columns of a table, for code that walks them without knowing which table it is. */
export function columnsOf(table: TableName): Readonly<Record<string, Column>> {
  return tables[table]
}

/**
 * A directory with nothing in it.
 * @example emptyTables().service.size // 0
 */
export function emptyTables(): { [T in TableName]: Map<string, Row<T>> } {
  return Object.fromEntries(tableNames.map((name) => [name, new Map()])) as unknown as {
    [T in TableName]: Map<string, Row<T>>
  }
}
