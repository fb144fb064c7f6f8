import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  answers,
  nextSteps,
  type ReferralState,
  referralStates,
  referralsCommands,
  referralsRoutes,
} from '@kith/wire/referrals'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { referralWorld } from '../../testing/referral-world.ts'

const h = await houseForTests()
const w = await referralWorld(h)
const { asRosa, rosa, agency, ines, send, link, show, answer, codeOf } = w
const c = referralsCommands
const r = referralsRoutes

test('one command writes consent, referral, first step, link and mail, and orders the delivery', async () => {
  const sent = await send({ items: ['name', 'phone'] })
  const [consent] = await h.rows<{ what: string[]; to_service_id: string; given_how: string }>(
    'select what, to_service_id, given_how from consent where id = $1',
    [sent.consentId],
  )
  assert.deepEqual(consent, { what: ['name', 'phone'], to_service_id: w.pantry.id, given_how: 'inPerson' })
  const counts = await h.rows(
    `select (select count(*) from referral where id = $1)::int referrals, (select count(*) from referral_step where referral_id = $1)::int steps,
            (select count(*) from referral_link where referral_id = $1)::int links`,
    [sent.referralId],
  )
  assert.deepEqual(counts, [{ referrals: 1, steps: 1, links: 1 }])
  assert.equal(sent.mailed, true)
  assert.equal(h.ordered.at(-1)?.name, 'mail.deliver')
})

test('a referral that is sent twice is one referral', async () => {
  const envelope = newId()
  const payload = await w.payload({ items: ['name'] })
  const [first, second] = [
    await h.send(asRosa, c.send, payload, { id: envelope }),
    await h.send(asRosa, c.send, payload, { id: envelope }),
  ]
  assert.deepEqual([first.outcome, second.outcome], ['ok', 'ok'])
  assert.equal('repeated' in second && second.repeated, true)
  const count = async (what: string) =>
    (await h.rows<{ n: number }>(`select count(*)::int n from ${what}`, [payload.referralId]))[0]?.n
  assert.equal(await count('referral where id = $1'), 1)
  assert.equal(await count('referral_link where referral_id = $1'), 1)
  // The same referral under a new envelope is not made a second time either.
  assert.equal(codeOf(await h.send(asRosa, c.send, payload)), 'changedMeanwhile')
})

test('neither the mail nor the job says anything of the person', async () => {
  const sent = await send({
    items: ['name', 'phone', 'email'],
    message: 'Ines is afraid of her brother',
    purpose: 'Food for Ines',
  })
  const mails = await h.rows<Record<string, unknown>>('select * from mail order by at desc, id desc limit 1')
  const said = JSON.stringify([mails, h.ordered.at(-1)])
  for (const secret of ['Ines', 'Aguila', '555-0142', 'ines@', 'brother', 'Food for', ines.id]) {
    assert.ok(!said.includes(secret), secret)
  }
  assert.match(String(mails[0]?.body), /Elm County Family Help/)
  assert.match(String(mails[0]?.body), /no cuenta|No necesita cuenta/)
  assert.equal(mails[0]?.to_address, 'office@pantry.example')
  assert.ok(sent.mailed)
})

test('a mail’s subject stays on one line whatever the directory holds', async () => {
  const bad = await w.aService({ name: 'Pantry\r\nBcc: all@evil.example' })
  await send({ serviceId: bad.id })
  const [mail] = await h.rows<{ subject: string }>('select subject from mail order by at desc, id desc limit 1')
  assert.ok(!/[\r\n]/.test(mail!.subject))
  const tried = { ...(await w.payload({})), toEmail: 'a@b.example\r\nBcc: x@y.example' }
  assert.equal(codeOf(await h.send(asRosa, c.send, tried)), 'invalidInput')
})

