import assert from 'node:assert/strict'
import { test } from 'node:test'
import { partnerRoutes, referralsCommands, referralsRoutes } from '@kith/wire/referrals'
import { newId } from '../../house/clock.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { referralWorld } from '../../testing/referral-world.ts'
import { newToken } from './links.ts'

const said: string[] = []
const log = {
  info: (words: string, facts?: object) => said.push(words + JSON.stringify(facts)),
  error: (words: string, facts?: object) => said.push(words + JSON.stringify(facts)),
}
const h = await houseForTests({ log: log as never })
const w = await referralWorld(h)
const { asRosa, ines, send, link, show, answer } = w

test('a partner without an account accepts now and says later that they met: two links, one after the other', async () => {
  const sent = await send({ items: ['name', 'phone'] })
  const token = await link()
  const accepted = await answer(token, { answer: 'accepted', byName: 'Sam Reed' })
  assert.equal(accepted.statusCode, 200)
  const { state, next } = accepted.json()
  assert.equal(state, 'accepted')
  assert.equal(next, await link(), 'the link that the page moves to is the one that was mailed')
  assert.deepEqual(await show(token), { link: 'used' })
  const seen = await show(next)
  assert.deepEqual(seen.link === 'open' && seen.referral.answers, [
    'met',
    'couldNotContact',
    'didNotCome',
    'waitListed',
    'declined',
  ])
  const met = await answer(next, { answer: 'met', byName: 'Sam Reed', words: 'Came on Tuesday' })
  assert.deepEqual([met.statusCode, met.json()], [200, { state: 'met', repeated: false, next: null }])
  const { referral, steps } = await h.call(asRosa, referralsRoutes.referral, {
    params: { referralId: sent.referralId },
  })
  assert.ok(referral.closedAt)
  assert.deepEqual(
    steps.map((each) => [each.state, each.byName, each.byKind]),
    [
      ['sent', 'Rosa Lind', 'officer'],
      ['accepted', 'Sam Reed', 'partner'],
      ['met', 'Sam Reed', 'partner'],
    ],
  )
})

test('looking, however often, uses nothing up: mail programs look too', async () => {
  await send({})
  const token = await link()
  for (let at = 0; at < 5; at++) assert.equal((await show(token)).link, 'open')
  assert.equal((await answer(token, { answer: 'accepted', byName: 'Sam' })).statusCode, 200)
})

test('the same answer sent again gets the same result and the same next link', async () => {
  await send({})
  const token = await link()
  const id = newId()
  const first = await answer(token, { answer: 'accepted', byName: 'Sam' }, id)
  const again = await answer(token, { answer: 'accepted', byName: 'Sam' }, id)
  assert.deepEqual(again.json(), { ...first.json(), repeated: true })
  // The same id with other words is set aside, and changes nothing.
  const other = await answer(token, { answer: 'declined', reason: 'full', byName: 'Sam' }, id)
  assert.deepEqual([other.statusCode, other.json().code], [409, 'idReuse'])
})

test('one link takes one answer, also when many come at the same moment', async () => {
  const sent = await send({})
  const token = await link()
  const all = await Promise.all(
    Array.from({ length: 12 }, (_, at) =>
      answer(token, at % 2 ? { answer: 'accepted', byName: 'Sam' } : { answer: 'waitListed', byName: 'Kim' }),
    ),
  )
  const codes = all.map((each) => each.statusCode).sort()
  assert.deepEqual(codes, [200, ...Array.from({ length: 11 }, () => 409)])
  const steps = await h.rows(`select 1 from referral_step where referral_id = $1 and by_kind = 'partner'`, [
    sent.referralId,
  ])
  assert.equal(steps.length, 1)
})

test('two links out, two answers at once: one counts', async () => {
  const sent = await send({})
  const first = await link()
  await h.did(asRosa, referralsCommands.remind, { personId: ines.id, referralId: sent.referralId })
  const both = await Promise.all([
    answer(first, { answer: 'accepted', byName: 'Sam' }),
    answer(await link(), { answer: 'waitListed', byName: 'Kim' }),
  ])
  assert.deepEqual(both.map((each) => each.statusCode).sort(), [200, 409])
})

test('a link that nobody made, an ended one, a used one and an expired one tell nothing of anybody', async () => {
  const sent = await send({ items: ['name'], message: 'kanari-message', purpose: 'kanari-purpose' })
  const token = await link()
  for (const wrong of [newToken(), 'x', '../../api/people', `${token}x`, token.toLowerCase()]) {
    const got = await h.ask(null, partnerRoutes.partnerLink, { params: { token: wrong } })
    assert.equal(got.statusCode, 404)
  }
  await h.rows(`update referral_link set expires_at = now() - interval '1 second' where referral_id = $1`, [
    sent.referralId,
  ])
  assert.deepEqual(await show(token), { link: 'expired' })
  assert.equal((await answer(token, { answer: 'accepted', byName: 'Sam' })).statusCode, 404)
  await h.rows(`update referral_link set expires_at = now() + interval '1 day' where referral_id = $1`, [
    sent.referralId,
  ])
  await h.did(asRosa, referralsCommands.withdraw, {
    personId: ines.id,
    referralId: sent.referralId,
    reason: 'sentByMistake',
  })
  assert.deepEqual(await show(token), { link: 'ended' })
})

