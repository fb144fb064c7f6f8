import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseRoutes } from '@kith/wire/house'
import { app } from '../../app.ts'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { hashPassword } from './password.ts'
import { codeAt, newSecret, sealSecret, stepOf } from './second-factor.ts'
import { triesOf } from './throttle.ts'

const h = await houseForTests({ rooms: [] })
const agency = await h.anAgency()
const { signIn } = houseRoutes

const withPassword = async (password: string, secret?: Buffer) => {
  const worker = await h.aWorker({ agency })
  await h.rows('update account set password_hash = $2, totp_secret = $3 where id = $1', [
    worker.id,
    await hashPassword(password),
    secret ? sealSecret(h.house.keyring, secret, worker.id) : null,
  ])
  return worker
}
const cookieOf = (answer: { headers: Record<string, unknown> }) =>
  String([answer.headers['set-cookie']].flat()[0] ?? '')
const sessionIn = (answer: { headers: Record<string, unknown> }) => {
  const cookie = cookieOf(answer).split(';')[0]!
  return { cookie, token: cookie.split('=')[1]! }
}
const tryOnce = (body: object, from = '127.0.0.1', cookie?: string) =>
  h.server.inject({
    method: 'POST',
    url: signIn.path,
    remoteAddress: from,
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    payload: JSON.stringify(body),
  })

test('an officer signs in with a password, and the cookie is out of reach of scripts and other sites', async () => {
  const rosa = await withPassword('correct horse')
  const answer = await tryOnce({ email: rosa.email.toUpperCase(), password: 'correct horse' })
  assert.equal(answer.statusCode, 200)
  assert.equal(answer.json().next, 'in')
  assert.match(cookieOf(answer), /^kith=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/)
  const { who } = await h.call(sessionIn(answer), houseRoutes.session)
  assert.deepEqual([who?.userId, who?.agencyName, who?.secondFactor], [rosa.id, agency.name, false])
})

test('the same words answer a wrong password and an unknown address', async () => {
  const rosa = await withPassword('correct horse')
  const wrong = await tryOnce({ email: rosa.email, password: 'battery staple' })
  const unknown = await tryOnce({ email: 'nobody@test.example', password: 'battery staple' })
  assert.equal(wrong.statusCode, 401)
  assert.equal(wrong.body, unknown.body)
})

test('a wrong password takes as long as an unknown address', async () => {
  const rosa = await withPassword('correct horse')
  const times = { known: [] as number[], unknown: [] as number[] }
  for (let at = 0; at < 9; at++) {
    await h.rows('delete from throttle')
    // Turn about, so that whatever else the machine does meets both alike.
    for (const kind of ['known', 'unknown'] as const) {
      const began = performance.now()
      await tryOnce({ email: kind === 'known' ? rosa.email : `nobody${at}@test.example`, password: 'battery staple' })
      times[kind].push(performance.now() - began)
    }
  }
  const [known, unknown] = [times.known, times.unknown].map((each) => each.toSorted((a, b) => a - b)[4]!)
  assert.ok(Math.abs(known! - unknown!) / Math.max(known!, unknown!) < 0.5, `known ${known} ms, unknown ${unknown} ms`)
})

test('after five wrong passwords the account waits, known or not, also with the right one', async () => {
  await h.rows('delete from throttle')
  const rosa = await withPassword('correct horse')
  for (const email of [rosa.email, 'nobody@test.example']) {
    const statuses: number[] = []
    for (let at = 0; at < 6; at++) statuses.push((await tryOnce({ email, password: 'no' })).statusCode)
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429])
  }
  // The wait is a few seconds by now; a slow machine must not outlast it between two lines.
  await h.rows(`update throttle set until_at = now() + interval '1 minute'`)
  assert.equal((await tryOnce({ email: rosa.email, password: 'correct horse' })).statusCode, 429)
  await h.rows(`update throttle set until_at = now() - interval '1 second'`)
  assert.equal((await tryOnce({ email: rosa.email, password: 'correct horse' })).statusCode, 200)
})

