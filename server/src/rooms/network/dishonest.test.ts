import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { blind, emptyRow, finish, inputOf, meetings, ownValues, tokensOf } from '@kith/matching'
import { networkCommands, networkRoutes } from '@kith/wire/network'
import type { PeerStep } from '@kith/wire/network-peer'
import { newId } from '../../house/clock.ts'
import { asService } from '../../house/jobs/service.ts'
import { agree, invitationOf, run, sideIn, twoHouses, workAll } from '../../testing/network-world.ts'
import { callPartner, PartnerRefused } from './call-partner.ts'
import { type Identity, identityOf } from './identity.ts'
import { isOpenAddress, placeOf } from './partner-address.ts'
import { functionKeyOf } from './prepare.ts'
import { privateKeyOf, signRequest } from './signature.ts'

// The other side turned dishonest: it holds its own key and says whatever it likes.
const { one, other } = await twoHouses()
for (let n = 0; n < 12; n++)
  await other.h.aPerson({
    agency: other.agency,
    officer: other.officer,
    name: `Oda Lund${n}`,
    bornOn: `197${n % 10}-12-03`,
  })
const known = await other.h.aPerson({
  agency: other.agency,
  officer: other.officer,
  name: 'Ada Moss',
  bornOn: '1990-02-03',
})
await one.h.aPerson({ agency: one.agency, officer: one.officer, name: 'Ada Moss', bornOn: '1990-02-03' })
for (let n = 0; n < 3; n++)
  await one.h.aPerson({ agency: one.agency, officer: one.officer, name: `Ivo Kuhn${n}`, bornOn: `198${n}-02-03` })
const agreementId = await agree(one, other)

const us: Identity = await asService(one.h.house.pool, 'matching', one.agency.id, async ({ tx }) => ({
  result: await identityOf(one.h.house, tx, one.agency.id),
  last: [],
}))
const [kept] = await one.h.rows<{ partner_address: string; partner_key: Buffer }>(
  'select partner_address, partner_key from match_agreement',
)
const partner = { agreementId, address: kept!.partner_address, agencyId: other.agency.id, key: kept!.partner_key }
const call = (step: PeerStep, body: unknown, as: Identity = us) =>
  callPartner(one.h.house, as, partner, step, body instanceof Uint8Array ? body : Buffer.from(JSON.stringify(body)))
const refusedWith = (code: string) => (error: unknown) => error instanceof PartnerRefused && error.code === code
const part = (runId: string, number: number, elements: Uint8Array) => {
  const head = Buffer.alloc(20)
  Buffer.from(runId.replaceAll('-', ''), 'hex').copy(head)
  head.writeUInt32BE(number, 16)
  return Buffer.concat([head, elements])
}
const element = () => blind(randomBytes(32), randomBytes).element
const begin = async (over: object = {}) => {
  const runId = newId()
  await call('begin', { runId, people: 64, tokens: 256, ...over })
  return runId
}
const endAll = () =>
  other.h.rows("update match_run set state = 'done', at = at - interval '2 days', list_given = false")
const denied = async (code: string) =>
  (
    await other.h.rows<{ n: number }>(
      "select count(*)::int n from ledger where action like 'network.peer.%' and decision = 'deny' and rule_id = $1",
      [code],
    )
  )[0]!.n

test('a forged signature, an old hour, a repeated or changed message are refused and written down', async () => {
  const { seed: _, ...rest } = us
  const stranger = {
    ...rest,
    seed: randomBytes(32),
    key: privateKeyOf(randomBytes(32)),
  }
  await assert.rejects(
    call('state', { signedAt: null, signedBy: '', paused: false, ended: true }, stranger),
    refusedWith('unsigned'),
  )

  const path = `/api/network/peer/${other.agency.id}/${agreementId}/begin`
  const body = Buffer.from(JSON.stringify({ runId: newId(), people: 64, tokens: 256 }))
  const post = async (over: { at?: string; nonce?: string; body?: Buffer } = {}) => {
    const signed = {
      path,
      at: over.at ?? String(Date.now()),
      nonce: over.nonce ?? randomBytes(16).toString('base64url'),
      body,
    }
    const answer = await other.h.server.inject({
      method: 'POST',
      url: path,
      payload: over.body ?? body,
      headers: {
        'content-type': 'application/octet-stream',
        'x-kith-at': signed.at,
        'x-kith-nonce': signed.nonce,
        'x-kith-signature': signRequest(us.key, signed),
      },
    })
    return answer.statusCode
  }
  const nonce = randomBytes(16).toString('base64url')
  assert.equal(await post({ nonce }), 200)
  assert.equal(await post({ nonce }), 401, 'the same message again')
  assert.equal(await post({ at: String(Date.now() - 6 * 60_000) }), 401, 'six minutes old')
  assert.equal(await post({ body: Buffer.concat([body, Buffer.from(' ')]) }), 401, 'one byte more')
  assert.ok((await denied('unsigned')) >= 4)
  const [row] = await other.h.rows('select their_ended from match_agreement')
  assert.deepEqual(row, { their_ended: false })
  await endAll()
})

