import {
  childrenOf,
  contentHashes,
  type HsdsTables,
  languageCode,
  needsOfService,
  type Row,
  type Shelf,
  searchText,
  shelve,
  writeLocation,
  writeOrganization,
  writeService,
  writeServiceAtLocation,
} from '@kith/hsds'
import { Refused } from '@kith/wire'
import { directoryCommands, directoryRefusals, type ImportCounts } from '@kith/wire/directory'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'

/** What an import brings along: the records as read and checked, and how many were refused. */
export interface ReadFile {
  tables: HsdsTables
  refused: { services: number; organizations: number; locations: number }
}

/** Rows that travel together in one statement. */
const rowsAtOnce = 500

export const importHandlers: Handler[] = [
  handles(directoryCommands.importFile, async (x) => {
    const file = x.attached(x.payload.digest) as ReadFile | undefined
    if (!file) throw new Refused('notAttached', directoryRefusals.notAttached)
    const shelf = shelve(file.tables)
    const { source, onlyFor } = x.payload
    const agencies = await networkAgencies(x)
    const organizations = await keep(
      x,
      'organization',
      digests(shelf, 'organization'),
      file.refused.organizations,
      (id) => organizationRow(shelf, source, file.tables.organization.get(id)!),
    )
    const locations = await keep(x, 'location', digests(shelf, 'location'), file.refused.locations, (id) =>
      locationRow(shelf, source, file.tables.location.get(id)!),
    )
    const services = await keep(x, 'service', digests(shelf, 'service'), file.refused.services, (id) =>
      serviceRow(shelf, source, file.tables.service.get(id)!, agencies),
    )
    await keepPlaces(x, shelf, onlyFor)
    x.tell({ kind: 'directory.imported' })
    if (services.new + services.changed > 0) x.order({ name: 'directory.likely', data: {} })
    return { services, organizations, locations }
  }),
]

type Digests = Map<string, string>
const digests = (shelf: Shelf, kind: 'service' | 'organization' | 'location'): Digests => contentHashes(shelf, kind)

/** Organizations that are agencies of this network: their services take referrals without a link. */
async function networkAgencies(x: Effect<unknown>): Promise<Set<string>> {
  const [rows] = await x.tx.send({ text: 'select id from kith.agency', values: [] })
  return new Set(rows!.map((row) => String(row.id)))
}

/** Writes what is new or changed of one kind; what is the same is left alone, so that its date stays true. */
async function keep(
  x: Effect<{ onlyFor: string | null }>,
  kind: 'service' | 'organization' | 'location',
  now: Digests,
  refused: number,
  rowOf: (id: string) => Record<string, unknown>,
): Promise<ImportCounts> {
  const table = `kith.directory_${kind}`
  const [known] = await x.tx.send({
    text: `select id, encode(digest, 'hex') as digest, only_for is not distinct from $2::uuid as is_for_these from ${table} where id = any ($1)`,
    values: [[...now.keys()], x.payload.onlyFor],
  })
  // What was listed for one agency never comes before everybody by a second file, nor the other way.
  if (known!.some((row) => !row.is_for_these)) throw new Refused('forOthers', directoryRefusals.forOthers)
  const before = new Map(known!.map((row) => [String(row.id), String(row.digest)]))
  const counts: ImportCounts = { found: now.size + refused, new: 0, changed: 0, same: 0, refused }
  const rows: Record<string, unknown>[] = []
  for (const [id, digest] of now) {
    const was = before.get(id)
    if (was === digest) {
      counts.same++
      continue
    }
    counts[was === undefined ? 'new' : 'changed']++
    rows.push({ ...rowOf(id), only_for: x.payload.onlyFor, digest: `\\x${digest}`, changed_at: x.now.toISOString() })
  }
  for (let at = 0; at < rows.length; at += rowsAtOnce) await upsert(x, table, rows.slice(at, at + rowsAtOnce))
  return counts
}

