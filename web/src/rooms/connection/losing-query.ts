import { losingTouchRoutes } from '@kith/wire/losing-touch'
import { queryOptions } from '@tanstack/react-query'
import { call } from '../../house/api/call.ts'

/** Every room of which the picture is made. */
export const hears = ['conversations', 'plans', 'cases', 'people']

export const losingQuery = () =>
  queryOptions({
    queryKey: ['connection', 'losing'],
    queryFn: () => call(losingTouchRoutes.losingTouch),
    meta: { hears },
  })
