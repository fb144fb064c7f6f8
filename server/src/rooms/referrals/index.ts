import { partnerRoutes, referralsRoutes } from '@kith/wire/referrals'
import { room } from '../../house/room.ts'
import { officerHandlers } from './officer.ts'
import { partnerHandlers } from './partner.ts'
import { servePartners } from './partner-page.ts'
import { referralReads } from './routes.ts'
import { sendHandler } from './send.ts'

export { openReferralsBy, referralsOf } from './queries.ts'
export { summary as referralSummary } from './shapes.ts'

export const referralsRoom = room({
  name: 'referrals',
  routes: referralsRoutes,
  handlers: referralReads,
  commands: [sendHandler, ...officerHandlers, ...partnerHandlers],
  also: servePartners,
  alsoRoutes: Object.values(partnerRoutes),
})
