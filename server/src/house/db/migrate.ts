import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type pg from 'pg'
import { CannotStart } from './cannot-start.ts'
import { ownerRole, preparingLock } from './roles.ts'

/** The migrations of this program. */
export const ourMigrations = fileURLToPath(new URL('../../../migrations', import.meta.url))

/** One step of the schema, forward only. */
export interface Migration {
  number: number
  name: string
  sha256: string
  sql: string
}

type Applied = Omit<Migration, 'sql'>

/** Reads NNNN-name.sql files, numbered from 0001 without a gap. */
export function readMigrations(folder = ourMigrations): Migration[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return files.sort().map((file, index) => {
    const [, number, name] = /^(\d{4})-([a-z0-9-]+)\.sql$/.exec(file) ?? []
    if (!number || !name || Number(number) !== index + 1) {
      const wanted = String(index + 1).padStart(4, '0')
      throw new Error(
        `${join(folder, file)}: expected a migration named ${wanted}-some-name.sql, numbered without a gap`,
      )
    }
    // The same text is the same migration, whatever line ends a checkout gave it.
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n')
    return { number: Number(number), name, sha256: createHash('sha256').update(sql).digest('hex'), sql }
  })
}

/**
 * Brings the database to this program's schema and answers the names of the migrations that it ran. Each runs in one
 * transaction as the owner role. A newer schema, or a migration that was edited after it ran, is refused in words.
 */
export async function migrate(login: pg.ClientBase, folder = ourMigrations): Promise<string[]> {
  const migrations = readMigrations(folder)
  await prepareSchema(login)
  const ran: string[] = []
  for (const migration of migrations) {
    if (await applyOnce(login, migration, migrations)) ran.push(fileName(migration))
  }
  return ran
}

/** For programs beside a running server: refuses, changing nothing, unless the schema is exactly this program's. */
export async function checkSchema(login: pg.ClientBase, folder = ourMigrations): Promise<void> {
  const migrations = readMigrations(folder)
  const done = await applied(login)
  refuseForeign(done, migrations)
  const next = migrations[done.length]
  if (next) throw new CannotStart('olderSchema', { next: fileName(next) })
}

async function prepareSchema(login: pg.ClientBase): Promise<void> {
  const { rows } = await login.query(`select to_regclass('kith.kith_migration') as found`)
  if (rows[0].found) return
  await inTransaction(login, async () => {
    await login.query('create schema if not exists kith')
    await login.query(
      `create table if not exists kith.kith_migration (
         number int primary key, name text not null, sha256 text not null, at timestamptz not null default now())`,
    )
  })
}

/** Runs one migration unless it has run; servers that start together wait for each other here. */
async function applyOnce(login: pg.ClientBase, migration: Migration, all: Migration[]): Promise<boolean> {
  return inTransaction(login, async () => {
    const done = await applied(login)
    refuseForeign(done, all)
    if (done.some(({ number }) => number === migration.number)) return false
    try {
      await login.query(migration.sql)
    } catch (cause) {
      throw new CannotStart(
        'migrationFailed',
        { file: fileName(migration), reason: whereAndWhy(migration, cause) },
        cause,
      )
    }
    const row = [migration.number, migration.name, migration.sha256]
    await login.query('insert into kith.kith_migration (number, name, sha256) values ($1, $2, $3)', row)
    return true
  })
}

async function inTransaction<Result>(login: pg.ClientBase, act: () => Promise<Result>): Promise<Result> {
  await login.query('begin')
  try {
    await login.query('select pg_advisory_xact_lock($1)', [preparingLock])
    await login.query(`set local role ${ownerRole}`)
    await login.query('set local search_path = kith, public')
    const result = await act()
    await login.query('commit')
    return result
  } catch (error) {
    await login.query('rollback')
    throw error
  }
}

async function applied(login: pg.ClientBase): Promise<Applied[]> {
  const { rows } = await login.query<Applied>('select number, name, sha256 from kith.kith_migration order by number')
  return rows
}

function refuseForeign(done: Applied[], migrations: Migration[]): void {
  for (const step of done) {
    const ours = migrations[step.number - 1]
    if (!ours) {
      const [newest, known] = [fileName(done.at(-1)!), migrations.at(-1)]
      throw new CannotStart('newerSchema', { newest, known: known ? fileName(known) : '0000' })
    }
    if (ours.name !== step.name || ours.sha256 !== step.sha256) {
      throw new CannotStart('editedMigration', { file: fileName(ours), applied: fileName(step) })
    }
  }
}

const fileName = ({ number, name }: Applied) => `${String(number).padStart(4, '0')}-${name}.sql`

function whereAndWhy(migration: Migration, cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause)
  const position = 'position' in cause ? Number(cause.position) : Number.NaN
  if (Number.isNaN(position)) return cause.message
  const line = migration.sql.slice(0, position).split('\n').length
  return `line ${line}: ${cause.message}`
}
