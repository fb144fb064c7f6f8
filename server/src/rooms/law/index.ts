import { lawRoutes } from '@kith/wire/law'
import { room } from '../../house/room.ts'
import { serveLaw } from './serve.ts'

export const lawRoom = room({
  name: 'law',
  routes: {},
  handlers: {},
  also: serveLaw,
  alsoRoutes: Object.values(lawRoutes),
})
