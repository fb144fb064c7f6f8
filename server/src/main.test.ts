import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { readConfiguration } from './configuration.ts'

const folder = mkdtempSync(join(tmpdir(), 'kith-main-'))
after(() => rmSync(folder, { recursive: true, force: true }))
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Run {
  child: ChildProcess
  said(): string
  ended: Promise<number | null>
}
const asProgram: [string, string[]] = [process.execPath, [fileURLToPath(new URL('main.ts', import.meta.url))]]
const asTyped: [string, string[]] = ['npm', ['start']]
function run(env: Record<string, string>, [command, args] = asProgram): Run {
  const { DATABASE_URL: _, ...inherited } = process.env
  const child = spawn(command, args, {
    cwd: root,
    detached: true, // a process group of its own, as a terminal gives each command
    env: { ...inherited, KITH_DATA: folder, KITH_DEMO: '0', LANG: 'en', LC_ALL: 'en', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', (chunk) => (said += chunk))
  // All that it started has closed what it writes to: not only the first of the processes has ended.
  const ended = new Promise<number | null>((done) => child.on('close', done))
  after(() => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!, 'SIGKILL')
  })
  return { child, said: () => said, ended }
}
const freePort = () =>
  new Promise<string>((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => done(String(port)))
    })
  })
async function ready(house: Run, port: string): Promise<void> {
  for (let at = 0; at < 1200; at++) {
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => null)
    if (answer?.ok) return assert.deepEqual(await answer.json(), { status: 'ready' })
    if (house.child.exitCode !== null) break
    await pause(100)
  }
  assert.fail(`It did not open:\n${house.said()}`)
}
const postmaster = () => Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

test('npm start opens the house, tells how long it took and where it is, and Ctrl-C leaves nothing behind', {
  timeout: 180_000,
}, async () => {
  const port = await freePort()
  const house = run({ PORT: port }, asTyped)
  await ready(house, port)
  assert.match(house.said(), /Ready in \d+\.\d s/)
  assert.match(house.said(), new RegExp(`Kith is open at http://127\\.0\\.0\\.1:${port}`))
  assert.ok(!house.said().includes('demo'), 'no demo was asked for')
  const pid = postmaster()
  assert.ok(isAlive(pid))

  await test('a second house on the same port, or on the same data, is refused in words', async () => {
    const samePort = run({ PORT: port, KITH_DATA: join(folder, 'other') })
    assert.equal(await samePort.ended, 1)
    assert.match(samePort.said(), new RegExp(`Another program already listens on 127\\.0\\.0\\.1:${port}.*PORT=4001`))
    const sameData = run({ PORT: await freePort() })
    assert.equal(await sameData.ended, 1)
    assert.match(sameData.said(), /The data folder .* is in use by npm start/)
    assert.ok(!sameData.said().includes('    at '), 'no stack')
  })

  const stream = await fetch(`http://127.0.0.1:${port}/health`)
  await stream.body?.cancel()
  process.kill(-house.child.pid!, 'SIGINT') // as a terminal does: to npm, the shell and all that they started
  await house.ended
  assert.match(house.said(), /Stopping/)
  assert.ok(!isAlive(pid), 'PostgreSQL has ended as well')
  assert.equal(statSync(join(folder, 'keys', 'master.key')).mode & 0o777, 0o600)
})

test('after kill -9 the next start recovers', { timeout: 180_000 }, async () => {
  const port = await freePort()
  const first = run({ PORT: port })
  await ready(first, port)
  first.child.kill('SIGKILL')
  await first.ended
  const second = run({ PORT: port })
  await ready(second, port)
  second.child.kill('SIGTERM')
  assert.equal(await second.ended, 0)
})

test('a wrong master key is noticed before anything is written with it', { timeout: 120_000 }, async () => {
  // As if a person had been written down: one wrapped key stands in the database.
  const { openDatabase } = await import('./house/db/connect.ts')
  const { keyring } = await import('./house/ledger/keys.ts')
  const quiet = { info: () => {}, error: () => {} }
  const database = await openDatabase({ env: {}, folder, log: quiet })
  const key = Buffer.from(readFileSync(join(folder, 'keys', 'master.key'), 'utf8'), 'hex')
  await database
    .ownerPool()
    .query(
      `insert into ledger_key (agency_id, subject_id, wrapped) values (gen_random_uuid(), gen_random_uuid(), $1)`,
      [keyring(key).make().wrapped],
    )
  await database.close()
  const other = run({ PORT: await freePort(), KITH_MASTER_KEY: 'ab'.repeat(32) })
  assert.equal(await other.ended, 1)
  assert.match(other.said(), /The master key \(KITH_MASTER_KEY\) is not the one/)
})

test('a folder that cannot be written is named before anything starts, in the language of the terminal', async () => {
  const file = join(folder, 'a-file')
  writeFileSync(file, '')
  const house = run({
    PORT: await freePort(),
    KITH_DATA: join(file, 'data'),
    LANG: 'es_MX.UTF-8',
    LC_ALL: 'es_MX.UTF-8',
  })
  assert.equal(await house.ended, 1)
  assert.match(house.said(), /Kith no puede escribir en/)
})

test('a proxy is an address or a network, never everybody', () => {
  for (const proxy of ['nginx', '10.0.0.0/33', '0.0.0.0/0', '10.0.0.1/x', '10.0.0.1 all']) {
    assert.throws(() => readConfiguration({ KITH_PROXY: proxy }), { code: 'badProxy' }, proxy)
  }
  assert.deepEqual(readConfiguration({ KITH_PROXY: '127.0.0.1, 10.0.0.0/8 ::1' }).proxies, [
    '127.0.0.1',
    '10.0.0.0/8',
    '::1',
  ])
  assert.deepEqual(readConfiguration({}).proxies, [])
})

test('a port or an address that is none is said in words', () => {
  assert.throws(() => readConfiguration({ PORT: 'http' }), { code: 'badPort' })
  assert.throws(() => readConfiguration({ PORT: '70000' }), { code: 'badPort' })
  for (const origin of ['kith.example', 'https://kith.example/app', 'ftp://kith.example', 'https://u:p@kith.example']) {
    assert.throws(() => readConfiguration({ KITH_ORIGIN: origin }), { code: 'badOrigin' }, origin)
  }
  const { origin, host, port } = readConfiguration({ HOST: '::1', PORT: '4001' })
  assert.deepEqual([origin, host, port], ['http://[::1]:4001', '::1', 4001])
  assert.equal(readConfiguration({ KITH_ORIGIN: 'https://kith.example/' }).origin, 'https://kith.example')
})
