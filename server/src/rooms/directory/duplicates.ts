import type { Hours, LikelyServicePair, Listing, ServiceDecision, sameServiceRoutes } from '@kith/wire/same-service'
import { sql } from 'kysely'
import { raw, type Tx } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { keptApart } from './same-service.ts'

const lately = 10

interface PairRow {
  service_id: string
  other_id: string
  agrees: LikelyServicePair['agrees']
  differs: LikelyServicePair['differs']
  later: boolean
  waiting: number
}
/** Pairs of which the reader sees both, and about which nobody has decided; what was put off comes last. */
const pairsQuery = ({ words, limit, page }: { words: string; limit: number; page: number }) => {
  const wanted = `%${words.trim().replace(/[\\%_]/g, '\\$&')}%`
  return raw(sql<PairRow>`
    select l.service_id, l.other_id, l.agrees, l.differs, l.later_at is not null as later, count(*) over ()::int as waiting
      from kith.service_likely l
      join kith.directory_service a on a.id = l.service_id join kith.directory_service b on b.id = l.other_id
     where coalesce(a.led_by, a.id) <> coalesce(b.led_by, b.id) and 'active' in (a.status, b.status)
       and not exists (select ${keptApart(sql`coalesce(a.led_by, a.id)`, sql`coalesce(b.led_by, b.id)`)})
       and (${words.trim()} = '' or concat_ws(' ', a.name, a.organization_name, b.name, b.organization_name) ilike ${wanted})
     order by l.later_at nulls first, l.weight desc, l.service_id, l.other_id limit ${limit} offset ${(page - 1) * limit}`)
}

interface ListingRow {
  id: string
  name: string
  organization_name: string
  program: string | null
  place: string
  phone: string
  url: string | null
  schedules: Hours[]
  for_whom: string | null
  source: string
  checked_on: string | null
  status: string
  only_for: string | null
}
const listings = sql`select s.id, s.name, s.organization_name, s.hsds -> 'program' ->> 'name' as program, s.place, s.phone, s.hsds ->> 'url' as url, s.schedules,
  s.hsds ->> 'eligibility_description' as for_whom, s.source, coalesce(s.assured_on::text, left(s.hsds ->> 'last_modified', 10)) as checked_on, s.status, s.only_for
  from kith.directory_service s`

const listingOf = (row: ListingRow): Listing => ({
  id: row.id,
  name: row.name,
  organization: row.organization_name,
  program: row.program ?? '',
  place: row.place,
  phone: row.phone,
  website: row.url ?? '',
  hours: row.schedules,
  forWhom: row.for_whom ?? '',
  source: row.source,
  checkedOn: row.checked_on,
  isOpen: row.status === 'active',
  isOwn: row.only_for !== null,
})

async function listingsBy(tx: Tx, ids: readonly string[]): Promise<Map<string, Listing>> {
  if (ids.length === 0) return new Map()
  const rows = await tx.rows(raw(sql<ListingRow>`${listings} where s.id = any (${[...ids]}::uuid[])`))
  return new Map(rows.map((row) => [row.id, listingOf(row)]))
}

interface DecisionRow {
  id: string
  kind: 'same' | 'never'
  service_id: string
  other_id: string
  name: string
  other_name: string
  by: string | null
  agency: string
  from_at: string
}
const decisions = sql`select l.id, l.kind, l.service_id, l.other_id, a.name, b.name as other_name, c.name as by, g.name as agency, l.from_at
  from kith.service_link l join kith.directory_service a on a.id = l.service_id join kith.directory_service b on b.id = l.other_id
  join kith.agency g on g.id = l.agency_id left join kith.account c on c.agency_id = l.agency_id and c.id = l.author_id
 where l.until_at is null`

const decisionOf = (row: DecisionRow): ServiceDecision => ({
  linkId: row.id,
  kind: row.kind,
  names: [row.name, row.other_name],
  serviceIds: [row.service_id, row.other_id],
  by: row.by ?? row.agency,
  at: row.from_at,
})

/** The listing that is proposed to lead: read by everybody, open, checked last. */
const better = (one: Listing, other: Listing): Listing =>
  [one, other].toSorted(
    (a, b) =>
      Number(a.isOwn) - Number(b.isOwn) ||
      Number(b.isOpen) - Number(a.isOpen) ||
      ((a.checkedOn ?? '') < (b.checkedOn ?? '') ? 1 : -1),
  )[0]!

export const sameServiceReads: RouteHandlers<typeof sameServiceRoutes> = {
  async likelyServices(visit) {
    visit.actorWith('curate')
    const [rows, decided] = await visit.tx.together(
      pairsQuery(visit.params),
      raw(sql<DecisionRow>`${decisions} order by l.from_at desc, l.id limit ${lately}`),
    )
    const known = await listingsBy(visit.tx, [...new Set(rows.flatMap((row) => [row.service_id, row.other_id]))])
    return {
      pairs: rows.flatMap((row) => {
        const [one, other] = [known.get(row.service_id), known.get(row.other_id)]
        if (!one || !other) return []
        const { agrees, differs, later } = row
        return [{ one, other, leadsId: better(one, other).id, agrees, differs, later }]
      }),
      waiting: rows[0]?.waiting ?? 0,
      decided: decided.map(decisionOf),
    }
  },

  async listingsOfService(visit) {
    const ids = await visit.tx.rows(
      raw(sql<{ id: string }>`select o.id from kith.directory_service s
        join kith.directory_service o on coalesce(o.led_by, o.id) = coalesce(s.led_by, s.id)
       where s.id = ${visit.params.serviceId} order by o.led_by is not null, o.name, o.id limit 50`),
    )
    if (ids.length === 0) throw visit.notFound()
    const order = ids.map((row) => row.id)
    const known = await listingsBy(visit.tx, order)
    const decided = await visit.tx.rows(
      raw(
        sql<DecisionRow>`${decisions} and l.kind = 'same' and l.service_id = any (${order}::uuid[]) order by l.from_at desc, l.id`,
      ),
    )
    return { listings: order.flatMap((id) => known.get(id) ?? []), decided: decided.map(decisionOf) }
  },
}