test('nothing goes out without consent, on a consent too short or too long, or other than it was shown', async () => {
  const good = await w.payload({ items: ['name', 'phone'] })
  const tryWith = async (over: object) =>
    codeOf(await h.send(asRosa, c.send, { ...good, referralId: newId(), ...over }))
  const consent = good.consent
  assert.equal(await tryWith({ consent: { ...consent, carries: [] } }), 'consentMissing')
  assert.equal(await tryWith({ consent: { ...consent, until: '2026-01-01' } }), 'consentTooShort')
  assert.equal(await tryWith({ consent: { ...consent, until: '2090-01-01' } }), 'consentTooLong')
  assert.equal(await tryWith({ consent: { ...consent, carries: [{ item: 'diagnosis', mark: 'x' }] } }), 'notAsSeen')
  assert.equal(await tryWith({ serviceId: newId() }), 'serviceGone')
  await h.rows(`update person set phone = '555-0999' where id = $1`, [ines.id])
  assert.equal(await tryWith({}), 'notAsSeen')
  await h.rows(`update person set phone = '555-0142' where id = $1`, [ines.id])
  assert.equal(await tryWith({}), 'ok')
})

test('what is sent is word for word what was shown, and no more', async () => {
  await send({ items: ['language', 'age', 'circumstance:earnedMonthly'] })
  const seen = await show(await link())
  assert.equal(seen.link, 'open')
  const carries = seen.link === 'open' ? seen.referral.carries : []
  assert.deepEqual(
    carries.map((each) => [each.item, each.label.es, each.value.en, each.value.es]),
    [
      ['language', 'Idioma', 'Spanish', 'español'],
      ['age', 'Edad', '34 years', '34 años'],
      ['circumstance:earnedMonthly', 'Salario', '$1,200 a month', '$1,200 al mes'],
    ],
  )
  assert.ok(!JSON.stringify(seen).includes('Aguila'))
})

test('what is unknown cannot be shared, nor a circumstance of another part of the record', async () => {
  const may = await h.call(asRosa, r.referralPreview, { params: { personId: ines.id, serviceId: w.pantry.id } })
  const items = may.may.map((each) => each.item)
  assert.ok(!items.includes('pronouns'))
  assert.ok(items.includes('circumstance:earnedMonthly'))
  assert.ok(!items.includes('circumstance:medicalMonthly'))
  assert.equal(may.service?.email, 'office@pantry.example')
})

test('every step that the state machine does not name is refused, and changes nothing', async () => {
  for (const state of referralStates) {
    for (const next of [...answers, 'closed'] as const) {
      if (nextSteps[state].includes(next)) continue
      const { referralId } = await w.standing(state)
      const reason =
        next === 'declined'
          ? 'full'
          : next === 'couldNotContact'
            ? 'noAnswer'
            : next === 'closed'
              ? 'noPlaceFound'
              : null
      const outcome = await h.send(asRosa, c.recordOutcome, { personId: ines.id, referralId, state: next, reason })
      assert.equal(codeOf(outcome), 'outOfOrder', `${state} → ${next}`)
      const [row] = await h.rows<{ state: ReferralState }>('select state from referral where id = $1', [referralId])
      assert.equal(row?.state, state)
    }
  }
})

test('every step that it names is taken, with its reason', async () => {
  for (const state of referralStates) {
    for (const next of [...answers, 'closed'] as const) {
      if (!nextSteps[state].includes(next)) continue
      const { referralId } = await w.standing(state)
      const reason =
        next === 'declined'
          ? 'full'
          : next === 'couldNotContact'
            ? 'noAnswer'
            : next === 'closed'
              ? 'noPlaceFound'
              : null
      const outcome = await h.send(asRosa, c.recordOutcome, { personId: ines.id, referralId, state: next, reason })
      assert.equal(codeOf(outcome), 'ok', `${state} → ${next}`)
    }
  }
})

test('of two who write an outcome at once, or of one who looked too early, the second is told to look again', async () => {
  const { referralId } = await w.standing('sent')
  const declined = { personId: ines.id, referralId, state: 'declined', reason: 'full' } as const
  const both = await Promise.all([h.send(asRosa, c.recordOutcome, declined), h.send(asRosa, c.recordOutcome, declined)])
  assert.deepEqual(both.map(codeOf).sort(), ['ok', 'outOfOrder'])
  const closed = { ...declined, state: 'closed', reason: 'noPlaceFound' } as const
  assert.equal(codeOf(await h.send(asRosa, c.recordOutcome, closed, { baseVer: 1 })), 'changedMeanwhile')
  assert.equal(codeOf(await h.send(asRosa, c.recordOutcome, closed, { baseVer: 2 })), 'ok')
})

