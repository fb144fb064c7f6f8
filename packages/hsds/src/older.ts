import { cellsOf, type FoundRow, noCells, slipped } from './found.ts'
import { languageCode } from './languages.ts'
import { columnsOf, type TableName } from './tables.ts'

/**
 * Turns what older versions keep in one cell (HSDS 1.x, 2.x, the Ohana CSV) into the rows that 3.2 has for it.
 * Rows of 3.x pass through untouched. Nothing said is dropped: what has no place of its own joins a description.
 */
export function unfoldOlder(rows: readonly FoundRow[]): FoundRow[] {
  const out: FoundRow[] = []
  const keywords = new Set<string>()
  for (const row of rows) {
    if (row.within === slipped) {
      out.push(row)
      continue
    }
    const cells = cellsOf(Object.entries(row.cells))
    const add: Add = (table, key, more) => {
      const made = cellsOf(Object.entries({ ...more, id: `made:${table}:${cells.id}:${key}` }))
      out.push({ ...row, table, cells: made })
    }
    unfold[row.table]?.(cells, add, { row, out, keywords })
    out.push({ ...row, cells: onlyKnown(row.table, cells) })
  }
  giveOrganizations(out)
  return joinAdditions(out)
}

type Add = (table: TableName, key: string, cells: Record<string, string | undefined>) => void
type Place = { readonly row: FoundRow; readonly out: FoundRow[]; readonly keywords: Set<string> }

const unfold: { readonly [T in TableName]?: (cells: Record<string, string>, add: Add, place: Place) => void } = {
  service: unfoldService,
  location: unfoldLocation,
  organization(cells, add) {
    for (const source of listed(cells.funding_sources)) add('funding', source, { organization_id: cells.id, source })
    const year = /\b(1[5-9]|20)\d\d\b/.exec(cells.date_incorporated ?? '')?.[0]
    if (year !== undefined) cells.year_incorporated ??= year
    const held = [cells.accreditations, cells.licenses].filter((words) => words !== undefined)
    if (held.length > 0) cells.description = [cells.description, ...held].filter(Boolean).join('\n')
    if (cells.phone !== undefined) add('phone', cells.phone, { organization_id: cells.id, number: cells.phone })
  },
  phone(cells, add) {
    if (cells.country_prefix !== undefined && cells.number !== undefined && !cells.number.startsWith('+'))
      cells.number = `+${cells.country_prefix.replace(/\D/g, '')} ${cells.number}`
    if (cells.vanity_number !== undefined)
      cells.description = [cells.description, cells.vanity_number].filter(Boolean).join(' · ')
    for (const name of listed(cells.language))
      add('language', name, { phone_id: cells.id, name, code: languageCode(name) })
  },
  schedule(cells) {
    if (cells.weekday !== undefined) {
      cells.freq ??= 'WEEKLY'
      cells.byday ??= weekdayCode(cells.weekday)
    }
    if (cells.start_date !== undefined || cells.end_date !== undefined) {
      cells.valid_from ??= cells.start_date ?? ''
      cells.valid_to ??= cells.end_date ?? cells.start_date ?? ''
      if (/^(true|t|yes|y|1)$/i.test(cells.closed ?? '')) cells.notes = closedNote
    }
  },
}

/** How a day off is written in `schedule.notes`: HSDS 3.2 has no column for it. */
export const closedNote = 'Closed'

function unfoldService(cells: Record<string, string>, add: Add, place: Place): void {
  const service_id = cells.id
  if (cells.service_id !== undefined) cells.id = cells.service_id
  for (const location_id of listed(cells.location_id))
    add('service_at_location', location_id, { service_id, location_id })
  for (const name of listed(cells.languages)) add('language', name, { service_id, name, code: languageCode(name) })
  for (const name of listed(cells.service_areas)) add('service_area', name, { service_id, name })
  for (const document of listed(cells.required_documents)) add('required_document', document, { service_id, document })
  for (const source of listed(cells.funding_sources)) add('funding', source, { service_id, source })
  if (cells.phone !== undefined) add('phone', cells.phone, { service_id, number: cells.phone })
  for (const term of listed(cells.taxonomy_ids ?? cells.taxonomy_id))
    add('attribute', term, { link_id: service_id, link_entity: 'service', taxonomy_term_id: term })
  for (const keyword of listed(cells.keywords)) {
    add('attribute', `keyword ${keyword}`, {
      link_id: service_id,
      link_entity: 'service',
      link_type: 'keyword',
      taxonomy_term_id: `keyword:${keyword.toLowerCase()}`,
    })
    addKeyword(keyword, place)
  }
  if (cells.accepted_payments !== undefined)
    cells.fees_description = [cells.fees_description ?? cells.fees, cells.accepted_payments].filter(Boolean).join(' · ')
  if (cells.audience !== undefined)
    cells.eligibility_description = [cells.audience, cells.eligibility_description].filter(Boolean).join('\n')
}

