import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseRoutes } from '@kith/wire/house'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { hashPassword } from './password.ts'
import { codeAt, stepOf } from './second-factor.ts'

const h = await houseForTests({ rooms: [] })
const agency = await h.anAgency()
const { account, beginSecondFactor, changePassword, dropSecondFactor, keepSecondFactor, signIn } = houseRoutes
const password = 'correct horse'
const next = 'battery staple lamp'

async function someone() {
  await h.rows('delete from throttle')
  const worker = await h.aWorker({ agency })
  await h.rows('update account set password_hash = $2 where id = $1', [worker.id, await hashPassword(password)])
  return { worker, here: await h.signedIn(worker), there: await h.signedIn(worker) }
}
type Session = Awaited<ReturnType<typeof someone>>['here']

const isSignedIn = async (session: Session) => (await h.call(session, houseRoutes.session)).who !== null
const codeNow = (typed: string) => codeAt(fromBase32(typed), stepOf(new Date()))
const trySignIn = async (email: string, word: string) =>
  (await h.ask(null, signIn, { body: { email, password: word } })).json()

async function withSecondFactor() {
  const who = await someone()
  const { sealed, typed } = await h.call(who.here, beginSecondFactor)
  await h.call(who.here, keepSecondFactor, { body: { password, sealed, newCode: codeNow(typed) } })
  return { ...who, typed }
}

test('a new password counts at once, the old one no longer, and every other place is signed out', async () => {
  const { worker, here, there } = await someone()
  assert.deepEqual(await h.call(here, changePassword, { body: { password, next } }), { kept: true })
  assert.deepEqual([await isSignedIn(here), await isSignedIn(there)], [true, false])
  assert.equal((await trySignIn(worker.email, password)).code, 'wrongSignIn')
  assert.equal((await trySignIn(worker.email, next)).next, 'in')
})

test('a password is not changed without the present one, to a short one or to the same', async () => {
  const { here, there } = await someone()
  const refused = async (body: { password: string; next: string }) => {
    const answer = await h.ask(here, changePassword, { body })
    return [answer.statusCode, answer.json().code]
  }
  assert.deepEqual(await refused({ password: 'wrong', next }), [403, 'wrongSignIn'])
  assert.deepEqual(await refused({ password, next: 'short' }), [422, 'passwordShort'])
  assert.deepEqual(await refused({ password, next: password }), [422, 'passwordSame'])
  assert.equal(await isSignedIn(there), true, 'nothing happened')
})

test('a second factor counts once a code of it was entered, and is asked for from then on', async () => {
  const { worker, here, there } = await someone()
  const { sealed, typed, address } = await h.call(here, beginSecondFactor)
  assert.match(address, new RegExp(`^otpauth://totp/Kith:.+secret=${typed}&issuer=Kith$`))
  assert.equal((await trySignIn(worker.email, password)).next, 'in', 'begun is not kept')
  const keep = (body: object) => h.ask(here, keepSecondFactor, { body: { password, sealed, ...body } as never })
  assert.equal((await keep({ newCode: '000000' })).json().code, 'wrongCode')
  assert.equal((await keep({ password: 'wrong', newCode: codeNow(typed) })).json().code, 'wrongSignIn')
  assert.deepEqual(await h.call(here, account), { secondFactor: false })
  const newCode = codeNow(typed)
  assert.deepEqual((await keep({ newCode })).json(), { kept: true })
  assert.deepEqual(await h.call(here, account), { secondFactor: true })
  assert.deepEqual([await isSignedIn(here), await isSignedIn(there)], [true, false])
  assert.equal((await trySignIn(worker.email, password)).next, 'code')
  const replayed = await h.ask(null, signIn, { body: { email: worker.email, password, code: newCode } })
  assert.equal(replayed.json().code, 'wrongCode', 'the code that proved it is used up')
})

test('a secret that was begun by somebody else, or was changed on the way, is refused', async () => {
  const [mine, theirs] = [await someone(), await someone()]
  const { sealed, typed } = await h.call(theirs.here, beginSecondFactor)
  for (const given of [sealed, `A${sealed.slice(1)}`, '', 'x']) {
    const body = { password, sealed: given, newCode: codeNow(typed) }
    assert.equal((await h.ask(mine.here, keepSecondFactor, { body })).statusCode, 400, given)
  }
})

test('a second factor is taken away only by who can give its code', async () => {
  const { worker, here, typed } = await withSecondFactor()
  const drop = (code?: string) => h.ask(here, dropSecondFactor, { body: { password, ...(code && { code }) } })
  assert.equal((await drop()).json().code, 'wrongCode')
  // The code of this half minute was used up in setting it up.
  await h.rows('update account set totp_last_step = 0 where id = $1', [worker.id])
  assert.deepEqual((await drop(codeNow(typed))).json(), { dropped: true })
  assert.equal((await trySignIn(worker.email, password)).next, 'in')
})

test('each change stands in the ledger, and neither password nor secret does', async () => {
  const { worker } = await withSecondFactor()
  const rows = await h.rows<{ action: string; text: string }>(
    'select action, l::text as text from ledger l where actor_id = $1',
    [worker.id],
  )
  assert.deepEqual(
    rows.map((row) => row.action),
    ['account.secondFactor'],
  )
  assert.ok(rows.every((row) => !row.text.includes(password)))
})

test('after five wrong passwords the changes wait as signing in does', async () => {
  const { here } = await someone()
  for (let at = 0; at < 5; at++) await h.ask(here, changePassword, { body: { password: 'wrong', next } })
  await h.rows(`update throttle set until_at = now() + interval '1 minute'`)
  assert.equal((await h.ask(here, changePassword, { body: { password, next } })).statusCode, 429)
})

function fromBase32(text: string): Buffer {
  const bits = [...text]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2)))
}
