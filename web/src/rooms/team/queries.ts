import { casesRoutes } from '@kith/wire/cases'
import { teamRoutes } from '@kith/wire/team'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const mineQuery = () =>
  queryOptions({ queryKey: ['team', 'mine'], queryFn: () => call(teamRoutes.myBoundaries) })
export const othersQuery = () =>
  queryOptions({
    queryKey: ['team', 'others'],
    queryFn: () => call(teamRoutes.teamBoundaries),
    meta: { hears: ['people', 'cases'] },
  })
export const colleaguesQuery = () =>
  queryOptions({ queryKey: ['cases', 'colleagues'], queryFn: () => call(casesRoutes.colleagues), staleTime: 300_000 })
