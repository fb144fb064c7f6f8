import { casesCommands, type casesRoutes } from '@kith/wire/cases'
import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'
import { type Handler, handles } from '../../house/door/book.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'

interface NoticeRow {
  id: string
  kind: 'assigned' | 'breakGlass' | 'ownTie' | 'tieFound' | 'boundary' | 'boundaryAnswered'
  by: string | null
  at: string
  person_id: string | null
  person_name: string | null
}

/** What this worker must be told and has not seen, newest first; the person only where the worker may see them. */
const noticesQuery = (userId: string) =>
  raw(sql<NoticeRow>`
    select n.id, n.kind, a.name as by, n.at, p.id as person_id, p.name as person_name
      from kith.notice n
      left join kith.account a on a.agency_id = n.agency_id and a.id = n.about_user_id
      left join kith.access_grant g on g.agency_id = n.agency_id and n.kind = 'breakGlass' and g.id = n.record_id
      left join kith.person p on p.agency_id = n.agency_id and p.id = (kith.records_of(case n.kind when 'assigned' then n.record_id else g.person_id end))[1]
     where n.to_user_id = ${userId} and n.seen_at is null order by n.at desc limit 50`)

export const readNotices: RouteHandlers<Pick<typeof casesRoutes, 'notices'>>['notices'] = async (visit) => {
  const rows = await visit.tx.rows(noticesQuery(visit.actor().userId))
  visit.showed(
    rows.flatMap((row) => row.person_id ?? []),
    'notices',
  )
  return {
    notices: rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      by: row.by ?? '',
      at: row.at,
      personId: row.person_id,
      personName: row.person_name ?? '',
    })),
  }
}

export const noticesHandlers: Handler[] = [
  handles(casesCommands.noticeSeen, async (x) => {
    const { noticeId } = x.payload
    const { id } = await x.tx.one(
      db
        .updateTable('notice')
        .set({ seen_at: x.now.toISOString() })
        .where('id', '=', noticeId)
        .where('to_user_id', '=', x.actor.userId)
        .returning('id'),
    )
    return { id }
  }),
]
