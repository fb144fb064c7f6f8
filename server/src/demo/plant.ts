import { agencies, agencyId, community, type Rows, seederOf } from '@kith/demo'
import { demoPassword } from '../house/auth/demo.ts'
import { hashPassword } from '../house/auth/password.ts'
import { newId } from '../house/clock.ts'
import type { HouseDatabase } from '../house/db/connect.ts'
import { receive } from '../house/door/receive.ts'
import type { House, Log } from '../house/house.ts'
import { takeIn } from '../rooms/directory/index.ts'
import { plantCommand } from './commands.ts'

const seed = 'kith'

/** Seeds the demo community where it is absent; says how long it took. */
export async function plantDemoIfAbsent(
  house: House,
  database: Pick<HouseDatabase, 'ownerPool'>,
  log: Log,
): Promise<boolean> {
  const owner = database.ownerPool({ max: 1 })
  try {
    const { rowCount } = await owner.query('select from kith.agency where id = $1', [agencyId(agencies[0]!.key)])
    if (rowCount) return false
    const began = performance.now()
    const today = house.clock.now().toISOString().slice(0, 10)
    const made = community(seed, today)
    await plantStructure(owner, made.structure)
    for (const { source, onlyFor, files } of made.directory) {
      const read = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }))
      await takeIn(house, read, source, onlyFor)
    }
    for (const { key } of agencies) {
      const payload = { agency: key, seed, today }
      const envelope = { id: newId(), type: plantCommand.type, schemaVer: plantCommand.schemaVer, payload }
      const [outcome] = await receive(house, { by: 'service', name: seederOf(key) }, newId(), 'en', [envelope])
      if (outcome?.outcome !== 'ok') throw new Error(`The demo of ${key} could not be planted: ${outcome?.outcome}`)
    }
    // Facts that nobody can write for somebody else: a declared conflict, a court's seal.
    const kept = made.records['family-help']!
    await plantStructure(owner, {
      declared_tie: kept.declared_tie ?? [],
      conflict: kept.conflict ?? [],
      seal: kept.seal ?? [],
    })
    // PostgreSQL counts what is new only after a minute, and until then plans as if the tables were empty.
    await owner.query('analyze')
    log.info(`The demo community was planted in ${((performance.now() - began) / 1000).toFixed(1)} s`)
    return true
  } finally {
    await owner.end()
  }
}

type Owner = ReturnType<HouseDatabase['ownerPool']>

/** Agencies, roles and logins are set up, not said: they are no commands, and belong to whoever installs Kith. */
async function plantStructure(owner: Owner, rows: Rows): Promise<void> {
  const password = await hashPassword(demoPassword)
  for (const [table, content] of Object.entries(rows)) {
    if (content.length === 0) continue
    const filled = table === 'account' ? content.map((row) => ({ ...row, password_hash: password })) : content
    const columns = Object.keys(filled[0]!)
      .map((name) => `"${name}"`)
      .join(', ')
    await owner.query(
      `insert into kith.${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::kith.${table}, $1)`,
      [JSON.stringify(filled)],
    )
  }
}

/** Takes away everything that belongs to the demo's agencies, past the door: a reset is for whoever runs the machine. */
export async function forgetDemo(database: Pick<HouseDatabase, 'ownerPool'>): Promise<void> {
  const pool = database.ownerPool({ max: 1 })
  const owner = await pool.connect()
  const ids = agencies.map(({ key }) => agencyId(key))
  try {
    const { rows } = await owner.query<{ table: string }>(
      `select c.relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
        where n.nspname = 'kith' and c.relkind in ('r', 'p') and a.attname = 'agency_id' and a.attnum > 0
          and c.relname not in ('ledger', 'ledger_leaf', 'ledger_head') and c.relname not like 'directory%'`,
    )
    await owner.query('begin')
    await owner.query('update kith.directory_service set agency_id = null where agency_id = any ($1)', [ids])
    // Rows point to each other: whoever is still pointed to waits for the next round.
    let left = rows.map(({ table }) => table)
    while (left.length > 0) {
      const waiting: string[] = []
      for (const table of left) {
        await owner.query('savepoint one')
        await owner.query(`delete from kith."${table}" where agency_id = any ($1)`, [ids]).catch(async (error) => {
          if (error.code !== '23503') throw error
          await owner.query('rollback to one')
          waiting.push(table)
        })
      }
      if (waiting.length === left.length) throw new Error(`The demo holds on to itself: ${waiting.join(', ')}`)
      left = waiting
    }
    await owner.query('delete from kith.agency where id = any ($1)', [ids])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  } finally {
    owner.release()
    await pool.end()
  }
}
