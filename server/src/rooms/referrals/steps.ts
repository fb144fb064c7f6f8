import { commonRefusals, Refused } from '@kith/wire'
import {
  needsReason,
  nextSteps,
  type Reason,
  type ReferralState,
  reasons,
  referralsRefusals,
} from '@kith/wire/referrals'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'

/** What a step needs to know of the referral that it moves. */
export interface Moving {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: string
  state: string
  version: number
  consent_id: string
  service_name: string
  to_email: string
}

/** A referral that is about to take a step. Its row is held: of two answers at once, the second sees what the first left. */
export const toMove = (referralId: string) =>
  db
    .selectFrom('referral')
    .select([
      'agency_id',
      'id',
      'person_id',
      'program_id',
      'segment',
      'state',
      'version',
      'consent_id',
      'service_name',
      'to_email',
    ])
    .where('id', '=', referralId)
    .forUpdate()

export interface Step {
  state: ReferralState
  reason: Reason | null
  words: string
  by: 'officer' | 'partner' | 'system'
  byName: string
}

const endsIt = new Set<ReferralState>(['met', 'closed', 'withdrawn'])

/** Moves a referral on, or refuses because that step cannot follow. Writes the step down and tells whoever watches. */
export async function move(x: Effect<unknown>, referral: Moving, step: Step): Promise<{ state: ReferralState }> {
  const from = referral.state as ReferralState
  if (!nextSteps[from].includes(step.state)) throw new Refused('outOfOrder', commonRefusals.outOfOrder)
  const reason = reasonFor(step)
  const at = x.now.toISOString()
  await x.tx.one(
    db
      .updateTable('referral')
      .set({
        state: step.state,
        reason,
        reason_words: step.words.trim(),
        changed_at: at,
        version: referral.version + 1,
        ...(step.by === 'partner' && { answered_at: at, answered_by: step.byName }),
        closed_at: endsIt.has(step.state) ? at : null,
      })
      .where('agency_id', '=', referral.agency_id)
      .where('id', '=', referral.id)
      .returning('id'),
  )
  await writeStep(x, referral, { ...step, reason })
  tellOf(x, referral, step.state)
  return { state: step.state }
}

function tellOf(x: Effect<unknown>, referral: Moving, state: ReferralState): void {
  const recordId = referral.id
  if (referral.agency_id === x.actor.agencyId) {
    x.note({ recordRef: recordId, personId: referral.person_id })
    const about = { personId: referral.person_id, programId: referral.program_id, segment: referral.segment }
    x.tell({ kind: `referrals.${state}`, ...about, recordId })
    return
  }
  // An answer from another agency's account: the sender hears which referral it was, and their own rules say who may open it.
  x.note({ recordRef: recordId })
  x.tell({ kind: `referrals.${state}`, recordId, toAgencyId: referral.agency_id })
}

/** Adds a line to the referral's story; also for what does not change its state, such as a reminder. */
export async function writeStep(
  x: Effect<unknown>,
  referral: Pick<Moving, 'agency_id' | 'id' | 'person_id' | 'program_id' | 'segment'>,
  step: { state: string; reason: string; words: string; by: Step['by']; byName: string },
): Promise<void> {
  await x.tx.rows(
    db.insertInto('referral_step').values({
      agency_id: referral.agency_id,
      id: x.newId(),
      referral_id: referral.id,
      person_id: referral.person_id,
      program_id: referral.program_id,
      segment: referral.segment,
      state: step.state,
      reason: step.reason,
      words: step.words.trim(),
      by_name: step.byName,
      by_kind: step.by,
      at: x.now.toISOString(),
    }),
  )
}

function reasonFor(step: Step): string {
  if (!needsReason(step.state)) return ''
  if (!step.reason)
    throw new Refused('reasonMissing', referralsRefusals.reasonMissing, [{ path: 'reason', code: 'missing' }])
  if (!(reasons[step.state] as readonly string[]).includes(step.reason)) {
    throw new Refused('invalidInput', commonRefusals.invalidInput, [{ path: 'reason', code: 'wrongForm' }])
  }
  return step.reason
}
