import type { Envelope } from '@kith/wire'
import type { Actor } from '../access/facts.ts'
import { newId } from '../clock.ts'
import type { Statement } from '../db/tx.ts'
import type { House } from '../house.ts'
import { appendEntry } from '../ledger/append.ts'
import { encrypt } from '../ledger/keys.ts'
import { passingStatement } from './closing.ts'

/** Sets a command aside: kept whole and encrypted, seen by whoever sent it and told to the house. It has no effect. */
export async function park(
  house: House,
  actor: Actor,
  envelope: Envelope,
  hash: Buffer,
  why: string,
  requestId: string,
): Promise<Statement[]> {
  const id = newId()
  const { key, wrapped } = house.keyring.make()
  const content = encrypt(key, Buffer.from(JSON.stringify(envelope)), id)
  return [
    {
      name: 'park-key',
      text: 'insert into kith.ledger_key (agency_id, subject_id, wrapped) values ($1, $2, $3)',
      values: [actor.agencyId, id, wrapped],
    },
    {
      name: 'park',
      text: `insert into kith.parked_command (agency_id, id, command_id, user_id, device_id, seq, type, payload_hash, payload_enc, why)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing`,
      values: [
        actor.agencyId,
        id,
        envelope.id,
        actor.userId,
        envelope.device ?? null,
        envelope.seq ?? null,
        envelope.type,
        hash,
        content,
        why,
      ],
    },
    ...passingStatement(actor, envelope),
    appendEntry({
      agencyId: actor.agencyId,
      id: newId(),
      at: house.clock.now().toISOString(),
      actorId: actor.kind === 'link' ? null : actor.userId,
      deviceId: envelope.device ?? null,
      action: 'door.parked',
      decision: 'deny',
      ruleId: why,
      recordRef: id,
      requestId,
    }),
  ]
}