test('the person sees their own referrals, and nobody else’s', async () => {
  const sent = await send({})
  const self = await h.aWorker({ agency, role: 'person', name: 'Ines Aguila' })
  await h.given('proxy', { user_id: self.id, person_id: ines.id, kind: 'self' }, agency)
  const session = await h.signedIn(self)
  const { referrals } = await h.call(session, r.referralsOfPerson, { params: { personId: ines.id } })
  assert.ok(referrals.some((each) => each.id === sent.referralId))
  assert.equal((await h.ask(session, r.referrals)).statusCode, 404)
  const other = await h.aPerson({ agency, officer: rosa })
  assert.equal((await h.ask(session, r.referralsOfPerson, { params: { personId: other.id } })).statusCode, 404)
  assert.equal(
    codeOf(await h.send(session, c.revokeConsent, { personId: ines.id, consentId: sent.consentId })),
    'notFound',
  )
})

test('declined and could not contact want a reason of their own list', async () => {
  const { referralId } = await w.standing('sent')
  const tried = { personId: ines.id, referralId, state: 'declined' } as const
  assert.equal(codeOf(await h.send(asRosa, c.recordOutcome, tried)), 'reasonMissing')
  assert.equal(codeOf(await h.send(asRosa, c.recordOutcome, { ...tried, reason: 'noAnswer' })), 'invalidInput')
  assert.equal(codeOf(await h.send(asRosa, c.recordOutcome, { ...tried, reason: 'full' })), 'ok')
})

test('a reminder brings a fresh link; one answer uses up both', async () => {
  const sent = await send({})
  const first = await link()
  await h.did(asRosa, c.remind, { personId: ines.id, referralId: sent.referralId })
  const second = await link()
  assert.notEqual(first, second)
  assert.equal((await show(first)).link, 'open')
  assert.equal((await answer(first, { answer: 'accepted', byName: 'Sam' })).statusCode, 200)
  assert.equal((await show(second)).link, 'used')
  const { steps } = await h.call(asRosa, r.referral, { params: { referralId: sent.referralId } })
  assert.deepEqual(
    steps.map((each) => each.state),
    ['sent', 'reminded', 'accepted'],
  )
})

test('consent taken back closes the partner’s view at once, withdraws what is open, and says so by mail', async () => {
  const sent = await send({})
  const token = await link()
  assert.equal((await show(token)).link, 'open')
  const done = await h.did(asRosa, c.revokeConsent, { personId: ines.id, consentId: sent.consentId })
  assert.equal(done.withdrawn, 1)
  assert.deepEqual(await show(token), { link: 'ended' })
  assert.equal((await answer(token, { answer: 'accepted', byName: 'Sam' })).statusCode, 404)
  assert.equal(codeOf(await h.send(asRosa, c.remind, { personId: ines.id, referralId: sent.referralId })), 'outOfOrder')
  const [mail] = await h.rows<{ subject: string; link: string }>(
    'select subject, link from mail order by at desc, id desc limit 1',
  )
  assert.match(mail!.subject, /^Taken back/)
  assert.equal(mail!.link, '')
})

test('a consent that has run out shows nothing more', async () => {
  const sent = await send({})
  const token = await link()
  await h.rows(`update consent set until_at = now() - interval '1 second' where id = $1`, [sent.consentId])
  assert.deepEqual(await show(token), { link: 'ended' })
})

test('a service without an address can be told by telephone: no mail, no link, the officer writes the answer down', async () => {
  const sent = await send({ toEmail: '' })
  assert.equal(sent.mailed, false)
  assert.equal((await h.rows('select 1 from referral_link where referral_id = $1', [sent.referralId])).length, 0)
  await h.did(asRosa, c.recordOutcome, {
    personId: ines.id,
    referralId: sent.referralId,
    state: 'accepted',
    byName: 'Sam at the desk',
  })
  const { referral, steps } = await h.call(asRosa, r.referral, { params: { referralId: sent.referralId } })
  assert.equal(referral.state, 'accepted')
  assert.equal(steps.at(-1)?.byName, 'Rosa Lind · Sam at the desk')
})

