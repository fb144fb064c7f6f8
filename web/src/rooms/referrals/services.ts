import { route } from '@kith/wire/route'
import { queryOptions } from '@tanstack/react-query'
import * as z from 'zod/mini'
import { call } from '../../house/api/call.ts'

const findServices = route({
  id: 'findServices',
  method: 'GET',
  path: '/api/directory/services',
  summary: 'Find services by words',
  kind: 'json',
  may: { caller: 'session', action: 'anyone', consent: 'none', records: 'nothing' },
  params: z.object({ words: z.string(), limit: z.string() }),
  body: z.undefined(),
  reply: z.object({
    services: z.array(
      z.object({ id: z.string(), name: z.string(), organizationName: z.string(), place: z.optional(z.string()) }),
    ),
  }),
})

const most = 8

/** A few services that fit the words best. */
export const servicesQuery = (words: string) =>
  queryOptions({
    queryKey: ['directory', 'for-referral', words],
    queryFn: async ({ signal }) =>
      (await call(findServices, { params: { words, limit: String(most) }, signal })).services,
  })
