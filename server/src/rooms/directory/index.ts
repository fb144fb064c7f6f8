import { directoryRoutes, hsdsRoutes } from '@kith/wire/directory'
import { room } from '../../house/room.ts'
import { importHandlers } from './import.ts'
import { directoryReads, hsdsReads } from './routes.ts'

export { needsIn } from './needs-in.ts'
export { type TakenIn, takeIn } from './take-in.ts'

export const directoryRoom = room({
  name: 'directory',
  routes: { ...directoryRoutes, ...hsdsRoutes },
  handlers: { ...directoryReads, ...hsdsReads },
  commands: importHandlers,
})
