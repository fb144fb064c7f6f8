import { setTimeout as pause } from 'node:timers/promises'
import type { Log } from '../house.ts'
import { type Sealer, seal } from './seal.ts'

const looksEveryMs = 5_000
const sealsEveryMs = 60_000
const sealsFromRows = 1_000

/** Seals every minute, sooner when a thousand rows wait, and once more at the end. */
export function keepSealing(sealer: Sealer, log: Log): { close(): Promise<void> } {
  const end = new AbortController()
  const sealNow = async () => {
    try {
      const head = await seal(sealer)
      if (head) log.info('Sealed the ledger', { rows: head.size })
    } catch (error) {
      const { message, name, code } = error as Error & { code?: string }
      // Only our own words are told as they are: others may name what was looked at.
      log.error(name === 'LedgerChanged' ? message : 'The ledger was not sealed or its head not told; trying again', {
        code: code ?? name,
      })
    }
  }
  const sealing = (async () => {
    let sealedAt = Date.now()
    while (!end.signal.aborted) {
      await pause(looksEveryMs, undefined, { signal: end.signal }).catch(() => {})
      const isDue = Date.now() - sealedAt >= sealsEveryMs || (await manyWait(sealer).catch(() => false))
      if (!isDue || end.signal.aborted) continue
      await sealNow()
      sealedAt = Date.now()
    }
    await sealNow()
  })()
  return {
    async close() {
      end.abort()
      await sealing
    },
  }
}

async function manyWait({ owner }: Sealer): Promise<boolean> {
  const { rows } = await owner.query<{ waiting: number }>(
    `select count(*)::int as waiting from (
       select 1 from kith.ledger l, (select coalesce(max(until_xid), '0') as xid from kith.ledger_head) h
        where l.xid > h.xid limit ${sealsFromRows}) w`,
  )
  return (rows[0]?.waiting ?? 0) >= sealsFromRows
}
