import { sha256 } from '../canonical.ts'
import type { Statement } from '../db/tx.ts'
import { encrypt } from './keys.ts'
import { type LedgerEntry, leafOf, newSalt } from './leaf.ts'

const columns =
  'agency_id, id, at, actor_id, on_behalf_of, device_id, action, decision, rule_id, person_id, person_ids, record_ref, fields_seen, purpose, grant_id, request_id, payload_enc, payload_digest, salt, leaf'
const text = `insert into kith.ledger (${columns}) values (${columns
  .split(', ')
  .map((_, index) => `$${index + 1}`)
  .join(', ')})`

type Always = 'agencyId' | 'id' | 'at' | 'action' | 'decision' | 'ruleId' | 'requestId'
/** What is said of one act: a field that is left out does not apply to it. */
export type Act = Pick<LedgerEntry, Always> & Partial<Omit<LedgerEntry, Always>>

/** The statement that writes one row of the ledger, for the transaction in which the act itself stands. */
export function appendEntry(act: Act, payload?: { key: Buffer; content: unknown }): Statement {
  const entry = asKept(act)
  const sealed = payload ? encrypt(payload.key, Buffer.from(JSON.stringify(payload.content)), entry.id) : null
  const digest = sealed ? sha256(sealed) : null
  const salt = newSalt()
  return {
    name: 'ledger-append',
    text,
    values: [
      entry.agencyId,
      entry.id,
      entry.at,
      entry.actorId,
      entry.onBehalfOf,
      entry.deviceId,
      entry.action,
      entry.decision,
      entry.ruleId,
      entry.personId,
      entry.personIds,
      entry.recordRef,
      entry.fieldsSeen,
      entry.purpose,
      entry.grantId,
      entry.requestId,
      sealed,
      digest,
      salt,
      leafOf(entry, digest, salt),
    ],
  }
}

/** Ids come as whoever sent them wrote them; the database gives them back in small letters, and the leaf must fit both. */
const asKept = (act: Act): LedgerEntry => ({
  ...act,
  actorId: act.actorId ?? null,
  deviceId: act.deviceId?.toLowerCase() ?? null,
  personId: act.personId?.toLowerCase() ?? null,
  personIds: act.personIds?.map((id) => id.toLowerCase()) ?? null,
  recordRef: act.recordRef ?? null,
  fieldsSeen: act.fieldsSeen ?? [],
  purpose: act.purpose ?? null,
  grantId: act.grantId?.toLowerCase() ?? null,
  onBehalfOf: act.onBehalfOf?.toLowerCase() ?? null,
})
