import {
  type PartnerSees,
  partnerRoutes,
  type ReferralState,
  referralsCommands,
  referralsRoutes,
} from '@kith/wire/referrals'
import { newId } from '../house/clock.ts'
import type { TestHouse } from './house-for-tests.ts'

/** For tests of referrals: an agency with two officers, a person with something to share, and a pantry to send them to. */
export async function referralWorld(h: TestHouse) {
  const agency = await h.anAgency({ name: 'Elm County Family Help' })
  const rosa = await h.aWorker({ agency, name: 'Rosa Lind' })
  const tomas = await h.aWorker({ agency, name: 'Tomás Bell' })
  const [asRosa, asTomas] = [await h.signedIn(rosa), await h.signedIn(tomas)]
  const year = new Date().getUTCFullYear() - 34
  const ines = await h.aPerson({ agency, officer: rosa, name: 'Ines Aguila', bornOn: `${year}-01-01` })
  await h.rows(`update person set phone = '555-0142', email = 'ines@mail.example', language = 'es' where id = $1`, [
    ines.id,
  ])
  const fact = { person_id: ines.id, program_id: ines.programId, author_id: rosa.id }
  await h.given('circumstance', { ...fact, question: 'earnedMonthly', answer: '1200' }, agency)
  await h.given('circumstance', { ...fact, question: 'medicalMonthly', answer: '80', segment: 'hiv' }, agency)

  // Cleared for it, so that only the allow-list can keep it out of a general referral.
  await h.given('clearance', { user_id: rosa.id, segment: 'hiv' }, agency)

  const aService = async (about: { name: string; agencyId?: string }) => {
    const id = newId()
    await h.rows(
      `insert into directory_service (id, source, name, organization_name, words, needs, hsds, digest, agency_id, email, phone)
       values ($1, 'test', $2, 'Open Pantry', lower($2) || ' open pantry', '{food}', '{}', '', $3, 'office@pantry.example', '555-0100')`,
      [id, about.name, about.agencyId ?? null],
    )
    return { id }
  }
  const pantry = await aService({ name: 'Food boxes' })

  interface Sending {
    items?: string[]
    serviceId?: string
    toEmail?: string
    message?: string
    purpose?: string
    answerBy?: string
  }
  const payload = async ({
    items = ['name'],
    serviceId = pantry.id,
    toEmail = 'office@pantry.example',
    ...rest
  }: Sending) => {
    const { may } = await h.call(asRosa, referralsRoutes.referralPreview, { params: { personId: ines.id } })
    return {
      personId: ines.id,
      referralId: newId(),
      serviceId,
      toEmail,
      purpose: 'Food this month',
      ...rest,
      consent: {
        carries: may.filter((each) => items.includes(each.item)).map(({ item, mark }) => ({ item, mark })),
        until: new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10),
        givenHow: 'inPerson' as const,
        language: 'es' as const,
      },
    }
  }
  const send = async (sending: Sending) => await h.did(asRosa, referralsCommands.send, await payload(sending))

  /** The link of the newest mail that has one. */
  const link = async () => {
    const [mail] = await h.rows<{ link: string }>(
      `select link from mail where link <> '' order by at desc, id desc limit 1`,
    )
    return mail!.link.replace('/r/', '')
  }
  const show = async (token: string): Promise<PartnerSees> =>
    (await h.ask(null, partnerRoutes.partnerLink, { params: { token } })).json()

  const envelopeOf = (payload: object, id: string = newId()) => ({
    id,
    type: referralsCommands.answerByLink.type,
    schemaVer: 1,
    payload,
  })
  const answer = async (token: string, payload: object, id?: string) =>
    await h.ask(null, partnerRoutes.answerPartnerLink, { params: { token }, body: envelopeOf(payload, id) })

  /** A referral that already stands in this state. */
  const standing = async (state: ReferralState) => {
    const sent = await send({})
    await h.rows('update referral set state = $2 where id = $1', [sent.referralId, state])
    return sent
  }
  const codeOf = (outcome: object): string =>
    'code' in outcome ? String(outcome.code) : (outcome as { outcome: string }).outcome

  return {
    agency,
    rosa,
    tomas,
    asRosa,
    asTomas,
    ines,
    pantry,
    aService,
    payload,
    send,
    link,
    show,
    answer,
    envelopeOf,
    standing,
    codeOf,
  }
}