/** Keywords are terms of a small taxonomy of their own, so that 3.2 can carry them. */
function addKeyword(keyword: string, { row, out, keywords }: Place): void {
  if (keywords.size === 0)
    out.push({
      ...row,
      table: 'taxonomy',
      cells: cellsOf([
        ['id', 'keywords'],
        ['name', 'Keywords'],
        ['description', 'Keywords'],
      ]),
    })
  const id = `keyword:${keyword.toLowerCase()}`
  if (keywords.has(id)) return
  keywords.add(id)
  const cells = cellsOf([
    ['id', id],
    ['name', keyword],
    ['description', keyword],
    ['taxonomy', 'Keywords'],
    ['taxonomy_id', 'keywords'],
  ])
  out.push({ ...row, table: 'taxonomy_term', cells })
}

function unfoldLocation(cells: Record<string, string>, add: Add): void {
  const location_id = cells.id
  for (const description of listed(cells.accessibility))
    add('accessibility', description, { location_id, description: description.replaceAll('_', ' ') })
  for (const name of listed(cells.languages)) add('language', name, { location_id, name, code: languageCode(name) })
  if (cells.email !== undefined) add('contact', cells.email, { location_id, email: cells.email })
  if (cells.phone !== undefined) add('phone', cells.phone, { location_id, number: cells.phone })
  if (cells.short_desc !== undefined) cells.description ??= cells.short_desc
  if (/^(true|t|yes|1)$/i.test(cells.virtual ?? '')) cells.location_type = 'virtual'
}

/** Ohana services name only a location; the organization is the location's. */
function giveOrganizations(rows: readonly FoundRow[]): void {
  const ownerOf = new Map<string, string>()
  for (const { table, cells } of rows)
    if (table === 'location' && cells.id !== undefined && cells.organization_id !== undefined)
      ownerOf.set(cells.id, cells.organization_id)
  const placeOf = new Map<string, string>()
  for (const { table, cells } of rows)
    if (table === 'service_at_location' && cells.service_id !== undefined && cells.location_id !== undefined)
      placeOf.set(cells.service_id, cells.location_id)
  for (const { table, cells } of rows) {
    if (table !== 'service' || cells.organization_id !== undefined || cells.id === undefined) continue
    const owner = ownerOf.get(placeOf.get(cells.id) ?? '')
    if (owner !== undefined) cells.organization_id = owner
  }
}

/** Version 1.x keeps eligibility in a table of its own; its rows complete the service that they name. */
function joinAdditions(rows: readonly FoundRow[]): FoundRow[] {
  const isAddition = ({ table, cells }: FoundRow) =>
    table === 'service' &&
    cells.name === undefined &&
    cells.status === undefined &&
    cells.eligibility_description !== undefined
  const additions = rows.filter(isAddition)
  if (additions.length === 0) return [...rows]
  const said = new Map(additions.map(({ cells }) => [cells.id, cells.eligibility_description]))
  for (const { table, cells } of rows) {
    const words = table === 'service' && cells.name !== undefined ? said.get(cells.id) : undefined
    if (words !== undefined) cells.eligibility_description ??= words
  }
  return rows.filter((row) => !isAddition(row))
}

function onlyKnown(table: TableName, cells: Record<string, string>): Record<string, string> {
  const columns = columnsOf(table)
  const known = noCells()
  for (const [name, value] of Object.entries(cells))
    if (Object.hasOwn(columns, name) && value !== '') known[name] = value
  return known
}

/** Words between commas or semicolons, but not inside brackets: "Chinese (Cantonese, Mandarin), Spanish". */
function listed(words: string | undefined): string[] {
  if (words === undefined) return []
  const found: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= words.length; at += 1) {
    const letter = words[at]
    if (letter === '(') depth += 1
    else if (letter === ')') depth = Math.max(0, depth - 1)
    else if (at === words.length || ((letter === ',' || letter === ';') && depth === 0)) {
      const word = words.slice(from, at).trim()
      if (word !== '') found.push(word)
      from = at + 1
    }
  }
  return found
}

const weekdayNames: Readonly<Record<string, string>> = {
  mo: 'MO',
  lu: 'MO',
  tu: 'TU',
  ma: 'TU',
  we: 'WE',
  mi: 'WE',
  th: 'TH',
  ju: 'TH',
  fr: 'FR',
  vi: 'FR',
  sa: 'SA',
  sá: 'SA',
  su: 'SU',
  do: 'SU',
}

/** Two letters for a day's name in English or Spanish, or its number from Monday, 1. */
export function weekdayCode(day: string): string {
  const word = day.trim().toLowerCase()
  if (/^[1-7]$/.test(word)) return ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'][Number(word) - 1]!
  return weekdayNames[word.slice(0, 2)] ?? day
}
