import { casesRoutes } from '@kith/wire/cases'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const noticesQuery = () =>
  queryOptions({ queryKey: ['cases', 'notices'], queryFn: () => call(casesRoutes.notices) })
