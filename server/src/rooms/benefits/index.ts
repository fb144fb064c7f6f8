import { benefitsRoutes } from '@kith/wire/benefits'
import { room } from '../../house/room.ts'
import { benefitsReads } from './routes.ts'

export { asks } from './law-here.ts'
export { type BenefitsToday, benefitsToday, findingOf } from './read.ts'

export const benefitsRoom = room({
  name: 'benefits',
  routes: benefitsRoutes,
  handlers: benefitsReads,
})
