import { commonRefusals, Refused, type Route } from '@kith/wire'
import type { FastifyInstance } from 'fastify'
import { tokenHash, within } from '../access/enter.ts'
import type { House } from '../house.ts'
import { addressOf } from '../kit/mount.ts'
import { sessionToken } from '../kit/request.ts'
import { hangBell } from './bell.ts'
import { type OpenStream, openStream } from './open-stream.ts'
import { placeNow } from './read.ts'
import { turns } from './turns.ts'

const looksAtSessionsMs = 800
const readersAtOnce = 3

/** Tells every open page what changed, of what it may see. One bell and one look a second at sessions serve all streams. */
export function streamEvents(app: FastifyInstance, house: House, route: Route): void {
  const open = new Set<OpenStream>()
  const bell = hangBell(house.pool, house.log)
  const turn = turns(readersAtOnce)
  bell.onRing(() => {
    for (const stream of open) stream.ring()
  })
  const looking = setInterval(() => void endWhatEnded(house, open).catch(() => {}), looksAtSessionsMs)
  looking.unref()

  app.addHook('preClose', async () => {
    clearInterval(looking)
    for (const stream of open) stream.end()
    await bell.close()
  })

  app.get(addressOf(route), async (request, reply) => {
    const token = sessionToken(request)
    const place = token && (await placeNow(house, token))
    if (!token || !place) throw new Refused('signInFirst', commonRefusals.signInFirst)
    const resumed = request.headers['last-event-id']
    reply.hijack()
    reply.raw.writeHead(200, {
      ...(reply.getHeaders() as Record<string, string>),
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
    })
    const stream = openStream(house, token, isPlace(resumed) ? resumed : place, turn, reply.raw, () =>
      open.delete(stream),
    )
    open.add(stream)
    stream.ring()
  })
}

const isPlace = (id: unknown): id is string => typeof id === 'string' && /^\d{1,19}$/.test(id)

/** A session that ended takes its streams with it within a second, even when nothing happens. */
async function endWhatEnded(house: House, open: Set<OpenStream>): Promise<void> {
  if (open.size === 0) return
  const hashes = [...open].map((stream) => tokenHash(stream.token))
  const standing = await within(house.pool, { by: 'nobody' }, null, async ({ tx }) => {
    const [rows] = await tx.send({
      name: 'sessions-standing',
      text: 'select kith.sessions_standing($1) as token',
      values: [hashes],
    })
    return { result: new Set((rows ?? []).map((row) => (row.token as Buffer).toString('hex'))), last: [] }
  })
  for (const [index, stream] of [...open].entries()) if (!standing.has(hashes[index]!.toString('hex'))) stream.end()
}
