import assert from 'node:assert/strict'
import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { houseForTests } from '../../testing/house-for-tests.ts'
import { within } from '../access/enter.ts'
import { clock, newId } from '../clock.ts'
import { ledgerKey, ledgerKeys } from '../keys-folder.ts'
import { anchors, ownAnchor, readHeads } from './anchors.ts'
import { appendEntry } from './append.ts'
import { keyIdOf, signHead } from './head.ts'
import { decrypt } from './keys.ts'
import { type LedgerEntry, leafOf, newSalt, treeLeafOf } from './leaf.ts'
import { emptyEdge, grow, packEdge, rootOf } from './merkle.ts'
import { LedgerChanged, seal } from './seal.ts'
import { verifyLedger } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-ledger-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const h = await houseForTests({ rooms: [] })
const agency = await h.anAgency()
const rosa = await h.aWorker({ agency })
const maria = await h.aPerson({ agency, officer: rosa })
const session = await h.signedIn(rosa)

const anchor = join(folder, 'elsewhere.jsonl')
const key = ledgerKey(folder)
const sealer = { owner: h.db.owner, key, clock, anchors: anchors(folder, anchor) }
const verify = async () => {
  const told = await Promise.all(
    [ownAnchor(folder), anchor].map(async (where) => ({ where, heads: await readHeads(where) })),
  )
  return await verifyLedger(h.db.owner, { keys: ledgerKeys(folder), anchors: told })
}

const entry = (over: Partial<LedgerEntry> = {}): LedgerEntry => ({
  agencyId: agency.id,
  id: newId(),
  at: new Date().toISOString(),
  actorId: rosa.id,
  onBehalfOf: null,
  deviceId: newId().toUpperCase(),
  action: 'people.addTie',
  decision: 'allow',
  ruleId: 'assigned',
  personId: maria.id.toUpperCase(),
  personIds: [maria.id],
  recordRef: newId(),
  fieldsSeen: ['name', 'ties'],
  purpose: 'service',
  grantId: null,
  requestId: newId(),
  ...over,
})
const personKey = randomBytes(32)
const write = (count: number) =>
  within(h.house.pool, { by: 'session', token: session.token }, null, async () => ({
    result: null,
    last: Array.from({ length: count }, (_, at) =>
      appendEntry(entry(), at % 3 === 0 ? undefined : { key: personKey, content: { words: `said ${at}` } }),
    ),
  }))

/** As whoever rules the database: no trigger and no row-level security holds. */
const superuser = new pg.Client(h.db.connectionFor('postgres'))
superuser.on('error', () => {}) // it is still here when the database goes
await superuser.connect()
after(() => superuser.end())
await superuser.query(`set session_replication_role = replica; set search_path = kith, public`)

/**
 * Seals when nothing else runs on this cluster: PostgreSQL's own upkeep holds sealing up for a moment as any transaction
 * does, and these tests count heads.
 */
async function sealAlone() {
  for (let tries = 0; tries < 500; tries++) {
    const { rows } = await superuser.query(
      'select pg_snapshot_xmin(s) = pg_snapshot_xmax(s) as alone from pg_current_snapshot() s',
    )
    if (rows[0].alone) break
    await pause(20)
  }
  return await seal(sealer)
}

test('a whole ledger is found whole, and rows of the last minute are counted apart', async () => {
  assert.equal(await seal(sealer), null)
  for (let at = 0; at < 6; at++) {
    for (let act = 0; act < 5; act++) await write(1 + ((at + act) % 4))
    await sealAlone()
  }
  await write(2)
  const { sealed, heads, unsealed, findings } = await verify()
  assert.deepEqual(findings, [])
  assert.ok(sealed > 60)
  assert.deepEqual([heads, unsealed], [6, 2])
  assert.deepEqual((await readHeads(anchor)).length, 6)
  await sealAlone()
})

test('what commits late is sealed later, and never behind a sealed row', async (t) => {
  const late = new pg.Client(h.db.connectionFor('app_rt'))
  await late.connect()
  t.after(() => late.end())
  await late.query('begin')
  await late.query('select kith.enter($1)', [Buffer.alloc(32)])
  await late.query(`select set_config('kith.agency', $1, true)`, [agency.id])
  const slow = entry()
  await late.query(appendEntry(slow))
  await write(3)
  const before = await verify()
  assert.equal(await seal(sealer), null, 'nothing is sealed past a transaction that still runs')
  await late.query('commit')
  const head = await sealAlone()
  assert.equal(head!.size, before.sealed + 4)
  assert.deepEqual((await verify()).findings, [])
})