test('one place that tries many addresses waits too, and keeps nobody else out', async () => {
  await h.rows('delete from throttle')
  const guess = (at: number) => tryOnce({ email: `guess${at}@test.example`, password: 'no' }, '127.0.0.9')
  assert.equal((await guess(0)).statusCode, 401)
  // As if it had gone on for a while; each of these hashes costs the server thirty milliseconds.
  await h.rows(`update throttle set failures = 39 where failures = 1`)
  assert.deepEqual([(await guess(1)).statusCode, (await guess(2)).statusCode], [401, 429])
  const rosa = await withPassword('correct horse')
  assert.equal((await tryOnce({ email: rosa.email, password: 'correct horse' }, '127.0.0.1')).statusCode, 200)
})

test('a second factor is asked for, fits once, and is refused when it is replayed', async () => {
  await h.rows('delete from throttle')
  const secret = newSecret()
  const rosa = await withPassword('correct horse', secret)
  const entry = { email: rosa.email, password: 'correct horse' }
  const first = await tryOnce(entry)
  assert.deepEqual([first.json().next, cookieOf(first)], ['code', ''])
  assert.equal((await tryOnce({ ...entry, code: '000000' })).json().code, 'wrongCode')
  const code = codeAt(secret, stepOf(new Date()))
  const good = await tryOnce({ ...entry, code })
  assert.equal(good.statusCode, 200)
  assert.equal((await h.call(sessionIn(good), houseRoutes.session)).who?.secondFactor, true)
  assert.equal((await tryOnce({ ...entry, code })).json().code, 'wrongCode', 'the same code again')
  const before = codeAt(secret, stepOf(new Date()) - 1)
  assert.equal((await tryOnce({ ...entry, code: before })).json().code, 'wrongCode', 'an older code after a newer one')
})

test('codes are those of RFC 6238', () => {
  const secret = Buffer.from('12345678901234567890')
  assert.deepEqual(
    [codeAt(secret, 1), codeAt(secret, 37037036), codeAt(secret, 666666666)],
    ['287082', '081804', '353130'],
  )
})

test('two tries with one code at the same moment open one session', async () => {
  await h.rows('delete from throttle')
  const secret = newSecret()
  const rosa = await withPassword('correct horse', secret)
  const entry = { email: rosa.email, password: 'correct horse', code: codeAt(secret, stepOf(new Date())) }
  const answers = await Promise.all([tryOnce(entry), tryOnce(entry), tryOnce(entry)])
  assert.equal(answers.filter((answer) => answer.statusCode === 200).length, 1)
})

test('a cookie that was set before gets a new name at sign-in, and the old session ends', async () => {
  await h.rows('delete from throttle')
  const rosa = await withPassword('correct horse')
  const before = await h.signedIn(rosa)
  const answer = await tryOnce({ email: rosa.email, password: 'correct horse' }, '127.0.0.1', before.cookie)
  assert.notEqual(sessionIn(answer).token, before.token)
  assert.equal((await h.call(before, houseRoutes.session)).who, null)
})

test('after signing out the cookie opens nothing', async () => {
  const session = await h.signedIn(await h.aWorker({ agency }))
  assert.deepEqual(await h.call(session, houseRoutes.signOut), { ended: true })
  assert.equal((await h.ask(session, houseRoutes.sessions)).statusCode, 401)
})

test('a worker sees and ends their own sessions, and nobody else’s', async () => {
  const [rosa, ben] = [await h.aWorker({ agency }), await h.aWorker({ agency })]
  const [here, there, bens] = [await h.signedIn(rosa), await h.signedIn(rosa), await h.signedIn(ben)]
  const { sessions } = await h.call(here, houseRoutes.sessions)
  assert.deepEqual(sessions.map((each) => each.here).sort(), [false, true])
  const other = sessions.find((each) => !each.here)!
  const end = (session: typeof here, id: string) => h.call(session, houseRoutes.endSession, { params: { session: id } })
  assert.deepEqual(await end(bens, other.id), { ended: false })
  assert.deepEqual(await end(here, other.id), { ended: true })
  assert.equal((await h.call(there, houseRoutes.session)).who, null)
})

test('the twenty-first place ends the first', async () => {
  const rosa = await h.aWorker({ agency })
  const first = await h.signedIn(rosa)
  for (let at = 0; at < 20; at++) await h.signedIn(rosa)
  assert.equal((await h.call(first, houseRoutes.session)).who, null)
})

