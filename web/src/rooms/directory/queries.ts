import { directoryRoutes } from '@kith/wire/directory'
import { sameServiceRoutes } from '@kith/wire/same-service'
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { call, type ParamsOf } from '../../house/api/call.ts'

export type Asked = ParamsOf<typeof directoryRoutes.findServices>

export const servicesQuery = (asked: Asked) =>
  queryOptions({
    queryKey: ['directory', 'services', asked],
    queryFn: () => call(directoryRoutes.findServices, { params: asked }),
    placeholderData: keepPreviousData,
  })

export const needsQuery = () =>
  queryOptions({ queryKey: ['directory', 'needs'], queryFn: () => call(directoryRoutes.needs), staleTime: 600_000 })

export const serviceQuery = (serviceId: string) =>
  queryOptions({
    queryKey: ['directory', 'service', serviceId],
    queryFn: () => call(directoryRoutes.service, { params: { serviceId } }),
  })

export const sameServicesQuery = (asked: ParamsOf<typeof sameServiceRoutes.likelyServices>) =>
  queryOptions({
    queryKey: ['directory', 'duplicates', asked],
    queryFn: () => call(sameServiceRoutes.likelyServices, { params: asked }),
    placeholderData: keepPreviousData,
  })

export const listingsQuery = (serviceId: string) =>
  queryOptions({
    queryKey: ['directory', 'listings', serviceId],
    queryFn: () => call(sameServiceRoutes.listingsOfService, { params: { serviceId } }),
  })
