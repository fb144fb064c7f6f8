import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { newId } from '../clock.ts'
import { terminalLanguage } from '../db/cannot-start.ts'
import { appendEntry } from '../ledger/append.ts'
import type { Keyring } from '../ledger/keys.ts'
import { hashPassword } from './password.ts'
import { authenticatorAddress, newSecret, sealSecret } from './second-factor.ts'

/** What whoever runs the machine may do about accounts, past the door: the first account must come from somewhere. */
export interface NewAccount {
  agencyName: string
  email: string
  name: string
  role: string
  secondFactor: boolean
}

/** Shown once, kept nowhere but as a hash. `authenticator` is what goes into an authenticator app. */
export interface Handed {
  password: string
  authenticator: string | null
}

const refusals = {
  noRole: {
    en: 'There is no role "{role}". Roles: {roles}',
    es: 'No existe la función "{role}". Funciones: {roles}',
  },
  taken: {
    en: 'There is an account with the address {email} already. To give it a new password: kith account reset --email {email}',
    es: 'Ya existe una cuenta con la dirección {email}. Para darle otra contraseña: kith account reset --email {email}',
  },
  unknown: {
    en: 'There is no account with the address {email}',
    es: 'No existe ninguna cuenta con la dirección {email}',
  },
} as const

/** There is no such account or role, or there is one already: `message` is for whoever runs the machine. */
export class AccountRefused extends Error {
  override name = 'AccountRefused'
  readonly code: keyof typeof refusals
  constructor(code: keyof typeof refusals, figures: Record<string, string>) {
    super(refusals[code][terminalLanguage(process.env)].replace(/\{(\w+)\}/g, (_, name: string) => figures[name] ?? ''))
    this.code = code
  }
}

/** Adds an account with one role in the whole agency; makes the agency, with one programme, where there is none of that name. */
export async function addAccount(owner: pg.Pool, keyring: Keyring, wanted: NewAccount): Promise<Handed> {
  const password = newPassword()
  const hash = await hashPassword(password)
  const secret = wanted.secondFactor ? newSecret() : null
  const id = newId()
  return await inOne(owner, async (client) => {
    const { rows: roles } = await client.query('select distinct role from kith.role_right order by role')
    if (!roles.some(({ role }) => role === wanted.role)) {
      throw new AccountRefused('noRole', { role: wanted.role, roles: roles.map(({ role }) => role).join(', ') })
    }
    const { agencyId, unitId } = await agencyNamed(client, wanted.agencyName)
    const kind = wanted.role === 'person' ? 'person' : 'staff'
    const { rowCount } = await client.query(
      `insert into kith.account (agency_id, id, kind, email, name, password_hash, totp_secret) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (lower(email)) do nothing`,
      [agencyId, id, kind, wanted.email, wanted.name, hash, secret && sealSecret(keyring, secret, id)],
    )
    if (rowCount === 0) throw new AccountRefused('taken', { email: wanted.email })
    await client.query(
      'insert into kith.membership (agency_id, id, user_id, unit_id, role) values ($1, $2, $3, $4, $5)',
      [agencyId, newId(), id, unitId, wanted.role],
    )
    await client.query(entryAbout(agencyId, id, 'account.added'))
    return { password, authenticator: secret && authenticatorAddress(wanted.email, secret) }
  })
}

/** Gives an account a new password, and a new second factor if asked; everyone who is signed in with it is signed out. */
export async function resetAccount(
  owner: pg.Pool,
  keyring: Keyring,
  email: string,
  secondFactor: boolean,
): Promise<Handed> {
  const password = newPassword()
  const hash = await hashPassword(password)
  const secret = secondFactor ? newSecret() : null
  return await inOne(owner, async (client) => {
    const { rows } = await client.query(
      `select agency_id, id from kith.account where lower(email) = lower($1) and kind <> 'service'`,
      [email],
    )
    const account = rows[0] as { agency_id: string; id: string } | undefined
    if (!account) throw new AccountRefused('unknown', { email })
    const who = [account.agency_id, account.id]
    await client.query('update kith.account set password_hash = $3 where agency_id = $1 and id = $2', [...who, hash])
    if (secret) {
      const sealed = sealSecret(keyring, secret, account.id)
      await client.query(
        'update kith.account set totp_secret = $3, totp_last_step = 0 where agency_id = $1 and id = $2',
        [...who, sealed],
      )
    }
    await client.query(
      'update kith.session set ended_at = now() where agency_id = $1 and user_id = $2 and ended_at is null',
      who,
    )
    await client.query(entryAbout(account.agency_id, account.id, 'account.reset'))
    return { password, authenticator: secret && authenticatorAddress(email, secret) }
  })
}

const newPassword = () => randomBytes(15).toString('base64url')

async function agencyNamed(client: pg.ClientBase, name: string): Promise<{ agencyId: string; unitId: string }> {
  const { rows } = await client.query(
    `select a.id as "agencyId", u.id as "unitId" from kith.agency a join kith.unit u on u.agency_id = a.id and u.kind = 'agency' where a.name = $1`,
    [name],
  )
  if (rows[0]) return rows[0]
  const [agencyId, unitId, programUnitId] = [newId(), newId(), newId()]
  await client.query(`insert into kith.agency (id, name, kind) values ($1, $2, 'human_services')`, [agencyId, name])
  await client.query(
    `insert into kith.unit (agency_id, id, parent_id, kind, name, path) values ($1, $2, null, 'agency', $4, array[$2::uuid]), ($1, $3, $2, 'program', $4, array[$2::uuid, $3::uuid])`,
    [agencyId, unitId, programUnitId, name],
  )
  await client.query('insert into kith.program (agency_id, id, unit_id, name) values ($1, $2, $3, $4)', [
    agencyId,
    newId(),
    programUnitId,
    name,
  ])
  return { agencyId, unitId }
}

const entryAbout = (agencyId: string, accountId: string, action: string) =>
  appendEntry({
    agencyId,
    id: newId(),
    at: new Date().toISOString(),
    action,
    decision: 'allow',
    ruleId: 'commandLine',
    recordRef: accountId,
    requestId: newId(),
  })

async function inOne<Result>(owner: pg.Pool, act: (client: pg.ClientBase) => Promise<Result>): Promise<Result> {
  const client = await owner.connect()
  try {
    await client.query('begin')
    const result = await act(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    client.release()
  }
}
