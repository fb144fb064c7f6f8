import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Outcome } from '@kith/wire'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { newId } from '../clock.ts'
import { demoSessions, type Session } from './canary-askers.ts'
import { canaryHouse } from './canary-house.ts'
import { tokenHash } from './enter.ts'

// What somebody would try by hand, beyond the sweep of canary.test.ts: writes to what is hidden, fields that are not asked
// for, keys that are never names, a grant that is not deserved.
const h = await houseForTests({ demo: true })
const house = await canaryHouse(h)
const sessions = await demoSessions(h)
const { officer, person: portal, partner } = sessions

const get = (session: Session, url: string) => h.server.inject({ url, headers: { cookie: session.cookie } })
const post = (session: Session, payload: string) =>
  h.server.inject({
    method: 'POST',
    url: '/api/commands',
    payload,
    headers: { cookie: session.cookie, 'content-type': 'application/json' },
  })
const send = async (session: Session, commands: { type: string; payload: object }[]) => {
  const envelopes = commands.map((each) => ({ id: newId(), schemaVer: 1, ...each }))
  const answer = await post(session, JSON.stringify(envelopes))
  assert.equal(answer.statusCode, 200, answer.body)
  return answer.json<{ outcomes: Outcome[] }>().outcomes.map(({ id: _, ...rest }) => rest)
}
const random = () => newId()
const hiddenFrom = (session: Session): string[] =>
  session === officer
    ? [
        'colleague’s',
        'kept apart',
        'in a household kept apart',
        'sealed',
        'of another segment',
        'former',
        'Lantern own',
      ]
    : ['own', 'kept apart', 'Lantern own', 'Neighbors']

/** Commands that change something that stands: with a person and a record that are given. */
const changes = (personId: string, recordId: string) =>
  [
    ['conversations.writeNote', { noteId: newId(), body: 'words' }],
    ['conversations.changeNote', { noteId: recordId, body: 'words' }],
    ['conversations.signNote', { noteId: recordId }],
    ['conversations.amendNote', { noteId: newId(), amendsId: recordId, body: 'words', reason: 'why' }],
    ['people.addName', { kind: 'nickname', name: 'Ini' }],
    ['people.endTie', { tieId: recordId }],
    ['plans.addGoal', { goalId: newId(), words: 'words' }],
    ['plans.keepPromise', { promiseId: recordId }],
    ['referrals.withdraw', { referralId: recordId }],
    ['cases.setStatus', { status: 'closed' }],
    ['cases.declareConflict', {}],
  ].map(([type, rest]) => ({ type: type as string, payload: { personId, ...(rest as object) } }))

test('a write to whoever is hidden is refused exactly as one to nobody', async () => {
  for (const session of [officer, portal, partner]) {
    const toNobody = await send(session, changes(random(), random()))
    for (const who of hiddenFrom(session)) {
      const { id, notes } = house.person(who)
      assert.deepEqual(await send(session, changes(id, notes[0]!)), toNobody, `${session.role} on ${who}`)
    }
    for (const outcome of toNobody) assert.equal(outcome.outcome, 'rejected')
  }
})

test('a record of somebody else under a person of one’s own is not found', async () => {
  const own = house.person('own')
  const nested = changes(own.id, '').filter(({ type }) => /changeNote|signNote|amendNote/.test(type))
  const under = (noteId: string) =>
    nested.map(({ type, payload }) => ({
      type,
      payload: { ...payload, ...(type === 'conversations.amendNote' ? { amendsId: noteId } : { noteId }) },
    }))
  const missing = await send(officer, under(random()))
  for (const who of ['shared', 'colleague’s', 'kept apart', 'Lantern own']) {
    assert.deepEqual(await send(officer, under(house.person(who).notes[0]!)), missing, who)
  }
})

test('a filter on another agency or a hidden field shows nothing more', async () => {
  const plain = await get(officer, '/api/referrals')
  const filtered = await get(officer, `/api/referrals?agency_id=${house.person('Lantern own').agencyId}`)
  assert.equal(filtered.statusCode, 200)
  assert.deepEqual(house.tokens.found(filtered.body), house.tokens.found(plain.body))
  assert.equal((await get(officer, '/api/caseload?sort=ssn')).statusCode, 400)
})

test('looking for a name that is hidden finds nothing, also as a likely double', async () => {
  for (const who of ['kept apart', 'sealed', 'colleague’s', 'Lantern own']) {
    const { id, names } = house.person(who)
    for (const url of [`/api/people?q=${names[0]}`, `/api/people/likely-same?name=${names[0]}&bornOn=1988-03-04`]) {
      const { people } = (await get(officer, url)).json<{ people: { id: string }[] }>()
      assert.ok(!people.some((each) => each.id === id), `${who} by ${url}`)
    }
  }
})

test('fields that were not asked for, and keys that are never names, are refused', async () => {
  const { id } = house.person('own')
  for (const extra of ['role', 'agency_id', 'author_id', 'is_signed', 'created_at']) {
    const payload = { personId: id, noteId: newId(), body: 'words', [extra]: 'x' }
    const [outcome] = await send(officer, [{ type: 'conversations.writeNote', payload }])
    assert.equal(outcome!.outcome, 'rejected', extra)
  }
  for (const key of ['__proto__', 'constructor', '\\u005f_proto__']) {
    const answer = await post(officer, `{"id":"${newId()}","type":"people.addName","${key}":{"x":1}}`)
    assert.equal(answer.statusCode, 400, key)
  }
  assert.equal(({} as { x?: unknown }).x, undefined)
})

test('breaking the glass takes a reason, never opens what is kept apart or sealed, and is written down', async () => {
  const ask = async (who: string, reason: string) => {
    const payload = { personId: house.person(who).id, reasonCode: 'danger', reason }
    const [outcome] = await send(officer, [{ type: 'cases.breakGlass', payload }])
    return 'code' in outcome! ? outcome.code : outcome!.outcome
  }
  const reason = 'a caller heard a fight in the house'
  assert.equal(await ask('nobody’s', reason), 'stepUpFirst')
  await h.rows('select kith.step_up($1)', [tokenHash(officer.token)])
  assert.equal(await ask('nobody’s', 'because'), 'reasonTooShort')
  for (const who of ['kept apart', 'in a household kept apart', 'sealed', 'Lantern own']) {
    assert.equal(await ask(who, reason), 'notFound', who)
  }
  assert.equal(await ask('nobody’s', reason), 'ok')
  const rows = await h.rows<{ decision: string; count: number }>(
    `select decision, count(*)::int from kith.ledger where action = 'cases.breakGlass' and actor_id = $1 group by 1`,
    [officer.userId],
  )
  assert.deepEqual(Object.fromEntries(rows.map(({ decision, count }) => [decision, count])), { allow: 1, deny: 6 })
})
