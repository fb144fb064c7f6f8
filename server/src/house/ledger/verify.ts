import '../db/tx.ts' // instants are read as ISO text
import type { KeyObject } from 'node:crypto'
import type pg from 'pg'
import type { Finding } from './finding.ts'
import { type Head, isSignedBy } from './head.ts'
import { type Edge, emptyEdge, grow, packEdge, rootOf } from './merkle.ts'
import { faultOf, type Placed, readPlaces, treeLeafOfRow } from './read-back.ts'

/** What `verifyLedger` looked at, and everything that is not as it was written. */
export interface Verified {
  sealed: number
  heads: number
  /** Rows that no head covers yet: those of the last minute. */
  unsealed: number
  findings: Finding[]
}

export interface Against {
  /** Public keys of the house, by their name. */
  keys: ReadonlyMap<string, KeyObject>
  /** What other places were told, by where. */
  anchors: readonly { where: string; heads: readonly Head[] }[]
}

const placesAtOnce = 4000
const mostFindings = 1000
// A row carries the moment at which its transaction began; none lasts longer than this.
const longestTransactionMs = 15 * 60_000

type KeptHead = Head & { edge: Buffer }

/**
 * Recomputes every leaf from its row and every root from its leaves, checks each head's signature and compares the heads
 * with what was told elsewhere. Reads one snapshot; a running house goes on meanwhile.
 */
export async function verifyLedger(owner: pg.Pool, against: Against): Promise<Verified> {
  const client = await owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const heads = await readHeads(client)
    const findings: Finding[] = [
      ...heads.flatMap((head) => signatureOf(head, against.keys)),
      ...compare(heads, against.anchors),
    ]
    const walked = await walk(client, heads, findings)
    const unsealed = await lookForUnsealed(client, heads.at(-1), findings)
    await client.query('commit')
    return { sealed: walked, heads: heads.length, unsealed, findings: findings.slice(0, mostFindings) }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}

async function readHeads(client: pg.ClientBase): Promise<KeptHead[]> {
  const { rows } = await client.query<KeptHead>(
    'select size, root, at, key_id as "keyId", signature, edge from kith.ledger_head order by size',
  )
  return rows
}

function signatureOf(head: Head, keys: Against['keys']): Finding[] {
  const key = keys.get(head.keyId)
  if (!key) return [{ code: 'keyUnknown', facts: { size: head.size, key: head.keyId } }]
  return isSignedBy(key, head) ? [] : [{ code: 'signatureWrong', facts: { size: head.size } }]
}

/** Every head that was told must be here, the same; and none may have slipped in between them. */
function compare(heads: readonly Head[], anchors: Against['anchors']): Finding[] {
  const here = new Map(heads.map((head) => [head.size, head]))
  return anchors.flatMap(({ where, heads: told }) => {
    const toldSizes = new Set(told.map(({ size }) => size))
    const [first, last] = [told[0]?.size ?? 0, told.at(-1)?.size ?? 0]
    const missing = told.flatMap((each): Finding[] => {
      const facts = { size: each.size, at: each.at, anchor: where }
      const ours = here.get(each.size)
      if (!ours) return [{ code: 'headMissing', facts }]
      const isSame = ours.root.equals(each.root) && ours.at === each.at && ours.signature.equals(each.signature)
      return isSame ? [] : [{ code: 'anchorDiffers', facts }]
    })
    const untold = heads
      .filter(({ size }) => size > first && size < last && !toldSizes.has(size))
      .map(({ size, at }): Finding => ({ code: 'headUntold', facts: { size, at, anchor: where } }))
    return [...missing, ...untold]
  })
}

/** Goes along the whole tree once, growing it anew; answers how many leaves stand in it. */
async function walk(client: pg.ClientBase, heads: readonly KeptHead[], findings: Finding[]): Promise<number> {
  const edge: Edge = emptyEdge()
  let next = 0
  let signedBefore: KeptHead | undefined
  const passHeads = () => {
    while (heads[next] && heads[next]!.size <= edge.size) {
      const head = heads[next++]!
      if (head.size !== edge.size || !head.root.equals(rootOf(edge))) {
        findings.push({ code: 'rootDiffers', facts: { size: head.size, at: head.at } })
      } else if (!head.edge.equals(packEdge(edge))) {
        findings.push({ code: 'bookkeeping', facts: { size: head.size } })
      }
      signedBefore = head
    }
  }
  for (let page = await readPlaces(client, 0, placesAtOnce); page.length > 0; ) {
    // The next page is on its way while this one is hashed.
    const following = readPlaces(client, page.at(-1)!.position + 1, placesAtOnce)
    following.catch(() => {}) // awaited below, unless this page fails first
    for (const place of page) {
      while (edge.size < place.position && findings.length < mostFindings) {
        findings.push({ code: 'placeMissing', facts: { place: edge.size } })
        grow(edge, Buffer.alloc(32))
        passHeads()
      }
      findings.push(...look(place, signedBefore))
      // The tree grows from what the row says now, not from what stands in the tree's own table.
      grow(edge, place.row ? treeLeafOfRow(place.row) : place.tree_leaf)
      passHeads()
    }
    page = await following
  }
  for (const head of heads.slice(next)) findings.push({ code: 'rootDiffers', facts: { size: head.size, at: head.at } })
  const covered = heads.at(-1)?.size ?? 0
  if (edge.size > covered) findings.push({ code: 'beyondHead', facts: { count: edge.size - covered } })
  return Math.min(edge.size, covered)
}

function look({ position, event_id, tree_leaf, row }: Placed, signedBefore: Head | undefined): Finding[] {
  const facts = { place: position, id: event_id }
  if (!row) return [{ code: 'rowMissing', facts }]
  const fault = faultOf(row)
  if (fault) return [{ code: fault, facts }]
  if (!treeLeafOfRow(row).equals(tree_leaf)) return [{ code: 'leafChanged', facts }]
  const at = row.micros / 1000
  if (signedBefore && at < Date.parse(signedBefore.at) - longestTransactionMs) {
    return [{ code: 'backDated', facts: { ...facts, at: new Date(at).toISOString(), after: signedBefore.at } }]
  }
  return []
}

/** Rows outside the tree: those of the last minute are well, older ones were kept from the sealer. */
async function lookForUnsealed(client: pg.ClientBase, last: Head | undefined, findings: Finding[]): Promise<number> {
  const { rows } = await client.query<{ id: string; at: string }>(
    `select l.id, l.at from kith.ledger l where not exists (select from kith.ledger_leaf f where f.event_id = l.id) order by l.at`,
  )
  if (!last) return rows.length
  const latest = Date.parse(last.at) - longestTransactionMs
  const forgotten = rows.filter((row) => Date.parse(row.at) < latest)
  for (const { id, at } of forgotten.slice(0, mostFindings)) findings.push({ code: 'neverSealed', facts: { id, at } })
  return rows.length - forgotten.length
}
