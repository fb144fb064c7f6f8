import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../house.ts'
import { attachOrStart } from './attach.ts'
import { CannotStart } from './cannot-start.ts'
import { rolePassword, superuser } from './cluster.ts'
import { databaseKey, openDataFolder } from './data-folder.ts'
import { checkSchema, migrate, ourMigrations } from './migrate.ts'
import { type RoleConnection, startPostgres } from './postgres.ts'
import { appRole, closeDatabase, makeRoles, ownerRole, setAppPassword } from './roles.ts'

/** Where the database is, and how to come in: as the login that prepares it, or as the app. */
export interface DatabasePlace {
  login: RoleConnection
  app: RoleConnection
}

/** The house's database, ready: roles made, schema brought up to date. */
export interface HouseDatabase {
  place: DatabasePlace
  /** What it is, for the log: "PostgreSQL 18 of our own, process 4711". */
  description: string
  /** Connections of the app; `pipeline` sends without waiting for the answer before. */
  appPool(options?: pg.PoolConfig): pg.Pool
  /** Connections of the owner of all tables: for sealing, jobs and maintenance, never for requests. */
  ownerPool(options?: pg.PoolConfig): pg.Pool
  /** Ends the pools, then the database if it is ours. */
  close(): Promise<void>
}

export interface OpenOptions {
  env: NodeJS.ProcessEnv
  /** KITH_DATA. */
  folder: string
  log: Log
  /** True for programs that may run beside a server on the same data. */
  besideServer?: boolean
  program?: string
  migrations?: string
}

const oldestServer = 16

/** Opens the database of DATABASE_URL, else a PostgreSQL of our own in the data folder. */
export async function openDatabase(options: OpenOptions): Promise<HouseDatabase> {
  const url = options.env.DATABASE_URL
  return url ? openServer(url, options) : openOwn(options)
}

async function openOwn(options: OpenOptions): Promise<HouseDatabase> {
  const { folder, log, program } = options
  const start = options.besideServer ? attachOrStart : startPostgres
  const postgres = await start(folder, log, program ? { program } : {})
  try {
    const place = { login: postgres.connectionFor(superuser, 'kith'), app: postgres.connectionFor(appRole, 'kith') }
    const isBorrowed = 'isBorrowed' in postgres && postgres.isBorrowed === true
    if (isBorrowed) {
      await schemaOfRunningServer(place, options.migrations)
    } else {
      await withLogin(postgres.connectionFor(superuser, 'postgres'), async (login) => {
        await makeRoles(login)
        await makeDatabase(login, 'kith')
      })
      await prepareDatabase(place, log, options.migrations)
    }
    const description = `PostgreSQL of our own (process ${postgres.pid}${isBorrowed ? ', borrowed' : ''})`
    return ready(place, description, log, () => postgres.stop())
  } catch (error) {
    await postgres.stop()
    throw error
  }
}

async function openServer(url: string, { folder, log, migrations }: OpenOptions): Promise<HouseDatabase> {
  const place = placeOfUrl(url, () => databaseKey(openDataFolder(folder)).key)
  const where = `${place.login.host}:${place.login.port}/${place.login.database}`
  await withLogin(place.login, async (login) => {
    const { rows } = await login.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major < oldestServer) throw new CannotStart('serverTooOld', { where, found: major, least: oldestServer })
    try {
      await makeRoles(login)
      const name = place.login.database ?? ''
      await login.query(`grant create on database ${pg.escapeIdentifier(name)} to ${ownerRole}`)
      await closeDatabase(login, name)
    } catch (cause) {
      throw new CannotStart('loginTooWeak', { reason: reasonOf(cause) }, cause)
    }
  }).catch((cause) => {
    throw cause instanceof CannotStart
      ? cause
      : new CannotStart('serverUnreachable', { where, reason: reasonOf(cause) }, cause)
  })
  await prepareDatabase(place, log, migrations)
  return ready(place, `PostgreSQL at ${where}`, log, async () => {})
}