test('the board shows what waits for whom and what is late, and another officer’s people are not on it', async () => {
  const sent = await send({ answerBy: '2026-01-05' })
  const { referrals } = await h.call(asRosa, r.referrals)
  const row = referrals.find((each) => each.id === sent.referralId)
  assert.deepEqual([row?.isLate, row?.waitsOn, row?.isMine, row?.personName], [true, 'them', true, 'Ines Aguila'])
  assert.equal((await h.call(w.asTomas, r.referrals)).referrals.length, 0)
  await h.did(asRosa, c.recordOutcome, {
    personId: ines.id,
    referralId: sent.referralId,
    state: 'declined',
    reason: 'full',
  })
  const after = (await h.call(asRosa, r.referrals)).referrals.find((each) => each.id === sent.referralId)
  assert.deepEqual([after?.isLate, after?.waitsOn], [false, 'us'])
})

test('a referral of somebody else’s person answers as one that does not exist', async () => {
  const sent = await send({})
  const [hidden, missing] = [
    await h.ask(w.asTomas, r.referral, { params: { referralId: sent.referralId } }),
    await h.ask(w.asTomas, r.referral, { params: { referralId: newId() } }),
  ]
  assert.deepEqual([hidden.statusCode, hidden.body], [404, missing.body])
  const his = await h.aPerson({ agency, officer: w.tomas })
  const tried = { personId: his.id, referralId: sent.referralId, reason: 'sentByMistake' } as const
  assert.equal(codeOf(await h.send(w.asTomas, c.withdraw, tried)), 'notFound')
})

test('whoever may not refer sees no preview and sends nothing', async () => {
  const intern = await h.aWorker({ agency, role: 'intern' })
  const enrolment = await h.rows<{ id: string }>('select id from enrolment where person_id = $1', [ines.id])
  await h.given('assignment', { user_id: intern.id, enrolment_id: enrolment[0]!.id, kind: 'secondary' }, agency)
  const session = await h.signedIn(intern)
  assert.equal((await h.ask(session, r.referralPreview, { params: { personId: ines.id } })).statusCode, 404)
  assert.equal(codeOf(await h.send(session, c.send, await w.payload({}))), 'notFound')
})

test('a partner with an account sees and answers what was sent to their agency, only while the person agrees', async () => {
  const partner = await h.anAgency({ name: 'Open Pantry', kind: 'partner' })
  const other = await h.anAgency({ name: 'Another Partner', kind: 'partner' })
  const [asPartner, asOther] = await Promise.all(
    [partner, other].map(
      async (each) => await h.signedIn(await h.aWorker({ agency: each, role: 'partner', name: 'Sam Reed' })),
    ),
  )
  const service = await w.aService({ name: 'Pantry boxes', agencyId: partner.id })
  const sent = await send({ serviceId: service.id, items: ['name'] })
  const { referrals } = await h.call(asPartner!, r.received)
  assert.deepEqual(
    referrals.map((each) => [each.id, each.fromAgency, each.carries[0]?.value.en]),
    [[sent.referralId, 'Elm County Family Help', 'Ines Aguila']],
  )
  assert.deepEqual((await h.call(asOther!, r.received)).referrals, [])
  const answered = { referralId: sent.referralId, answer: 'accepted' } as const
  assert.equal(codeOf(await h.send(asOther!, c.answerReceived, answered)), 'notFound')
  assert.equal(codeOf(await h.send(asPartner!, c.answerReceived, answered)), 'ok')
  const mine = await h.call(asRosa, r.referral, { params: { referralId: sent.referralId } })
  assert.deepEqual([mine.referral.state, mine.steps.at(-1)?.byName], ['accepted', 'Sam Reed'])
  // Nothing else of the person: neither their page nor their referrals.
  assert.equal((await h.ask(asPartner!, r.referralsOfPerson, { params: { personId: ines.id } })).statusCode, 404)
  assert.equal((await h.ask(asPartner!, r.referral, { params: { referralId: sent.referralId } })).statusCode, 404)
  await h.did(asRosa, c.revokeConsent, { personId: ines.id, consentId: sent.consentId })
  assert.deepEqual((await h.call(asPartner!, r.received)).referrals, [])
  assert.equal(codeOf(await h.send(asPartner!, c.answerReceived, { ...answered, answer: 'met' })), 'notFound')
})

test('the officer’s pages hear of the answer', async () => {
  await send({})
  await answer(await link(), { answer: 'waitListed', byName: 'Sam' })
  const [event] = await h.rows<{ kind: string; person_id: string }>(
    'select kind, person_id from event order by seq desc limit 1',
  )
  assert.deepEqual(event, { kind: 'referrals.waitListed', person_id: ines.id })
  assert.ok(rosa.id)
})
