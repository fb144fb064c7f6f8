import { casesRoutes } from '@kith/wire/cases'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

/** Everything that can have a date or bring news is listened to. */
const hears = ['people', 'conversations', 'referrals', 'plans', 'cases', 'benefits']

export const teamMemberQuery = (userId: string) =>
  queryOptions({
    queryKey: ['today', 'team', userId],
    queryFn: () => call(casesRoutes.teamMember, { params: { userId } }),
    meta: { hears },
  })

export const todayQuery = () =>
  queryOptions({ queryKey: ['today'], queryFn: () => call(casesRoutes.today), meta: { hears } })
