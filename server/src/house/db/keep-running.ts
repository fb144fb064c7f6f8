import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../house.ts'
import { endPostgres } from './leftover.ts'
import type { Postmaster } from './postmaster.ts'

const pauseAfterFailureMs = 5_000

/**
 * Starts PostgreSQL again whenever it dies under us, until `stop`. Where it cannot start (a full disk), it goes on
 * trying every five seconds: the house heals when the cause is gone.
 */
export function keepRunning(first: Postmaster, start: () => Promise<Postmaster>, log: Log) {
  let current = first
  let isStopping = false
  const stopped = new AbortController()

  const watch = async () => {
    while (!isStopping) {
      await current.ended
      if (isStopping) return
      log.error('PostgreSQL ended on its own; starting it again')
      const begun = Date.now()
      while (current.isGone() && !isStopping) {
        try {
          current = await start()
          log.info('PostgreSQL runs again', { ms: Date.now() - begun })
        } catch (error) {
          log.error(error instanceof Error ? error.message : String(error))
          await pause(pauseAfterFailureMs, undefined, { ref: false, signal: stopped.signal }).catch(() => {})
        }
      }
    }
  }
  const watching = watch()

  return {
    get pid() {
      return current.pid
    },
    async stop() {
      isStopping = true
      stopped.abort()
      if (!current.isGone()) await endPostgres(current.pid, current.isGone)
      await watching
      // A start that was under way when we were asked to stop.
      if (!current.isGone()) await endPostgres(current.pid, current.isGone)
    },
  }
}
