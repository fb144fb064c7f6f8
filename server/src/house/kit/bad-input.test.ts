import assert from 'node:assert/strict'
import { connect } from 'node:net'
import { test } from 'node:test'
import { houseRoutes } from '@kith/wire/house'
import { peopleCommands, peopleRoutes } from '@kith/wire/people'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { tokenHash } from '../access/enter.ts'
import { newId } from '../clock.ts'

// What must never be found in a log: it stands in everything that is sent below.
const canary = 'Zzyzx-Canary'
const logged: string[] = []
const keep = (words: string, facts?: object) => void logged.push(`${words} ${JSON.stringify(facts ?? {})}`)
const h = await houseForTests({ log: { info: keep, error: keep } })
const address = await h.listen()
const { hostname, port } = new URL(address)
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency })
const session = await h.signedIn(rosa)
const maria = await h.aPerson({ agency, officer: rosa, name: `Maria ${canary}` })

interface Answer {
  status: number
  code: string
  body: string
  errors: { path: string; code: string; words: string }[]
  ms: number
}
const post = async (
  path: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> => {
  const began = performance.now()
  const answer = await fetch(address + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie: session.cookie, ...headers },
    body,
  })
  const text = await answer.text()
  const read = text.startsWith('{') ? JSON.parse(text) : {}
  return {
    status: answer.status,
    code: read.code ?? '',
    body: text,
    errors: read.errors ?? [],
    ms: performance.now() - began,
  }
}
const envelope = (payload: unknown, over: object = {}) => ({
  id: newId(),
  type: peopleCommands.addName.type,
  schemaVer: peopleCommands.addName.schemaVer,
  payload,
  ...over,
})
/** Sends one command and answers what became of it. */
const send = async (payload: unknown, over: object = {}) => {
  const { status, body } = await post('/api/commands', JSON.stringify(envelope(payload, over)))
  assert.equal(status, 200, body)
  return JSON.parse(body).outcomes[0] as {
    outcome: string
    code: string
    errors: { path: string; code: string; words: string }[]
    repeated: boolean
  }
}
const name = (text: string, over: object = {}) => ({ personId: maria.id, kind: 'nickname', name: text, ...over })
const rejectedAt = async (payload: unknown, path: string, code: string) => {
  const outcome = await send(payload)
  assert.equal(outcome.outcome, 'rejected')
  assert.deepEqual(
    outcome.errors.map((error) => [error.path, error.code]),
    [[path, code]],
  )
  assert.ok(outcome.errors[0]!.words.length > 10)
}

test('what is no JSON is answered in words, without repeating it', async () => {
  for (const body of ['{', `{"a": ${canary}}`, '[1,]', '{"a":1}}', 'NaN', `"${canary}`, '\u0000', '{"a":\u0001}']) {
    const answer = await post('/api/commands', body)
    assert.deepEqual([answer.status, answer.code], [400, 'malformed'], body)
    assert.ok(!answer.body.includes(canary))
  }
  const nothing = await post('/api/sign-in', '')
  assert.deepEqual([nothing.status, nothing.code], [400, 'invalidInput'])
})

