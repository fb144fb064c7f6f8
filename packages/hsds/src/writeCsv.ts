import { rowsOf } from './shelf.ts'
import { columnsOf, type HsdsTables, type TableName, tableNames } from './tables.ts'

/** The file of each table in an HSDS 3.2 tabular data package. */
export const csvPaths: { readonly [T in TableName]: string } = {
  taxonomy: 'taxonomies.csv',
  taxonomy_term: 'taxonomy_terms.csv',
  unit: 'units.csv',
  organization: 'organizations.csv',
  program: 'programs.csv',
  location: 'locations.csv',
  service: 'services.csv',
  service_at_location: 'service_at_location.csv',
  address: 'addresses.csv',
  contact: 'contacts.csv',
  phone: 'phones.csv',
  schedule: 'schedules.csv',
  funding: 'funding.csv',
  service_area: 'service_areas.csv',
  required_document: 'required_documents.csv',
  language: 'languages.csv',
  accessibility: 'accessibility.csv',
  cost_option: 'cost_options.csv',
  organization_identifier: 'organization_identifiers.csv',
  service_capacity: 'service_capacity.csv',
  url: 'url.csv',
  attribute: 'attributes.csv',
  metadata: 'metadata.csv',
  meta_table_description: 'meta_table_descriptions.csv',
}

/**
 * The whole directory as HSDS 3.2 CSV: path and text of each table that has rows.
 * @example writeCsv(tables).get('services.csv')
 */
export function writeCsv(tables: HsdsTables): Map<string, string> {
  const files = new Map<string, string>()
  for (const table of tableNames) {
    const columns = Object.keys(columnsOf(table))
    const lines: string[] = []
    for (const row of rowsOf(tables, table)) lines.push(columns.map((name) => csvCell(row[name])).join(','))
    if (lines.length > 0) files.set(csvPaths[table], `${columns.join(',')}\r\n${lines.join('\r\n')}\r\n`)
  }
  return files
}

function csvCell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value)
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
