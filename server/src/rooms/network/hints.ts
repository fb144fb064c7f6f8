import { createHash, createHmac } from 'node:crypto'
import { db, type Tx } from '../../house/db/tx.ts'
import type { AgreementRow } from './agreements.ts'

/** One of our people whom the partner may know too; their handle stands for their person, and says nothing else. */
export interface HintToKeep {
  personId: string
  programId: string
  ourHandle: Buffer
  theirHandle: Buffer
}

/** How our side names a person to this partner: always alike, so that an answer counts for later runs, and nothing to anyone else. */
export const handleOf = (seed: Buffer, agreementId: string, personId: string): Buffer =>
  createHmac('sha256', seed).update(`kith handle ${agreementId} ${personId}`).digest().subarray(0, 16)

/** The name that both sides give to the same pair: made from both handles, so that neither chooses it. */
export function linkIdOf(agreementId: string, one: Buffer, other: Buffer): string {
  const [first, second] = Buffer.compare(one, other) < 0 ? [one, other] : [other, one]
  const bytes = createHash('sha256').update(`kith link ${agreementId}`).update(first).update(second).digest()
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
}

/** Writes the hints down; a pair that was answered before keeps its answer and is not shown again. */
export async function keepHints(
  tx: Tx,
  agreement: AgreementRow,
  hints: readonly HintToKeep[],
  authorId: string,
  newId: () => string,
): Promise<void> {
  for (let at = 0; at < hints.length; at += 500) {
    await tx.rows(
      db
        .insertInto('match_hint')
        .values(
          hints.slice(at, at + 500).map((hint) => ({
            agency_id: agreement.agency_id,
            id: newId(),
            person_id: hint.personId,
            program_id: hint.programId,
            agreement_id: agreement.id,
            partner_name: agreement.partner_name,
            link_id: linkIdOf(agreement.id, hint.ourHandle, hint.theirHandle),
            our_handle: hint.ourHandle,
            their_handle: hint.theirHandle,
            author_id: authorId,
          })),
        )
        .onConflict((conflict) => conflict.doNothing()),
    )
  }
}
