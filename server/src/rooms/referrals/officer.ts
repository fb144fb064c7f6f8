import { commonRefusals, Refused } from '@kith/wire'
import { nextSteps, type ReferralState, referralsCommands, referralsRefusals } from '@kith/wire/referrals'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, type Handler, handles } from '../../house/door/book.ts'
import { post } from './letters.ts'
import { endLinks, keepLink, newToken } from './links.ts'
import { agencyOf, consentOf } from './queries.ts'
import { type Moving, move, toMove, writeStep } from './steps.ts'

/** What the officer does with a referral that is out. */
export const officerHandlers: Handler[] = [
  handles(referralsCommands.remind, async (x) => {
    const referral = await theirReferral(x)
    const state = referral.state as ReferralState
    const waitsForThem = state === 'sent' || state === 'waitListed' || state === 'accepted'
    if (!waitsForThem) throw new Refused('outOfOrder', commonRefusals.outOfOrder)
    if (referral.to_email === '') throw new Refused('addressNeeded', referralsRefusals.addressNeeded)
    const seenUntil = await consentStill(x, referral.consent_id)
    const token = newToken()
    const until = await keepLink(x, { agencyId: referral.agency_id, id: referral.id, seenUntil }, token)
    const [agency] = await x.tx.rows(agencyOf(x.actor.agencyId))
    const mailed = await post(x, {
      occasion: 'reminder',
      toAddress: referral.to_email,
      serviceName: referral.service_name,
      agencyName: agency!.name,
      token,
      until,
    })
    await writeStep(x, referral, { state: 'reminded', reason: '', words: '', by: 'officer', byName: await myName(x) })
    x.note({ recordRef: referral.id })
    x.tell({ kind: 'referrals.reminded', ...x.record!, personId: referral.person_id, recordId: referral.id })
    return { mailed }
  }),

  handles(referralsCommands.withdraw, async (x) => {
    const referral = await theirReferral(x)
    await endConsent(x, referral.consent_id)
    return await takeBack(x, referral, {
      state: 'withdrawn',
      reason: x.payload.reason,
      words: x.payload.words,
      by: 'officer',
      byName: await myName(x),
    })
  }),

  handles(referralsCommands.recordOutcome, async (x) => {
    const { state, reason, words, byName } = x.payload
    const referral = await theirReferral(x)
    // The partner may have answered since the officer looked: then the officer looks again first.
    if (x.baseVer !== null && x.baseVer !== referral.version) {
      throw new Refused('changedMeanwhile', commonRefusals.changedMeanwhile)
    }
    const name = await myName(x)
    const step = {
      state,
      reason,
      words,
      by: 'officer',
      byName: byName.trim() ? `${name} · ${byName.trim()}` : name,
    } as const
    // What ends here needs nobody's eyes any more: the partner's sight of it ends too.
    if (state === 'closed') {
      await endConsent(x, referral.consent_id)
      await endLinks(x, referral.id)
    }
    return await move(x, referral, step)
  }),

  handles(referralsCommands.revokeConsent, async (x) => {
    const { personId, consentId } = x.payload
    await x.tx.one(
      db.selectFrom('consent').select('id').where('id', '=', consentId).where(ofPerson('person_id', personId)),
    )
    const revokedAt = await endConsent(x, consentId)
    const open = (await x.tx.rows(resting(consentId))).filter((each) =>
      nextSteps[each.state as ReferralState].includes('withdrawn'),
    )
    for (const referral of open) {
      await takeBack(x, referral, {
        state: 'withdrawn',
        reason: 'consentTakenBack',
        words: '',
        by: 'system',
        byName: '',
      })
    }
    x.note({ recordRef: consentId })
    x.tell({ kind: 'referrals.consentRevoked', ...x.record!, recordId: consentId })
    return { revokedAt, withdrawn: open.length }
  }),
]

/** The referral, if it is one of the person's whom the command names: `can()` was asked about that person. */
async function theirReferral(x: Effect<{ personId: string; referralId: string }>): Promise<Moving> {
  return await x.tx.one(toMove(x.payload.referralId).where(ofPerson('person_id', x.payload.personId)))
}

const resting = (consentId: string) =>
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
    .where('consent_id', '=', consentId)
    .forUpdate()

/** Withdraws, ends the links, and lets the partner know that there is nothing to do. */
async function takeBack(x: Effect<unknown>, referral: Moving, step: Parameters<typeof move>[2]) {
  const moved = await move(x, referral, step)
  await endLinks(x, referral.id)
  const [agency] = await x.tx.rows(agencyOf(x.actor.agencyId))
  await post(x, {
    occasion: 'withdrawn',
    toAddress: referral.to_email,
    serviceName: referral.service_name,
    agencyName: agency!.name,
    token: null,
    until: null,
  })
  return moved
}

/** Ends a consent now. One that was ended before keeps its day. */
async function endConsent(x: Effect<unknown>, consentId: string): Promise<string> {
  const at = x.now.toISOString()
  const row = await x.tx.one(
    db
      .updateTable('consent')
      .set((eb) => ({ revoked_at: eb.fn.coalesce('revoked_at', eb.val(at)) }))
      .where('id', '=', consentId)
      .returning('revoked_at'),
  )
  return row.revoked_at ?? at
}

async function consentStill(x: Effect<unknown>, consentId: string): Promise<string> {
  const consent = await x.tx.one(consentOf(consentId))
  const holds = consent.revoked_at === null && Date.parse(consent.until_at) > x.now.getTime()
  if (!holds) throw new Refused('consentEnded', referralsRefusals.consentEnded)
  return consent.until_at
}

const myName = async (x: Effect<unknown>): Promise<string> =>
  (await x.tx.one(db.selectFrom('account').select('name').where('id', '=', x.actor.userId))).name
