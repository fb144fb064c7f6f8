import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto'
import pg from 'pg'

/**
 * The roles of the house. `kith_owner` owns every table and runs migrations; nobody logs in as it. `kith_lookup` owns the
 * functions that look behind row-level security, and bypasses nothing. The app itself is `app_rt`.
 */
export const ownerRole = 'kith_owner'
export const appRole = 'app_rt'

// Any number will do; it only has to be the same in every server that starts at the same moment.
export const preparingLock = 4_172_001

// Role settings rather than connection options, because a pooler such as PgBouncer passes no options on.
const appSettings = {
  search_path: 'kith, public',
  statement_timeout: "'30s'",
  lock_timeout: "'10s'",
  idle_in_transaction_session_timeout: "'60s'",
}

/** Makes the roles that are missing and lets the login act as their owner. Runs as a superuser or a role creator. */
export async function makeRoles(login: pg.ClientBase): Promise<void> {
  await login.query('begin')
  try {
    await login.query('select pg_advisory_xact_lock($1)', [preparingLock])
    const known = await login.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname in ('kith_owner', 'kith_lookup', 'app_rt')`,
    )
    const isMissing = (role: string) => !known.rows.some((row) => row.rolname === role)
    const me = await login.query<{ me: string; bypasses: boolean }>(
      'select current_user as me, rolsuper or rolbypassrls as bypasses from pg_roles where rolname = current_user',
    )
    const { me: name, bypasses } = me.rows[0]!
    // Migrations write rows under forced row-level security, which their owner must therefore bypass.
    if (isMissing(ownerRole)) {
      await login.query(`create role ${ownerRole} nologin ${bypasses ? 'bypassrls' : ''}`)
    }
    if (isMissing('kith_lookup')) await login.query('create role kith_lookup nologin nosuperuser nobypassrls')
    if (isMissing(appRole)) {
      await login.query(`create role ${appRole} login nosuperuser nobypassrls`)
      for (const [setting, value] of Object.entries(appSettings)) {
        await login.query(`alter role ${appRole} set ${setting} = ${value}`)
      }
    }
    if (known.rows.length < 3) {
      await login.query(`grant kith_lookup to ${ownerRole} with admin true, set true`)
      await login.query(`grant ${ownerRole} to ${pg.escapeIdentifier(name)} with set true`)
    }
    await login.query('commit')
  } catch (error) {
    await login.query('rollback')
    throw error
  }
}

/**
 * Lets only the house's own roles into the database. Without temporary tables the app cannot put one in front of a real
 * table, where a function with its owner's rights would read it instead.
 */
export async function closeDatabase(login: pg.ClientBase, name: string): Promise<void> {
  const open = await login.query<{ isOpen: boolean }>(
    `select has_database_privilege($1, $2, 'temp') or not has_database_privilege($1, $2, 'connect') as "isOpen"`,
    [appRole, name],
  )
  if (!open.rows[0]?.isOpen) return
  const database = pg.escapeIdentifier(name)
  await login.query(`revoke all on database ${database} from public`)
  await login.query(`grant connect on database ${database} to ${appRole}`)
}

/** Gives the app's login its password, unless that password opens already (several servers share one database). */
export async function setAppPassword(login: pg.ClientBase, app: pg.ClientConfig & { password: string }): Promise<void> {
  const trial = new pg.Client(app)
  trial.on('error', () => {})
  try {
    await trial.connect()
  } catch {
    await login.query('begin')
    await login.query('select pg_advisory_xact_lock($1)', [preparingLock])
    await login.query(`alter role ${appRole} password ${pg.escapeLiteral(scramVerifier(app.password))}`)
    await login.query('commit')
  } finally {
    await trial.end().catch(() => {})
  }
}

/** What PostgreSQL keeps instead of the password (RFC 5803), so that no server log ever sees the password itself. */
function scramVerifier(password: string): string {
  const [salt, iterations] = [randomBytes(16), 4096]
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256')
  const keyFor = (name: string) => createHmac('sha256', salted).update(name).digest()
  const storedKey = createHash('sha256').update(keyFor('Client Key')).digest('base64')
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${keyFor('Server Key').toString('base64')}`
}
