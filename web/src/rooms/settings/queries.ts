import { houseRoutes } from '@kith/wire/house'
import { settingsRoutes } from '@kith/wire/settings'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const meQuery = () => queryOptions({ queryKey: ['settings', 'me'], queryFn: () => call(settingsRoutes.me) })
export const sessionsQuery = () =>
  queryOptions({ queryKey: ['settings', 'sessions'], queryFn: () => call(houseRoutes.sessions), staleTime: 0 })
export const accountQuery = () =>
  queryOptions({ queryKey: ['settings', 'account'], queryFn: () => call(houseRoutes.account) })
export const agencyQuery = () =>
  queryOptions({ queryKey: ['settings', 'agency'], queryFn: () => call(settingsRoutes.agency) })
export const rolesQuery = () =>
  queryOptions({ queryKey: ['settings', 'roles'], queryFn: () => call(settingsRoutes.roles) })
export const emergenciesQuery = () =>
  queryOptions({
    queryKey: ['settings', 'emergencies'],
    queryFn: () => call(settingsRoutes.emergencies),
    meta: { hears: ['cases'] },
  })
export const mailboxQuery = () =>
  queryOptions({ queryKey: ['mailbox'], queryFn: () => call(houseRoutes.demoMailbox), staleTime: 0 })

/** The ledger, newest first, a page at a time. */
export const ledgerQuery = (onlyDenied: boolean) =>
  infiniteQueryOptions({
    queryKey: ['settings', 'ledger', onlyDenied],
    queryFn: ({ pageParam }: { pageParam: string | null }) =>
      call(settingsRoutes.ledger, {
        params: { ...(pageParam !== null && { before: pageParam }), ...(onlyDenied && { decision: 'deny' as const }) },
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
