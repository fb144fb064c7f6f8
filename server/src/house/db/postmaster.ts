import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, fstatSync, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { bareEnvironment, failureInWords, openDoor, rolePassword, superuser } from './cluster.ts'
import { type DataFolder, giveToFolderUser } from './data-folder.ts'
import type { Engine } from './engine.ts'
import { asArguments, fixedSettings, type Settings } from './settings.ts'

/** A running PostgreSQL that we started; `ended` settles when it is gone, whatever the reason. */
export interface Postmaster {
  pid: number
  ended: Promise<void>
  isGone(): boolean
  /** It answers, but the password derived from our key is not the one it knows. */
  isLoginRefused: boolean
}

const largestLogBytes = 5_000_000
const patienceWithLeftoversMs = 30_000

/** Starts PostgreSQL and waits until it answers, however long its recovery takes. */
export async function launch(
  folder: DataFolder,
  engine: Engine,
  socketFolder: string,
  key: Buffer,
  settings: Settings,
  tell: (words: string) => void,
): Promise<Postmaster> {
  const begun = Date.now()
  for (;;) {
    const { child, said } = spawnPostgres(folder, engine, socketFolder, settings)
    const ended = new Promise<void>((resolve) => {
      child.once('error', () => resolve())
      child.once('exit', () => resolve())
    })
    const answer = await firstAnswer(socketFolder, key, child, tell)
    if (answer && child.pid)
      return { pid: child.pid, ended, isGone: () => isGone(child), isLoginRefused: answer === 'refused' }
    const words = said()
    // After a kill -9 its workers need a moment to notice; until then they hold the old shared memory.
    const leftovers = /pre-existing shared memory block|is still in use/.test(words)
    if (!leftovers || Date.now() - begun > patienceWithLeftoversMs) throw failureInWords(folder, words)
    await pause(200)
  }
}

function spawnPostgres(folder: DataFolder, engine: Engine, socketFolder: string, settings: Settings) {
  const door = openDoor(folder.cluster, folder.runAs)
  const log = openLog(folder)
  const from = fstatSync(log).size
  try {
    const child = spawn(
      engine.postgres,
      ['-D', door.path, ...asArguments({ ...settings, ...fixedSettings(socketFolder) })],
      {
        cwd: '/',
        env: bareEnvironment(),
        // A session of its own: Ctrl-C goes to us, and we stop PostgreSQL after the work in hand, not before.
        detached: true,
        stdio: ['ignore', log, log, ...door.stdio],
        ...folder.runAs,
      },
    )
    child.unref()
    // The last resort, when this process ends without stopping PostgreSQL: a signal is all that can still be sent.
    const lastSignal = () => child.kill('SIGINT')
    process.on('exit', lastSignal)
    child.once('exit', () => process.off('exit', lastSignal))
    return { child, said: () => readFileSync(folder.log).subarray(from).toString('utf8') }
  } finally {
    door.close()
    closeSync(log)
  }
}

// A file rather than a pipe: it goes on taking words when we are gone.
function openLog(folder: DataFolder): number {
  const size = statSync(folder.log, { throwIfNoEntry: false })?.size ?? 0
  if (size > largestLogBytes) renameSync(folder.log, `${folder.log}.1`)
  const log = openSync(folder.log, 'a', 0o600)
  giveToFolderUser(folder, folder.log)
  return log
}

/** What PostgreSQL answers first, or nothing if it ends before. Recovery after a crash is waited for and told. */
async function firstAnswer(
  socketFolder: string,
  key: Buffer,
  child: ChildProcess,
  tell: (words: string) => void,
): Promise<'ready' | 'refused' | undefined> {
  const begun = Date.now()
  let told = false
  while (!isGone(child)) {
    const answer = await knock(socketFolder, key)
    if (answer === 'ready' || answer === 'refused') return answer
    if (!told && answer === 'recovering' && Date.now() - begun > 2000) {
      told = true
      tell('The database is putting itself in order after a sudden stop; this can take a while')
    }
    await pause(20)
  }
  return undefined
}

function isGone(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null
}

/** Tries one login as the superuser. */
async function knock(socketFolder: string, key: Buffer): Promise<'ready' | 'refused' | 'recovering' | 'absent'> {
  const client = new pg.Client({
    host: socketFolder,
    port: 5432,
    user: superuser,
    database: 'postgres',
    password: rolePassword(key, superuser),
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.end()
    return 'ready'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === '57P03') return 'recovering'
    if (code === '53300') return 'ready' // full of connections, so it is up
    if (code === '28P01') return 'refused'
    return 'absent'
  }
}