test('an agency or an agreement that is not here answers as nothing at all', async () => {
  for (const address of [
    { ...partner, agencyId: newId() },
    { ...partner, agreementId: newId() },
  ])
    await assert.rejects(callPartner(one.h.house, us, address, 'state', Buffer.from('{}')))
})

test('guessing is limited: more people, more tokens, another part in place of one, a second day in one', async () => {
  await assert.rejects(begin({ people: 128 }), refusedWith('tooMany'))
  await assert.rejects(begin({ tokens: 100_000 }), refusedWith('tooMany'))
  const runId = await begin()
  const first = Buffer.concat(Array.from({ length: 4 }, element))
  await call('evaluate', part(runId, 0, first))
  await call('evaluate', part(runId, 0, first)) // the same again costs nothing
  await assert.rejects(
    call('evaluate', part(runId, 0, Buffer.concat(Array.from({ length: 4 }, element)))),
    refusedWith('budgetSpent'),
  )
  await assert.rejects(call('evaluate', part(runId, 1, first)), refusedWith('tooMany'))
  await assert.rejects(call('evaluate', part(runId, 0, Buffer.alloc(32 * 300, 1))), refusedWith('tooMany'))
  await begin()
  // Two runs of as many people as the agreement says make a day; in words on the page, and in the ledger.
  await assert.rejects(begin(), refusedWith('budgetSpent'))
  assert.ok((await denied('budgetSpent')) >= 2)
  const done = await run(one, other, agreementId)
  assert.deepEqual([done.state, done.reason], ['refused', 'budgetSpent'])
  await endAll()
})

test('elements that are none, the neutral one, and broken or oversize messages are refused', async () => {
  const runId = await begin()
  for (const bad of [Buffer.alloc(32), Buffer.alloc(32, 255), Buffer.concat([Buffer.from([1]), Buffer.alloc(31)])]) {
    await assert.rejects(call('evaluate', part(runId, 0, Buffer.concat([element(), bad]))), refusedWith('badElement'))
    await other.h.rows("delete from match_part where kind = 'asked'")
  }
  await assert.rejects(call('evaluate', Buffer.alloc(21)), refusedWith('malformed'))
  await assert.rejects(call('evaluate', part(newId(), 0, element())), refusedWith('notFound'))
  await assert.rejects(call('begin', { runId: newId(), people: 1, tokens: 1, more: 1 }), refusedWith('invalidInput'))
  await assert.rejects(call('begin', Buffer.from('{{{')), refusedWith('invalidInput'))
  await assert.rejects(call('evaluate', Buffer.alloc(3 * 1024 * 1024)))
  await endAll()
})

test('a person cannot be claimed without their tokens, and a list that was given must be reported', async () => {
  const runId = await begin()
  await workAll(other.h)
  await call('list', { runId, part: 0 })
  await assert.rejects(begin(), refusedWith('unfinished'))
  const guess = (row: number) => ({
    row,
    secret: randomBytes(16).toString('base64url'),
    handle: randomBytes(16).toString('base64url'),
  })
  const { body } = await call('report', { runId, found: Array.from({ length: 64 }, (_, row) => guess(row)) })
  assert.deepEqual(JSON.parse(body.toString()), { known: [] })
  const [count] = await other.h.rows('select count(*)::int n from match_hint')
  assert.deepEqual(count, { n: 0 })
  await endAll()
})

