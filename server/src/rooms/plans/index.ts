import { plansRoutes } from '@kith/wire/plans'
import { room } from '../../house/room.ts'
import { goalHandlers } from './goals.ts'
import { planHandlers, promiseHandlers } from './promises.ts'
import { planReads } from './routes.ts'

export { addGoal, makePromise } from './effects.ts'
export { goalsOf, openPlanOf, openPromisesBy, openPromisesOf, promisesOf, signaturesOf } from './queries.ts'

export const plansRoom = room({
  name: 'plans',
  routes: plansRoutes,
  handlers: planReads,
  commands: [...planHandlers, ...goalHandlers, ...promiseHandlers],
})