test('ten thousand levels of JSON are refused before they are read', async () => {
  for (const [open, close] of [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const) {
    const answer = await post('/api/commands', `${open.repeat(10_000)}1${close.repeat(10_000)}`)
    assert.deepEqual([answer.status, answer.code], [400, 'malformed'])
  }
})

test('fifty megabytes are refused, and the server goes on', async () => {
  const answer = await post('/api/commands', new Uint8Array(50 * 1024 * 1024).fill(32)).catch((error: Error) => error)
  // The server may hang up before all was sent: that is an answer too.
  if (!(answer instanceof Error)) assert.deepEqual([answer.status, answer.code], [413, 'tooLarge'])
  assert.equal((await fetch(`${address}/health`)).status, 200)
})

test('fields that nobody asked for are refused by name', async () => {
  await rejectedAt(name('Mari', { agency_id: agency.id }), '', 'unknownField')
  const outcome = await send(name('Mari'), { author_id: rosa.id } as object)
  assert.equal(outcome.code, 'malformed')
  const signIn = await post('/api/sign-in', JSON.stringify({ email: 'a@b.example', password: 'x', role: 'admin' }))
  assert.deepEqual([signIn.status, signIn.errors[0]!.code], [400, 'unknownField'])
})

test('NUL bytes and half characters are refused at the field, in commands, drafts and addresses', async () => {
  await rejectedAt(name('Mari\u0000a'), 'name', 'unreadable')
  await rejectedAt(name('Mari\ud800a'), 'name', 'unreadable')
  for (const text of ['a\u0000b', 'a\ud800b']) {
    const draft = await h.ask(session, houseRoutes.keepDraft, {
      params: { form: 'note' },
      body: { body: { text }, baseVersion: 0 },
    })
    assert.equal(draft.statusCode, 400, JSON.stringify(text))
  }
  for (const path of [
    '/api/drafts/a%00b',
    '/api/drafts/%ff',
    '/api/people?q=%00',
    '/api/people?q=%ED%A0%80',
    '/api/people/%00',
  ]) {
    const answer = await fetch(address + path, { headers: { cookie: session.cookie } })
    assert.ok(answer.status >= 200 && answer.status < 500, `${path}: ${answer.status}`)
  }
})

test('a birth in 1890 and a day in 2090 are asked about again', async () => {
  const person = (bornOn: string) => ({ person: { personId: newId(), name: `Nina ${canary}`, bornOn } })
  for (const bornOn of ['1890-01-01', '2090-01-01', '2026-02-30', '0000-00-00', 'yesterday']) {
    const outcome = await send(person(bornOn), { type: peopleCommands.addPerson.type })
    assert.deepEqual([outcome.outcome, outcome.errors?.[0]?.path], ['rejected', 'person.bornOn'], bornOn)
  }
  for (const occurredAt of ['1890-01-01T00:00:00Z', '2090-01-01T00:00:00Z']) {
    assert.equal((await send(name('Mari'), { occurredAt })).outcome, 'rejected')
  }
})

test('markup, formulas and SQL are words like any other', async () => {
  const words = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; drop table person; --",
    'Mari %_%',
    '{{constructor}}',
    '=1+1',
    '\u202eevil',
  ]
  for (const text of words) assert.equal((await send(name(text))).outcome, 'ok', text)
  const rows = await h.rows<{ name: string }>(`select name from person_name where person_id = $1`, [maria.id])
  assert.deepEqual(rows.map((row) => row.name).sort(), [...words].sort())
  for (const text of [...words, '\\', "' or 1=1 --"]) {
    const answer = await h.ask(session, peopleRoutes.findPeople, { params: { words: text } })
    assert.ok(answer.statusCode < 500, `${text}: ${answer.body}`)
    assert.match(String(answer.headers['content-type']), /^application\/(problem\+)?json/)
  }
})

test('a name of a megabyte is too long, in words', async () => {
  const outcome = await send(name('x'.repeat(1_000_000)))
  assert.deepEqual([outcome.outcome, outcome.errors[0]!.code], ['rejected', 'tooBig'])
  assert.ok(JSON.stringify(outcome).length < 1000)
})

test('keys of prototypes do nothing', async () => {
  for (const key of ['__proto__', 'constructor', 'prototype', '\\u005f\\u005fproto__']) {
    const text = `{"id":"${newId()}","type":"people.addName","schemaVer":1,"payload":{"${key}":{"polluted":true}}}`
    const answer = await post('/api/commands', text)
    assert.deepEqual([answer.status, answer.code], [400, 'malformed'], key)
  }
  assert.equal(
    (await fetch(`${address}/api/session?__proto__[polluted]=1&constructor.prototype.polluted=1`)).status,
    200,
  )
  assert.equal(({} as { polluted?: unknown }).polluted, undefined)
  for (const type of ['constructor.name', 'toString.call', '__proto__.x']) {
    assert.equal((await send({}, { type })).outcome, 'rejected', type)
  }
})

test('the same form sent twice has one effect and the same answer', async () => {
  const once = envelope(name(`Twice ${canary}`))
  const [first, second] = await Promise.all([1, 2].map(() => post('/api/commands', JSON.stringify(once))))
  const [one, other] = [JSON.parse(first!.body).outcomes[0], JSON.parse(second!.body).outcomes[0]]
  assert.deepEqual([one.outcome, other.outcome, one.repeated || other.repeated], ['ok', 'ok', true])
  assert.deepEqual(one.result, other.result)
  assert.equal((await h.rows(`select from person_name where name = $1`, [`Twice ${canary}`])).length, 1)
})

