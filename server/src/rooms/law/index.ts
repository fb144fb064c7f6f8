import { lawRoutes, localLawRoutes } from '@kith/wire/law'
import { room } from '../../house/room.ts'
import { localLawReads } from './local-routes.ts'
import { serveLaw } from './serve.ts'

export { readLocalFile } from './local-file.ts'
export { openLocalLaw, readLocalFolder } from './local-law.ts'

export const lawRoom = room({
  name: 'law',
  routes: localLawRoutes,
  handlers: localLawReads,
  also: serveLaw,
  alsoRoutes: Object.values(lawRoutes),
})
