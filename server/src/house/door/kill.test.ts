import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Outcome } from '@kith/wire'
import { builders, type PersonHere, type SessionHere } from '../../testing/builders.ts'
import { newId } from '../clock.ts'
import { openDatabase } from '../db/connect.ts'
import { quietLog } from '../db/test-cluster.ts'
import { masterKey } from '../keys-folder.ts'
import { keyring } from '../ledger/keys.ts'

// The real program with a folder of its own, while a few devices write notes as fast as they can. The server and
// PostgreSQL are killed in turn. What was acknowledged is there, once; what was not is sent again, and is there once too.
//   npm run soak:kill     twenty kills of each; KITH_KILLS says how many
const kills = Number(process.env.KITH_KILLS ?? 2)
const clients = 3
const between = { notes: 12, mostMs: 120_000 }

const program = fileURLToPath(new URL('../../main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'kith-kill-'))
const port = await freePort()
const address = `http://127.0.0.1:${port}`
/** What the server said last, for when something fails. */
let lastWords = ''
let server = startServer()
test.after(async () => {
  isGivenUp = true
  const ended = once(server, 'exit')
  if (server.exitCode === null && server.kill('SIGTERM')) await Promise.race([ended, pause(20_000)])
  if (server.exitCode === null) server.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

function startServer(): ChildProcess {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', KITH_DATA: folder, KITH_DEMO: '0' }
  const started = spawn(process.execPath, [program], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [started.stdout, started.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      lastWords = `${lastWords}${text}`.slice(-3000)
    })
  }
  return started
}
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port: free } = probe.address() as { port: number }
  probe.close()
  return free
}
async function until(what: string, holds: () => boolean | Promise<boolean>): Promise<void> {
  const began = Date.now()
  while (!(await holds())) {
    const waitedMs = Date.now() - began
    if (waitedMs > between.mostMs || server.exitCode !== null) {
      assert.fail(
        `In vain for ${waitedMs / 1000} s: ${what}. The server ended with ${server.exitCode} and said: ${lastWords}`,
      )
    }
    await pause(50)
  }
}
const isReady = async () => (await fetch(`${address}/health`).catch(() => null))?.ok ?? false
const postgresPid = () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])

/** The database beside the running server, as the owner of its tables. */
async function beside<Result>(
  act: (owner: ReturnType<Awaited<ReturnType<typeof openDatabase>>['ownerPool']>) => Promise<Result>,
) {
  const database = await openDatabase({ env: {}, folder, log: quietLog, besideServer: true, program: 'a test' })
  try {
    return await act(database.ownerPool({ max: 2 }))
  } finally {
    await database.close()
  }
}

/** An installed app with notes to send: in order, and each until it is acknowledged. */
interface Writer {
  device: string
  person: PersonHere
  session: SessionHere
  waiting: { id: string; seq: number; noteId: string }[]
  seq: number
  acknowledged: string[]
  written: number
  repeats: number
  refused: string[]
}
let isOver = false
let isGivenUp = false

async function write(writer: Writer): Promise<void> {
  while (!isGivenUp && (!isOver || writer.waiting.length > 0)) {
    while (!isOver && writer.waiting.length < 3) {
      writer.seq++
      writer.written++
      writer.waiting.push({ id: newId(), seq: writer.seq, noteId: newId() })
    }
    const outcomes = await send(writer)
    if (outcomes === null) await pause(100)
    for (const outcome of outcomes ?? []) {
      if (outcome.outcome === 'gap') continue
      const [first] = writer.waiting
      if (outcome.outcome !== 'ok' || first?.id !== outcome.id) {
        writer.refused.push(JSON.stringify(outcome))
        continue
      }
      writer.waiting.shift()
      writer.acknowledged.push(first.noteId)
      if (outcome.repeated) writer.repeats++
    }
  }
}

async function send({ waiting, device, person, session }: Writer): Promise<Outcome[] | null> {
  const batch = waiting.map(({ id, seq, noteId }) => ({
    id,
    type: 'conversations.writeNote',
    schemaVer: 1,
    device,
    deviceKind: 'install',
    seq,
    payload: { personId: person.id, noteId, body: `Note ${seq}` },
  }))
  try {
    const answer = await fetch(`${address}/api/commands`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: session.cookie },
      body: JSON.stringify(batch),
      signal: AbortSignal.timeout(20_000),
    })
    return answer.ok ? ((await answer.json()) as { outcomes: Outcome[] }).outcomes : null
  } catch {
    return null
  }
}

test(`the server and PostgreSQL are killed ${kills} times each under load: no acknowledged note is lost, none is doubled`, async (t) => {
  await until('the server is ready', isReady)
  const { key } = masterKey({}, folder)
  const writers = await beside(async (owner) => {
    const build = builders(owner, keyring(key!))
    const agency = await build.anAgency()
    return await Promise.all(
      Array.from({ length: clients }, async (): Promise<Writer> => {
        const officer = await build.aWorker({ agency })
        const person = await build.aPerson({ agency, officer })
        const session = await build.signedIn(officer)
        const counts = { seq: 0, written: 0, repeats: 0 }
        return { device: randomUUID(), person, session, waiting: [], acknowledged: [], refused: [], ...counts }
      }),
    )
  })
  const acknowledged = () => writers.reduce((sum, writer) => sum + writer.acknowledged.length, 0)
  const moreWork = async () => {
    const before = acknowledged()
    await until('notes are taken in again', () => acknowledged() >= before + between.notes)
  }
  const working = Promise.all(writers.map(write))
  for (let kill = 0; kill < kills; kill++) {
    await moreWork()
    process.kill(postgresPid(), 'SIGKILL')
    await moreWork()
    assert.equal(server.exitCode, null, 'the server outlives its database')
    const ended = once(server, 'exit')
    server.kill('SIGKILL')
    await ended
    server = startServer()
  }
  await moreWork()
  isOver = true
  await working

  const rows = await beside(async (owner) => ({
    notes: (await owner.query<{ id: string }>('select id from kith.note')).rows.map(({ id }) => id),
    receipts: (await owner.query<{ id: string }>(`select id from kith.receipt where outcome = 'ok'`)).rows.length,
    entries: (
      await owner.query<{ ref: string }>(
        `select record_ref as ref from kith.ledger where action = 'conversations.writeNote' and decision = 'allow'`,
      )
    ).rows.map(({ ref }) => ref),
    last: (await owner.query<{ id: string; last_seq: number }>('select id, last_seq from kith.device')).rows,
  }))
  const noteIds = writers.flatMap((writer) => writer.acknowledged)
  const written = writers.reduce((sum, writer) => sum + writer.written, 0)
  assert.deepEqual(
    writers.flatMap(({ refused }) => refused),
    [],
    'nothing was refused',
  )
  const there = new Set(rows.notes)
  assert.deepEqual(
    noteIds.filter((id) => !there.has(id)),
    [],
    'acknowledged notes that are lost',
  )
  assert.equal(rows.notes.length, written, 'each note stands once')
  assert.equal(noteIds.length, written, 'each was acknowledged in the end')
  assert.equal(rows.receipts, written, 'each has one receipt')
  assert.equal(rows.entries.length, written, 'each has one row in the ledger')
  assert.equal(new Set(rows.entries).size, written)
  for (const { device, seq } of writers) assert.equal(rows.last.find(({ id }) => id === device)?.last_seq, seq)
  const repeats = writers.reduce((sum, writer) => sum + writer.repeats, 0)
  t.diagnostic(
    `${written} notes of ${clients} devices, ${2 * kills} kills, ${repeats} had been taken in without our hearing of it`,
  )
})
