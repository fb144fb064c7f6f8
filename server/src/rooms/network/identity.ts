import type { KeyObject } from 'node:crypto'
import type { Tx } from '../../house/db/tx.ts'
import { db } from '../../house/db/tx.ts'
import type { House } from '../../house/house.ts'
import { privateKeyOf, publicBytesOf } from './signature.ts'

/** Who an agency is to other servers: its name, its kind, and the key that signs what it sends. */
export interface Identity {
  name: string
  kind: 'human_services' | 'victim_services' | 'partner' | 'house'
  zone: string
  key: KeyObject
  public: Buffer
  /** What the key and the handles of people are made from. */
  seed: Buffer
}

/** Reads it, as the matching service; the key is made on first use. */
export async function identityOf(house: House, tx: Tx, agencyId: string): Promise<Identity> {
  const [[agency], [kept]] = await tx.together(
    db.selectFrom('agency').select(['name', 'kind', 'zone']).where('id', '=', agencyId),
    db.selectFrom('network_key').select(['wrapped', 'public']).where('agency_id', '=', agencyId),
  )
  const about = { name: agency!.name, kind: agency!.kind as Identity['kind'], zone: agency!.zone }
  if (kept) return { ...about, ...opened(house, kept) }
  const { key: seed, wrapped } = house.keyring.make()
  const made = { agency_id: agencyId, public: publicBytesOf(privateKeyOf(seed)), wrapped }
  await tx.rows(
    db
      .insertInto('network_key')
      .values(made)
      .onConflict((conflict) => conflict.doNothing()),
  )
  const stands = await tx.one(
    db.selectFrom('network_key').select(['wrapped', 'public']).where('agency_id', '=', agencyId),
  )
  return { ...about, ...opened(house, stands) }
}

function opened(house: House, kept: { wrapped: Buffer; public: Buffer }) {
  const seed = house.keyring.unwrap(kept.wrapped)
  return { key: privateKeyOf(seed), public: kept.public, seed }
}
