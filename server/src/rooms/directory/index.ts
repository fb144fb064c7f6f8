import { directoryRoutes, hsdsRoutes } from '@kith/wire/directory'
import { sameServiceRoutes } from '@kith/wire/same-service'
import { room } from '../../house/room.ts'
import { sameServiceReads } from './duplicates.ts'
import { importHandlers } from './import.ts'
import { directoryReads, hsdsReads } from './routes.ts'
import { sameServiceHandlers } from './same-service.ts'

export { findServices } from './find.ts'
export { likelyServicesWork } from './likely-services.ts'
export { needsIn } from './needs-in.ts'
export { type TakenIn, takeIn } from './take-in.ts'

export const directoryRoom = room({
  name: 'directory',
  routes: { ...directoryRoutes, ...sameServiceRoutes, ...hsdsRoutes },
  handlers: { ...directoryReads, ...sameServiceReads, ...hsdsReads },
  commands: [...importHandlers, ...sameServiceHandlers],
})
