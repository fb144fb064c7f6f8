import '../db/tx.ts' // instants are read as ISO text
import type { KeyObject } from 'node:crypto'
import type pg from 'pg'
import type { Clock } from '../clock.ts'
import type { Anchors } from './anchors.ts'
import { type Head, signHead } from './head.ts'
import { treeLeafOf } from './leaf.ts'
import { type Edge, emptyEdge, grow, packEdge, rootOf, unpackEdge } from './merkle.ts'

export interface Sealer {
  /** The owner's pool: the app's own role can neither write a leaf nor a head. */
  owner: pg.Pool
  key: KeyObject
  clock: Clock
  anchors: Anchors
}

/** What was sealed before is not what stands here now. Nothing more is sealed until somebody has looked. */
export class LedgerChanged extends Error {
  override name = 'LedgerChanged'
}

const mostAtOnce = 20_000
// Any number will do; it only has to be the same in every server of one database.
const sealingLock = 4_172_002

/**
 * Seals the rows of all transactions that can no longer change, in the order of their transactions: no row can appear
 * behind a sealed one later. Answers the new head, or null when there was nothing to seal.
 */
export async function seal(sealer: Sealer): Promise<Head | null> {
  const client = await sealer.owner.connect()
  let head: Head | null
  try {
    await client.query('begin')
    await client.query('select pg_advisory_xact_lock($1)', [sealingLock])
    const last = await lastHead(client)
    await refuseIfChanged(sealer, last)
    const rows = await settledRows(client, last)
    head = rows.length > 0 ? await append(client, sealer, last, rows) : null
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
  await tellAnchors(sealer)
  return head
}

interface LastHead {
  edge: Edge
  root: Buffer
  untilXid: string
  untilSeq: number
}

async function lastHead(client: pg.ClientBase): Promise<LastHead> {
  const { rows } = await client.query(
    'select size, root, edge, until_xid, until_seq from kith.ledger_head order by size desc limit 1',
  )
  const row = rows[0]
  if (!row) return { edge: emptyEdge(), root: rootOf(emptyEdge()), untilXid: '0', untilSeq: 0 }
  return { edge: unpackEdge(row.size, row.edge), root: row.root, untilXid: row.until_xid, untilSeq: row.until_seq }
}

/** The next head must continue the one that was told: we never sign a history that somebody cut or made anew. */
async function refuseIfChanged({ anchors }: Sealer, last: LastHead): Promise<void> {
  const told = await anchors.newest()
  const isOurs =
    rootOf(last.edge).equals(last.root) &&
    (!told || told.size < last.edge.size || (told.size === last.edge.size && told.root.equals(last.root)))
  if (!isOurs) throw new LedgerChanged('The ledger is not the one whose head was told last. Run: kith verify')
}

interface Settled {
  agency_id: string
  id: string
  seq: number
  xid: string
  leaf: Buffer
}

async function settledRows(client: pg.ClientBase, last: LastHead): Promise<Settled[]> {
  // In a database that was restored elsewhere, transaction numbers begin anew below those of old rows.
  const { rows } = await client.query<{ restored: boolean }>(
    'select $1::xid8 >= pg_snapshot_xmax(pg_current_snapshot()) as restored',
    [last.untilXid],
  )
  const sql = rows[0]?.restored
    ? `select agency_id, id, seq, xid::text, leaf from kith.ledger l
        where (xid < pg_snapshot_xmin(pg_current_snapshot()) or xid >= pg_snapshot_xmax(pg_current_snapshot()))
          and not exists (select from kith.ledger_leaf f where f.event_id = l.id) order by seq limit ${mostAtOnce}`
    : // Named with its table: an "order by xid" would mean the text of the list above, in which 1000 comes before 999.
      `select agency_id, id, seq, xid::text, leaf from kith.ledger l
        where l.xid < pg_snapshot_xmin(pg_current_snapshot()) and (l.xid, l.seq) > ($1::xid8, $2::bigint)
        order by l.xid, l.seq limit ${mostAtOnce}`
  const found = await client.query<Settled>(sql, rows[0]?.restored ? [] : [last.untilXid, last.untilSeq])
  return found.rows
}

async function append(client: pg.ClientBase, sealer: Sealer, last: LastHead, rows: readonly Settled[]): Promise<Head> {
  const first = last.edge.size
  const leaves = rows.map((row) => treeLeafOf(row.leaf, row.seq, row.xid))
  for (const leaf of leaves) grow(last.edge, leaf)
  await client.query(
    `insert into kith.ledger_leaf (position, agency_id, event_id, leaf)
     select $1 + n - 1, a, e, l from unnest($2::uuid[], $3::uuid[], $4::bytea[]) with ordinality as u(a, e, l, n)`,
    [first, rows.map((row) => row.agency_id), rows.map((row) => row.id), leaves],
  )
  const until = rows.at(-1)!
  const head = signHead(sealer.key, {
    size: last.edge.size,
    root: rootOf(last.edge),
    at: sealer.clock.now().toISOString(),
  })
  await client.query(
    `insert into kith.ledger_head (size, root, at, key_id, signature, edge, until_xid, until_seq) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [head.size, head.root, head.at, head.keyId, head.signature, packEdge(last.edge), until.xid, until.seq],
  )
  return head
}

/** Tells every head that an anchor does not have yet; after a failure the next sealing tells it as well. */
async function tellAnchors({ owner, anchors }: Sealer): Promise<void> {
  const { rows } = await owner.query(
    'select size, root, at, key_id as "keyId", signature from kith.ledger_head where size > $1 order by size',
    [await anchors.toldUntil()],
  )
  await anchors.tell(rows as Head[])
}
