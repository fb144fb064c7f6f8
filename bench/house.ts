/** A house of its own for a bench: data planted past the door, then a real server in a process of its own. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openDatabase } from '@kith/server/house/db/connect'
import { masterKey } from '@kith/server/house/keys-folder'
import { keyring } from '@kith/server/house/ledger/keys'
import type pg from 'pg'
import type { Place } from './pgbench.ts'

const quiet = { info: () => {}, error: (words: string) => void process.stderr.write(`${words}\n`) }
const program = 'npm run bench'
/** What a newcomer's own settings must not change here. */
const unset = ['DATABASE_URL', 'KITH_ORIGIN', 'HOST', 'KITH_PROXY']

export interface RunningHouse<Planted> {
  base: string
  planted: Planted
  /** The server's process and the database's: what both and all below them use is what a request costs. */
  pids: number[]
  owner: pg.Pool
  place: Place
  stop(): Promise<void>
}

/** Plants, starts and opens beside: `await startHouse(4951, plant)`. `more` are settings for the server. */
export async function startHouse<Planted>(
  port: number,
  plant: (owner: pg.Pool, keys: ReturnType<typeof keyring>) => Promise<Planted>,
  more: NodeJS.ProcessEnv = {},
): Promise<RunningHouse<Planted>> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'))
  const env: NodeJS.ProcessEnv = { ...process.env, KITH_DATA: folder, KITH_DEMO: '0', PORT: String(port), ...more }
  for (const word of unset) delete env[word]
  const ending: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true })]
  const stop = async () => {
    for (const end of ending.splice(0).reverse()) await end()
  }
  try {
    const planting = await openDatabase({ env, folder, log: quiet, program })
    const first = planting.ownerPool({ max: 1 })
    const planted = await plant(first, keyring(masterKey(env, folder).key!)).finally(async () => {
      await first.end()
      await planting.close()
    })
    const server = await startServer(env, port)
    ending.push(server.stop)
    const beside = await openDatabase({ env, folder, log: quiet, besideServer: true, program })
    ending.push(() => beside.close())
    const owner = beside.ownerPool({ max: 1 })
    ending.push(() => owner.end())
    const postmaster = Number(/process (\d+)/.exec(beside.description)?.[1])
    const place = beside.place.app as unknown as Place
    return { base: `http://127.0.0.1:${port}`, planted, pids: [server.pid, postmaster], owner, place, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

async function startServer(env: NodeJS.ProcessEnv, port: number): Promise<{ pid: number; stop(): Promise<void> }> {
  const main = fileURLToPath(new URL('../server/src/main.ts', import.meta.url))
  const child = spawn(process.execPath, [main], { env, stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = new Promise<void>((done) => child.on('close', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; ; tries++) {
    const isReady = await fetch(`http://127.0.0.1:${port}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (isReady) return { pid: child.pid!, stop }
    if (tries > 600 || child.exitCode !== null) {
      await stop()
      throw new Error('The server did not start')
    }
    await new Promise((done) => setTimeout(done, 200))
  }
}
