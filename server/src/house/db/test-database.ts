import { createHash, randomBytes } from 'node:crypto'
import { after } from 'node:test'
import type pg from 'pg'
import { superuser } from './cluster.ts'
import { appPool, type DatabasePlace, makeDatabase, ownerPool, withLogin } from './connect.ts'
import { isAlive } from './leftover.ts'
import { migrate, ourMigrations, readMigrations } from './migrate.ts'
import type { Postgres, RoleConnection } from './postgres.ts'
import { appRole, closeDatabase, makeRoles, ownerRole, preparingLock, setAppPassword } from './roles.ts'
import { quietLog, testCluster } from './test-cluster.ts'

/** A database of one test file's own, with the whole schema and nothing in it. */
export interface TestDatabase {
  /** As the app comes in: row-level security holds. */
  app: pg.Pool
  /** As the owner of all tables: sees and writes everything. */
  owner: pg.Pool
  place: DatabasePlace
  /** Any other role, for tests of roles; "postgres" is the superuser. */
  connectionFor(role: string): RoleConnection
}

/** Where to hang the tidying up: a test, a suite, or, without one, the file. */
interface Scope {
  after(act: () => Promise<void>): void
}

/**
 * A fresh database, cloned from a template that was migrated once for these migrations, and dropped at the end.
 *
 *     const { app, owner } = await testDatabase()
 */
export async function testDatabase(scope: Scope = { after }, migrations = ourMigrations): Promise<TestDatabase> {
  const cluster = await testCluster()
  const name = `test_${process.pid}_${randomBytes(4).toString('hex')}`
  const connectionFor = (role: string) => cluster.connectionFor(role, name)
  const place = { login: connectionFor(superuser), app: connectionFor(appRole) }
  await withLogin(cluster.connectionFor(superuser, 'postgres'), async (login) => {
    const template = await makeTemplate(login, cluster, migrations)
    await login.query(`create database ${name} template ${template} strategy file_copy owner ${ownerRole}`)
    await closeDatabase(login, name)
  })
  const app = appPool(place, quietLog)
  const owner = ownerPool(place, quietLog)
  scope.after(async () => {
    await Promise.all([app, owner].filter((pool) => !pool.ended).map((pool) => pool.end()))
    await withLogin(cluster.connectionFor(superuser, 'postgres'), (login) =>
      login.query(`drop database if exists ${name} with (force)`),
    )
    await cluster.stop()
  })
  return { app, owner, place, connectionFor }
}

/** The template for exactly these migrations; made by the first file that asks, while the others wait. */
async function makeTemplate(login: pg.Client, cluster: Postgres, migrations: string): Promise<string> {
  const digest = createHash('sha256')
  for (const { name, sha256 } of readMigrations(migrations)) digest.update(`${name} ${sha256}\n`)
  const template = `template_${digest.digest('hex').slice(0, 16)}`
  await login.query('select pg_advisory_lock($1)', [preparingLock])
  try {
    const { rowCount } = await login.query('select from pg_database where datname = $1', [template])
    if (rowCount) return template
    const draft = `${template}_draft`
    await login.query(`drop database if exists ${draft} with (force)`)
    await makeRoles(login)
    await setAppPassword(login, cluster.connectionFor(appRole, 'postgres'))
    await makeDatabase(login, draft)
    await withLogin(cluster.connectionFor(superuser, draft), (inside) => migrate(inside, migrations))
    await login.query(`alter database ${draft} rename to ${template}`)
    await dropLeftovers(login)
    return template
  } finally {
    await login.query('select pg_advisory_unlock($1)', [preparingLock])
  }
}

const templatesKept = 5

/** What runs that were cut off left in the cluster, and templates of schemas of long ago. */
async function dropLeftovers(login: pg.Client): Promise<void> {
  const { rows } = await login.query<{ name: string; pid: number | null }>(
    `select datname as name, substring(datname from '^test_([0-9]+)_')::int as pid
       from pg_database where datname ~ '^(test_[0-9]+|template)_[0-9a-f]+$' order by oid desc`,
  )
  const unused = [
    ...rows.filter(({ pid }) => pid !== null && !isAlive(pid)),
    ...rows.filter(({ pid }) => pid === null).slice(templatesKept),
  ]
  for (const { name } of unused) await login.query(`drop database if exists ${name} with (force)`)
}
