import { connectionRoutes } from '@kith/wire/connection'
import { room } from '../../house/room.ts'
import { connectionHandlers } from './commands.ts'
import { connectionReads } from './routes.ts'

export const connectionRoom = room({
  name: 'connection',
  routes: connectionRoutes,
  handlers: connectionReads,
  commands: connectionHandlers,
})