test('erasing a person’s key makes what was said unreadable and leaves every leaf standing', async () => {
  const [row] = await h.rows<{ id: string; payload_enc: Buffer }>(
    'select id, payload_enc from ledger where payload_enc is not null limit 1',
  )
  assert.match(decrypt(personKey, row!.payload_enc, row!.id).toString(), /said/)
  await h.rows('delete from ledger_key where subject_id = $1', [maria.id])
  assert.deepEqual((await verify()).findings, [])
  assert.throws(() => decrypt(randomBytes(32), row!.payload_enc, row!.id))
})

test('rows are sealed in order also where the number of a transaction gains a digit', async () => {
  await write(3)
  // Uses up transaction numbers until they have one digit more than those of the rows above.
  await superuser.query(`create temporary table used (n int);
    do $$ declare now bigint := pg_current_xact_id()::text::bigint; begin
      for n in 1 .. power(10, length(now::text))::bigint - now + 1 loop
        begin insert into used values (n); exception when others then null; end;
      end loop;
    end $$`)
  await write(3)
  await sealAlone()
  await write(1)
  await sealAlone()
  assert.deepEqual((await verify()).findings, [])
})

test('two sealers at once make one history', async () => {
  await write(5)
  const heads = await Promise.all([sealAlone(), sealAlone()])
  assert.equal(heads.filter((head) => head !== null).length, 1)
  assert.deepEqual((await verify()).findings, [])
})

test('the app’s own role can touch nothing that is sealed, nor choose a row’s number', async () => {
  for (const sql of [
    `update kith.ledger set action = 'other'`,
    'delete from kith.ledger',
    'truncate kith.ledger',
    'update kith.ledger_leaf set position = position + 1',
    'insert into kith.ledger_leaf select 0, agency_id, event_id, leaf from kith.ledger_leaf',
    'delete from kith.ledger_head',
    'update kith.ledger_head set size = 0',
    `insert into kith.ledger (agency_id, id, xid) values ('${agency.id}', '${newId()}', '1')`,
    `insert into kith.ledger (agency_id, id, seq) overriding system value values ('${agency.id}', '${newId()}', 1)`,
  ]) {
    await assert.rejects(h.db.app.query(sql), { code: '42501' }, sql)
  }
  await assert.rejects(h.db.owner.query('delete from kith.ledger'), /the ledger is not changed/)
})

test('no two hundred ways of changing what is sealed stay unseen', { timeout: 300_000 }, async (t) => {
  await superuser.query(
    'create table ledger_copy as table ledger; create table leaf_copy as table ledger_leaf; create table head_copy as table ledger_head',
  )
  const found = new Map<string, string>()
  for (let at = 0; at < 200; at++) {
    const [name, change] = tampers[at % tampers.length]!
    await change(dice(at))
    const { findings } = await verify()
    assert.ok(findings.length > 0, `${name} (try ${at}) was not found`)
    found.set(name, findings[0]!.code)
    await restore()
  }
  assert.deepEqual((await verify()).findings, [], 'and the ledger is whole again')
  for (const [name, code] of found) t.diagnostic(`${name}: ${code}`)
})

test('the sealer signs nothing on top of a history that was cut', async () => {
  await superuser.query(
    'delete from ledger_leaf where position >= (select size from ledger_head order by size desc offset 1 limit 1)',
  )
  await superuser.query('delete from ledger_head where size = (select max(size) from ledger_head)')
  await write(1)
  await assert.rejects(seal(sealer), LedgerChanged)
  await restore()
})

test('an anchor that does not answer holds nothing up, and is told later', async () => {
  const blocked = join(folder, 'no-folder-yet', 'heads.jsonl')
  const hindered = { ...sealer, anchors: anchors(folder, blocked) }
  await write(1)
  await assert.rejects(seal(hindered), { code: 'ENOENT' })
  await write(1)
  const { mkdirSync } = await import('node:fs')
  mkdirSync(join(folder, 'no-folder-yet'))
  await seal(hindered)
  assert.deepEqual((await readHeads(blocked)).length, (await verify()).heads)
})

async function restore(): Promise<void> {
  await superuser.query(`truncate ledger, ledger_leaf, ledger_head;
    insert into ledger overriding system value table ledger_copy; insert into ledger_leaf table leaf_copy; insert into ledger_head table head_copy`)
}

/** A random number below `below`, the same for the same try. */
function dice(seed: number): (below: number) => number {
  let state = (seed + 1) * 2654435761
  return (below) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 374761393) >>> 0
    return state % below
  }
}
type Dice = (below: number) => number
type Tamper = readonly [string, (roll: Dice) => Promise<unknown>]

