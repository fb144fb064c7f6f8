import { applicationsRoutes, calendarRoute } from '@kith/wire/applications'
import { benefitsRoutes } from '@kith/wire/benefits'
import { room } from '../../house/room.ts'
import { applicationHandlers } from './application-commands.ts'
import { applicationReads } from './application-routes.ts'
import { calendarHandlers, serveCalendars } from './calendar.ts'
import { benefitsReads } from './routes.ts'

export { datesAhead, datesOfWorker, programmeName, titleOf, todayOf, type WorkerDate } from './dates.ts'
export { asks } from './law-here.ts'
export { type BenefitsToday, benefitsToday, findingOf } from './read.ts'

export const benefitsRoom = room({
  name: 'benefits',
  routes: { ...benefitsRoutes, ...applicationsRoutes },
  handlers: { ...benefitsReads, ...applicationReads },
  commands: [...applicationHandlers, ...calendarHandlers],
  also: serveCalendars,
  alsoRoutes: [calendarRoute],
})