test('a list of another run is useless: each run has a key of its own', async () => {
  const token = tokensOf({ names: ['Ada Moss'], bornOn: '1990-02-03', phones: [], emails: [], ssnLastFour: '' })[0]!
  const input = inputOf(agreementId, token)
  const ask = async () => {
    const runId = await begin()
    await workAll(other.h)
    const blinded = blind(input, randomBytes)
    const [row] = await other.h.rows<{ public: Buffer }>('select public from match_run where id = $1', [runId])
    const answer = await call('evaluate', part(runId, 0, blinded.element))
    const value = finish(row!.public, [input], [blinded], answer.body)
    const list = (await call('list', { runId, part: 0 })).body
    await endAll()
    return { value, list }
  }
  const [today, tomorrow] = [await ask(), await ask()]
  const found = (value: Uint8Array, list: Buffer) =>
    meetings([{ value, strong: token.strong, owners: [0] }], list).length
  assert.equal(found(today.value, today.list), 1)
  assert.equal(found(tomorrow.value, tomorrow.list), 1)
  assert.equal(found(today.value, tomorrow.list), 0)
  assert.equal(found(tomorrow.value, today.list), 0)
  assert.equal(
    meetings([{ value: ownValues(functionKeyOf(randomBytes(32)), [input]), strong: true, owners: [0] }], today.list)
      .length,
    0,
  )
  assert.equal(meetings([{ value: today.value, strong: true, owners: [0] }], emptyRow(randomBytes)).length, 0)
})

test('who has a protected part, a seal, or said no gives no token; nor does anybody joined with them', async () => {
  const { h, agency, officer } = other
  const at = { agency, officer }
  const found = async () => {
    const runId = await begin({ tokens: 256 })
    const [row] = await h.rows<{ people: number }>('select people from match_run where id = $1', [runId])
    await endAll()
    return row!.people
  }
  const before = await found()
  const [row] = await other.h.rows<{ our_people: number }>('select our_people from match_agreement')
  assert.equal(
    row!.our_people,
    Math.ceil(13 * 1.25),
    'the agreement says how many people there are, and a quarter more',
  )
  const dv = await h.aPerson({ ...at, name: 'Of another segment', segment: 'dv' })
  assert.equal(await found(), before, dv.name)
  const people: Record<string, (personId: string, programId: string) => Promise<unknown>> = {
    'a note of Part 2': (personId, programId) =>
      h.rows(
        `insert into tie (agency_id, id, person_id, program_id, segment, other_name, other_kind, kind, closeness, author_id)
         values ($1, $2, $3, $4, 'sud_part2', 'x', 'person', 'friend', 'strong', $5)`,
        [agency.id, newId(), personId, programId, officer.id],
      ),
    'a confidential service of a minor': (personId, programId) =>
      h.rows(
        `insert into tie (agency_id, id, person_id, program_id, segment, other_name, other_kind, kind, closeness, author_id)
         values ($1, $2, $3, $4, 'minor_confidential', 'x', 'person', 'friend', 'strong', $5)`,
        [agency.id, newId(), personId, programId, officer.id],
      ),
    'a seal': (personId) => h.given('seal', { person_id: personId, reason: 'By order of a court' }, agency),
    'a programme of another kind': async (personId) => {
      const safe = await h.aProgram(agency, { segment: 'dv' })
      return h.given('enrolment', { person_id: personId, program_id: safe.id, status: 'active' }, agency)
    },
    'a no': (personId) => h.did(other.asOfficer, networkCommands.leaveOut, { personId, leftOut: true }),
  }
  for (const [what, protect] of Object.entries(people)) {
    const person = await h.aPerson({ ...at, name: `Somebody with ${what}` })
    assert.equal(await found(), before + 1, `${what}: before`)
    await protect(person.id, person.programId)
    assert.equal(await found(), before, what)
  }
})

test('every table with a person and a segment is looked at before a token is made', async () => {
  const { rows } = await other.h.db.owner.query<{ name: string }>(`
    select c.relname as name from pg_class c join pg_attribute p on p.attrelid = c.oid and p.attname = 'person_id' join pg_attribute s on s.attrelid = c.oid and s.attname = 'segment'
     where c.relnamespace = 'kith'::regnamespace and c.relkind = 'r'
       and not exists (select from pg_policy y where y.polrelid = c.oid and 'kith_lookup'::regrole = any (y.polroles))`)
  assert.deepEqual(rows, [], 'call kith.shows_protection(…) in the migration that makes the table')
})

