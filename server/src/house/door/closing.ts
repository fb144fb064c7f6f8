import type { Envelope } from '@kith/wire'
import type { Actor } from '../access/facts.ts'
import type { Statement } from '../db/tx.ts'
import type { Happening } from './book.ts'

export interface Receipt {
  envelope: Envelope
  hash: Buffer
  outcome: 'ok' | 'rejected'
  result: unknown
}

/** The receipt's unique key is what makes a command happen once: the second to come finds it taken and rolls back. */
export const isRepeat = (error: unknown): boolean => (error as { constraint?: string }).constraint === 'receipt_pkey'
export const isGap = (error: unknown): boolean => (error as { code?: string }).code === 'KN002'

/** What ends a command's transaction: its receipt, its place in the device's sequence, and what happened. */
export function closingStatement(actor: Actor, receipt: Receipt, happenings: Happening[]): Statement[] {
  const { envelope } = receipt
  const statements: Statement[] = [
    {
      name: 'close-receipt',
      text: `insert into kith.receipt (agency_id, id, user_id, device_id, seq, type, payload_hash, outcome, result)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      values: [
        actor.agencyId,
        envelope.id,
        actor.userId,
        envelope.device ?? null,
        envelope.seq ?? null,
        envelope.type,
        receipt.hash,
        receipt.outcome,
        JSON.stringify(receipt.result),
      ],
    },
  ]
  if (envelope.device && envelope.seq && actor.kind !== 'link') {
    statements.push({
      name: 'close-device',
      text: 'select kith.device_moves($1, $2, $3)',
      values: [envelope.device, envelope.deviceKind ?? 'page', envelope.seq],
    })
  }
  if (happenings.length > 0) {
    statements.push({
      name: 'close-events',
      text: `insert into kith.event (agency_id, kind, person_id, program_id, segment, record_id, to_agency_id)
             select $1, e.kind, e."personId", e."programId", coalesce(e.segment, 'general'), e."recordId", e."toAgencyId"
               from jsonb_to_recordset($2) as e(kind text, "personId" uuid, "programId" uuid, segment text, "recordId" uuid, "toAgencyId" uuid)`,
      values: [actor.agencyId, JSON.stringify(happenings)],
    })
  }
  return statements
}

/** Moves a device past a command whose id is known; one that is out of turn fails as a gap. */
export function passingStatement(actor: Actor, envelope: Envelope): Statement[] {
  if (!envelope.device || !envelope.seq || actor.kind === 'link') return []
  return [
    {
      name: 'pass-device',
      text: 'select kith.device_passes($1, $2, $3)',
      values: [envelope.device, envelope.deviceKind ?? 'page', envelope.seq],
    },
  ]
}
