import { boxAround, freshnessOf, milesBetween, type NeedKey, needKeys, openAt, type Row, understand } from '@kith/hsds'
import type { FoundService } from '@kith/wire/directory'
import { sql } from 'kysely'
import { dayIn } from '../../house/clock.ts'
import { raw, type Tx } from '../../house/db/tx.ts'

export interface Asked {
  words: string
  need: string
  language: string
  latitude?: number | undefined
  longitude?: number | undefined
  miles?: number | undefined
  openNow?: boolean | undefined
  limit: number
  page: number
}

interface ServiceRow {
  id: string
  name: string
  organization_name: string
  needs: string[]
  languages: string[]
  place: string
  phone: string
  email: string
  latitude: number | null
  longitude: number | null
  schedules: Row<'schedule'>[]
  assured_on: string | null
  last_modified: string | null
  agency_id: string | null
  likeness: number
}

const columns = sql`s.id, s.name, s.organization_name, s.needs, s.languages, s.place, s.phone, s.email, s.latitude, s.longitude, s.schedules,
  s.assured_on, s.hsds ->> 'last_modified' as last_modified, s.agency_id`

/** The most that is looked at where opening hours or distance decide, which the database does not know. */
const candidates = 600

/**
 * Services that fit, best first: by words and needs, then by nearness and by how sure we are that it is still so. What is listed
 * twice is found by the words of either listing, and shown once, as the one that leads.
 */
export async function findServices(tx: Tx, asked: Asked, now: Date, zone: string) {
  const question = understand(asked.words)
  const needs = [
    ...(asked.need && needKeys.includes(asked.need as NeedKey) ? [asked.need] : []),
    ...(asked.need ? [] : question.needs),
  ]
  const words = question.otherWords.join(' ')
  const part = asked.words.toLowerCase().replace(/[\\%_]/g, '\\$&')
  const here =
    asked.latitude !== undefined && asked.longitude !== undefined
      ? { latitude: asked.latitude, longitude: asked.longitude }
      : null
  const box = here && asked.miles ? boxAround(here, asked.miles) : null
  const rows = await tx.rows(
    raw(sql<ServiceRow>`
      select ${columns}, m.likeness from (
        select coalesce(s.led_by, s.id) as id, max(case when ${words} = '' then 0 else word_similarity(${words}, s.words) end
            + case when cardinality(${needs}::text[]) > 0 and s.needs && ${needs}::text[] then 0.5 else 0 end
            + case when ${asked.words} <> '' and s.words like '%' || ${part} || '%' then 0.3 else 0 end) as likeness
          from kith.directory_service s
         where (s.status = 'active' or s.led_by is not null)
           and (${asked.need} = '' or s.needs && ${needs}::text[])
           and (${asked.words} = '' or s.needs && ${needs}::text[] or s.id in (select kith.listed_with(${words}, ${part})))
           and (${asked.language} = '' or ${asked.language} = any (s.languages))
           and (${box === null} or (s.latitude between ${box?.south ?? 0} and ${box?.north ?? 0} and s.longitude between ${box?.west ?? 0} and ${box?.east ?? 0}))
         group by 1) m
        join kith.directory_service s on s.id = m.id and s.status = 'active'
       order by m.likeness desc, s.assured_on desc nulls last, s.name, s.id limit ${candidates}`),
  )
  const today = dayIn(zone, now)
  const fitting = rows
    .map((row) => ({ row, found: foundService(row, here, { now, zone, today }) }))
    .filter(
      ({ found }) =>
        (!asked.openNow || found.open.state === 'open') &&
        (!asked.miles || found.miles === null || found.miles <= asked.miles),
    )
  if (here)
    fitting.sort((a, b) => b.row.likeness - a.row.likeness || (a.found.miles ?? Infinity) - (b.found.miles ?? Infinity))
  const from = (asked.page - 1) * asked.limit
  return {
    services: fitting.slice(from, from + asked.limit).map(({ found }) => found),
    total: fitting.length,
    understood: { needs: [...question.needs], meant: question.guessed.map(({ said, meant }) => ({ said, meant })) },
  }
}

export const serviceQuery = (id: string) =>
  raw(
    sql<
      ServiceRow & { led_by: string | null; listings: number; hsds: Record<string, unknown> }
    >`select ${columns}, 0 as likeness, s.led_by, s.hsds,
      (select count(*)::int from kith.directory_service o where coalesce(o.led_by, o.id) = coalesce(s.led_by, s.id)) as listings from kith.directory_service s where s.id = ${id}`,
  )

export function foundService(
  row: ServiceRow,
  here: { latitude: number; longitude: number } | null,
  { now, zone, today }: { now: Date; zone: string; today: string },
): FoundService {
  const open = openAt(row.schedules, now.getTime(), zone)
  const fresh = freshnessOf(
    {
      ...(row.assured_on && { assured_date: row.assured_on }),
      ...(row.last_modified && { last_modified: row.last_modified }),
    },
    today,
  )
  const at =
    row.latitude !== null && row.longitude !== null ? { latitude: row.latitude, longitude: row.longitude } : null
  return {
    id: row.id,
    name: row.name,
    organizationName: row.organization_name,
    needs: row.needs,
    languages: row.languages,
    place: row.place,
    miles: here && at ? Math.round(milesBetween(here, at) * 10) / 10 : null,
    phone: row.phone,
    email: row.email,
    open: {
      state: open.state,
      ...('until' in open && open.until && { until: open.until }),
      ...('next' in open && open.next && { next: open.next }),
      ...(open.words.length > 0 && { words: open.words.join('; ') }),
    },
    freshness: fresh.freshness,
    since: fresh.since ?? null,
    inNetwork: row.agency_id !== null,
  }
}