/** What a DATABASE_URL says, read by the driver itself so that every form it knows works here. */
function placeOfUrl(connectionString: string, key: () => Buffer): DatabasePlace {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString })
  const shared = { host, port, ssl, ...(database ? { database } : {}) }
  // Derived from the login's own password, so that every server of one database derives the same without sharing a disk.
  const secret = password || key()
  return {
    login: { ...shared, ...(user ? { user } : {}), password: password ?? '' },
    app: { ...shared, user: appRole, password: rolePassword(secret, appRole) },
  }
}

/** Makes a database for the owner role if it is missing, and closes it to all but the house. */
export async function makeDatabase(login: pg.ClientBase, name: string): Promise<void> {
  const { rowCount } = await login.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await login.query(`create database ${pg.escapeIdentifier(name)} owner ${ownerRole}`)
  await closeDatabase(login, name)
}

async function prepareDatabase(place: DatabasePlace, log: Log, migrations = ourMigrations): Promise<void> {
  await withLogin(place.login, async (login) => {
    await setAppPassword(login, place.app)
    for (const name of await migrate(login, migrations)) log.info(`Migrated: ${name}`)
  })
}

// A server that has just started may still be making the schema.
async function schemaOfRunningServer(place: DatabasePlace, migrations = ourMigrations): Promise<void> {
  const patienceMs = 10_000
  const begun = Date.now()
  for (;;) {
    try {
      return await withLogin(place.login, (login) => checkSchema(login, migrations))
    } catch (error) {
      const refusedForGood = error instanceof CannotStart && error.code !== 'olderSchema'
      if (refusedForGood || Date.now() - begun > patienceMs) throw error
      await pause(200)
    }
  }
}

/** Runs `act` with one connection and closes it. */
export async function withLogin<Result>(
  config: pg.ClientConfig,
  act: (login: pg.Client) => Promise<Result>,
): Promise<Result> {
  const login = new pg.Client(config)
  login.on('error', () => {}) // a connection that breaks fails the query in hand; that is enough
  await login.connect()
  try {
    return await act(login)
  } finally {
    await login.end()
  }
}

function ready(place: DatabasePlace, description: string, log: Log, stop: () => Promise<void>): HouseDatabase {
  const pools: pg.Pool[] = []
  const keep = (pool: pg.Pool) => {
    pools.push(pool)
    return pool
  }
  return {
    place,
    description,
    appPool: (options) => keep(appPool(place, log, options)),
    ownerPool: (options) => keep(ownerPool(place, log, options)),
    async close() {
      await Promise.all(pools.filter((pool) => !pool.ended).map((pool) => pool.end()))
      await stop()
    },
  }
}

/**
 * How the app's sessions plan. What row-level security compares with is known only while a query runs, so planning a query
 * anew for its values finds nothing better, and costs up to half of what the query does.
 */
export const asApp = '-c plan_cache_mode=force_generic_plan'

/** Connections of the app: `app_rt`, under row-level security, up to KITH_POOL of them. */
export function appPool(place: DatabasePlace, log: Log, options: pg.PoolConfig = {}): pg.Pool {
  const max = Number(process.env.KITH_POOL) || 10
  return newPool({ ...place.app, options: asApp, application_name: 'kith', max, pipeline: true, ...options }, log)
}

/** Connections that act as the owner of all tables. */
export function ownerPool(place: DatabasePlace, log: Log, options: pg.PoolConfig = {}): pg.Pool {
  const asOwner = `-c role=${ownerRole} -c search_path=kith,public`
  return newPool({ ...place.login, options: asOwner, application_name: 'kith owner', max: 4, ...options }, log)
}

function newPool(config: pg.PoolConfig, log: Log): pg.Pool {
  const pool = new pg.Pool(config)
  // A connection that breaks while it is in use fails the query in hand. Without a listener of its own it would, as an error
  // that nobody heard, take the whole process with it.
  pool.on('connect', (client) => client.on('error', () => {}))
  // An idle connection breaks when the database stops; the pool replaces it, and nobody was waiting on it.
  pool.on('error', (error) => {
    if (!pool.ending) log.error('An idle database connection broke', { reason: error.message })
  })
  return pool
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
