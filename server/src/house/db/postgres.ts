import { basename } from 'node:path'
import type pg from 'pg'
import type { Log } from '../house.ts'
import { CannotStart } from './cannot-start.ts'
import { makeClusterIfMissing, rolePassword } from './cluster.ts'
import {
  type DataFolder,
  databaseKey,
  forgetHolder,
  holderInWords,
  type Lock,
  openDataFolder,
  readHolder,
  takeLock,
  writeHolder,
} from './data-folder.ts'
import { type Engine, engineFor } from './engine.ts'
import { keepRunning } from './keep-running.ts'
import { endLeftover, endPostgres } from './leftover.ts'
import { launch, type Postmaster } from './postmaster.ts'
import { resetSuperuserPassword } from './reset-password.ts'
import type { Settings } from './settings.ts'
import { makeSocketFolder, removeMadeFolder } from './socket-folder.ts'

/** A PostgreSQL cluster that answers on a socket in a private folder. */
export interface Postgres {
  socketFolder: string
  /** How a role comes in; its password is derived from the key in the data folder. */
  connectionFor(role: string, database: string): RoleConnection
  /** The process that serves now; another one after PostgreSQL died and was started again. */
  readonly pid: number
  stop(): Promise<void>
}

export type RoleConnection = pg.ClientConfig & { password: string }

export interface StartOptions {
  /** What others are told who find the folder in use: "npm start". */
  program?: string
  /** Settings that are stronger than postgresql.conf. */
  settings?: Settings
  /** False for tests alone: make the cluster without waiting for the disk. */
  durable?: boolean
}

/** Starts PostgreSQL on this data folder, making the cluster on first use; refuses in words if another program holds it. */
export async function startPostgres(path: string, log: Log, options: StartOptions = {}): Promise<Postgres> {
  const folder = openDataFolder(path)
  const lock = takeLock(folder)
  if (!lock) throw new CannotStart('held', { folder: folder.path, holder: holderInWords(readHolder(folder)) })
  return startLocked(folder, lock, log, options)
}

/** Starts PostgreSQL on a folder whose lock is ours, and gives the lock back when it has stopped. */
export async function startLocked(folder: DataFolder, lock: Lock, log: Log, options: StartOptions): Promise<Postgres> {
  const holder = { program: options.program ?? basename(process.argv[1] ?? 'kith'), since: new Date().toISOString() }
  let engine: Engine | undefined
  let socketFolder: string | undefined
  const removeFolders = () => {
    removeMadeFolder(socketFolder)
    removeMadeFolder(engine?.copy)
  }
  process.on('exit', removeFolders)
  const tidyUp = () => {
    process.off('exit', removeFolders)
    removeFolders()
    forgetHolder(folder)
    lock.release()
  }
  try {
    const before = readHolder(folder)
    writeHolder(folder, holder)
    if (await endLeftover(folder)) log.info('Stopped a PostgreSQL that an earlier run had left behind')
    removeMadeFolder(before?.socketFolder)
    removeMadeFolder(before?.engineCopy)
    engine = engineFor(folder.runAs)
    socketFolder = makeSocketFolder(folder)
    // Told before anything listens there, so that whatever ends us, the next start can tidy up.
    writeHolder(folder, { ...holder, socketFolder, ...(engine.copy ? { engineCopy: engine.copy } : {}) })
    const start = await prepare(folder, engine, socketFolder, log, options)
    const running = keepRunning(await start(), start, log)
    let stopping: Promise<void> | undefined
    return {
      socketFolder,
      connectionFor: connections(folder, socketFolder),
      get pid() {
        return running.pid
      },
      stop: () => {
        stopping ??= running.stop().finally(tidyUp)
        return stopping
      },
    }
  } catch (error) {
    tidyUp()
    throw error
  }
}

/** Makes what is missing and answers the function that starts PostgreSQL, now and after every sudden end. */
async function prepare(
  folder: DataFolder,
  engine: Engine,
  socketFolder: string,
  log: Log,
  options: StartOptions,
): Promise<() => Promise<Postmaster>> {
  const { key } = databaseKey(folder)
  await makeClusterIfMissing(folder, engine, key, socketFolder, options.durable ?? true)
  const start = () => launch(folder, engine, socketFolder, key, options.settings ?? {}, (words) => log.info(words))
  return async () => {
    const postmaster = await start()
    if (!postmaster.isLoginRefused) return postmaster
    log.info('The database key is not the one this cluster was made with; setting the passwords anew')
    await endPostgres(postmaster.pid, postmaster.isGone)
    await resetSuperuserPassword(folder, engine, key)
    return start()
  }
}

/** Connections through this socket, for any role whose password was derived from the folder's key. */
export function connections(folder: DataFolder, socketFolder: string): Postgres['connectionFor'] {
  const { key } = databaseKey(folder)
  return (role, database) => ({
    host: socketFolder,
    port: 5432,
    user: role,
    password: rolePassword(key, role),
    database,
  })
}
