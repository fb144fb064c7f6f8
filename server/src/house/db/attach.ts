import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../house.ts'
import { CannotStart } from './cannot-start.ts'
import { superuser } from './cluster.ts'
import { type DataFolder, forgetHolder, holderInWords, openDataFolder, readHolder, takeLock } from './data-folder.ts'
import { namedPid } from './leftover.ts'
import { connections, type Postgres, type StartOptions, startLocked } from './postgres.ts'

/** A cluster that we started, or one that another program runs and lends us. */
export type AttachedPostgres = Postgres & { isBorrowed: boolean }

const patienceWithHolderSeconds = 60
const borrowerName = 'kith borrower'

/**
 * Uses the PostgreSQL that another program runs on this folder, or starts one and stops it at the end.
 * So the command line works beside a running server, and without one.
 */
export async function attachOrStart(path: string, log: Log, options: StartOptions = {}): Promise<AttachedPostgres> {
  const folder = openDataFolder(path)
  const begun = Date.now()
  for (;;) {
    const lock = takeLock(folder)
    if (lock) {
      const started = await startLocked(folder, lock, log, options)
      return lendable(started, folder, log)
    }
    const borrowed = await borrow(folder)
    if (borrowed) return borrowed
    if (Date.now() - begun > patienceWithHolderSeconds * 1000) {
      const holder = holderInWords(readHolder(folder))
      throw new CannotStart('holderSilent', { folder: folder.path, holder, seconds: patienceWithHolderSeconds })
    }
    await pause(100)
  }
}

/** Ours, but others may have come in meanwhile: it stops when they have left. */
function lendable(started: Postgres, folder: DataFolder, log: Log): AttachedPostgres {
  return {
    ...started,
    isBorrowed: false,
    get pid() {
      return started.pid
    },
    async stop() {
      forgetHolder(folder) // from here on newcomers wait for the lock instead
      await pause(50) // and one who had just read where to knock has knocked
      let told = false
      while ((await countBorrowers(started)) > 0) {
        if (!told) log.info('Another Kith program still uses the database; waiting for it to end')
        told = true
        await pause(200)
      }
      await started.stop()
    },
  }
}

async function borrow(folder: DataFolder): Promise<AttachedPostgres | undefined> {
  const socketFolder = readHolder(folder)?.socketFolder
  const pid = namedPid(folder)
  if (!socketFolder || !pid) return undefined
  const connectionFor = connections(folder, socketFolder)
  // Kept open as long as we use the cluster: by it the holder sees that somebody is still here.
  const token = new pg.Client({ ...connectionFor(superuser, 'postgres'), application_name: borrowerName })
  token.on('error', () => {})
  try {
    await token.connect()
  } catch {
    return undefined // not up yet, or just going down
  }
  return { socketFolder, isBorrowed: true, connectionFor, pid, stop: () => token.end() }
}

async function countBorrowers(postgres: Postgres): Promise<number> {
  const client = new pg.Client(postgres.connectionFor(superuser, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    const counted = await client.query<{ here: number }>(
      'select count(*)::int as here from pg_stat_activity where application_name = $1',
      [borrowerName],
    )
    return counted.rows[0]?.here ?? 0
  } catch {
    return 0 // it does not answer, so nobody is being served
  } finally {
    await client.end().catch(() => {})
  }
}
