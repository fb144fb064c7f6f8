import { policyChangesRoutes } from '@kith/wire/policy-changes'
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query'
import { call } from '../../../house/api/call.ts'

// Their first word is no room: comparing takes a while, and is not done again with every answer that somebody writes down.
const longMs = 10 * 60_000

export const daysQuery = () =>
  queryOptions({
    queryKey: ['changes', 'days'],
    queryFn: () => call(policyChangesRoutes.policyChanges),
    staleTime: longMs,
  })

export const changeQuery = (on: string) =>
  queryOptions({
    queryKey: ['changes', 'figures', on],
    queryFn: () => call(policyChangesRoutes.policyChange, { params: { on } }),
    staleTime: longMs,
  })

/** The families of a list, piece after piece: each is compared when it is asked for, under one's own sight. */
export const familiesQuery = (on: string, team: boolean) =>
  infiniteQueryOptions({
    queryKey: ['changes', 'families', on, team],
    queryFn: ({ pageParam, signal }) =>
      call(policyChangesRoutes.policyChangeFamilies, {
        params: { on, ...(team && { team: 'true' as const }), ...(pageParam && { after: pageParam }) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next,
    staleTime: longMs,
  })
