import { Refused } from '@kith/wire'
import { consentVersion } from '@kith/wire/consent-words'
import { type Carried, referralsCommands, referralsRefusals } from '@kith/wire/referrals'
import { dayIn } from '../../house/clock.ts'
import { db } from '../../house/db/tx.ts'
import { type Effect, handles } from '../../house/door/book.ts'
import { post } from './letters.ts'
import { keepLink, newToken } from './links.ts'
import { mayShare } from './may-share.ts'
import { agencyOf, serviceOf } from './queries.ts'
import { writeStep } from './steps.ts'

const dayMs = 86_400_000
const longestDays = 366

/** Consent, referral, first step, link and mail: one command, so that nothing goes out on half an agreement. */
export const sendHandler = handles(referralsCommands.send, async (x) => {
  const { referralId, consent, toEmail } = x.payload
  const record = x.record!
  const { personId } = record
  const [[agency], [service], [officer]] = await x.tx.together(
    agencyOf(x.actor.agencyId),
    serviceOf(x.payload.serviceId),
    db.selectFrom('account').select(['name', 'email']).where('id', '=', x.actor.userId),
  )
  if (!service) throw new Refused('serviceGone', referralsRefusals.serviceGone)
  const today = dayIn(agency!.zone, x.now)
  const seenUntil = await endOf(x, consent.until, today, agency!.zone)
  const carries = await agreedOn(x, personId, record.segment, today, consent.carries)
  const consentId = x.newId()
  const about = {
    agency_id: x.actor.agencyId,
    person_id: personId,
    program_id: record.programId,
    segment: record.segment,
  }
  await x.tx.rows(
    db.insertInto('consent').values({
      ...about,
      id: consentId,
      to_agency_id: service.agency_id,
      to_service_id: service.id,
      to_name: service.organization_name || service.name,
      segments: [record.segment],
      purposes: ['referral'],
      what: carries.map((each) => each.item),
      form_version: consentVersion,
      language: consent.language,
      given_how: consent.givenHow,
      author_id: x.actor.userId,
      until_at: seenUntil,
    }),
  )
  await x.tx.rows(
    db.insertInto('referral').values({
      ...about,
      id: referralId,
      to_agency_id: service.agency_id,
      service_id: service.id,
      service_name: service.name,
      to_name: service.organization_name || service.name,
      to_email: toEmail,
      consent_id: consentId,
      purpose: x.payload.purpose.trim(),
      message: x.payload.message.trim(),
      carries: JSON.stringify(carries.map(({ item, label, value }) => ({ item, label, value }))),
      warm: x.payload.warm,
      answer_by: x.payload.answerBy,
      from_name: officer!.name,
      from_email: officer!.email,
      author_id: x.actor.userId,
    }),
  )
  await writeStep(
    x,
    { ...about, id: referralId },
    { state: 'sent', reason: '', words: '', by: 'officer', byName: officer!.name },
  )
  let mailed = false
  if (toEmail !== '') {
    const token = newToken()
    const until = await keepLink(x, { agencyId: x.actor.agencyId, id: referralId, seenUntil }, token)
    mailed = await post(x, {
      occasion: 'new',
      toAddress: toEmail,
      serviceName: service.name,
      agencyName: agency!.name,
      token,
      until,
    })
  }
  x.note({ recordRef: referralId })
  x.tell({
    kind: 'referrals.sent',
    personId,
    programId: record.programId,
    segment: record.segment,
    recordId: referralId,
  })
  // The other agency hears that something came; not for whom.
  if (service.agency_id) x.tell({ kind: 'referrals.received', recordId: referralId, toAgencyId: service.agency_id })
  return { referralId, consentId, mailed }
})

/** The midnight, where the agency is, that ends the last day on which it may be seen. */
async function endOf(x: Effect<unknown>, until: string, today: string, zone: string): Promise<string> {
  if (until <= today)
    throw new Refused('consentTooShort', referralsRefusals.consentTooShort, [
      { path: 'consent.until', code: 'tooSmall' },
    ])
  if (Date.parse(until) - Date.parse(today) > longestDays * dayMs) {
    throw new Refused('consentTooLong', referralsRefusals.consentTooLong, [{ path: 'consent.until', code: 'tooBig' }])
  }
  const [rows] = await x.tx.send({
    name: 'end-of-day',
    text: 'select ($1::date + 1)::timestamp at time zone $2 as midnight',
    values: [until, zone],
  })
  return String(rows![0]!.midnight)
}

/** What the person agreed to, read afresh: only things on the allow-list, and only if they still read as they were shown. */
async function agreedOn(
  x: Effect<unknown>,
  personId: string,
  segment: string,
  today: string,
  agreed: readonly { item: string; mark: string }[],
): Promise<Carried[]> {
  if (agreed.length === 0) throw new Refused('consentMissing', referralsRefusals.consentMissing)
  const wanted = new Map(agreed.map((each) => [each.item, each.mark]))
  const carries = (await mayShare(x.tx, personId, segment, today)).filter((each) => wanted.has(each.item))
  if (carries.length !== wanted.size || carries.some((each) => wanted.get(each.item) !== each.mark)) {
    throw new Refused('notAsSeen', referralsRefusals.notAsSeen)
  }
  return carries
}
