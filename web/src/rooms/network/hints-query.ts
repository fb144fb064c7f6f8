import { matchHintRoutes } from '@kith/wire/match-hints'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const hintsQuery = () =>
  queryOptions({ queryKey: ['network', 'hints'], queryFn: () => call(matchHintRoutes.hints) })
