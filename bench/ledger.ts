import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { clock, newId } from '@kith/server/house/clock'
import { testDatabase } from '@kith/server/house/db/test-database'
import { appendEntry } from '@kith/server/house/ledger/append'
import { keyIdOf } from '@kith/server/house/ledger/head'
import { type LedgerEntry, leafOf, newSalt } from '@kith/server/house/ledger/leaf'
import { emptyEdge, grow, inclusionProof, isIncluded, rootOf } from '@kith/server/house/ledger/merkle'
import { seal } from '@kith/server/house/ledger/seal'
import { verifyLedger } from '@kith/server/house/ledger/verify'

const writes = 3_000
const rowsToVerify = 40_000
const rounds = 5

/**
 * What the ledger costs: the same transaction with and without its row, side by side in the same run; then sealing,
 * proving and verifying. The aim is at most 0.1 ms a write at the median.
 */
export async function benchLedger(): Promise<string[]> {
  const ending: (() => Promise<void>)[] = []
  const db = await testDatabase({ after: (act) => void ending.push(act) })
  try {
    const agency = newId()
    await db.owner.query(`insert into agency (id, name, kind) values ($1, 'Bench', 'human_services')`, [agency])
    const entry = (): LedgerEntry => ({
      agencyId: agency,
      id: newId(),
      at: clock.now().toISOString(),
      actorId: newId(),
      onBehalfOf: null,
      deviceId: null,
      action: 'conversations.addNote',
      decision: 'allow',
      ruleId: 'assigned',
      personId: newId(),
      personIds: null,
      recordRef: newId(),
      fieldsSeen: [],
      purpose: null,
      grantId: null,
      requestId: newId(),
    })
    const key = randomBytes(32)
    const payload = { key, content: { words: 'x'.repeat(300) } }

    const client = await db.app.connect()
    await client.query(`select set_config('kith.agency', $1, false), set_config('kith.user', $1, false)`, [agency])
    const event = {
      name: 'bench-event',
      text: `insert into kith.event (agency_id, kind) values ($1, 'notes.added')`,
      values: [agency],
    }
    const transaction = async (withLedger: boolean) => {
      const sent = [client.query('begin'), client.query(event)]
      if (withLedger) sent.push(client.query(appendEntry(entry(), payload)))
      sent.push(client.query('commit'))
      await Promise.all(sent)
    }
    for (let at = 0; at < 200; at++) await transaction(at % 2 === 0)
    const [without, withIt]: [number[], number[]] = [[], []]
    for (let at = 0; at < writes; at++) {
      for (const ledger of [false, true]) {
        const began = performance.now()
        await transaction(ledger)
        ;(ledger ? withIt : without).push(performance.now() - began)
      }
    }
    client.release()

    const { privateKey, publicKey } = generateKeyPairSync('ed25519')
    const sealer = {
      owner: db.owner,
      key: privateKey,
      clock,
      anchors: { tell: async () => {}, newest: async () => null, toldUntil: async () => 0 },
    }
    await fill(db.owner, entry, rowsToVerify)
    const sealBegan = performance.now()
    let sealed = 0
    for (let head = await seal(sealer); head; head = await seal(sealer)) sealed = head.size
    const sealMs = performance.now() - sealBegan

    const verifyBegan = performance.now()
    const processorBefore = process.cpuUsage()
    const { findings } = await verifyLedger(db.owner, { keys: new Map([[keyIdOf(publicKey), publicKey]]), anchors: [] })
    const verifyMs = performance.now() - verifyBegan
    const processor = process.cpuUsage(processorBefore)
    const verifyMicros = (processor.user + processor.system) / sealed
    if (findings.length > 0) throw new Error('The bench’s own ledger was found changed')

    const { rows } = await db.owner.query<{ leaf: Buffer }>('select leaf from ledger_leaf order by position')
    const leaves = rows.map((row) => row.leaf)
    const edge = emptyEdge()
    for (const leaf of leaves) grow(edge, leaf)
    const proof = inclusionProof(leaves, 12_345)
    const proveMs = medianOf(Array.from({ length: rounds }, () => timed(() => inclusionProof(leaves, 12_345))))
    const checkMs = medianOf(
      Array.from({ length: 200 }, () =>
        timed(() => isIncluded(leaves[12_345]!, 12_345, leaves.length, proof, rootOf(edge))),
      ),
    )
    const size = await db.owner.query<{ bytes: number }>(
      `select pg_total_relation_size('ledger') / count(*) as bytes from ledger`,
    )

    return [
      `a write without ledger ${ms(medianOf(without))}, with ${ms(medianOf(withIt))}: ${ms(medianOf(withIt) - medianOf(without))} more (aim 0.1 ms; median of ${writes} pairs, p99 ${ms(p99(without))} and ${ms(p99(withIt))})`,
      `${Math.round(Number(size.rows[0]!.bytes))} bytes a row with its indexes and 300 characters encrypted`,
      `sealed ${sealed} rows in ${ms(sealMs)}: ${Math.round(sealed / (sealMs / 1000))} rows a second`,
      `verified ${sealed} rows in ${ms(verifyMs)}: ${Math.round(sealed / (verifyMs / 1000))} rows a second, ${verifyMicros.toFixed(1)} µs of Node’s processor a row; ten million would take ${Math.round((verifyMs / sealed) * 10_000)} s (aim 60)`,
      `a proof has ${proof.length} hashes (${proof.length * 32} bytes), made in ${ms(proveMs)}, checked in ${(checkMs * 1000).toFixed(0)} µs`,
    ]
  } finally {
    for (const end of ending) await end()
  }
}

/** Rows for the sealer, a thousand a statement, made like those of the app. */
async function fill(
  owner: { query(text: string, values: unknown[]): Promise<unknown> },
  entry: () => LedgerEntry,
  count: number,
): Promise<void> {
  for (let done = 0; done < count; done += 1000) {
    const rows = Array.from({ length: 1000 }, () => {
      const each = entry()
      const salt = newSalt()
      return { ...each, salt: `\\x${salt.toString('hex')}`, leaf: `\\x${leafOf(each, null, salt).toString('hex')}` }
    })
    await owner.query(
      `insert into ledger (agency_id, id, at, actor_id, action, decision, rule_id, person_id, record_ref, request_id, salt, leaf)
       select "agencyId", id, at, "actorId", action, decision, "ruleId", "personId", "recordRef", "requestId", salt, leaf
         from jsonb_to_recordset($1) as r("agencyId" uuid, id uuid, at timestamptz, "actorId" uuid, action text, decision text,
              "ruleId" text, "personId" uuid, "recordRef" text, "requestId" text, salt bytea, leaf bytea)`,
      [JSON.stringify(rows)],
    )
  }
}

const timed = (work: () => unknown): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}
const sorted = (times: readonly number[]) => times.toSorted((a, b) => a - b)
const medianOf = (times: readonly number[]) => sorted(times)[Math.floor(times.length / 2)]!
const p99 = (times: readonly number[]) => sorted(times)[Math.floor(times.length * 0.99)]!
const ms = (value: number) => `${value.toFixed(value < 10 ? 3 : 0)} ms`
