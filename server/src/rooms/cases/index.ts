import { casesRoutes } from '@kith/wire/cases'
import { room } from '../../house/room.ts'
import { casesHandlers } from './commands.ts'
import { casesReads } from './routes.ts'

export const casesRoom = room({ name: 'cases', routes: casesRoutes, handlers: casesReads, commands: casesHandlers })
