import { portalRoutes } from '@kith/wire/portal'
import { room } from '../../house/room.ts'
import { portalReads } from './routes.ts'

export const portalRoom = room({ name: 'portal', routes: portalRoutes, handlers: portalReads })
