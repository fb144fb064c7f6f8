import { needs as allNeeds, type NeedKey, needKeys, writePage } from '@kith/hsds'
import type { directoryRoutes, hsdsRoutes } from '@kith/wire/directory'
import { sql } from 'kysely'
import { dayIn } from '../../house/clock.ts'
import { raw } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import type { Visit } from '../../house/kit/visit.ts'
import { findServices, foundService, serviceQuery } from './find.ts'

/** Where the reader's agency is: its clock says what is open. */
const zoneOf = (visit: Pick<Visit, 'visitor'>): string => visit.visitor?.zone ?? 'America/New_York'

export const directoryReads: RouteHandlers<typeof directoryRoutes> = {
  async findServices(visit) {
    return await findServices(visit.tx, visit.params, visit.now, zoneOf(visit))
  },
  async needs(visit) {
    const rows = await visit.tx.rows(
      raw(
        sql<{
          need: string
          services: number
        }>`select need, count(distinct coalesce(led_by, id))::int as services from kith.directory_service, unnest(needs) as need where status = 'active' group by need`,
      ),
    )
    const count = new Map(rows.map((row) => [row.need, row.services]))
    return { needs: needKeys.map((key: NeedKey) => ({ key, ...labels(key), services: count.get(key) ?? 0 })) }
  },
  async service(visit) {
    const row = await visit.tx.maybe(serviceQuery(visit.params.serviceId))
    if (!row) throw visit.notFound()
    const zone = zoneOf(visit)
    return {
      service: foundService(row, null, { now: visit.now, zone, today: dayIn(zone, visit.now) }),
      leadsId: row.led_by ?? row.id,
      listings: row.listings,
      description: String(row.hsds.description ?? ''),
      hsds: row.hsds,
    }
  },
}

const labels = (key: NeedKey) => {
  const { en, es } = allNeeds[key]
  return { en: String(en), es: String(es) }
}

type Json = Record<string, unknown>

/** One page of a table as HSDS pages it. `listed` cuts a record down to the line that a list shows. */
async function pageOf(
  visit: Pick<Visit<{ page: number; per_page: number }>, 'tx' | 'params'>,
  table: string,
  listed: (hsds: Json) => Json,
  search = '',
) {
  const { page, per_page } = visit.params
  const where = search ? sql`where t.hsds ->> 'name' ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}` : sql``
  const [[{ total } = { total: 0 }], rows] = await visit.tx.together(
    raw(sql<{ total: number }>`select count(*)::int as total from ${sql.table(`kith.${table}`)} t ${where}`),
    raw(
      sql<{
        hsds: Json
      }>`select t.hsds from ${sql.table(`kith.${table}`)} t ${where} order by t.id limit ${per_page} offset ${(page - 1) * per_page}`,
    ),
  )
  return writePage(rows.map((row) => listed(row.hsds)) as never, { page, perPage: per_page, total })
}

async function recordOf(visit: Pick<Visit<{ id: string }>, 'tx' | 'params' | 'notFound'>, table: string) {
  const row = await visit.tx.maybe(
    raw(sql<{ hsds: Json }>`select t.hsds from ${sql.table(`kith.${table}`)} t where t.id = ${visit.params.id}`),
  )
  if (!row) throw visit.notFound()
  return row.hsds
}

/** A record's own columns; of what belongs to it only what a list carries. */
const own =
  (keep: readonly string[]) =>
  (hsds: Json): Json =>
    Object.fromEntries(Object.entries(hsds).filter(([name, value]) => typeof value !== 'object' || keep.includes(name)))

export const hsdsReads: RouteHandlers<typeof hsdsRoutes> = {
  hsdsMetadata: async (visit) => ({
    version: '3.2',
    profile: 'https://docs.openreferral.org/en/v3.2.3/',
    openapi_url: `${visit.house.origin}/api/openapi.json`,
  }),
  hsdsServices: async (visit) =>
    await pageOf(
      visit,
      'directory_service',
      (hsds) => own(['organization', 'program'])({ ...hsds, organization: slim(hsds.organization) }),
      visit.params.search,
    ),
  hsdsService: async (visit) => await recordOf(visit, 'directory_service'),
  hsdsOrganizations: async (visit) => await pageOf(visit, 'directory_organization', own([])),
  hsdsOrganization: async (visit) => await recordOf(visit, 'directory_organization'),
  hsdsServicesAt: async (visit) =>
    await pageOf(visit, 'directory_service_at', (hsds) =>
      own(['location', 'service'])({
        ...hsds,
        location: slim(hsds.location),
        service: slim(hsds.service, ['organization']),
      }),
    ),
  hsdsServiceAt: async (visit) => await recordOf(visit, 'directory_service_at'),
}

const slim = (value: unknown, keep: readonly string[] = []): unknown =>
  value && typeof value === 'object' ? own(keep)(value as Json) : value
