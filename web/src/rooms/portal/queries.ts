import { portalRoutes } from '@kith/wire/portal'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const myPageQuery = (personId: string | undefined) =>
  queryOptions({
    queryKey: ['portal', personId ?? 'first'],
    queryFn: () => call(portalRoutes.myPage, { params: personId ? { personId } : {} }),
    meta: { hears: ['plans', 'referrals'] },
  })