test('a link answers its referral and does nothing else', async () => {
  const sent = await send({})
  const other = await send({})
  const token = await link()
  const tryWith = async (type: string, payload: object) =>
    await h.ask(null, partnerRoutes.answerPartnerLink, {
      params: { token },
      body: { id: newId(), type, schemaVer: 1, payload },
    })
  const person = { personId: ines.id, referralId: sent.referralId }
  assert.equal((await tryWith('referrals.withdraw', { ...person, reason: 'sentByMistake' })).statusCode, 404)
  assert.equal((await tryWith('referrals.recordOutcome', { ...person, state: 'accepted' })).statusCode, 404)
  assert.equal((await tryWith('people.addName', { personId: ines.id, kind: 'other', name: 'x' })).statusCode, 404)
  assert.equal(
    (await tryWith('referrals.answerReceived', { referralId: sent.referralId, answer: 'accepted' })).statusCode,
    404,
  )
  const [untouched] = await h.rows<{ state: string }>('select state from referral where id = $1', [sent.referralId])
  assert.equal(untouched?.state, 'sent')
  assert.ok(other.referralId)
  // The link is no session either.
  assert.equal((await h.ask({ token, cookie: `kith=${token}` }, referralsRoutes.referrals)).statusCode, 401)
})

test('in the database a link sees its own referral only, and no person at all', async () => {
  await send({})
  await send({})
  const token = await link()
  const { within } = await import('../../house/access/enter.ts')
  const counts = await within(h.house.pool, { by: 'link', token }, null, async ({ tx }) => {
    const count = async (table: string) =>
      Number((await tx.send({ text: `select count(*)::int n from kith.${table}`, values: [] }))[0]![0]!.n)
    return {
      result: [
        await count('referral'),
        await count('person'),
        await count('note'),
        await count('consent'),
        await count('event'),
        await count('mail'),
      ],
      last: [],
    }
  })
  assert.deepEqual(counts, [1, 0, 0, 0, 0, 0])
})

test('answers without a name, with unknown fields or out of order are refused in words', async () => {
  await send({})
  const token = await link()
  const coded = async (payload: object) => {
    const got = await answer(token, payload)
    return [got.statusCode, got.json().code]
  }
  assert.deepEqual(await coded({ answer: 'accepted' }), [400, 'invalidInput'])
  assert.deepEqual(await coded({ answer: 'accepted', byName: 'Sam', agency_id: newId() }), [400, 'invalidInput'])
  assert.deepEqual(await coded({ answer: 'declined', byName: 'Sam' }), [422, 'reasonMissing'])
  assert.deepEqual(await coded({ answer: 'met', byName: 'Sam' }), [409, 'outOfOrder'])
  // None of these used the link up.
  assert.equal((await show(token)).link, 'open')
  const es = await h.ask(null, partnerRoutes.answerPartnerLink, {
    params: { token },
    body: w.envelopeOf({ answer: 'declined', byName: 'Sam' }),
    language: 'es',
  })
  assert.equal(es.json().title, 'Diga por qué')
})

test('the database holds no link but in the mail, and the log none at all', async () => {
  await send({})
  const token = await link()
  const { next } = (await answer(token, { answer: 'accepted', byName: 'Sam' })).json()
  await answer(token, { answer: 'met', byName: 'Sam' })
  await h.ask(null, partnerRoutes.partnerLink, { params: { token: `${token}x` } })
  const tables = await h.rows<{ tablename: string }>(
    `select tablename from pg_tables where schemaname = 'kith' and tablename <> 'mail'`,
  )
  for (const { tablename } of tables) {
    const held = await h.rows(
      `select 1 from kith.${tablename} t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'`,
      [token, next],
    )
    assert.equal(held.length, 0, tablename)
  }
  assert.ok(!said.join('\n').includes(token))
})

test('a colleague cannot read the mail, and so cannot find a link there', async () => {
  await send({})
  const { within } = await import('../../house/access/enter.ts')
  const read = await within(h.house.pool, { by: 'session', token: w.asTomas.token }, null, async ({ tx }) => ({
    result: (await tx.send({ text: 'select * from kith.mail', values: [] }))[0],
    last: [],
  }))
  assert.deepEqual(read, [])
})

test('who looked through a link, and when, stands in the ledger', async () => {
  const sent = await send({})
  await show(await link())
  const rows = await h.rows<{ action: string; rule_id: string; actor_id: string | null }>(
    `select action, rule_id, actor_id from ledger where record_ref = $1 and action = 'partnerLink'`,
    [sent.referralId],
  )
  assert.deepEqual(rows, [{ action: 'partnerLink', rule_id: 'link', actor_id: null }])
})

test('records of treatment for substance use say that they stay protected', async () => {
  await h.rows(`update person set segment = 'sud_part2' where id = $1`, [ines.id])
  await h.given('clearance', { user_id: w.rosa.id, segment: 'sud_part2' }, w.agency)
  await send({})
  const seen = await show(await link())
  assert.equal(seen.link === 'open' && seen.referral.isPart2, true)
  await h.rows(`update person set segment = 'general' where id = $1`, [ines.id])
})
