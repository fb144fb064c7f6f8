import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import type { Log } from '../house.ts'

const channel = 'kith_event'

/** Rings when something happened, whichever server it happened on. One connection listens for the whole process. */
export interface Bell {
  onRing(listener: () => void): () => void
  close(): Promise<void>
}

/**
 * Listens on a connection of its own, made like those of the pool, and comes back by itself when it breaks. After a
 * break it rings once: what happened meanwhile was not heard.
 */
export function hangBell(pool: pg.Pool, log: Log): Bell {
  const listeners = new Set<() => void>()
  const ring = () => {
    for (const listener of listeners) listener()
  }
  const end = new AbortController()
  let client: pg.Client | undefined
  const listening = listen()

  async function listen(): Promise<void> {
    for (let waitMs = 100; !end.signal.aborted; waitMs = Math.min(waitMs * 2, 5000)) {
      try {
        const { max: _, ...options } = pool.options
        // The pool hides its password from being copied along.
        client = new pg.Client({ ...options, password: pool.options.password, application_name: 'kith events' })
        const gone = new Promise<void>((done) => {
          client?.once('end', () => done())
        })
        client.on('error', () => {}) // 'end' follows
        client.on('notification', ring)
        await client.connect()
        await client.query(`listen ${channel}`)
        waitMs = 100
        ring()
        await gone
      } catch (error) {
        if (!end.signal.aborted)
          log.error('The line for events broke; listening again', { code: (error as { code?: string }).code ?? '' })
      }
      await client?.end().catch(() => {})
      await pause(waitMs, undefined, { signal: end.signal }).catch(() => {})
    }
  }

  return {
    onRing(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async close() {
      end.abort()
      await client?.end().catch(() => {})
      await listening
    },
  }
}
