import { randomBytes } from 'node:crypto'
import { sha256 } from '../canonical.ts'

/** What one row of the ledger says of one act. Values that were seen or written are never here, only their names. */
export interface LedgerEntry {
  agencyId: string
  id: string
  at: string
  actorId: string | null
  onBehalfOf: string | null
  deviceId: string | null
  action: string
  decision: 'allow' | 'deny'
  ruleId: string
  personId: string | null
  personIds: string[] | null
  recordRef: string | null
  fieldsSeen: string[]
  purpose: string | null
  grantId: string | null
  requestId: string
}

const leafMark = Buffer.of(0)
export const saltLength = 16
export const newSalt = (): Buffer => randomBytes(saltLength)

/**
 * The leaf of one row: SHA-256(0x00 ‖ salt ‖ canonical JSON), after RFC 6962.
 * The payload enters by the digest of its encrypted form, so that destroying the key leaves the leaf standing.
 */
export const leafOf = (entry: LedgerEntry, payloadDigest: Buffer | null, salt: Buffer): Buffer =>
  sha256(leafMark, salt, wordsOf(entry, payloadDigest))

/** `canonical({ ...entry, payloadDigest })`, written out because every request pays for it; a test holds both together. */
export const wordsOf = (entry: LedgerEntry, payloadDigest: Buffer | null): string =>
  JSON.stringify({
    action: entry.action,
    actorId: entry.actorId,
    agencyId: entry.agencyId,
    at: entry.at,
    decision: entry.decision,
    deviceId: entry.deviceId,
    fieldsSeen: entry.fieldsSeen,
    grantId: entry.grantId,
    id: entry.id,
    onBehalfOf: entry.onBehalfOf,
    payloadDigest: payloadDigest?.toString('hex') ?? null,
    personId: entry.personId,
    personIds: entry.personIds,
    purpose: entry.purpose,
    recordRef: entry.recordRef,
    requestId: entry.requestId,
    ruleId: entry.ruleId,
  })

/**
 * The leaf as it stands in the tree: the row's own, bound to the number and the transaction that the database gave it,
 * so that rows cannot change places either.
 */
export function treeLeafOf(leaf: Buffer, seq: number | bigint, xid: string): Buffer {
  const place = Buffer.alloc(16)
  place.writeBigUInt64BE(BigInt(seq), 0)
  place.writeBigUInt64BE(BigInt(xid), 8)
  return sha256(leafMark, place, leaf)
}
