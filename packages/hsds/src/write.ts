import { nesting } from './nesting.ts'
import { type AnyRow, childrenOf, rowOf, type Shelf } from './shelf.ts'
import { columnsOf, type Row, type TableName } from './tables.ts'

/** A record in HSDS 3.2 JSON. */
export type HsdsJson = { readonly [key: string]: string | number | HsdsJson | readonly HsdsJson[] }

/**
 * A service with everything that belongs to it, as `GET /services/{id}` answers. Valid against the compiled
 * `service.json` of HSDS 3.2.
 * @example writeService(shelve(tables), tables.service.get(id)!)
 */
export function writeService(shelf: Shelf, service: Row<'service'>): HsdsJson {
  return full(shelf, 'service', service, [])
}

/**
 * An organization with everything that belongs to it, its locations among them, as `GET /organizations/{id}` answers.
 * @example writeOrganization(shelve(tables), tables.organization.get(id)!)
 */
export function writeOrganization(shelf: Shelf, organization: Row<'organization'>): HsdsJson {
  return full(shelf, 'organization', organization, [])
}

/**
 * A location with its addresses, telephones, hours and access.
 * @example writeLocation(shelve(tables), tables.location.get(id)!)
 */
export function writeLocation(shelf: Shelf, location: Row<'location'>): HsdsJson {
  return full(shelf, 'location', location, [])
}

/**
 * One service at one location, both in full, as `GET /service_at_locations/{id}` answers.
 * @example writeServiceAtLocation(shelve(tables), tables.service_at_location.get(id)!)
 */
export function writeServiceAtLocation(shelf: Shelf, at: Row<'service_at_location'>): HsdsJson {
  return full(shelf, 'service_at_location', at, [])
}

/**
 * A service as one line of a list: its own columns, its organization and programme.
 * @example writeServiceListed(shelve(tables), tables.service.get(id)!)
 */
export function writeServiceListed(shelf: Shelf, service: Row<'service'>): HsdsJson {
  return { ...own('service', service), ...oneOf(shelf, 'service', service, ['organization', 'program']) }
}

/** An organization as one line of a list: its own columns. */
export function writeOrganizationListed(organization: Row<'organization'>): HsdsJson {
  return own('organization', organization)
}

/** A service at a location as one line of a list: with the location's and the service's own columns. */
export function writeServiceAtLocationListed(shelf: Shelf, at: Row<'service_at_location'>): HsdsJson {
  const service = shelf.tables.service.get(at.service_id)
  return {
    ...own('service_at_location', at),
    ...oneOf(shelf, 'service_at_location', at, ['location']),
    ...(service === undefined ? {} : { service: writeServiceListed(shelf, service) }),
  }
}

/** A term with its taxonomy, as `GET /taxonomy_terms/{id}` answers. */
export function writeTaxonomyTerm(shelf: Shelf, term: Row<'taxonomy_term'>): HsdsJson {
  return full(shelf, 'taxonomy_term', term, [])
}

/** A taxonomy, as `GET /taxonomies/{id}` answers. */
export function writeTaxonomy(taxonomy: Row<'taxonomy'>): HsdsJson {
  return own('taxonomy', taxonomy)
}

/** The envelope of every list of the HSDS 3.2 API. `page` counts from 1. */
export type HsdsPage = {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly HsdsJson[]
}

/**
 * One page of a list.
 * @example writePage(contents, { page: 1, perPage: 25, total: 3028 }).total_pages // 122
 */
export function writePage(
  contents: readonly HsdsJson[],
  { page, perPage, total }: { page: number; perPage: number; total: number },
): HsdsPage {
  const pages = Math.ceil(total / perPage)
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  }
}

/** A row with its nested rows. What is already above it is not repeated below it, so that nothing goes in circles. */
function full(shelf: Shelf, table: TableName, row: AnyRow, above: readonly TableName[], backLink?: string): HsdsJson {
  const written: Record<string, HsdsJson[string]> = own(table, row, backLink)
  const path = [...above, table]
  for (const { key, table: inner, how, link } of nesting[table] ?? []) {
    if (path.includes(inner)) continue
    if (inner === 'location' && table === 'organization' && above.length > 0) continue
    if (inner === 'service_at_location' && above.length > 0) continue
    if (how === 'one') {
      const target = rowOf(shelf, inner, row[link])
      if (target !== undefined && isComplete(inner, target)) written[key] = full(shelf, inner, target, path)
      continue
    }
    const rows = childrenOf(shelf, inner, link, row.id).filter((child) => isComplete(inner, child))
    if (rows.length > 0) written[key] = rows.map((child) => full(shelf, inner, child, path, link))
  }
  return written
}

function oneOf(shelf: Shelf, table: TableName, row: AnyRow, keys: readonly string[]): HsdsJson {
  const written: Record<string, HsdsJson> = {}
  for (const { key, table: inner, how, link } of nesting[table] ?? []) {
    const target = how === 'one' && keys.includes(key) ? rowOf(shelf, inner, row[link]) : undefined
    if (target !== undefined) written[key] = own(inner, target)
  }
  return written
}

/** A row's own columns in the order of the specification; unknown ones are absent. */
function own(table: TableName, row: AnyRow, backLink?: string): Record<string, string | number> {
  const written: Record<string, string | number> = {}
  for (const name of Object.keys(columnsOf(table))) {
    const value = row[name]
    if (value === undefined || name === backLink) continue
    // The specification asks for hours from UTC here; a zone by name has no place in it.
    if (table === 'schedule' && name === 'timezone') {
      if (!Number.isNaN(Number(value))) written[name] = Number(value)
    } else written[name] = value
  }
  // Here an empty text is what was known: the field was empty before, or is now.
  if (table === 'metadata') for (const name of ['previous_value', 'replacement_value']) written[name] ??= ''
  return written
}

const wholeAddress = ['address_1', 'city', 'state_province', 'postal_code', 'country'] as const

/** Half an address is kept here, but the specification does not know it, and "" would be a lie. */
function isComplete(table: TableName, row: AnyRow): boolean {
  return table !== 'address' || wholeAddress.every((name) => row[name] !== undefined)
}
