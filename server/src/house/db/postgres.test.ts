import assert from 'node:assert/strict'
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import pg from 'pg'
import { withLogin } from './connect.ts'
import { aFolder, aMadeFolder, isRoot, isRunning, until } from './houses.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { forgetfully, quietLog } from './test-cluster.ts'

const asked = { ...forgetfully, program: 'the first house' }

async function started(t: TestContext, folder: string): Promise<Postgres> {
  const postgres = await startPostgres(folder, quietLog, asked)
  t.after(() => postgres.stop())
  return postgres
}

const query = (postgres: Postgres, text: string) =>
  withLogin(postgres.connectionFor('postgres', 'postgres'), (login) => login.query(text))

test('PostgreSQL starts on an empty folder, answers, and leaves nothing running when it stops', async (t) => {
  const folder = aFolder(t)
  const postgres = await startPostgres(folder, quietLog, asked)
  const { rows } = await query(
    postgres,
    `select current_setting('server_encoding') as encoding, datlocprovider as provider, datlocale as locale,
            lower('ÉÑ') as lower
       from pg_database where datname = 'postgres'`,
  )
  assert.deepEqual(rows[0], { encoding: 'UTF8', provider: 'b', locale: 'C.UTF-8', lower: 'éñ' })
  const children = await query(postgres, 'select pid from pg_stat_activity')
  await postgres.stop()
  await postgres.stop()
  for (const pid of [postgres.pid, ...children.rows.map((row) => row.pid)]) assert.equal(isRunning(pid), false)
  assert.equal(existsSync(join(postgres.socketFolder, '.s.PGSQL.5432')), false)
  assert.equal(existsSync(join(folder, 'in-use.json')), false)
})

test('nobody but its own user comes near the database', async (t) => {
  const folder = await aMadeFolder(t)
  const postgres = await started(t, folder)
  assert.equal((await query(postgres, 'show listen_addresses')).rows[0].listen_addresses, '')
  assert.equal(statSync(postgres.socketFolder).mode & 0o077, 0)
  assert.equal(statSync(join(postgres.socketFolder, '.s.PGSQL.5432')).mode & 0o077, 0)
  assert.equal(statSync(join(folder, 'postgres')).mode & 0o077, 0)
  assert.equal(statSync(join(folder, 'database.key')).mode & 0o077, 0)
  assert.ok(postgres.socketFolder.length < 100)
  const guess = { ...postgres.connectionFor('postgres', 'postgres'), password: 'postgres' }
  await assert.rejects(() => withLogin(guess, async () => {}), /password authentication failed/)
})

test('a second start on the same folder is refused and says who holds it', async (t) => {
  const folder = await aMadeFolder(t)
  await started(t, folder)
  await assert.rejects(startPostgres(folder, quietLog, asked), (error: Error) => {
    assert.match(error.message, /in use by the first house \(pid \d+/)
    assert.match(error.message, /KITH_DATA/)
    assert.ok(error.message.includes(String(process.pid)))
    return true
  })
})

test('what the database refuses does not put the words of people into its log', async (t) => {
  const folder = await aMadeFolder(t)
  const postgres = await started(t, folder)
  await query(postgres, 'create table person (name text primary key, born date)')
  await query(postgres, `insert into person values ('Canary Maria')`)
  await assert.rejects(query(postgres, `insert into person values ('Canary Maria')`), /duplicate key/)
  await assert.rejects(query(postgres, `insert into person values ('Canary Luis', 'Canary day')`), /invalid input/)
  await assert.rejects(query(postgres, `select 'Canary Ana' frm person`), /syntax/)
  assert.doesNotMatch(readFileSync(join(folder, 'postgres.log'), 'utf8'), /Canary/)
})

test('a long path with spaces and quotes is a folder like any other', async (t) => {
  const folder = join(aFolder(t), `the house of "O'Neil", ${'long '.repeat(30)}`, 'a\\b, c')
  const postgres = await started(t, folder)
  assert.equal((await query(postgres, 'select 1 as one')).rows[0].one, 1)
  assert.ok(postgres.socketFolder.length < 100)
})

test('PostgreSQL that dies under a running house is started again with all that was saved', async (t) => {
  const postgres = await startPostgres(
    await aMadeFolder(t),
    { info: () => {}, error: () => {} },
    { ...asked, settings: {} },
  )
  t.after(() => postgres.stop())
  await query(postgres, 'create table kept (n int); insert into kept values (1)')
  const pool = new pg.Pool(postgres.connectionFor('postgres', 'postgres'))
  pool.on('error', () => {})
  t.after(() => pool.end())
  await pool.query('insert into kept values (2)')
  const before = postgres.pid
  process.kill(before, 'SIGKILL')
  await until(() => postgres.pid !== before)
  const { rows } = await pool.query('select array_agg(n order by n) as kept from kept')
  assert.deepEqual(rows[0].kept, [1, 2])
})

test('a process number that now belongs to another program does not stop the start, nor is that program ended', async (t) => {
  const folder = await aMadeFolder(t)
  const pidFile = join(folder, 'postgres', 'postmaster.pid')
  writeFileSync(pidFile, `${process.pid}\n${folder}\n0\n5432\n/nowhere\n\n0 0\nready\n`)
  const postgres = await started(t, folder)
  assert.notEqual(postgres.pid, process.pid)
})

test('a folder that came back without its key opens, with new passwords', async (t) => {
  const folder = await aMadeFolder(t)
  const first = await startPostgres(folder, quietLog, asked)
  const old = first.connectionFor('postgres', 'postgres').password
  await first.stop()
  rmSync(join(folder, 'database.key'))
  const postgres = await started(t, folder)
  assert.equal((await query(postgres, 'select 1 as one')).rows[0].one, 1)
  const withOld = { ...postgres.connectionFor('postgres', 'postgres'), password: old }
  await assert.rejects(() => withLogin(withOld, async () => {}), /password authentication failed/)
})

test('a database of another major version, or a folder of other files, is refused in words', async (t) => {
  const folder = await aMadeFolder(t)
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '16\n')
  await assert.rejects(startPostgres(folder, quietLog, asked), /made by PostgreSQL 16; this Kith brings PostgreSQL 18/)
  const strange = aFolder(t)
  mkdirSync(join(strange, 'postgres'))
  writeFileSync(join(strange, 'postgres', 'holiday.txt'), 'photographs')
  await assert.rejects(startPostgres(strange, quietLog, asked), /not a PostgreSQL database/)
  assert.equal(readFileSync(join(strange, 'postgres', 'holiday.txt'), 'utf8'), 'photographs')
  // A refusal gives the folder back.
  rmSync(join(strange, 'postgres'), { recursive: true })
  await (await startPostgres(strange, quietLog, asked)).stop()
})

test('an administrator whose terminal speaks Spanish is answered in Spanish', async (t) => {
  const folder = await aMadeFolder(t)
  await started(t, folder)
  const before = process.env.LC_ALL
  t.after(() => {
    if (before === undefined) delete process.env.LC_ALL
    else process.env.LC_ALL = before
  })
  process.env.LC_ALL = 'es_US.UTF-8'
  await assert.rejects(startPostgres(folder, quietLog, asked), /está en uso por/)
})

test('root never runs PostgreSQL itself', { skip: !isRoot && 'not root' }, async (t) => {
  const postgres = await started(t, await aMadeFolder(t))
  assert.equal(statSync(`/proc/${postgres.pid}`).uid, 65_534)
})
