import assert from 'node:assert/strict'
import { test } from 'node:test'
import { plansCommands } from '@kith/wire/plans'
import { portalRoutes } from '@kith/wire/portal'
import { referralsCommands } from '@kith/wire/referrals'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { referralWorld } from '../../testing/referral-world.ts'

const h = await houseForTests()
const w = await referralWorld(h)
const { agency, rosa, ines, asRosa } = w
const { myPage } = portalRoutes

const anAccount = async (name: string) => await h.aWorker({ agency, role: 'person', name })
const actsFor = async (account: { id: string }, person: { id: string }, kind = 'self', over: object = {}) =>
  await h.given('proxy', { user_id: account.id, person_id: person.id, kind, ...over }, agency)

const inesHerself = await anAccount('Ines Aguila')
await actsFor(inesHerself, ines)
const asInes = await h.signedIn(inesHerself)

const someone = async (name: string) => await h.aPerson({ agency, officer: rosa, name })
const promised = (personId: string, over: object) =>
  h.did(asRosa, plansCommands.makePromise, {
    personId,
    promiseId: newId(),
    side: 'officer',
    words: 'Call the landlord',
    ...over,
  })

test('the person finds who works with them, what they want, both sides’ promises, their referrals and what is shared', async () => {
  const helper = await h.aWorker({ agency, name: 'Nell Okoro' })
  const program = { enrolment_id: ines.enrolmentId, user_id: helper.id }
  await h.given('assignment', { ...program, kind: 'secondary' }, agency)
  await h.did(asRosa, plansCommands.addGoal, {
    personId: ines.id,
    goalId: newId(),
    words: 'I want a door that locks',
    why: 'So that I sleep',
  })
  await promised(ines.id, { dueOn: '2026-12-01' })
  await promised(ines.id, { side: 'person', words: 'Bring the lease' })
  const sent = await w.standing('sent')
  const page = await h.call(asInes, myPage)
  assert.deepEqual(page.whose, [{ personId: ines.id, name: ines.name, as: 'self' }])
  assert.deepEqual(page.person, { id: ines.id, name: ines.name, isMe: true })
  assert.deepEqual(
    page.workers.map((each) => [each.name, each.email, each.kind]),
    [
      [rosa.name, rosa.email, 'primary'],
      ['Nell Okoro', helper.email, 'secondary'],
    ],
  )
  assert.deepEqual(
    page.goals.map((each) => [each.words, each.why]),
    [['I want a door that locks', 'So that I sleep']],
  )
  assert.deepEqual(
    page.promises.map((each) => [each.side, each.words, each.dueOn]),
    [
      ['officer', 'Call the landlord', '2026-12-01'],
      ['person', 'Bring the lease', null],
    ],
  )
  const referral = page.referrals.find((each) => each.id === sent.referralId)
  assert.equal(referral?.state, 'sent')
  const shared = page.shared.find((each) => each.id === sent.consentId)
  assert.equal(shared?.inForce, true)
  assert.equal(shared?.toName, referral?.toName)
  assert.ok(shared!.what.length > 0 && shared!.what.every((each) => each.en !== '' && each.es !== ''))
})

test('what is shared says when it was taken back', async () => {
  const sent = await w.standing('sent')
  await h.did(asRosa, referralsCommands.revokeConsent, { personId: ines.id, consentId: sent.consentId })
  const { shared, referrals } = await h.call(asInes, myPage)
  const taken = shared.find((each) => each.id === sent.consentId)
  assert.equal(taken?.inForce, false)
  assert.ok(taken?.revokedAt)
  assert.equal(referrals.find((each) => each.id === sent.referralId)?.state, 'withdrawn')
})

test('no word of a note reaches the page, nor why a promise was let go, nor what a partner wrote to the office', async () => {
  const ana = await someone('Ana Aguila')
  const account = await anAccount('Ana Aguila')
  await actsFor(account, ana)
  const said = { body: 'Zinnia: she said she will bring it on Friday.', occurred_at: new Date(), author_id: rosa.id }
  const note = await h.given('note', { person_id: ana.id, program_id: ana.programId, ...said }, agency)
  await promised(ana.id, { noteId: note.id, quote: 'she will bring it on Friday' })
  const letGo = newId()
  await promised(ana.id, { promiseId: letGo, words: 'Drive her there' })
  const because = 'Zinnia: she was not at home'
  await h.did(asRosa, plansCommands.releasePromise, { personId: ana.id, promiseId: letGo, because })
  const about = { person_id: ana.id, program_id: ana.programId, author_id: rosa.id }
  await h.given(
    'tie',
    { ...about, other_name: 'Zinnia', other_kind: 'person', kind: 'aunt', closeness: 'dangerous' },
    agency,
  )
  const answer = await h.ask(await h.signedIn(account), myPage)
  assert.equal(answer.statusCode, 200)
  assert.match(answer.body, /Call the landlord/)
  assert.doesNotMatch(answer.body, /Zinnia|on Friday|Drive her there|aunt/)
})

