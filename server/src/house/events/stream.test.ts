import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import type { SessionHere } from '../../testing/builders.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { tokenHash } from '../access/enter.ts'

const h = await houseForTests({ rooms: [] })
const address = await h.listen()
const [agency, elsewhere] = [await h.anAgency(), await h.anAgency()]
const [rosa, ben, noor] = [
  await h.aWorker({ agency }),
  await h.aWorker({ agency }),
  await h.aWorker({ agency: elsewhere }),
]
const maria = await h.aPerson({ agency, officer: rosa })

interface Listening {
  told: { id: string; type: string; ids: string[] }[]
  ended: boolean
  leave(): void
}

/** Listens as a page does. */
async function listen(session: SessionHere, lastEventId?: string): Promise<Listening> {
  const away = new AbortController()
  const answer = await fetch(`${address}/api/events`, {
    headers: { cookie: session.cookie, ...(lastEventId && { 'last-event-id': lastEventId }) },
    signal: away.signal,
  })
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type')!, /^text\/event-stream/)
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const listening: Listening = { told: [], ended: false, leave: () => away.abort() }
  void (async () => {
    let text = ''
    for await (const chunk of answer.body!.pipeThrough(new TextDecoderStream())) {
      text += chunk
      const messages = text.split('\n\n')
      text = messages.pop()!
      for (const message of messages) {
        const field = (name: string) =>
          message
            .split('\n')
            .find((line) => line.startsWith(`${name}: `))
            ?.slice(name.length + 2)
        const data = field('data')
        if (data) listening.told.push({ id: field('id') ?? '', ...JSON.parse(data) })
      }
    }
  })()
    .catch(() => {})
    .finally(() => {
      listening.ended = true
    })
  return listening
}
const happens = (kind: string, over: Record<string, unknown> = {}) =>
  h.rows('insert into event (agency_id, kind, person_id, program_id, to_agency_id) values ($1, $2, $3, $4, $5)', [
    over.agencyId ?? agency.id,
    kind,
    'personId' in over ? over.personId : maria.id,
    'personId' in over ? null : maria.programId,
    over.toAgencyId ?? null,
  ])
const kinds = (listening: Listening) => listening.told.map((each) => each.type)
const until = async (isSo: () => boolean, withinMs = 8000) => {
  const began = Date.now()
  while (!isSo()) {
    if (Date.now() - began > withinMs) assert.fail(`not within ${withinMs} ms`)
    await pause(20)
  }
  return Date.now() - began
}

test('an officer hears what happens to their own people, by ids alone; others hear nothing of it', async () => {
  const [rosas, bens, noors] = [
    await listen(await h.signedIn(rosa)),
    await listen(await h.signedIn(ben)),
    await listen(await h.signedIn(noor)),
  ]
  await pause(300)
  await happens('people.changed')
  await happens('directory.changed', { personId: null })
  await happens('referrals.sent', { toAgencyId: elsewhere.id })
  await until(() => rosas.told.length === 3 && bens.told.length === 1 && noors.told.length === 1)
  await pause(300)
  assert.deepEqual(rosas.told[0]!.ids, [maria.id])
  assert.deepEqual(
    [kinds(rosas), kinds(bens), kinds(noors)],
    [['people.changed', 'directory.changed', 'referrals.sent'], ['directory.changed'], ['referrals.sent']],
  )
  for (const each of [rosas, bens, noors]) each.leave()
})

test('an event that commits after later ones is told all the same, and once', async () => {
  const listening = await listen(await h.signedIn(rosa))
  await pause(300)
  const slow = await h.db.owner.connect()
  await slow.query('begin')
  await slow.query(`insert into event (agency_id, kind, person_id, program_id) values ($1, 'plans.slow', $2, $3)`, [
    agency.id,
    maria.id,
    maria.programId,
  ])
  for (let at = 0; at < 3; at++) {
    await happens(`plans.quick${at}`)
    await pause(250)
  }
  await slow.query('commit')
  slow.release()
  await until(() => kinds(listening).includes('plans.slow'))
  await happens('plans.last')
  await until(() => kinds(listening).includes('plans.last'))
  assert.deepEqual(kinds(listening).sort(), [
    'plans.last',
    'plans.quick0',
    'plans.quick1',
    'plans.quick2',
    'plans.slow',
  ])
  listening.leave()
})