/** The id of some sealed row. */
const someRow = async (roll: Dice) => {
  const { rows } = await superuser.query('select event_id as id, position from ledger_leaf order by position')
  return rows[roll(rows.length)] as { id: string; position: number }
}
const someHead = async (roll: Dice) => {
  const { rows } = await superuser.query('select size from ledger_head order by size')
  return rows[roll(rows.length)].size as number
}
const setTo = (column: string, value: string): Tamper => [
  `${column} becomes ${value}`,
  async (roll) => {
    for (;;) {
      const { id } = await someRow(roll)
      const { rows } = await superuser.query(
        `with old as (select ${column}::text as was from ledger where id = $1), done as (update ledger set ${column} = ${value} where id = $1 returning ${column}::text as now)
         select was is distinct from now as changed from old, done`,
        [id],
      )
      if (rows[0]?.changed) return
    }
  },
]
const headTo = (column: string, value: string): Tamper => [
  `head’s ${column} becomes ${value}`,
  async (roll) =>
    superuser.query(`update ledger_head set ${column} = ${value} where size = $1`, [await someHead(roll)]),
]
const flip = (column: string) => `set_byte(${column}, 0, get_byte(${column}, 0) # 1)`

const tampers: Tamper[] = [
  setTo('at', `at - interval '1 microsecond'`),
  setTo('at', `at - interval '1 millisecond'`),
  setTo('at', `at - interval '90 days'`),
  setTo('at', `at + interval '1 hour'`),
  setTo('actor_id', 'null'),
  setTo('actor_id', `'${newId()}'`),
  setTo('on_behalf_of', `'${newId()}'`),
  setTo('device_id', 'null'),
  setTo('action', `'people.person'`),
  setTo('decision', `'deny'`),
  setTo('rule_id', `'breakGlass'`),
  setTo('person_id', `'${newId()}'`),
  setTo('person_id', 'null'),
  setTo('person_ids', `'{}'`),
  setTo('record_ref', `record_ref || ' '`),
  setTo('fields_seen', `'{name}'`),
  setTo('purpose', 'null'),
  setTo('grant_id', `'${newId()}'`),
  setTo('request_id', `'other'`),
  setTo('payload_enc', 'null'),
  setTo('payload_enc', flip('payload_enc')),
  setTo('payload_enc', `'\\x00'::bytea`),
  setTo('payload_digest', 'null'),
  setTo('salt', flip('salt')),
  setTo('leaf', flip('leaf')),
  setTo('xid', `(xid::text::bigint + 1)::text::xid8`),
  setTo('agency_id', `'${newId()}'`),
  setTo('id', `'${newId()}'`),
  [
    'two rows change numbers',
    async (roll) => {
      const [a, b] = [await someRow(roll), await someRow(roll)]
      const [one, other] = [a.id, a.id === b.id ? (await someRow((n) => (roll(n) + 1) % n)).id : b.id]
      assert.notEqual(one, other)
      await superuser.query('alter table ledger alter seq set generated by default')
      await superuser.query(
        'update ledger a set seq = b.seq from ledger b where (a.id, b.id) in (($1::uuid, $2::uuid), ($2::uuid, $1::uuid))',
        [one, other],
      )
      await superuser.query('alter table ledger alter seq set generated always')
    },
  ],
  ['a row is deleted', async (roll) => superuser.query('delete from ledger where id = $1', [(await someRow(roll)).id])],
  [
    'a row and its leaf are deleted',
    async (roll) => {
      const { id } = await someRow(roll)
      await superuser.query('delete from ledger where id = $1', [id])
      await superuser.query('delete from ledger_leaf where event_id = $1', [id])
    },
  ],
  [
    'a row is deleted and those behind it move up',
    async (roll) => {
      const { id, position } = await someRow(roll)
      await superuser.query('delete from ledger where id = $1', [id])
      await superuser.query('delete from ledger_leaf where event_id = $1', [id])
      await superuser.query('update ledger_leaf set position = -position where position > $1', [position])
      await superuser.query('update ledger_leaf set position = -position - 1 where position < 0')
    },
  ],
  [
    'the newest rows, leaves and heads are deleted',
    async (roll) => {
      const size = await someHead((n) => roll(n - 1))
      await superuser.query('delete from ledger where id in (select event_id from ledger_leaf where position >= $1)', [
        size,
      ])
      await superuser.query('delete from ledger_leaf where position >= $1', [size])
      await superuser.query('delete from ledger_head where size > $1', [size])
    },
  ],
  ['everything is deleted', async () => superuser.query('truncate ledger, ledger_leaf, ledger_head')],
  [
    'two leaves change places',
    async (roll) => {
      const [a, b] = [await someRow(roll), await someRow(roll)]
      const other = a.position === b.position ? (a.position === 0 ? 1 : 0) : b.position
      await superuser.query('update ledger_leaf set position = -1 where position = $1', [a.position])
      await superuser.query('update ledger_leaf set position = $1 where position = $2', [a.position, other])
      await superuser.query('update ledger_leaf set position = $1 where position = -1', [other])
    },
  ],
  [
    'a leaf is changed',
    async (roll) =>
      superuser.query(`update ledger_leaf set leaf = ${flip('leaf')} where event_id = $1`, [(await someRow(roll)).id]),
  ],
  [
    'a leaf points to another row',
    async (roll) =>
      superuser.query('update ledger_leaf set event_id = $2 where event_id = $1', [(await someRow(roll)).id, newId()]),
  ],
  [
    'a leaf is added under no head',
    async () =>
      superuser.query(
        `insert into ledger_leaf select max(position) + 1, '${agency.id}', '${newId()}', '\\x00' from ledger_leaf`,
      ),
  ],
  [
    'a row of long ago is put in',
    async () => {
      const old = entry({ at: '2025-03-01T09:00:00.000Z', deviceId: null, personId: null })
      await superuser.query(appendEntry(old))
    },
  ],
  [
    'a row of long ago is put in and sealed',
    async () => {
      const old = entry({ at: '2025-03-01T09:00:00.000Z', deviceId: null, personId: null })
      await superuser.query(appendEntry(old))
      await pause(5)
      await seal({ ...sealer, anchors: { tell: async () => {}, newest: async () => null, toldUntil: async () => 0 } })
    },
  ],
  headTo('root', flip('root')),
  headTo('signature', flip('signature')),
  headTo('at', `at - interval '1 day'`),
  headTo('key_id', `'0000000000000000'`),
  headTo('edge', flip('edge')),
  headTo('size', 'size + 1000'),
  [
    'a head is deleted',
    async (roll) => superuser.query('delete from ledger_head where size = $1', [await someHead(roll)]),
  ],
  ['a row is changed and all above it recomputed, without the key', (roll) => rewrite(roll, false)],
  ['a row is changed and all above it signed anew with another key', (roll) => rewrite(roll, true)],
  ['history is signed anew with the stolen key', (roll) => rewrite(roll, true, key)],
]

