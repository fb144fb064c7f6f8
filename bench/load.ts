import { connect, type Socket } from 'node:net'

/** What came of sending one kind of request over and over. */
export interface Load {
  perSecond: number
  p50Ms: number
  p95Ms: number
  p99Ms: number
  failed: number
}

/**
 * Keeps `connections` open and sends one request after another on each for some seconds. Plain sockets and a reader that
 * only looks for the end of the answer: the one who measures must not be the one who is slow.
 */
export async function load(
  port: number,
  connections: number,
  seconds: number,
  requestOf: (connection: number, n: number) => string,
): Promise<Load> {
  const latencies: number[] = []
  let failed = 0
  const until = performance.now() + seconds * 1000
  const began = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      const socket = connect(port, '127.0.0.1')
      socket.setNoDelay(true)
      const answers = reader(socket)
      for (let n = 0; performance.now() < until; n++) {
        const sent = performance.now()
        socket.write(requestOf(connection, n))
        const status = await answers.next()
        latencies.push(performance.now() - sent)
        if (status !== 200) failed++
      }
      socket.destroy()
    }),
  )
  const took = (performance.now() - began) / 1000
  latencies.sort((a, b) => a - b)
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0
  return { perSecond: latencies.length / took, p50Ms: at(0.5), p95Ms: at(0.95), p99Ms: at(0.99), failed }
}

function reader(socket: Socket): { next(): Promise<number> } {
  let kept: Buffer = Buffer.alloc(0)
  let waiting: { done(status: number): void; fail(error: Error): void } | null = null
  const look = () => {
    const head = kept.indexOf('\r\n\r\n')
    if (head < 0 || !waiting) return
    const headers = kept.toString('latin1', 0, head)
    const length = Number(/content-length: (\d+)/i.exec(headers)?.[1] ?? 0)
    if (kept.length < head + 4 + length) return
    const status = Number(headers.slice(9, 12))
    kept = kept.subarray(head + 4 + length)
    const { done } = waiting
    waiting = null
    done(status)
  }
  socket.on('data', (chunk) => {
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    look()
  })
  socket.on('error', (error) => waiting?.fail(error))
  socket.on('close', () => waiting?.fail(new Error('The server closed the connection')))
  return {
    next: () =>
      new Promise((done, fail) => {
        waiting = { done, fail }
        look()
      }),
  }
}