test('a page that was away is told what it missed', async () => {
  const session = await h.signedIn(rosa)
  const before = await listen(session)
  await pause(300)
  await happens('cases.one')
  await until(() => before.told.length === 1)
  before.leave()
  await until(() => before.ended)
  await happens('cases.two')
  await happens('cases.three')
  const after = await listen(session, before.told[0]!.id)
  await until(() => kinds(after).includes('cases.three'))
  // What happened before may be told again, as long as some other transaction was open then; what was missed is told once.
  assert.deepEqual(
    kinds(after).filter((kind) => !['plans.last', 'cases.one'].includes(kind)),
    ['cases.two', 'cases.three'],
  )
  after.leave()
})

test('within a second of a caseload’s end the stream tells nothing more of that person', async () => {
  const tomas = await h.aWorker({ agency })
  const other = await h.aPerson({ agency, officer: tomas })
  const listening = await listen(await h.signedIn(tomas))
  await pause(300)
  await h.rows('update assignment set until_at = now() where user_id = $1', [tomas.id])
  await happens('people.secret', { personId: other.id })
  await happens('directory.changed', { personId: null })
  await until(() => kinds(listening).includes('directory.changed'))
  assert.ok(!kinds(listening).includes('people.secret'))
  listening.leave()
})

test('a stream ends within a second of its session, whether signed out, ended from elsewhere or shut off', async () => {
  const [out, ended, off] = [await h.signedIn(rosa), await h.signedIn(rosa), await h.aWorker({ agency })]
  const offs = await h.signedIn(off)
  const streams = [await listen(out), await listen(ended), await listen(offs)]
  await h.rows('select kith.end_session($1)', [tokenHash(out.token)])
  await h.rows('update session set ends_at = now() where token_hash = $1', [tokenHash(ended.token)])
  await h.rows('update account set active_until = now() where id = $1', [off.id])
  const took = await until(() => streams.every((each) => each.ended), 5000)
  assert.ok(took < 2500, `${took} ms on a busy machine`)
})

test('an open page alone does not keep a session from ending for idleness', async () => {
  const session = await h.signedIn(rosa)
  await h.rows(`update session set seen_at = now() - interval '5 minutes' where token_hash = $1`, [
    tokenHash(session.token),
  ])
  const listening = await listen(session)
  await happens('people.changed')
  await until(() => listening.told.length > 0)
  const [row] = await h.rows<{ idle: boolean }>(
    `select seen_at < now() - interval '4 minutes' as idle from session where token_hash = $1`,
    [tokenHash(session.token)],
  )
  assert.equal(row!.idle, true)
  listening.leave()
})

test('without a session there is no stream', async () => {
  assert.equal((await fetch(`${address}/api/events`)).status, 401)
  assert.equal((await fetch(`${address}/api/events`, { headers: { cookie: `kith=${'x'.repeat(43)}` } })).status, 401)
})

test('the line comes back by itself after the database dropped it', async () => {
  const listening = await listen(await h.signedIn(rosa))
  await pause(300)
  await h.db.app.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'kith events' and datname = current_database()`,
  )
  await happens('people.meanwhile')
  await until(() => kinds(listening).includes('people.meanwhile'))
  listening.leave()
})

test('many events at once come gathered, and many streams do not take every connection', async () => {
  const session = await h.signedIn(rosa)
  const streams = await Promise.all(Array.from({ length: 30 }, () => listen(session)))
  for (let at = 0; at < 40; at++) await happens('notes.many')
  await until(() => streams.every((each) => each.told.length >= 40), 20_000)
  await pause(400)
  assert.ok(streams.every((each) => each.told.length === 40))
  for (const each of streams) each.leave()
})
