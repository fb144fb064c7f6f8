import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, fromQuery, language, noParams, nothing, serviceId, text } from './shapes.ts'

/** The directory: what there is, where, when, for whom, and how sure we are of it. It belongs to the whole network. */

const opening = z.object({ day: z.string(), opensAt: z.optional(z.string()), closesAt: z.optional(z.string()) })
const open = z.object({
  state: z.enum(['open', 'closed', 'unknown']),
  until: z.optional(opening),
  next: z.optional(opening),
  words: z.optional(z.string()),
})

export const found = z.object({
  id: serviceId,
  name: z.string(),
  organizationName: z.string(),
  needs: z.array(z.string()),
  languages: z.array(z.string()),
  place: z.string(),
  miles: z.nullable(z.number()),
  phone: z.string(),
  email: z.string(),
  open,
  freshness: z.enum(['fresh', 'ageing', 'stale', 'unknown']),
  since: z.nullable(z.string()),
  /** Belongs to an agency of this network, which can see the referral without a link. */
  inNetwork: z.boolean(),
})
export type FoundService = z.infer<typeof found>

const may = { caller: 'session', action: 'anyone', consent: 'none', records: 'nothing' } as const
const everyone = { caller: 'anyone', action: 'anyone', consent: 'none', records: 'nothing' } as const
const page = { page: fromQuery.count(100_000, 1), per_page: fromQuery.count(1000, 50) }

export const directoryRoutes = {
  findServices: route({
    id: 'findServices',
    method: 'GET',
    path: '/api/directory/services',
    summary: 'Find a service by words, need, distance, open now, language',
    kind: 'json',
    may,
    params: z.object({
      words: z._default(text(200), ''),
      need: z._default(text(40), ''),
      language: z._default(text(20), ''),
      latitude: z.optional(fromQuery.number),
      longitude: z.optional(fromQuery.number),
      miles: z.optional(fromQuery.number),
      openNow: z.optional(fromQuery.yes),
      limit: fromQuery.count(50, 20),
      page: fromQuery.count(1000, 1),
    }),
    body: nothing,
    reply: z.object({
      services: z.array(found),
      total: z.int(),
      /** What was understood of the words: needs found in them, slips mended. */
      understood: z.object({
        needs: z.array(z.string()),
        meant: z.array(z.object({ said: z.string(), meant: z.string() })),
      }),
    }),
  }),
  needs: route({
    id: 'needs',
    method: 'GET',
    path: '/api/directory/needs',
    summary: 'The needs by which services are grouped',
    kind: 'json',
    may,
    params: noParams,
    body: nothing,
    reply: z.object({
      needs: z.array(z.object({ key: z.string(), en: z.string(), es: z.string(), services: z.int() })),
    }),
  }),
  service: route({
    id: 'service',
    method: 'GET',
    path: '/api/directory/services/{serviceId}',
    summary: 'All that is known of a service',
    kind: 'json',
    may,
    params: z.object({ serviceId }),
    body: nothing,
    /** `leadsId`: the listing that is shown for this service, its own where it is listed once; `listings`: in how many lists it stands. */
    reply: z.object({
      service: found,
      leadsId: serviceId,
      listings: z.int(),
      description: z.string(),
      hsds: z.unknown(),
    }),
  }),
}

const hsds = <Params extends z.ZodMiniType<object>>(id: string, path: `/${string}`, summary: string, params: Params) =>
  route({ id, method: 'GET', path, summary, kind: 'json', may: everyone, params, body: nothing, reply: z.unknown() })

/** The same directory for anyone, as HSDS 3.2 says it; read only. */
export const hsdsRoutes = {
  hsdsMetadata: hsds('hsdsMetadata', '/hsds/v3', 'What this directory is', z.object({})),
  hsdsServices: hsds(
    'hsdsServices',
    '/hsds/v3/services',
    'Services',
    z.object({ ...page, search: z.optional(text(200)) }),
  ),
  hsdsService: hsds('hsdsService', '/hsds/v3/services/{id}', 'A service in full', z.object({ id: anyId })),
  hsdsOrganizations: hsds('hsdsOrganizations', '/hsds/v3/organizations', 'Organizations', z.object(page)),
  hsdsOrganization: hsds(
    'hsdsOrganization',
    '/hsds/v3/organizations/{id}',
    'An organization in full',
    z.object({ id: anyId }),
  ),
  hsdsServicesAt: hsds('hsdsServicesAt', '/hsds/v3/service_at_locations', 'Services at locations', z.object(page)),
  hsdsServiceAt: hsds(
    'hsdsServiceAt',
    '/hsds/v3/service_at_locations/{id}',
    'A service at a location in full',
    z.object({ id: anyId }),
  ),
}

export const directoryRefusals = {
  notAttached: [
    409,
    'The file that this import names is not here. Start the import again',
    'El archivo de esta importación no está aquí. Empiece la importación de nuevo',
  ],
  forOthers: [
    409,
    'Some of these records are listed for others already: for everybody, or for one agency alone',
    'Algunas de estas fichas ya existen para otros: para todos o para una sola agencia',
  ],
} as const satisfies Refusals

const counts = z.object({ found: z.int(), new: z.int(), changed: z.int(), same: z.int(), refused: z.int() })
export type ImportCounts = z.infer<typeof counts>

export const directoryCommands = {
  /** One command a file: the payload names the file by its digest, the records come attached. */
  importFile: command({
    type: 'directory.importFile',
    summary: 'Take services, organizations and locations from an HSDS file into the directory',
    schemaVer: 1,
    may: { action: 'directory', person: null },
    payload: z.strictObject({
      source: text(200),
      digest: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      language: z._default(language, 'en'),
      /** The agency for whose workers alone these are listed; everybody where it is null. */
      onlyFor: z._default(z.nullable(anyId), null),
    }),
    result: z.object({ services: counts, organizations: counts, locations: counts }),
    refusals: directoryRefusals,
  }),
}
