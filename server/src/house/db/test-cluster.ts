import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../house.ts'
import { type AttachedPostgres, attachOrStart } from './attach.ts'
import { CannotStart } from './cannot-start.ts'
import { openDataFolder, readHolder, takeLock } from './data-folder.ts'
import { endLeftover } from './leftover.ts'
import { startPostgres } from './postgres.ts'
import { forgetfulSettings } from './settings.ts'
import { removeMadeFolder } from './socket-folder.ts'

/** Names the data folder of the cluster that the whole test run shares. */
const testClusterVariable = 'KITH_TEST_CLUSTER'

/** Tests speak through their results; only what went wrong is told. */
export const quietLog: Log = {
  info: () => {},
  error: (words) => process.stderr.write(`${words}\n`),
}

/**
 * The PostgreSQL for tests: that of the run if the runner started one, else one of this user's own in the temporary
 * folder, which files that run side by side share and the last one stops. It may lose everything, so it never waits for
 * the disk; what is broken in there is simply made anew.
 */
export async function testCluster(): Promise<AttachedPostgres> {
  exitOnSignals()
  const shared = process.env[testClusterVariable]
  if (shared) return attachOrStart(shared, quietLog, forgetfully)
  const own = join(tmpdir(), `kith-test-${process.getuid?.() ?? 'user'}`)
  try {
    return await attachOrStart(own, quietLog, forgetfully)
  } catch (error) {
    const isBroken = error instanceof CannotStart && ['stopped', 'otherMajor', 'notADatabase'].includes(error.code)
    if (!isBroken) throw error
    rmSync(own, { recursive: true, force: true })
    return attachOrStart(own, quietLog, forgetfully)
  }
}

/** A test file that is told to end does end, by `exit`, which takes the databases that it started with it. */
export function exitOnSignals(): void {
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    if (process.listenerCount(signal) === 0) process.once(signal, () => process.exit(code))
  }
}

const runPrefix = 'kith-tests-'

/** Starts the cluster of a whole test run and names it to the test files; the answer stops and removes it. */
export async function startRunCluster(): Promise<() => Promise<void>> {
  await removeAbandonedRuns()
  const folder = mkdtempSync(join(tmpdir(), runPrefix))
  const cluster = await startPostgres(folder, quietLog, { ...forgetfully, program: 'npm test' })
  process.env[testClusterVariable] = folder
  return async () => {
    await cluster.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A run that was killed leaves its folder, and its PostgreSQL in it. */
async function removeAbandonedRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(runPrefix))) {
    const path = join(tmpdir(), name)
    // Without a holder the run is only just beginning.
    if (statSync(path).uid !== process.getuid?.() || !existsSync(join(path, 'in-use.json'))) continue
    const folder = openDataFolder(path)
    const lock = takeLock(folder)
    if (!lock) continue
    await endLeftover(folder)
    const holder = readHolder(folder)
    removeMadeFolder(holder?.socketFolder)
    removeMadeFolder(holder?.engineCopy)
    lock.release()
    rmSync(path, { recursive: true, force: true })
  }
}

export const forgetfully = { settings: forgetfulSettings, durable: false, program: 'tests' }
