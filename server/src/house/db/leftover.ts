import { spawnSync } from 'node:child_process'
import { readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { CannotStart } from './cannot-start.ts'
import type { DataFolder } from './data-folder.ts'

/**
 * Ends a PostgreSQL whose house died, and says whether there was one. It is stopped and started again rather than taken
 * over, so that it runs with our settings, as our child, and with nothing of the dead house's work half open.
 */
export async function endLeftover(folder: DataFolder): Promise<boolean> {
  const pid = namedPid(folder)
  if (pid === undefined || !isAlive(pid)) return false
  const isOurs = isPostgresOn(folder, pid)
  if (isOurs && !(await endPostgres(pid, () => namedPid(folder) !== pid || !isPostgresOn(folder, pid)))) {
    throw new CannotStart('stillRunning', { pid, folder: folder.path })
  }
  // Whoever has that number now is not a PostgreSQL on this folder, but another program, or one that was killed and is
  // not buried yet. We hold the lock, so the file is only in the way: PostgreSQL looks no closer than at the number.
  if (namedPid(folder) === pid) rmSync(pidFile(folder), { force: true })
  return isOurs
}

/** Asks for a fast shutdown (open work is rolled back, all else written), and insists if that takes too long. */
export async function endPostgres(pid: number, isGone: () => boolean): Promise<boolean> {
  const steps: [signal: NodeJS.Signals, patienceMs: number][] = [
    ['SIGINT', 60_000],
    ['SIGQUIT', 10_000],
    ['SIGKILL', 5_000],
  ]
  for (const [signal, patienceMs] of steps) {
    sendSignal(pid, signal)
    const begun = Date.now()
    while (Date.now() - begun < patienceMs) {
      if (isGone()) return true
      await pause(10)
    }
  }
  return false
}

function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch {
    // It is gone already, which is what was wanted.
  }
}

/** Where a running PostgreSQL writes its process number. */
const pidFile = (folder: DataFolder) => join(folder.cluster, 'postmaster.pid')

/** The process number that the cluster names as its own, alive or not. */
export function namedPid(folder: DataFolder): number | undefined {
  try {
    const pid = Number(readFileSync(pidFile(folder), 'utf8').split('\n')[0])
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Process numbers are used again, so the number alone proves nothing: it must be a PostgreSQL that lives in this folder. */
function isPostgresOn(folder: DataFolder, pid: number): boolean {
  if (process.platform !== 'linux') {
    const { stdout } = spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
    return stdout.includes('postgres') && stdout.includes(folder.cluster)
  }
  try {
    const program = readFileSync(`/proc/${pid}/comm`, 'utf8').trim()
    return program === 'postgres' && readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder.cluster)
  } catch {
    return false // it ended just now, or is another user's and so could not run on these files
  }
}
