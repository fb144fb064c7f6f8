import { nextSteps, type ReferralState, type referralsRoutes } from '@kith/wire/referrals'
import { dayIn } from '../../house/clock.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import type { Visit } from '../../house/kit/visit.ts'
import { personQuery } from '../people/index.ts'
import { likelyServices } from './likely.ts'
import { mayShare } from './may-share.ts'
import {
  agencyOf,
  board,
  consentOf,
  openWith,
  receivedBy,
  referralInFull,
  referralsOf,
  serviceOf,
  stepsOf,
} from './queries.ts'
import { carriesOf, isLate, lastDay, received, summary } from './shapes.ts'

export const referralReads: RouteHandlers<typeof referralsRoutes> = {
  async referrals(visit) {
    const reader = visit.actorWith('read')
    const [[agency], rows] = await visit.tx.together(
      agencyOf(reader.agencyId),
      board(reader.agencyId, visit.params.show, visit.params.limit),
    )
    const today = dayIn(agency!.zone, visit.now)
    visit.showed(
      rows.map((row) => row.person_id),
      'referrals',
    )
    return { today, referrals: rows.map((row) => summary(row, visit.now, today, reader.userId)) }
  },

  async received(visit) {
    const reader = visit.actorWith('answer')
    const [[agency], rows] = await visit.tx.together(
      agencyOf(reader.agencyId),
      receivedBy(reader.agencyId, visit.params.limit),
    )
    const today = dayIn(agency!.zone, visit.now)
    visit.showed(
      rows.map((row) => row.person_id),
      'received',
    )
    return {
      today,
      referrals: rows.map((row) => ({
        ...received(row),
        id: row.id,
        isLate: isLate(row.state as ReferralState, row.answer_by, today),
      })),
    }
  },

  async referral(visit) {
    const reader = visit.actor()
    const { referralId } = visit.params
    const row = await visit.tx.one(referralInFull(reader.agencyId, referralId))
    await visit.reading(row.person_id, {
      record: { programId: row.program_id, segment: row.segment, portalVisible: true },
      fields: ['referral', 'steps', 'consent'],
    })
    const [[agency], [consent], steps] = await visit.tx.together(
      agencyOf(reader.agencyId),
      consentOf(row.consent_id),
      stepsOf(referralId),
    )
    const today = dayIn(agency!.zone, visit.now)
    const state = row.state as ReferralState
    return {
      today,
      referral: {
        ...summary(row, visit.now, today, reader.userId),
        toEmail: row.to_email,
        message: row.message,
        purpose: row.purpose,
        warm: row.warm,
        carries: carriesOf(row.carries),
        reasonWords: row.reason_words,
        answeredBy: row.answered_by,
        version: row.version,
      },
      consent: {
        id: consent!.id,
        from: consent!.from_at,
        until: lastDay(consent!.until_at, agency!.zone),
        revokedAt: consent!.revoked_at,
        givenHow: consent!.given_how,
        language: consent!.language,
        inForce: consent!.revoked_at === null && Date.parse(consent!.until_at) > visit.now.getTime(),
      },
      steps: steps.map((step) => ({
        id: step.id,
        state: step.state,
        reason: step.reason,
        words: step.words,
        byName: step.by_name,
        byKind: step.by_kind as 'officer',
        at: step.at,
      })),
      next: [...nextSteps[state]],
    }
  },

  async referralsOfPerson(visit) {
    const reader = visit.actor()
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['referrals'], record: { portalVisible: true } })
    const [[agency], rows] = await visit.tx.together(agencyOf(reader.agencyId), referralsOf(reader.agencyId, personId))
    const today = dayIn(agency!.zone, visit.now)
    return { today, referrals: rows.map((row) => summary(row, visit.now, today, reader.userId)) }
  },

  async referralPreview(visit) {
    const reader = visit.actor()
    const { personId } = visit.params
    const access = await visit.reading(personId, { action: 'refer', fields: ['referralPreview', 'unmetNeeds'] })
    const [[agency], [person]] = await visit.tx.together(agencyOf(reader.agencyId), personQuery(personId))
    const today = dayIn(agency!.zone, visit.now)
    const { service, alreadySent } = await chosen(visit, personId)
    return {
      today,
      person: { id: personId, name: person!.name, language: person!.language },
      agencyName: agency!.name,
      officerName: reader.name,
      may: await mayShare(visit.tx, personId, access.segment, today),
      isPart2: access.segment === 'sud_part2',
      service,
      alreadySent,
      likely: service ? { forNeeds: [], lately: [] } : await likelyServices(visit.tx, reader.agencyId, personId),
    }
  },
}

async function chosen(visit: Visit<{ serviceId?: string | undefined }>, personId: string) {
  const { serviceId } = visit.params
  if (!serviceId) return { service: null, alreadySent: null }
  const [[service], [open]] = await visit.tx.together(serviceOf(serviceId), openWith(personId, serviceId))
  return {
    service: service
      ? {
          id: service.id,
          name: service.name,
          organizationName: service.organization_name,
          email: service.email,
          phone: service.phone,
          status: service.status,
          hasAccount: service.agency_id !== null,
        }
      : null,
    alreadySent: open?.id ?? null,
  }
}
