import { teamRoutes } from '@kith/wire/team'
import { room } from '../../house/room.ts'
import { teamHandlers } from './commands.ts'
import { teamReads } from './routes.ts'

export const teamRoom = room({ name: 'team', routes: teamRoutes, handlers: teamReads, commands: teamHandlers })