test('a victim-service provider is refused on both sides, whoever asks', async () => {
  const lantern = await sideIn(other.h, 'Lantern House', 'victim_services')
  const programIds = [lantern.agency.programId]
  const days = { from: '2026-01-01', until: '2027-01-01' }
  const invites = await lantern.h.send(lantern.asPrivacy, networkCommands.invite, {
    purposes: ['housing'],
    ...days,
    programIds,
  })
  assert.equal('code' in invites && invites.code, 'mayNotMatch')
  const { id } = await one.h.did(one.asPrivacy, networkCommands.invite, {
    purposes: ['housing'],
    ...days,
    programIds: [one.agency.programId],
  })
  const invitation = await invitationOf(one, id)
  const joins = await lantern.h.send(lantern.asPrivacy, networkCommands.join, { invitation, programIds })
  assert.equal('code' in joins && joins.code, 'mayNotMatch')
  assert.equal((await lantern.h.call(lantern.asPrivacy, networkRoutes.agreements, {})).mayMatch, false)

  // One whose server leaves its own check out says what it is, and is refused by the other side.
  const [, a, g, k, c] = /#kith-network\.([^.]+)\.([^.]+)\.([^.]+)\.([^.]+)$/.exec(invitation)!
  assert.equal(g, id)
  const address = invitation.split('/#')[0]!
  await assert.rejects(
    callPartner(
      one.h.house,
      us,
      { agreementId: g!, address, agencyId: a!, key: Buffer.from(k!, 'base64url') },
      'connect',
      Buffer.from(
        JSON.stringify({
          code: c,
          agencyId: lantern.agency.id,
          name: 'Lantern House',
          kind: 'victim_services',
          address,
          key: us.public.toString('base64url'),
          people: 10,
        }),
      ),
    ),
    refusedWith('notAllowed'),
  )
})

test('an invitation serves once', async () => {
  const third = await sideIn(other.h, 'Third Agency')
  const programIds = [third.agency.programId]
  const { id } = await one.h.did(one.asPrivacy, networkCommands.invite, {
    purposes: ['housing'],
    from: '2026-01-01',
    until: '2027-01-01',
    programIds: [one.agency.programId],
  })
  const invitation = await invitationOf(one, id)
  await third.h.did(third.asPrivacy, networkCommands.join, { invitation, programIds })
  await workAll(one.h, other.h)
  const late = await sideIn(other.h, 'Too Late Agency')
  await late.h.did(late.asPrivacy, networkCommands.join, { invitation, programIds: [late.agency.programId] })
  await workAll(one.h, other.h)
  const { agreements } = await late.h.call(late.asPrivacy, networkRoutes.agreements, {})
  assert.deepEqual([agreements[0]!.partnerName, agreements[0]!.trouble], ['', 'unsigned'])
})

test('private addresses, and addresses without https, are called only where the administrator allowed it', async () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.1.1',
    '100.64.0.1',
    '::1',
    'fe80::1',
    'fc00::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '0.0.0.0',
  ])
    assert.equal(isOpenAddress(address), false, address)
  for (const address of ['93.184.216.34', '2606:2800:220:1::1']) assert.equal(isOpenAddress(address), true, address)
  for (const origin of [
    'https://127.0.0.1',
    'https://localhost',
    'https://[::1]',
    'https://0x7f.1',
    'http://93.184.216.34',
    'https://169.254.169.254',
  ])
    await assert.rejects(placeOf(origin, false), { name: 'Unreachable' }, origin)
  for (const origin of [
    'file:///etc/passwd',
    'https://user:word@93.184.216.34',
    'https://93.184.216.34/path',
    'gopher://x',
  ])
    await assert.rejects(placeOf(origin, true), { name: 'Unreachable' }, origin)
})

test('what one side ends or pauses holds on both, at once', async () => {
  await other.h.did(other.asPrivacy, networkCommands.setPaused, { agreementId, paused: true })
  await assert.rejects(begin(), refusedWith('notInForce'))
  await workAll(one.h, other.h)
  const paused = await one.h.send(one.asPrivacy, networkCommands.run, { agreementId })
  assert.equal('code' in paused && paused.code, 'notInForce')
  await other.h.did(other.asPrivacy, networkCommands.setPaused, { agreementId, paused: false })
  await workAll(one.h, other.h)
  assert.equal((await run(one, other, agreementId)).found, 1)
  await one.h.did(one.asPrivacy, networkCommands.end, { agreementId })
  await workAll(one.h, other.h)
  const { agreement } = await other.h.call(other.asPrivacy, networkRoutes.agreement, { params: { agreementId } })
  assert.equal(agreement.standing, 'ended')
  assert.ok(known.id)
})
