import type pg from 'pg'
import { sha256 } from '../canonical.ts'
import { type LedgerEntry, leafOf, treeLeafOf } from './leaf.ts'

/** One place of the tree with the row that should stand behind it. */
export interface Placed {
  position: number
  event_id: string
  tree_leaf: Buffer
  row: KeptRow | null
}

/** A row of the ledger as the database gives it back; `micros` is its instant in microseconds since 1970. */
export interface KeptRow {
  agency_id: string
  id: string
  seq: number
  xid: string
  micros: number
  actor_id: string | null
  on_behalf_of: string | null
  device_id: string | null
  action: string
  decision: 'allow' | 'deny'
  rule_id: string
  person_id: string | null
  person_ids: string[] | null
  record_ref: string | null
  fields_seen: string[]
  purpose: string | null
  grant_id: string | null
  request_id: string
  payload_enc: Buffer | null
  payload_digest: Buffer | null
  salt: Buffer
  leaf: Buffer
}

export const rowColumns = `l.agency_id, l.id, l.seq, l.xid::text, (extract(epoch from l.at) * 1000000)::bigint as micros, l.actor_id, l.on_behalf_of,
  l.device_id, l.action, l.decision, l.rule_id, l.person_id, l.person_ids, l.record_ref, l.fields_seen, l.purpose, l.grant_id, l.request_id,
  l.payload_enc, l.payload_digest, l.salt, l.leaf`

/** Places from `from` on, in order, with their rows. */
export async function readPlaces(client: pg.ClientBase, from: number, most: number): Promise<Placed[]> {
  const { rows } = await client.query<KeptRow & { position: number; event_id: string; tree_leaf: Buffer }>({
    name: 'ledger-places',
    text: `select f.position, f.event_id, f.leaf as tree_leaf, ${rowColumns}
             from kith.ledger_leaf f left join kith.ledger l on l.agency_id = f.agency_id and l.id = f.event_id
            where f.position >= $1 order by f.position limit $2`,
    values: [from, most],
  })
  return rows.map(({ position, event_id, tree_leaf, ...row }) => ({
    position,
    event_id,
    tree_leaf,
    row: row.id === null ? null : row,
  }))
}

/** What is wrong with a row by itself: its words against its leaf, its encrypted content against its digest. */
export function faultOf(row: KeptRow): 'rowChanged' | 'payloadChanged' | null {
  const entry: LedgerEntry = {
    agencyId: row.agency_id,
    id: row.id,
    at: new Date(row.micros / 1000).toISOString(),
    actorId: row.actor_id,
    onBehalfOf: row.on_behalf_of,
    deviceId: row.device_id,
    action: row.action,
    decision: row.decision,
    ruleId: row.rule_id,
    personId: row.person_id,
    personIds: row.person_ids,
    recordRef: row.record_ref,
    fieldsSeen: row.fields_seen,
    purpose: row.purpose,
    grantId: row.grant_id,
    requestId: row.request_id,
  }
  // We write whole milliseconds: anything finer was put there by somebody else.
  if (row.micros % 1000 !== 0) return 'rowChanged'
  if (!leafOf(entry, row.payload_digest, row.salt).equals(row.leaf)) return 'rowChanged'
  const digest = row.payload_enc ? sha256(row.payload_enc) : null
  return (digest?.toString('hex') ?? null) === (row.payload_digest?.toString('hex') ?? null) ? null : 'payloadChanged'
}

export const treeLeafOfRow = (row: KeptRow): Buffer => treeLeafOf(row.leaf, row.seq, row.xid)
