import assert from 'node:assert/strict'
import { test } from 'node:test'
import { houseRoutes } from '@kith/wire/house'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { addAccount, resetAccount } from './accounts.ts'
import { codeAt, stepOf } from './second-factor.ts'

const h = await houseForTests({ rooms: [] })
const wanted = { agencyName: 'Larkmoor', email: 'Ana@larkmoor.example', name: 'Ana', role: 'admin', secondFactor: true }
const signIn = (email: string, password: string, code?: string) =>
  h.ask(null, houseRoutes.signIn, { body: { email, password, ...(code && { code }) } })

/** What an authenticator app reads from the address, by an independent reading of base 32. */
function secretOf(address: string): Buffer {
  const typed = new URL(address).searchParams.get('secret')!
  const bits = [...typed]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}

test('the first account makes its agency, and signs in with password and code', async () => {
  const { password, authenticator } = await addAccount(h.db.owner, h.house.keyring, wanted)
  assert.equal((await signIn('ana@larkmoor.example', password)).json().next, 'code')
  const answer = await signIn('ana@larkmoor.example', password, codeAt(secretOf(authenticator!), stepOf(new Date())))
  assert.deepEqual([answer.json().who.agencyName, answer.json().who.rights], ['Larkmoor', ['curate', 'settings']])
})

test('an address is taken once, in whatever letters; an unknown role is refused with the known ones', async () => {
  await assert.rejects(addAccount(h.db.owner, h.house.keyring, { ...wanted, email: 'ANA@LARKMOOR.example' }), {
    code: 'taken',
  })
  await assert.rejects(
    addAccount(h.db.owner, h.house.keyring, { ...wanted, email: 'b@larkmoor.example', role: 'boss' }),
    /officer/,
  )
  assert.equal((await h.rows(`select from agency where name = 'Larkmoor'`)).length, 1)
})

test('a new password ends every session of the account', async () => {
  const { password } = await addAccount(h.db.owner, h.house.keyring, {
    ...wanted,
    email: 'ben@larkmoor.example',
    role: 'officer',
    secondFactor: false,
  })
  const before = await signIn('ben@larkmoor.example', password)
  const cookie = String(before.headers['set-cookie']).split(';')[0]!
  const session = { cookie, token: cookie.split('=')[1]! }
  const next = await resetAccount(h.db.owner, h.house.keyring, 'Ben@larkmoor.example', false)
  assert.equal((await h.ask(session, houseRoutes.sessions)).statusCode, 401)
  assert.equal((await signIn('ben@larkmoor.example', password)).statusCode, 401)
  assert.equal((await signIn('ben@larkmoor.example', next.password)).statusCode, 200)
  await assert.rejects(resetAccount(h.db.owner, h.house.keyring, 'nobody@larkmoor.example', false), { code: 'unknown' })
  const [row] = await h.rows(`select count(*) as rows from ledger where action in ('account.added', 'account.reset')`)
  assert.equal(row!.rows, 3)
})
