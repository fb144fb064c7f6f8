import type { ServerResponse } from 'node:http'
import type { House } from '../house.ts'
import { readFrom } from './read.ts'

/** One page that listens. */
export interface OpenStream {
  token: string
  ring(): void
  end(): void
}

const gatherMs = 100
const heartbeatMs = 20_000
/** A reader that takes nothing in is cut off: it comes back by itself and goes on from where it was. */
const mostUnsentBytes = 256 * 1024

/** Tells one page, under its own session, what happens from `place` on; at most ten times a second. */
export function openStream(
  house: House,
  token: string,
  from: string,
  turn: <Result>(work: () => Promise<Result>) => Promise<Result>,
  out: ServerResponse,
  onEnd: () => void,
): OpenStream {
  let place = from
  let told = new Set<number>()
  let apart: string | undefined
  let timer: NodeJS.Timeout | undefined
  let reading = false
  let rungMeanwhile = false
  let ended = false

  const heartbeat = setInterval(() => out.write(': still here\n\n'), heartbeatMs)
  const end = () => {
    if (ended) return
    ended = true
    clearInterval(heartbeat)
    clearTimeout(timer)
    onEnd()
    out.end()
  }
  out.on('close', end)
  out.on('error', end)
  out.write('retry: 1000\n\n')

  async function read(): Promise<void> {
    timer = undefined
    reading = true
    try {
      const heard = await turn(() => (ended ? Promise.resolve(null) : readFrom(house, token, place)))
      if (!heard) return end()
      place = heard.seenBefore
      if (heard.isTooMuch) {
        // A page that comes back reads everything anew; that is cheaper than telling it all.
        out.write(`id: ${place}\n\n`)
        return end()
      }
      for (const each of heard.happened) {
        if (told.has(each.seq)) continue
        const ids = [each.personId, each.recordId].filter((id) => id !== null)
        out.write(`id: ${place}\nevent: change\ndata: ${JSON.stringify({ type: each.kind, ids })}\n\n`)
      }
      // A record was closed to this reader, or opened: every page asks anew what it may show.
      if (apart !== undefined && apart !== heard.apart) {
        out.write(`id: ${place}\nevent: change\ndata: ${JSON.stringify({ type: 'sight.changed', ids: [] })}\n\n`)
      }
      apart = heard.apart
      // What is read again from the same place was told already.
      told = new Set(heard.happened.map((each) => each.seq))
      if (out.writableLength > mostUnsentBytes) end()
    } catch {
      end() // the page comes back by itself and asks again from its place
    } finally {
      reading = false
      if (rungMeanwhile) ring()
    }
  }

  function ring(): void {
    if (ended) return
    if (reading) {
      rungMeanwhile = true
      return
    }
    rungMeanwhile = false
    timer ??= setTimeout(() => void read(), gatherMs)
  }
  return { token, ring, end }
}
