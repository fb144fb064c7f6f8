import { settingsRoutes } from '@kith/wire/settings'
import { room } from '../../house/room.ts'
import { settingsHandlers } from './commands.ts'
import { settingsReads } from './routes.ts'

export const settingsRoom = room({
  name: 'settings',
  routes: settingsRoutes,
  handlers: settingsReads,
  commands: settingsHandlers,
})
