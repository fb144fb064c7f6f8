import { type Listed, likelyServices } from '@kith/hsds'
import { sql } from 'kysely'
import { within } from '../../house/access/enter.ts'
import { raw } from '../../house/db/tx.ts'
import type { Work } from '../../house/jobs/work.ts'
import { directoryKeeper } from './take-in.ts'

interface ListedRow {
  id: string
  name: string
  organization_name: string
  phone: string
  place: string
  url: string | null
  needs: string[]
  latitude: number | null
  longitude: number | null
}

/** A pair as it waits until somebody decides: ids, a number, and what spoke for it and against. */
interface PairRow {
  service_id: string
  other_id: string
  weight: number
  agrees: readonly string[]
  differs: readonly string[]
}

/**
 * Compares all listings after an import, as the keeper of the directory, who reads them all, and keeps the pairs that read
 * like one service. What was put off stays put off; nothing is decided.
 */
export const likelyServicesWork: Work = {
  name: 'directory.likely',
  async act(house) {
    await within(house.pool, directoryKeeper, null, async ({ tx }) => {
      const rows = await tx.rows(
        raw(sql<ListedRow>`select id, name, organization_name, phone, place, hsds ->> 'url' as url, needs, latitude, longitude
          from kith.directory_service where status <> 'defunct'`),
      )
      const pairs = likelyServices(rows.map(listedOf)).map(
        ({ one, other, ...pair }): PairRow => ({ service_id: one, other_id: other, ...pair }),
      )
      const found = JSON.stringify(pairs)
      await tx.rows(
        raw(sql`delete from kith.service_likely l where not exists (
          select from jsonb_populate_recordset(null::kith.service_likely, ${found}::jsonb) f where f.service_id = l.service_id and f.other_id = l.other_id)`),
      )
      await tx.rows(
        raw(sql`insert into kith.service_likely (service_id, other_id, weight, agrees, differs)
          select service_id, other_id, weight, agrees, differs from jsonb_populate_recordset(null::kith.service_likely, ${found}::jsonb)
          on conflict (service_id, other_id) do update set weight = excluded.weight, agrees = excluded.agrees, differs = excluded.differs`),
      )
      return { result: null, last: [] }
    })
  },
}

const listedOf = (row: ListedRow): Listed => ({
  id: row.id,
  name: row.name,
  organization: row.organization_name,
  phone: row.phone,
  place: row.place,
  needs: row.needs,
  ...(row.url && { url: row.url }),
  ...(row.latitude !== null && row.longitude !== null && { latitude: row.latitude, longitude: row.longitude }),
})
