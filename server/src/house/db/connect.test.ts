import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Log } from '../house.ts'
import { openDatabase, withLogin } from './connect.ts'
import { aFolder, aMadeFolder } from './houses.ts'
import { readMigrations } from './migrate.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { forgetfully, quietLog } from './test-cluster.ts'

// A server of its own: this file sets passwords of roles, which other files share.
async function aServer(t: TestContext): Promise<{ server: Postgres; urlFor(user: string, password?: string): string }> {
  const server = await startPostgres(await aMadeFolder(t), quietLog, forgetfully)
  t.after(() => server.stop())
  const urlFor = (user: string, password = server.connectionFor(user, 'postgres').password) =>
    `postgresql://${user}:${encodeURIComponent(password)}@/county?host=${encodeURIComponent(server.socketFolder)}`
  return { server, urlFor }
}

const asSuperuser = (server: Postgres, text: string) =>
  withLogin(server.connectionFor('postgres', 'postgres'), (login) => login.query(text))

test('the house opens its own database, ready to use, and the command line borrows it', async (t) => {
  const told: string[] = []
  const log: Log = { info: (words) => told.push(words), error: (words) => told.push(words) }
  const folder = await aMadeFolder(t)
  const house = await openDatabase({ env: {}, folder, log, program: 'npm start' })
  const steps = readMigrations().length
  assert.equal(told.filter((words) => words.startsWith('Migrated')).length, steps)
  const beside = await openDatabase({ env: {}, folder, log, besideServer: true })
  const { rows } = await beside
    .appPool()
    .query(`select current_user as me, rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user`)
  assert.deepEqual(rows, [{ me: 'app_rt', bypasses: false }])
  await beside.close()
  assert.equal((await house.ownerPool().query('select from kith_migration')).rowCount, steps)
  const roles = await house.ownerPool().query(
    `select rolname as name, rolcanlogin as "logsIn", rolbypassrls as bypasses, rolsuper as "isSuperuser"
       from pg_roles where rolname in ('app_rt', 'kith_lookup', 'kith_owner') order by rolname`,
  )
  assert.deepEqual(roles.rows, [
    { name: 'app_rt', logsIn: true, bypasses: false, isSuperuser: false },
    { name: 'kith_lookup', logsIn: false, bypasses: false, isSuperuser: false },
    { name: 'kith_owner', logsIn: false, bypasses: true, isSuperuser: false },
  ])
  await house.close()

  const alone = await openDatabase({ env: {}, folder, log, besideServer: true })
  assert.equal((await alone.appPool().query('select 1')).rowCount, 1)
  await alone.close()
})

test('DATABASE_URL is used instead, and two servers of one database agree on the password of the app', async (t) => {
  const { server, urlFor } = await aServer(t)
  await asSuperuser(server, 'create database county')
  const env = { DATABASE_URL: urlFor('postgres') }
  const one = await openDatabase({ env, folder: aFolder(t), log: quietLog })
  const two = await openDatabase({ env, folder: aFolder(t), log: quietLog })
  for (const house of [one, two]) {
    const { rows } = await house
      .appPool()
      .query(`select current_user as me, current_setting('statement_timeout') as limit`)
    assert.deepEqual(rows, [{ me: 'app_rt', limit: '30s' }])
    await assert.rejects(house.appPool().query('create temporary table account (n int)'), /permission denied/)
  }
  await one.close()
  await two.close()
})

test('a login that is no superuser, but may make roles and bypass row policies, is enough for DATABASE_URL', async (t) => {
  const { server, urlFor } = await aServer(t)
  await asSuperuser(server, `create role county login createrole bypassrls password 'a "long" one'`)
  await asSuperuser(server, 'create database county owner county')
  const env = { DATABASE_URL: urlFor('county', 'a "long" one') }
  const house = await openDatabase({ env, folder: aFolder(t), log: quietLog })
  assert.equal((await house.appPool().query('select 1')).rowCount, 1)
  await house.close()
})

test('a DATABASE_URL that does not work is explained without telling its password', async (t) => {
  const { server, urlFor } = await aServer(t)
  await asSuperuser(server, 'create database county')
  await asSuperuser(server, `create role weak login password 'secret-canary'`)
  const open = (url: string) => openDatabase({ env: { DATABASE_URL: url }, folder: aFolder(t), log: quietLog })
  const refusal = (words: RegExp) => (error: Error) => {
    assert.match(error.message, words)
    assert.doesNotMatch(error.message, /canary/)
    return true
  }
  await assert.rejects(
    open(urlFor('postgres', 'wrong-canary')),
    refusal(/does not let Kith in: password authentication/),
  )
  await assert.rejects(
    open('postgresql://kith:canary@127.0.0.1:5599/county'),
    refusal(/127.0.0.1:5599\/county.*ECONNREFUSED/),
  )
  await assert.rejects(open(urlFor('weak', 'secret-canary')), refusal(/may not prepare the database.*CREATEROLE/))
})
