import { within } from '../access/enter.ts'
import type { House } from '../house.ts'

/** Something happened to a person or record that this session may see. */
export interface Happened {
  seq: number
  kind: string
  personId: string | null
  recordId: string | null
}

export interface Heard {
  happened: Happened[]
  /** All transactions before this one have been seen whole; reading goes on from here. */
  seenBefore: string
  /** From whom this session is kept apart, as one word: when it changes, what stands on the page may be closed by now. */
  apart: string
  /** More happened than is worth telling one by one, or the place is unknown here (a restored database). */
  isTooMuch: boolean
}

const most = 500

const text = `select e.seq, e.kind, e.person_id, e.record_id, s.xmin::text as seen_before, s.xmin < $1::xid8 as is_unknown, md5(current_setting('kith.blocked')) as apart
  from (select pg_snapshot_xmin(pg_current_snapshot()) as xmin) s
  left join lateral (
    select seq, kind, person_id, record_id from kith.event where xid >= $1::xid8 order by xid, seq limit ${most + 1}
  ) e on true`

const now = { name: 'event-now', text: 'select pg_snapshot_xmin(pg_current_snapshot())::text as xmin', values: [] }

/** Where a stream begins that remembers nothing. Null when the session has ended. */
export const placeNow = (house: House, token: string): Promise<string | null> =>
  within(house.pool, { by: 'session', token, quietly: true }, null, async ({ tx, actor }) => {
    const [rows] = await tx.send(now)
    return { result: actor ? String(rows?.[0]?.xmin) : null, last: [] }
  })

/** What happened from this place on, under the session's own row-level security. Null when the session has ended. */
export const readFrom = (house: House, token: string, place: string): Promise<Heard | null> =>
  within(house.pool, { by: 'session', token, quietly: true }, null, async ({ tx, actor }) => {
    if (!actor) return { result: null, last: [] }
    const [rows] = await tx.send({ name: 'event-read', text, values: [place] })
    const found = rows as unknown as Row[]
    const happened = found.flatMap(({ seq, kind, person_id, record_id }) =>
      seq === null ? [] : [{ seq, kind, personId: person_id, recordId: record_id }],
    )
    const isTooMuch = found[0]?.is_unknown === true || happened.length > most
    const { seen_before: seenBefore, apart } = found[0]!
    return { result: { happened: isTooMuch ? [] : happened, seenBefore, apart, isTooMuch }, last: [] }
  })

interface Row {
  seq: number | null
  kind: string
  person_id: string | null
  record_id: string | null
  seen_before: string
  is_unknown: boolean
  apart: string
}
