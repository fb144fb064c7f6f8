import { createHmac } from 'node:crypto'
import { partnerOrigin } from './partner-address.ts'

/** What one agency gives the other, once, by a way of its own: where its server is, the agreement, its key, and a code. */
export interface Invitation {
  origin: string
  agencyId: string
  agreementId: string
  key: Buffer
  code: string
}

const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'
const form = new RegExp(`^(https?://[^/#\\s]+)/#kith-network\\.(${uuid})\\.(${uuid})\\.([\\w-]{43})\\.([\\w-]{43})$`)

/** Behind the `#`, so that no server and no proxy on the way writes it down should somebody open it as a link. */
export const writeInvitation = (to: Invitation): string =>
  `${to.origin}/#kith-network.${to.agencyId}.${to.agreementId}.${to.key.toString('base64url')}.${to.code}`

/** The code follows from our key and the agreement, so that it is kept nowhere; it is good until somebody has used it. */
export const codeOf = (seed: Buffer, agreementId: string): string =>
  createHmac('sha256', seed).update(`kith invitation ${agreementId}`).digest('base64url')

/** Whether such an address may be called is looked at when it is called. */
export function readInvitation(text: string): Invitation | null {
  const [, origin, agencyId, agreementId, key, code] = form.exec(text.trim()) ?? []
  if (!origin || !partnerOrigin(origin, true)) return null
  return { origin, agencyId: agencyId!, agreementId: agreementId!, key: Buffer.from(key!, 'base64url'), code: code! }
}
