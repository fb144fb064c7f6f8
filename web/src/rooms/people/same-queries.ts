import { samePersonRoutes } from '@kith/wire/same-person'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const duplicatesQuery = () =>
  queryOptions({
    queryKey: ['people', 'duplicates'],
    queryFn: () => call(samePersonRoutes.duplicates, { params: {} }),
  })

export const recordsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', personId, 'records'],
    queryFn: () => call(samePersonRoutes.recordsOfPerson, { params: { personId } }),
  })
