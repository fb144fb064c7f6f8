import { networkRoutes } from '@kith/wire/network'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

export const agreementsQuery = () =>
  queryOptions({ queryKey: ['network', 'agreements'], queryFn: () => call(networkRoutes.agreements) })
export const agreementQuery = (agreementId: string) =>
  queryOptions({
    queryKey: ['network', 'agreement', agreementId],
    queryFn: () => call(networkRoutes.agreement, { params: { agreementId } }),
  })
export const personHintsQuery = (personId: string) =>
  queryOptions({
    queryKey: ['network', 'hints', personId],
    queryFn: () => call(networkRoutes.personHints, { params: { personId } }),
  })
