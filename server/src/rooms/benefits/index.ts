import { applicationsRoutes, calendarRoute } from '@kith/wire/applications'
import { benefitsRoutes } from '@kith/wire/benefits'
import { handoutRoutes } from '@kith/wire/handout'
import { policyChangesRoutes } from '@kith/wire/policy-changes'
import { room } from '../../house/room.ts'
import { applicationHandlers } from './application-commands.ts'
import { applicationReads } from './application-routes.ts'
import { calendarHandlers, serveCalendars } from './calendar.ts'
import { handoutReads } from './handout-routes.ts'
import { policyChangesHandlers, policyChangesReads } from './policy-changes-routes.ts'
import { benefitsReads } from './routes.ts'

export { datesAhead, datesOfWorker, programmeName, titleOf, type WorkerDate } from './dates.ts'
export { type BenefitsToday, benefitsToday, findingOf } from './read.ts'

export const benefitsRoom = room({
  name: 'benefits',
  routes: { ...benefitsRoutes, ...applicationsRoutes, ...handoutRoutes, ...policyChangesRoutes },
  handlers: { ...benefitsReads, ...applicationReads, ...handoutReads, ...policyChangesReads },
  commands: [...applicationHandlers, ...calendarHandlers, ...policyChangesHandlers],
  also: serveCalendars,
  alsoRoutes: [calendarRoute],
})
