import { z } from 'zod/mini'
import { checkInItems } from './check-in-items.ts'
import { route } from './route.ts'
import { instant, noParams, nothing, personId } from './shapes.ts'

/** With whom we may be losing touch: apart from the measure, so that Today loads nothing else. */
const reason = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('quiet'), days: z.int(), usualDays: z.nullable(z.int()), lastAt: instant }),
  z.object({ kind: z.literal('promisesLate'), count: z.int() }),
  z.object({ kind: z.literal('newWorker'), since: instant }),
  z.object({ kind: z.literal('saidLower'), items: z.array(z.enum(checkInItems)), at: instant }),
])
export type LosingReason = z.infer<typeof reason>
const losing = z.object({ personId, name: z.string(), worker: z.string(), reasons: z.array(reason) })
export type Losing = z.infer<typeof losing>

export const losingTouchRoutes = {
  losingTouch: route({
    id: 'losingTouch',
    method: 'GET',
    path: '/api/losing-touch',
    summary: 'With whom we may be losing touch, and why, in reasons: my own people, and those of my team',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({ mine: z.array(losing), team: z.nullable(z.array(losing)) }),
  }),
}
