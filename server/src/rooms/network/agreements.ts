import type { standings } from '@kith/wire/network'
import type { Selectable } from 'kysely'
import type { MatchAgreementTable } from '../../house/db/tables.ts'
import { db, type Tx } from '../../house/db/tx.ts'
import type { Partner } from './call-partner.ts'

export type AgreementRow = Selectable<MatchAgreementTable>
type Standing = (typeof standings)[number]

export const agreementQuery = (agreementId: string) =>
  db.selectFrom('match_agreement').selectAll().where('id', '=', agreementId)

/** Where an agreement stands today. It holds only where both have signed, neither has paused or ended it, and its days last. */
export function standingOf(row: AgreementRow, today: string): Standing {
  if (row.ended_at !== null || row.their_ended) return 'ended'
  if (today > row.until_on) return 'over'
  if (row.partner_key === null) return 'invited'
  if (row.signed_at === null) return 'toSign'
  if (row.their_signed_at === null) return 'theyToSign'
  if (row.paused_at !== null || row.their_paused) return 'paused'
  return today < row.from_on ? 'notYet' : 'inForce'
}

export const partnerOf = (row: AgreementRow): Partner => ({
  agreementId: row.id,
  address: row.partner_address,
  agencyId: row.partner_agency_id ?? '',
  key: row.partner_key ?? new Uint8Array(),
})

/** How many tokens the partner may ask about in a day: two runs over as many people as the agreement says. */
export const tokensADay = (theirPeople: number, perPerson: number): number => paddedTokens(theirPeople * perPerson) * 2

const tokenStep = 256
const rowStep = 64
/** Numbers that cross are rounded up, so that one person more or less does not show. */
export const paddedTokens = (tokens: number) => Math.max(1, Math.ceil(tokens / tokenStep)) * tokenStep
export const paddedRows = (people: number) => Math.max(1, Math.ceil(people / rowStep)) * rowStep

/** What this side says of the agreement to the other: signed or not, paused or not, ended or not. */
export const stateOf = (row: AgreementRow) => ({
  signedAt: row.signed_at,
  signedBy: row.signed_at === null ? '' : row.signed_name,
  paused: row.paused_at !== null,
  ended: row.ended_at !== null,
})

/** Writes down what the other side says of it. What it ended stays ended, and what it signed stays signed. */
export async function keepTheirState(tx: Tx, row: AgreementRow, said: ReturnType<typeof stateOf>): Promise<void> {
  await tx.rows(
    db
      .updateTable('match_agreement')
      .set({
        their_signed_at: row.their_signed_at ?? said.signedAt,
        their_signed_name: row.their_signed_at === null ? said.signedBy : row.their_signed_name,
        their_paused: said.paused,
        their_ended: row.their_ended || said.ended,
        trouble: '',
      })
      .where('id', '=', row.id),
  )
}
