import { directoryRoutes } from '@kith/wire/directory'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

const most = 8

/** A few services that fit the words best. */
export const servicesQuery = (words: string) =>
  queryOptions({
    queryKey: ['directory', 'for-referral', words],
    queryFn: async ({ signal }) =>
      (await call(directoryRoutes.findServices, { params: { words, limit: String(most) }, signal })).services,
  })