test('someone who acts for two people reads both, one at a time, and itself first', async () => {
  const [mother, child] = [await someone('Zoila Prat'), await someone('Abel Prat')]
  const stranger = await someone('Cora Prat')
  const account = await anAccount('Zoila Prat')
  await actsFor(account, child, 'parent')
  await actsFor(account, mother)
  const session = await h.signedIn(account)
  const first = await h.call(session, myPage)
  assert.deepEqual(
    first.whose.map((each) => [each.name, each.as]),
    [
      ['Zoila Prat', 'self'],
      ['Abel Prat', 'parent'],
    ],
  )
  assert.equal(first.person.id, mother.id)
  const second = await h.call(session, myPage, { params: { personId: child.id } })
  assert.deepEqual(second.person, { id: child.id, name: 'Abel Prat', isMe: false })
  // Somebody else's reads as nobody's does.
  const denied = await h.ask(session, myPage, { params: { personId: stranger.id } })
  const missing = await h.ask(session, myPage, { params: { personId: newId() } })
  assert.equal(denied.statusCode, 404)
  assert.equal(denied.body, missing.body)
})

test('only a person has a page: an officer of the house or of another agency finds nothing there', async () => {
  const there = await h.anAgency()
  const elsewhere = await h.signedIn(await h.aWorker({ agency: there }))
  const personThere = await h.signedIn(await h.aWorker({ agency: there, role: 'person' }))
  for (const session of [asRosa, elsewhere, personThere]) {
    assert.equal((await h.ask(session, myPage)).statusCode, 404)
    assert.equal((await h.ask(session, myPage, { params: { personId: ines.id } })).statusCode, 404)
  }
  assert.equal((await h.ask(null, myPage)).statusCode, 401)
})

test('an officer who is also somebody’s guardian reads there what is their ward’s, and nobody of their caseload', async () => {
  const guardian = await h.aWorker({ agency, name: 'Odo Prat' })
  await h.given('membership', { user_id: guardian.id, unit_id: agency.unitId, role: 'person' }, agency)
  const ward = await h.aPerson({ agency, officer: rosa, name: 'Ida Prat' })
  const client = await h.aPerson({ agency, officer: guardian, name: 'Uma Reyes' })
  await actsFor(guardian, ward, 'guardian')
  const session = await h.signedIn(guardian)
  assert.deepEqual(
    (await h.call(session, myPage)).whose.map((each) => each.name),
    ['Ida Prat'],
  )
  assert.equal((await h.ask(session, myPage, { params: { personId: client.id } })).statusCode, 404)
})

test('an authority that ended, a sealed record and a worker who left are not there any more', async () => {
  const ended = await anAccount('Ended')
  await actsFor(ended, ines, 'parent', { until_at: new Date(Date.now() - 1000) })
  assert.equal((await h.ask(await h.signedIn(ended), myPage)).statusCode, 404)

  const person = await h.aPerson({ agency, name: 'Lea Prat' })
  const account = await anAccount('Lea Prat')
  await actsFor(account, person)
  const session = await h.signedIn(account)
  const program = { enrolment_id: person.enrolmentId, user_id: rosa.id }
  await h.given('assignment', { ...program, kind: 'primary', until_at: new Date(Date.now() - 1000) }, agency)
  await h.given('assignment', { ...program, kind: 'supervisor' }, agency)
  assert.deepEqual((await h.call(session, myPage)).workers, [])
  await h.given('seal', { person_id: person.id, reason: 'a court' }, agency)
  assert.equal((await h.ask(session, myPage)).statusCode, 404)
})

test('a look at one’s own page stands in the ledger under one’s own name, by the rule of the own record', async () => {
  await h.call(asInes, myPage)
  const [row] = await h.rows<{ actor_id: string; rule_id: string; person_id: string; fields_seen: string[] }>(
    "select actor_id, rule_id, person_id, fields_seen from ledger where action = 'myPage' and actor_id = $1 order by seq desc limit 1",
    [inesHerself.id],
  )
  assert.equal(row?.rule_id, 'ownRecord')
  assert.equal(row?.person_id, ines.id)
  assert.ok(row?.fields_seen.includes('promises') && !row.fields_seen.includes('notes'))
})
