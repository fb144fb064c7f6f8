import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { after, type TestContext } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startPostgres } from './postgres.ts'
import type { RunAs } from './run-as.ts'
import { removeMadeFolder } from './socket-folder.ts'
import { exitOnSignals, forgetfully, quietLog } from './test-cluster.ts'

/** For tests: what a house process told when it was up, or why it refused. */
export interface HouseFacts {
  pid: number
  socketFolder: string
  isBorrowed: boolean
  refused?: string
}

export interface TestHouse extends HouseFacts {
  process: ChildProcess
  /** The next thing that it tells. */
  nextFact(): Promise<Record<string, unknown>>
  ended: Promise<unknown>
}

export const isRoot = process.getuid?.() === 0
/** An ordinary user for tests that root runs: "daemon", which every Linux knows. */
export const ordinaryUser: RunAs = { uid: 1, gid: 1 }
/** A user without an entry in /etc/passwd, as some containers have. */
export const namelessUser: RunAs = { uid: 54_321, gid: 54_321 }

/** Starts a house in a process of its own, as another user if root asks for it, and waits for its first words. */
export async function aHouse(t: TestContext, folder: string, how = '', runAs?: RunAs): Promise<TestHouse> {
  const program = fileURLToPath(new URL('house-for-test.ts', import.meta.url))
  const child = spawn(process.execPath, [program, folder, how], {
    stdio: ['ignore', 'pipe', 'inherit'],
    cwd: '/',
    detached: true, // a process group of its own, as a terminal would give it
    ...runAs,
  })
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout! })[Symbol.asyncIterator]()
  const nextFact = async () => JSON.parse((await lines.next()).value ?? '{}')
  const facts: HouseFacts = await nextFact()
  t.after(() => {
    child.kill('SIGKILL')
    if (facts.pid && isRunning(facts.pid)) process.kill(facts.pid, 'SIGQUIT')
    removeMadeFolder(facts.socketFolder)
  })
  return { ...facts, process: child, nextFact, ended }
}

/** A folder that is removed with the test; it belongs to the user who is to use it. */
export function aFolder(t: TestContext, runAs?: RunAs, name = 'kith house '): string {
  const made = mkdtempSync(join(tmpdir(), name))
  t.after(() => rmSync(made, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  if (runAs) {
    chownSync(made, runAs.uid, runAs.gid)
    chmodSync(made, 0o755)
  }
  return made
}

exitOnSignals()
let made: Promise<string> | undefined
after(async () => {
  if (made) rmSync(await made, { recursive: true, force: true })
})

/** A folder in which a house has run before: a copy, because making the first one takes two seconds. */
export async function aMadeFolder(t: TestContext): Promise<string> {
  made ??= makeFolder()
  const folder = aFolder(t)
  spawnSync('cp', ['-a', `${await made}/.`, folder])
  return folder
}

async function makeFolder(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'kith-made-'))
  await (await startPostgres(folder, quietLog, forgetfully)).stop()
  return folder
}

/** Is there such a process? One that ended and whose parent has not yet looked does not count. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return process.platform !== 'linux' || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

/** Waits until something holds, at most 20 seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const begun = Date.now()
  while (!(await holds())) {
    if (Date.now() - begun > 20_000) throw new Error(`Waited 20 s in vain for: ${holds}`)
    await pause(20)
  }
}
