import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withLogin } from './connect.ts'
import { readMigrations } from './migrate.ts'
import { testDatabase } from './test-database.ts'

const database = await testDatabase()

test('a test file gets the whole schema in a database of its own', async (t) => {
  const { rows } = await database.owner.query('select name from kith_migration order by number')
  assert.deepEqual(
    rows.map((row) => row.name),
    readMigrations().map(({ name }) => name),
  )
  const other = await testDatabase(t)
  await database.owner.query('create table only_here (n int)')
  await assert.rejects(other.owner.query('select from only_here'), /does not exist/)
})

test('the app of a test is as powerless as the real one', async () => {
  const { rows } = await database.app.query(
    'select current_user as me, rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
  )
  assert.deepEqual(rows, [{ me: 'app_rt', bypasses: false }])
  await assert.rejects(database.app.query('create table mine (n int)'), /permission denied/)
  await assert.rejects(database.app.query('create temporary table account (n int)'), /permission denied/)
})

test('nothing of a database is left when its test is over', async (t) => {
  let name: string | undefined
  await t.test('a test that uses one', async (inner) => {
    name = (await testDatabase(inner)).place.login.database
  })
  const found = await withLogin(database.connectionFor('postgres'), (login) =>
    login.query('select from pg_database where datname = $1', [name]),
  )
  assert.equal(found.rowCount, 0)
})
