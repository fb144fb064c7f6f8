import type { Who } from '@kith/wire/house'
import type { Actor } from '../access/facts.ts'
import { db, type Tx } from '../db/tx.ts'

/** Who is here, as their own pages show it. */
export async function whoOf(tx: Tx, actor: Actor): Promise<Who> {
  const agency = await tx.one(db.selectFrom('agency').select('name').where('id', '=', actor.agencyId))
  return {
    userId: actor.userId,
    kind: actor.kind === 'person' ? 'person' : 'staff',
    name: actor.name,
    email: actor.email,
    language: actor.language,
    agencyId: actor.agencyId,
    agencyName: agency.name,
    zone: actor.zone,
    rights: [...actor.rights],
    secondFactor: actor.mfaAt !== null,
  }
}
