import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Log } from '../house.ts'
import { type AttachedPostgres, attachOrStart } from './attach.ts'
import { CannotStart } from './cannot-start.ts'
import { forgetfulSettings } from './settings.ts'

/** Names the data folder of the cluster that the whole test run shares. */
export const testClusterVariable = 'KITH_TEST_CLUSTER'

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

export const forgetfully = { settings: forgetfulSettings, durable: false, program: 'tests' }
