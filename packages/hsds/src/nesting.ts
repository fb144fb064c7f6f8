import type { TableName } from './tables.ts'

/**
 * How rows lie inside one another in HSDS JSON. `many`: an array of children, each pointing back by `link`.
 * `one`: a single object that the parent points to by `link`. Reading and writing use the same list.
 */
export type Nest = {
  readonly key: string
  readonly table: TableName
  readonly how: 'many' | 'one'
  readonly link: string
}

const many = (key: string, table: TableName, link: string): Nest => ({ key, table, how: 'many', link })
const one = (key: string, table: TableName, link: string): Nest => ({ key, table, how: 'one', link })
const marks = [many('attributes', 'attribute', 'link_id'), many('metadata', 'metadata', 'resource_id')]

export const nesting: { readonly [T in TableName]?: readonly Nest[] } = {
  service: [
    many('additional_urls', 'url', 'service_id'),
    many('phones', 'phone', 'service_id'),
    many('schedules', 'schedule', 'service_id'),
    many('service_areas', 'service_area', 'service_id'),
    many('service_at_locations', 'service_at_location', 'service_id'),
    many('languages', 'language', 'service_id'),
    one('organization', 'organization', 'organization_id'),
    many('funding', 'funding', 'service_id'),
    many('cost_options', 'cost_option', 'service_id'),
    one('program', 'program', 'program_id'),
    many('required_documents', 'required_document', 'service_id'),
    many('contacts', 'contact', 'service_id'),
    many('capacities', 'service_capacity', 'service_id'),
    ...marks,
  ],
  organization: [
    many('additional_websites', 'url', 'organization_id'),
    many('funding', 'funding', 'organization_id'),
    many('contacts', 'contact', 'organization_id'),
    many('phones', 'phone', 'organization_id'),
    many('locations', 'location', 'organization_id'),
    many('programs', 'program', 'organization_id'),
    many('organization_identifiers', 'organization_identifier', 'organization_id'),
    ...marks,
  ],
  location: [
    many('languages', 'language', 'location_id'),
    many('addresses', 'address', 'location_id'),
    many('contacts', 'contact', 'location_id'),
    many('accessibility', 'accessibility', 'location_id'),
    many('phones', 'phone', 'location_id'),
    many('schedules', 'schedule', 'location_id'),
    ...marks,
  ],
  service_at_location: [
    many('service_areas', 'service_area', 'service_at_location_id'),
    many('contacts', 'contact', 'service_at_location_id'),
    many('phones', 'phone', 'service_at_location_id'),
    many('schedules', 'schedule', 'service_at_location_id'),
    one('location', 'location', 'location_id'),
    one('service', 'service', 'service_id'),
    ...marks,
  ],
  program: marks,
  contact: [many('phones', 'phone', 'contact_id'), ...marks],
  phone: [many('languages', 'language', 'phone_id'), ...marks],
  address: marks,
  schedule: marks,
  funding: marks,
  service_area: marks,
  required_document: marks,
  language: marks,
  accessibility: marks,
  cost_option: marks,
  organization_identifier: marks,
  url: marks,
  unit: marks,
  service_capacity: [one('unit', 'unit', 'unit_id'), ...marks],
  attribute: [one('taxonomy_term', 'taxonomy_term', 'taxonomy_term_id'), many('metadata', 'metadata', 'resource_id')],
  taxonomy_term: [one('taxonomy_detail', 'taxonomy', 'taxonomy_id'), many('metadata', 'metadata', 'resource_id')],
  taxonomy: [many('metadata', 'metadata', 'resource_id')],
}
