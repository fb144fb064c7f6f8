import { z } from 'zod/mini'
import { route } from './route.ts'
import { anyId, instant, noParams, nothing, personId } from './shapes.ts'

/** That another agency may know the same person: apart from agreements, so that Today loads nothing else. */
const hint = z.object({
  id: anyId,
  personId,
  personName: z.string(),
  partnerName: z.string(),
  state: z.enum(['new', 'agreed', 'introduced', 'notSame', 'saidNo']),
  /** Only after both people agreed. */
  theirOfficer: z.nullable(z.string()),
  theirContact: z.nullable(z.string()),
  at: instant,
})
export type MatchHint = z.infer<typeof hint>

export const matchHintRoutes = {
  hints: route({
    id: 'matchHints',
    method: 'GET',
    path: '/api/network/hints',
    summary: 'People of mine whom another agency may know too, not answered yet or just introduced',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({ hints: z.array(hint) }),
  }),
  personHints: route({
    id: 'personMatchHints',
    method: 'GET',
    path: '/api/people/{personId}/hints',
    summary: 'Agencies that may know this person too, and whether the person asked to be left out',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({ hints: z.array(hint), leftOut: z.boolean() }),
  }),
}