test('a session ends when the account does', async () => {
  const rosa = await h.aWorker({ agency })
  const session = await h.signedIn(rosa)
  await h.rows('update account set active_until = now() where id = $1', [rosa.id])
  assert.equal((await h.ask(session, houseRoutes.sessions)).statusCode, 401)
})

test('confirming asks for the password again and holds for the sensitive step', async () => {
  await h.rows('delete from throttle')
  const rosa = await withPassword('correct horse')
  const session = await h.signedIn(rosa)
  const confirm = (password: string) => h.ask(session, houseRoutes.stepUp, { body: { password } })
  assert.equal((await confirm('wrong')).statusCode, 403)
  assert.deepEqual((await confirm('correct horse')).json(), { confirmed: true })
  const [row] = await h.rows<{ fresh: boolean }>(
    "select step_up_at > now() - interval '1 minute' as fresh from session where user_id = $1",
    [rosa.id],
  )
  assert.equal(row?.fresh, true)
})

test('outside the demo its sign-in does not exist', async () => {
  assert.equal((await h.ask(null, houseRoutes.demoSignIn, { body: { role: 'officer' } })).statusCode, 404)
})

test('without https nobody signs in from another machine', async () => {
  const rosa = await withPassword('correct horse')
  const answer = await tryOnce({ email: rosa.email, password: 'correct horse' }, '10.1.2.3')
  assert.equal(answer.json().code, 'needsHttps')
})

test('by https the cookie is bound to this host, and one that a neighbour planted does not count', async () => {
  const secure = app({ ...h.house, origin: 'https://kith.example' }, [])
  await secure.ready()
  try {
    const rosa = await withPassword('correct horse')
    const headers = { 'content-type': 'application/json', host: 'kith.example' }
    const payload = JSON.stringify({ email: rosa.email, password: 'correct horse' })
    const answer = await secure.inject({
      method: 'POST',
      url: signIn.path,
      headers,
      payload,
      remoteAddress: '10.1.2.3',
    })
    assert.match(cookieOf(answer), /^__Host-kith=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    assert.equal(answer.headers['strict-transport-security'], 'max-age=31536000')
    const { token } = sessionIn(answer)
    const who = async (cookie: string) =>
      (await secure.inject({ url: houseRoutes.session.path, headers: { cookie } })).json().who?.userId ?? null
    assert.deepEqual([await who(`__Host-kith=${token}`), await who(`kith=${token}`)], [rosa.id, null])
  } finally {
    await secure.close()
  }
})

test('only a proxy that was named may say whose request it is', async () => {
  const isCountedByItsOwnAddress = async (proxies: string[]) => {
    await h.rows('delete from throttle')
    const behind = app({ ...h.house, origin: 'https://kith.example', proxies }, [])
    await behind.ready()
    try {
      const from = (address: string) =>
        behind.inject({
          method: 'POST',
          url: signIn.path,
          remoteAddress: '10.0.0.1',
          headers: { 'content-type': 'application/json', 'x-forwarded-for': address },
          payload: JSON.stringify({ email: 'nobody@test.example', password: 'no' }),
        })
      await from('203.0.113.9')
      const [row] = await h.rows<{ is: boolean }>('select exists (select from throttle where key = $1) as is', [
        triesOf('', '203.0.113.9').remote,
      ])
      return row!.is
    } finally {
      await behind.close()
    }
  }
  assert.equal(await isCountedByItsOwnAddress([]), false, 'anybody could write this header')
  assert.equal(await isCountedByItsOwnAddress(['10.0.0.0/8']), true)
})

test('passwords and tokens are nowhere in the database as they are', async () => {
  const rosa = await withPassword('correct horse')
  const session = await h.signedIn(rosa)
  const [dump] = await h.rows<{ text: string }>(
    `select (select string_agg(a::text, '') from account a) || (select string_agg(s::text, '') from session s) as text`,
  )
  assert.ok(!dump!.text.includes('correct horse'))
  assert.ok(!dump!.text.includes(session.token) && !dump!.text.includes(Buffer.from(session.token).toString('hex')))
})
