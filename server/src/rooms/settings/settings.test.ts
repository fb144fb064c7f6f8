import assert from 'node:assert/strict'
import { generateKeyPairSync } from 'node:crypto'
import { test } from 'node:test'
import { setTimeout } from 'node:timers/promises'
import { peopleRoutes } from '@kith/wire/people'
import { settingsCommands, settingsRoutes } from '@kith/wire/settings'
import { clock } from '../../house/clock.ts'
import { seal } from '../../house/ledger/seal.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { peopleRoom } from '../people/index.ts'
import { settingsRoom } from './index.ts'

const h = await houseForTests({ rooms: [peopleRoom, settingsRoom] })
const [agency, elsewhere] = [await h.anAgency({ name: 'Larkmoor' }), await h.anAgency({ name: 'Lantern' })]
const worker = (role: string, name?: string) => h.aWorker({ agency, role, ...(name && { name }) })
const [rosa, ben, admin, privacy, auditor] = await Promise.all([
  worker('officer', 'Rosa'),
  worker('officer', 'Ben'),
  worker('admin'),
  worker('privacy', 'Pia'),
  worker('auditor'),
])
const [asRosa, asAdmin, asPrivacy, asAuditor] = await Promise.all(
  [rosa, admin, privacy, auditor].map((each) => h.signedIn(each!)),
)
const maria = await h.aPerson({ agency, officer: ben, name: 'Maria Never-Shown' })
const openedInEmergency = (by = rosa) =>
  h.given(
    'access_grant',
    {
      user_id: by!.id,
      person_id: maria.id,
      kind: 'break_glass',
      reason_code: 'medical',
      reason: 'A call from the clinic, she was brought in',
      until_at: new Date(Date.now() + 4 * 3_600_000),
    },
    agency,
  )

test('an administrator reads the order of their own agency and the names of the network', async () => {
  const seen = await h.call(asAdmin!, settingsRoutes.agency)
  assert.equal(seen.agency.name, 'Larkmoor')
  assert.deepEqual(
    seen.units.map((unit) => [unit.kind, unit.depth]),
    [
      ['agency', 0],
      ['program', 1],
    ],
  )
  assert.deepEqual(
    seen.network.map((each) => each.name),
    ['Lantern'],
  )
})

test('roles stand with their rights, workers with their roles, rules in their order', async () => {
  const { roles, rules, staff } = await h.call(asAdmin!, settingsRoutes.roles)
  assert.ok(roles.find(({ role }) => role === 'officer')?.rights.includes('caseload'))
  assert.equal(rules[0]?.id, 'conflict')
  assert.deepEqual(
    staff.find(({ name }) => name === 'Rosa')?.memberships.map(({ role }) => role),
    ['officer'],
  )
  await h.aWorker({ agency: elsewhere, name: 'Not ours' })
  assert.ok(!staff.some(({ name }) => name === 'Not ours'))
})

test('everyone reads their own roles', async () => {
  const { memberships } = await h.call(asRosa!, settingsRoutes.me)
  assert.deepEqual(
    memberships.map(({ role, until }) => [role, until]),
    [['officer', null]],
  )
})

test('pages of the watch do not exist for anyone else', async () => {
  for (const route of [
    settingsRoutes.agency,
    settingsRoutes.roles,
    settingsRoutes.emergencies,
    settingsRoutes.ledger,
  ]) {
    assert.equal((await h.ask(asRosa!, route)).statusCode, 404, route.id)
  }
  assert.equal((await h.ask(asAdmin!, settingsRoutes.ledger)).statusCode, 404)
  assert.equal((await h.ask(asAuditor!, settingsRoutes.emergencies)).statusCode, 404)
})

test('a privacy officer sees what was opened in an emergency and what was looked at, without the person’s name', async () => {
  const { id } = await openedInEmergency()
  await h.call(asRosa!, peopleRoutes.person, { params: { personId: maria.id } })
  const answer = await h.ask(asPrivacy!, settingsRoutes.emergencies)
  assert.ok(!answer.body.includes('Never-Shown'))
  const found = answer.json().emergencies.find((each: { id: string }) => each.id === id)
  assert.deepEqual([found.workerName, found.looks, found.actions, found.mayReview], ['Rosa', 1, ['person'], true])
})

test('a review is written once, by somebody else than the one who broke the glass', async () => {
  const [rosas, own] = [await openedInEmergency(), await openedInEmergency(privacy)]
  const words = 'The clinic confirmed the call'
  const review = (grantId: string) =>
    h.send(asPrivacy!, settingsCommands.reviewEmergency, { grantId, finding: 'rightful', words })
  assert.equal((await review(rosas.id)).outcome, 'ok')
  const again = await review(rosas.id)
  assert.equal(again.outcome === 'rejected' && again.code, 'alreadyReviewed')
  assert.equal((await review(own.id)).outcome, 'rejected')
  const unreviewed = await h.send(asRosa!, settingsCommands.reviewEmergency, {
    grantId: rosas.id,
    finding: 'rightful',
    words,
  })
  assert.equal(unreviewed.outcome, 'rejected')
  const { emergencies } = await h.call(asPrivacy!, settingsRoutes.emergencies)
  const seen = emergencies.find(({ id }) => id === rosas.id)!
  assert.deepEqual([seen.finding, seen.words, seen.reviewedBy, seen.mayReview], ['rightful', words, 'Pia', false])
  assert.equal(emergencies.at(-1)!.id, rosas.id, 'what is reviewed stands last')
})

test('an auditor pages through the outside of the ledger, and the look is written down too', async () => {
  for (let at = 0; at < 60; at++) await h.ask(asRosa!, peopleRoutes.person, { params: { personId: maria.id } })
  const sealer = {
    owner: h.db.owner,
    key: generateKeyPairSync('ed25519').privateKey,
    clock,
    anchors: { tell: async () => {}, newest: async () => null, toldUntil: async () => 0 },
  }
  // A transaction that is under way in another test's database keeps rows from being sealed until it has ended.
  const until = Date.now() + 30_000
  while (!(await seal(sealer)) && Date.now() < until) await setTimeout(20)
  const first = await h.call(asAuditor!, settingsRoutes.ledger)
  assert.equal(first.rows.length, 50)
  assert.equal(first.heads.length, 1)
  const second = await h.call(asAuditor!, settingsRoutes.ledger, { params: { before: first.next } })
  assert.ok(second.rows.length >= 10)
  assert.equal(
    new Set([...first.rows, ...second.rows].map(({ id }) => id)).size,
    first.rows.length + second.rows.length,
  )
  assert.ok(second.rows.every(({ id }) => id < first.next!))
  const rosas = await h.call(asAuditor!, settingsRoutes.ledger, { params: { actorId: rosa!.id } })
  assert.ok(rosas.rows.every(({ actorName }) => actorName === 'Rosa'))
  const [look] = await h.rows(`select rule_id, record_ref from ledger where action = 'settingsLedger' limit 1`)
  assert.deepEqual(look, { rule_id: 'right', record_ref: 'ledger' })
  const answer = await h.ask(asAuditor!, settingsRoutes.ledger)
  assert.ok(!answer.body.includes('Never-Shown'))
})
