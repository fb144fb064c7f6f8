import { connectionRoutes } from '@kith/wire/connection'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'
import { hears } from './losing-query.ts'

export const connectionQuery = (personId: string) =>
  queryOptions({
    queryKey: ['connection', personId],
    queryFn: () => call(connectionRoutes.connection, { params: { personId } }),
    meta: { hears },
  })
export const myConnectionQuery = () =>
  queryOptions({
    queryKey: ['connection', 'mine'],
    queryFn: () => call(connectionRoutes.myConnection, { params: {} }),
    meta: { hears },
  })
export const groupsQuery = () =>
  queryOptions({ queryKey: ['connection', 'groups'], queryFn: () => call(connectionRoutes.connectionGroups) })
