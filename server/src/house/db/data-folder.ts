import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { CannotStart } from './cannot-start.ts'
import { type RunAs, runAsFor } from './run-as.ts'

/** Where things are in KITH_DATA, and who runs PostgreSQL there. */
export interface DataFolder {
  path: string
  /** The PostgreSQL data, whose owner PostgreSQL insists to be. */
  cluster: string
  log: string
  key: string
  lock: string
  holder: string
  runAs: RunAs | undefined
}

/** Who uses a data folder; `socketFolder` appears once its database answers. */
export interface Holder {
  program: string
  pid: number
  host: string
  since: string
  socketFolder?: string
  /** A copy of the PostgreSQL programs, to be removed with the run that made it. */
  engineCopy?: string
}

/** Makes the folder if it is missing, readable by its user alone, and refuses in words if we may not write there. */
export function openDataFolder(path: string): DataFolder {
  const folder = resolve(path)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (cause) {
    throw refusedWrite(folder, cause)
  }
  const inFolder = (name: string) => join(folder, name)
  return {
    path: folder,
    cluster: inFolder('postgres'),
    log: inFolder('postgres.log'),
    key: inFolder('database.key'),
    lock: inFolder('in-use.lock'),
    holder: inFolder('in-use.json'),
    runAs: runAsFor(folder, inFolder('postgres')),
  }
}

/**
 * Takes the folder for this process, or returns undefined while another process has it.
 * The lock is the kernel's own (through SQLite, the only door to it in Node): it ends with the process however that
 * dies, holds across containers that share the folder, and leaves nothing stale to judge.
 */
export function takeLock(folder: DataFolder): Lock | undefined {
  const lock = openLock(folder)
  try {
    lock.exec('pragma journal_mode = memory; begin exclusive')
  } catch (error) {
    lock.close()
    if (error instanceof Error && 'errcode' in error && error.errcode === sqliteBusy) return undefined
    throw refusedWrite(folder.path, error)
  }
  giveToFolderUser(folder, folder.lock)
  return { release: () => lock.close() }
}

export interface Lock {
  release(): void
}

const sqliteBusy = 5

function openLock(folder: DataFolder): DatabaseSync {
  try {
    return new DatabaseSync(folder.lock, { timeout: 0 })
  } catch (cause) {
    throw refusedWrite(folder.path, cause)
  }
}

/** Writes that this process has the folder, whole or not at all. */
export function writeHolder(folder: DataFolder, holder: Omit<Holder, 'pid' | 'host'>): void {
  writePrivate(folder, folder.holder, JSON.stringify({ pid: process.pid, host: hostname(), ...holder }))
}

/** Who has the folder, as far as they have said. */
export function readHolder(folder: DataFolder): Holder | undefined {
  try {
    return JSON.parse(readFileSync(folder.holder, 'utf8'))
  } catch {
    return undefined // nobody wrote it yet, or they have just left
  }
}

export function forgetHolder(folder: DataFolder): void {
  rmSync(folder.holder, { force: true })
}

/** The holder in words: "npm start (pid 4711, house, 2026-11-22 09:00 UTC)". */
export function holderInWords(holder: Holder | undefined): string {
  if (!holder) return '?'
  const since = holder.since.slice(0, 16).replace('T', ' ')
  return `${holder.program} (pid ${holder.pid}, ${holder.host}, ${since} UTC)`
}

/** The secret from which the passwords of the database roles are derived; made on first use. */
export function databaseKey(folder: DataFolder): { key: Buffer; isNew: boolean } {
  const isNew = !existsSync(folder.key)
  if (isNew) writePrivate(folder, folder.key, randomBytes(32).toString('hex'))
  try {
    return { key: Buffer.from(readFileSync(folder.key, 'utf8').trim(), 'hex'), isNew }
  } catch (cause) {
    throw refusedWrite(folder.path, cause)
  }
}

function writePrivate(folder: DataFolder, path: string, text: string): void {
  const draft = `${path}.${process.pid}`
  try {
    writeFileSync(draft, text, { mode: 0o600 })
    giveToFolderUser(folder, draft)
    renameSync(draft, path)
  } catch (cause) {
    rmSync(draft, { force: true })
    throw refusedWrite(folder.path, cause)
  }
}

/** What root makes in the folder of an ordinary user stays that user's: tomorrow they may start the house themselves. */
export function giveToFolderUser(folder: DataFolder, path: string): void {
  chmodSync(path, 0o600)
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(folder.path)
  chownSync(path, uid, gid)
}

/** The failed write in words: a full disk is another matter than a missing right. */
export function refusedWrite(folder: string, cause: unknown): CannotStart {
  const reason = cause instanceof Error ? cause.message : String(cause)
  if (/ENOSPC|EDQUOT|disk is full|No space left/i.test(reason)) return new CannotStart('diskFull', { folder }, cause)
  return new CannotStart('notWritable', { folder, reason }, cause)
}