async function upsert(x: Effect<unknown>, table: string, rows: Record<string, unknown>[]): Promise<void> {
  if (rows.length === 0) return
  const names = Object.keys(rows[0]!)
  const columns = names.join(', ')
  const changes = names.filter((name) => name !== 'id').map((name) => `${name} = excluded.${name}`)
  await x.tx.send({
    text: `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1)
           on conflict (id) do update set ${changes.join(', ')}`,
    values: [JSON.stringify(rows)],
  })
}

const organizationRow = (shelf: Shelf, source: string, row: Row<'organization'>) => ({
  id: row.id,
  source,
  name: row.name,
  hsds: writeOrganization(shelf, row),
})

const locationRow = (shelf: Shelf, source: string, row: Row<'location'>) => ({
  id: row.id,
  source,
  organization_id: row.organization_id ?? null,
  name: row.name ?? '',
  latitude: row.latitude ?? null,
  longitude: row.longitude ?? null,
  hsds: writeLocation(shelf, row),
})

function serviceRow(shelf: Shelf, source: string, row: Row<'service'>, agencies: ReadonlySet<string>) {
  const organization = row.organization_id ? shelf.tables.organization.get(row.organization_id) : undefined
  const places = childrenOf(shelf, 'service_at_location', 'service_id', row.id).flatMap((at) => {
    const location = at.location_id ? shelf.tables.location.get(at.location_id) : undefined
    return location ? [location] : []
  })
  const place = places.find((each) => each.latitude !== undefined) ?? places[0]
  const address = place ? childrenOf(shelf, 'address', 'location_id', place.id)[0] : undefined
  const phone = [
    ...childrenOf(shelf, 'phone', 'service_id', row.id),
    ...(place ? childrenOf(shelf, 'phone', 'location_id', place.id) : []),
    ...(organization ? childrenOf(shelf, 'phone', 'organization_id', organization.id) : []),
  ][0]
  const schedules = [
    ...childrenOf(shelf, 'schedule', 'service_id', row.id),
    ...(place ? childrenOf(shelf, 'schedule', 'location_id', place.id) : []),
  ]
  const languages = childrenOf(shelf, 'language', 'service_id', row.id).flatMap(
    (each) => each.code ?? languageCode(each.name ?? '') ?? [],
  )
  const categories = childrenOf(shelf, 'attribute', 'link_id', row.id).flatMap((each) => {
    const term = each.taxonomy_term_id ? shelf.tables.taxonomy_term.get(each.taxonomy_term_id) : undefined
    return term?.name ? [term.name] : []
  })
  const needs = needsOfService({ name: row.name, ...(row.description && { description: row.description }), categories })
  const where = address ? [address.address_1, address.city, address.state_province].filter(Boolean).join(', ') : ''
  return {
    id: row.id,
    source,
    organization_id: organization?.id ?? null,
    name: row.name,
    organization_name: organization?.name ?? '',
    status: row.status ?? 'active',
    needs,
    languages: [...new Set(languages)],
    latitude: place?.latitude ?? null,
    longitude: place?.longitude ?? null,
    place: where,
    schedules,
    words: searchText({
      texts: [row.name, organization?.name ?? '', row.description ?? '', where, ...categories],
      needs,
    }),
    hsds: writeService(shelf, row),
    agency_id: organization && agencies.has(organization.id) ? organization.id : null,
    email: row.email ?? organization?.email ?? '',
    phone: phone?.number ?? '',
    assured_on: row.assured_date ?? null,
    capacity: 'unknown',
  }
}

/** Where services are given, for the public directory. */
async function keepPlaces(x: Effect<unknown>, shelf: Shelf, onlyFor: string | null): Promise<void> {
  const rows = [...shelf.tables.service_at_location.values()].flatMap((at) =>
    at.service_id && at.location_id
      ? [
          {
            id: at.id,
            service_id: at.service_id,
            location_id: at.location_id,
            hsds: writeServiceAtLocation(shelf, at),
            only_for: onlyFor,
            changed_at: x.now.toISOString(),
          },
        ]
      : [],
  )
  for (let n = 0; n < rows.length; n += rowsAtOnce)
    await upsert(x, 'kith.directory_service_at', rows.slice(n, n + rowsAtOnce))
}
