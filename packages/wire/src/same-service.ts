import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, fromQuery, instant, nothing, serviceId, text } from './shapes.ts'

// One service, listed once: the same service comes in from several lists. Listings are joined, never rewritten, and come apart at any time.

/** One time of opening, as HSDS says it. */
export const hours = z.object({
  byday: z.optional(z.string()),
  opens_at: z.optional(z.string()),
  closes_at: z.optional(z.string()),
  description: z.optional(z.string()),
})
export type Hours = z.infer<typeof hours>

/** One listing of a service, as it came in. */
const listing = z.object({
  id: serviceId,
  name: z.string(),
  organization: z.string(),
  /** The department or programme that lists it. */
  program: z.string(),
  place: z.string(),
  phone: z.string(),
  website: z.string(),
  hours: z.array(hours),
  forWhom: z.string(),
  source: z.string(),
  checkedOn: z.nullable(z.string()),
  isOpen: z.boolean(),
  /** Listed for the reader's own agency alone. */
  isOwn: z.boolean(),
})
export type Listing = z.infer<typeof listing>

const mark = z.enum(['name', 'organization', 'phone', 'street', 'near', 'website', 'need'])

const pair = z.object({
  one: listing,
  other: listing,
  /** Which of the two is proposed to lead: open, lately checked, read by everybody. */
  leadsId: serviceId,
  agrees: z.array(mark),
  differs: z.array(mark),
  later: z.boolean(),
})
export type LikelyServicePair = z.infer<typeof pair>

const decision = z.object({
  linkId: anyId,
  kind: z.enum(['same', 'never']),
  names: z.array(z.string()),
  serviceIds: z.array(serviceId),
  /** Whoever decided; of a colleague elsewhere the agency alone. */
  by: z.string(),
  at: instant,
})
export type ServiceDecision = z.infer<typeof decision>

export const sameServiceRoutes = {
  likelyServices: route({
    id: 'likelyServices',
    method: 'GET',
    path: '/api/directory/duplicates',
    summary: 'Services that may be listed twice, the likeliest first, and what was decided lately',
    kind: 'json',
    may: { caller: 'session', action: 'curate', consent: 'none', records: 'nothing' },
    params: z.object({
      words: z._default(text(200), ''),
      limit: fromQuery.count(50, 20),
      page: fromQuery.count(10_000, 1),
    }),
    body: nothing,
    reply: z.object({ pairs: z.array(pair), waiting: z.int(), decided: z.array(decision) }),
  }),
  listingsOfService: route({
    id: 'listingsOfService',
    method: 'GET',
    path: '/api/directory/services/{serviceId}/listings',
    summary: 'Every listing of one service, the one that leads first, and who said that they are the same',
    kind: 'json',
    may: { caller: 'session', action: 'anyone', consent: 'none', records: 'nothing' },
    params: z.object({ serviceId }),
    body: nothing,
    reply: z.object({ listings: z.array(listing), decided: z.array(decision) }),
  }),
}

export const sameServiceRefusals = {
  sameListing: [422, 'This is one and the same listing', 'Es una misma ficha'],
  listedOnce: [409, 'These listings are one service already', 'Estas fichas ya son un mismo servicio'],
  servicesKeptApart: [
    409,
    'Someone decided that these are two services. Take that back first',
    'Alguien decidió que son dos servicios. Primero revierta esa decisión',
  ],
  leadsForAll: [
    422,
    'A listing for your agency alone cannot lead one that everybody reads',
    'Una ficha solo para su agencia no puede encabezar una que leen todos',
  ],
  decisionEnded: [409, 'This was undone already', 'Esto ya se deshizo'],
} as const satisfies Refusals

const two = { serviceId, otherId: serviceId }
const may = { action: 'curate', person: null }
const decided = z.object({ linkId: anyId })

export const sameServiceCommands = {
  same: command({
    type: 'directory.sameService',
    summary: 'Two listings are one service; one of them leads. Nothing is rewritten, and it can be undone at any time',
    schemaVer: 1,
    may,
    payload: z.strictObject({ ...two, leadsId: serviceId }),
    result: decided,
    refusals: sameServiceRefusals,
  }),
  never: command({
    type: 'directory.twoServices',
    summary: 'Two listings are two services, however alike they read: they are not proposed again',
    schemaVer: 1,
    may,
    payload: z.strictObject(two),
    result: decided,
    refusals: sameServiceRefusals,
  }),
  undo: command({
    type: 'directory.undoSame',
    summary: 'Takes back one decision about two listings',
    schemaVer: 1,
    may,
    payload: z.strictObject({ linkId: anyId }),
    result: decided,
    refusals: sameServiceRefusals,
  }),
  later: command({
    type: 'directory.decideLater',
    summary: 'A pair that may be one service goes to the end of the list, or back to its place',
    schemaVer: 1,
    may,
    payload: z.strictObject({ ...two, later: z._default(z.boolean(), true) }),
    result: z.object({ later: z.boolean() }),
    refusals: {},
  }),
}
