import { localLawRoutes } from '@kith/wire/law'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const filesQuery = () =>
  queryOptions({ queryKey: ['law', 'files'], queryFn: () => call(localLawRoutes.localLawFiles) })
