import { conversationsRoutes } from '@kith/wire/conversations'
import { room } from '../../house/room.ts'
import { conversationsHandlers } from './commands.ts'
import { conversationsReads } from './routes.ts'

export const conversationsRoom = room({
  name: 'conversations',
  routes: conversationsRoutes,
  handlers: conversationsReads,
  commands: conversationsHandlers,
})
