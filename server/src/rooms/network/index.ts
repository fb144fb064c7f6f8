import { networkRoutes } from '@kith/wire/network'
import { peerRoutes } from '@kith/wire/network-peer'
import type { Work } from '../../house/jobs/work.ts'
import { room } from '../../house/room.ts'
import { connectPartner, tellPartner, tellStopped } from './agreement-jobs.ts'
import { askPartner } from './ask.ts'
import { networkHandlers } from './commands.ts'
import { tellHint } from './hint-steps.ts'
import { servePeers } from './peer.ts'
import { prepareList } from './prepare.ts'
import { networkReads } from './routes.ts'

export const networkRoom = room({
  name: 'network',
  routes: networkRoutes,
  handlers: networkReads,
  commands: networkHandlers,
  also: servePeers,
  alsoRoutes: Object.values(peerRoutes),
})

/** What the room does beside requests: it calls partners, asks them, and makes the lists that they ask for. */
export const networkWorks: readonly Work[] = [
  connectPartner,
  tellPartner,
  tellStopped,
  askPartner,
  prepareList,
  tellHint,
]