/** The patient attacker: changes a row, then its leaf, then every root, and signs as well as they can. */
async function rewrite(roll: Dice, signAnew: boolean, stolen?: typeof key): Promise<void> {
  const { id } = await someRow(roll)
  const {
    rows: [row],
  } = await superuser.query('select * from ledger where id = $1', [id])
  const salt = newSalt()
  const forged: LedgerEntry = {
    agencyId: row.agency_id,
    id,
    at: row.at,
    actorId: null,
    onBehalfOf: row.on_behalf_of,
    deviceId: row.device_id,
    action: row.action,
    decision: row.decision,
    ruleId: row.rule_id,
    personId: row.person_id,
    personIds: row.person_ids,
    recordRef: row.record_ref,
    fieldsSeen: row.fields_seen,
    purpose: row.purpose,
    grantId: row.grant_id,
    requestId: row.request_id,
  }
  const leaf = leafOf(forged, row.payload_digest, salt)
  await superuser.query('update ledger set actor_id = null, salt = $2, leaf = $3 where id = $1', [id, salt, leaf])
  await superuser.query('update ledger_leaf set leaf = $2 where event_id = $1', [
    id,
    treeLeafOf(leaf, row.seq, row.xid),
  ])
  const { rows: leaves } = await superuser.query('select leaf from ledger_leaf order by position')
  const { rows: heads } = await superuser.query('select size, at from ledger_head order by size')
  const forger = stolen ?? generateKeyPairSync('ed25519').privateKey
  for (const { size, at } of heads) {
    const edge = emptyEdge()
    for (const each of leaves.slice(0, size)) grow(edge, each.leaf)
    const head = signHead(forger, { size, root: rootOf(edge), at })
    await superuser.query('update ledger_head set root = $2, edge = $3 where size = $1', [
      size,
      head.root,
      packEdge(edge),
    ])
    if (signAnew)
      await superuser.query('update ledger_head set signature = $2, key_id = $3 where size = $1', [
        size,
        head.signature,
        keyIdOf(forger),
      ])
  }
}

test('a key that is replaced goes on being known, so that old heads stay signed', async () => {
  writeFileSync(
    join(folder, 'keys', 'ledger-2025.pem'),
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
  )
  assert.equal(ledgerKeys(folder).size, 2)
  assert.deepEqual((await verify()).findings, [])
})