test('a session that ends in the middle of a form keeps the draft, and the words go in after signing in again', async () => {
  const before = await h.signedIn(rosa)
  const draft = { params: { form: 'note:new' }, body: { body: { text: `She said ${canary}` }, baseVersion: 0 } }
  assert.equal((await h.call(before, houseRoutes.keepDraft, draft)).kept, true)
  await h.rows('select kith.end_session($1)', [tokenHash(before.token)])
  const command = envelope(name(`Later ${canary}`))
  const refused = await post('/api/commands', JSON.stringify(command), { cookie: before.cookie })
  assert.deepEqual([refused.status, refused.code], [401, 'signInFirst'])
  const again = await h.signedIn(rosa)
  assert.deepEqual((await h.call(again, houseRoutes.draft, draft)).draft?.body, draft.body.body)
  const accepted = await post('/api/commands', JSON.stringify(command), { cookie: again.cookie })
  assert.equal(JSON.parse(accepted.body).outcomes[0].outcome, 'ok')
})

test('other sites, other hosts’ forms and other kinds of body are refused', async () => {
  const body = JSON.stringify(envelope(name('Cross')))
  assert.equal((await post('/api/commands', body, { 'content-type': 'text/plain' })).status, 415)
  assert.equal((await post('/api/commands', body, { 'content-type': 'application/x-www-form-urlencoded' })).status, 415)
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: `http://${hostname}.evil.example` },
    { 'sec-fetch-site': 'cross-site' },
  ]) {
    assert.equal(
      (await post('/api/commands', body, headers as unknown as Record<string, string>)).code,
      'crossSite',
      JSON.stringify(headers),
    )
  }
  const answer = await fetch(`${address}/api/session`, { headers: { origin: 'null', cookie: session.cookie } })
  assert.equal(answer.headers.get('access-control-allow-origin'), null)
})

test('requests that lie about their length or carry too much are answered and closed', async () => {
  const raw = (text: string) =>
    new Promise<string>((done) => {
      let said = ''
      const socket = connect(Number(port), hostname, () => socket.write(text))
      socket.setTimeout(5000, () => socket.destroy())
      socket.on('data', (chunk) => {
        said += chunk
      })
      socket.on('close', () => done(said))
      socket.on('error', () => {})
    })
  const both =
    'POST /api/commands HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/session HTTP/1.1\r\nHost: x\r\n\r\n'
  assert.match(await raw(both), /^HTTP\/1\.1 400/)
  assert.match(
    await raw('POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'),
    /^(HTTP\/1\.1 40|$)/,
  )
  assert.match(await raw(`GET / HTTP/1.1\r\nHost: x\r\nCookie: ${'a=b; '.repeat(8000)}\r\n\r\n`), /^HTTP\/1\.1 431/)
})

test('numbers out of reach, repeated parameters and files that are none do not break a route', async () => {
  for (const path of [
    '/api/people?limit=1e9',
    '/api/people?offset=-1',
    '/api/people?q=a&q=b',
    '/api/people?sort=ssn',
    '/api/session/x.css',
    '/api/me/x.css',
    '/assets/../../package.json',
    '//evil.example',
    '/%2e%2e/%2e%2e/etc/passwd',
  ]) {
    const answer = await fetch(address + path, { headers: { cookie: session.cookie } })
    const text = await answer.text()
    assert.ok(answer.status < 500, `${path}: ${answer.status} ${text}`)
    assert.ok(!text.includes('root:') && !text.includes('"workspaces"'), path)
    if (path.startsWith('/api/')) assert.equal(answer.headers.get('cache-control'), 'no-store', path)
  }
})

test('a fault of ours tells nobody what was typed, nor where our files are', async () => {
  await h.rows('alter table person_name rename column used_where to used_elsewhere')
  const answer = await post('/api/commands', JSON.stringify(envelope(name(`Broken ${canary}`))))
  await h.rows('alter table person_name rename column used_elsewhere to used_where')
  assert.deepEqual([answer.status, answer.code], [500, 'broken'])
  assert.ok(!answer.body.includes(canary) && !answer.body.includes('used_where') && !answer.body.includes('.ts'))
  assert.ok(
    logged.some((line) => line.includes('fault of ours')),
    'the fault itself is in the log',
  )
})

test('of all that was sent here nothing personal is in the log, in a job or in an error', async () => {
  assert.ok(logged.length > 0)
  for (const line of logged)
    assert.ok(!line.includes(canary) && !line.includes(session.token) && !line.includes(rosa.email), line)
  assert.ok(!JSON.stringify(h.ordered).includes(canary))
})
