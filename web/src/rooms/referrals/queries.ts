import { referralsRoutes } from '@kith/wire/referrals'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const boardQuery = (show: 'open' | 'ended') =>
  queryOptions({
    queryKey: ['referrals', 'board', show],
    queryFn: () => call(referralsRoutes.referrals, { params: { show } }),
  })

export const receivedQuery = () =>
  queryOptions({ queryKey: ['referrals', 'received'], queryFn: () => call(referralsRoutes.received) })

export const referralQuery = (referralId: string) =>
  queryOptions({
    queryKey: ['referrals', referralId],
    queryFn: () => call(referralsRoutes.referral, { params: { referralId } }),
  })

/** What could be shared of this person, as it reads now; asked afresh each time the form opens. */
export const previewQuery = (personId: string, serviceId: string | null) =>
  queryOptions({
    queryKey: ['referrals', 'preview', personId, serviceId],
    queryFn: () => call(referralsRoutes.referralPreview, { params: { personId, ...(serviceId && { serviceId }) } }),
    staleTime: 0,
    meta: { hears: ['people', 'directory'] },
  })
