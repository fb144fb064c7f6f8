import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { withLogin } from './connect.ts'
import { checkSchema, migrate, readMigrations } from './migrate.ts'
import { type TestDatabase, testDatabase } from './test-database.ts'

const first = 'create table cup (n int); insert into cup values (1);'
const second = 'alter table cup add column colour text;'

function migrations(t: TestContext, files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'kith-migrations-'))
  t.after(() => rmSync(folder, { recursive: true }))
  for (const [name, sql] of Object.entries(files)) writeFileSync(join(folder, name), sql)
  return folder
}

const anEmptyDatabase = (t: TestContext) => testDatabase(t, migrations(t, {}))
const run = (database: TestDatabase, folder: string) =>
  withLogin(database.place.login, (login) => migrate(login, folder))

test('each migration runs once, in order, as the owner of everything', async (t) => {
  const database = await anEmptyDatabase(t)
  const one = migrations(t, { '0001-cups.sql': first })
  const two = migrations(t, { '0001-cups.sql': first, '0002-colours.sql': second })
  assert.deepEqual(await run(database, one), ['0001-cups.sql'])
  assert.deepEqual(await run(database, two), ['0002-colours.sql'])
  assert.deepEqual(await run(database, two), [])
  const { rows } = await database.owner.query('select tableowner, schemaname from pg_tables where tablename = $1', [
    'cup',
  ])
  assert.deepEqual(rows, [{ tableowner: 'kith_owner', schemaname: 'kith' }])
})

test('servers that start at one moment migrate once', async (t) => {
  const database = await anEmptyDatabase(t)
  const folder = migrations(t, { '0001-cups.sql': `select pg_sleep(0.2); ${first}`, '0002-colours.sql': second })
  const ran = await Promise.all([1, 2, 3, 4].map(() => run(database, folder)))
  assert.deepEqual(ran.flat().sort(), ['0001-cups.sql', '0002-colours.sql'])
  assert.equal((await database.owner.query('select from cup')).rowCount, 1)
})

test('a program older than the schema is refused in words and changes nothing', async (t) => {
  const database = await anEmptyDatabase(t)
  await run(database, migrations(t, { '0001-cups.sql': first, '0002-colours.sql': second }))
  const older = migrations(t, { '0001-cups.sql': first })
  await assert.rejects(
    run(database, older),
    /newer Kith: its newest step is 0002-colours.sql, the newest that this program knows is 0001-cups.sql/,
  )
  await assert.rejects(
    withLogin(database.place.login, (login) => checkSchema(login, older)),
    /newer Kith/,
  )
})

test('a program beside an older running server leaves the schema alone and says what to do', async (t) => {
  const database = await anEmptyDatabase(t)
  await run(database, migrations(t, { '0001-cups.sql': first }))
  const newer = migrations(t, { '0001-cups.sql': first, '0002-colours.sql': second })
  await assert.rejects(
    withLogin(database.place.login, (login) => checkSchema(login, newer)),
    /older than this program, which needs 0002-colours.sql/,
  )
  await assert.rejects(database.owner.query('select colour from cup'), /does not exist/)
})

test('a migration that was edited after it ran is refused, but not one whose line ends changed', async (t) => {
  const database = await anEmptyDatabase(t)
  const text = 'create table cup (\n  n int\n);\n'
  await run(database, migrations(t, { '0001-cups.sql': text }))
  await run(database, migrations(t, { '0001-cups.sql': text.replaceAll('\n', '\r\n') }))
  const edited = migrations(t, { '0001-cups.sql': text.replace('int', 'bigint') })
  await assert.rejects(run(database, edited), /0001-cups.sql differs from the one that made this database/)
})

test('a migration that fails leaves nothing of itself and names its file and line', async (t) => {
  const database = await anEmptyDatabase(t)
  const wrong = migrations(t, { '0001-cups.sql': first, '0002-plates.sql': 'create table plate (n int);\n\nselekt 1;' })
  await assert.rejects(run(database, wrong), /0002-plates.sql failed.*line 3: syntax error/)
  assert.equal((await database.owner.query(`select to_regclass('kith.plate') as plate`)).rows[0].plate, null)
  assert.equal((await database.owner.query('select from cup')).rowCount, 1, 'the step before stands')
})

test('a file out of the numbering is refused before anything runs', async (t) => {
  const gap = migrations(t, { '0001-cups.sql': first, '0003-colours.sql': second })
  assert.throws(() => readMigrations(gap), /0003-colours.sql: expected a migration named 0002-some-name.sql/)
  assert.throws(() => readMigrations(migrations(t, { '0001-Cups.sql': first })), /expected a migration named 0001/)
})
