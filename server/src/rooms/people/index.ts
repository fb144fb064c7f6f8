import { peopleRoutes } from '@kith/wire/people'
import { room } from '../../house/room.ts'
import { peopleHandlers } from './commands.ts'
import { peopleReads } from './routes.ts'
import { samePersonHandlers } from './same-person.ts'

export {
  addPerson,
  addTie,
  type File,
  homeProgram,
  joinHousehold,
  makeHousehold,
  marks,
  sayCircumstances,
  searchRow,
} from './effects.ts'
export { plain } from './names.ts'
export { circumstancesQuery, householdsQuery, namesQuery, personQuery, rowsQuery, tiesQuery } from './queries.ts'

export const peopleRoom = room({
  name: 'people',
  routes: peopleRoutes,
  handlers: peopleReads,
  commands: [...peopleHandlers, ...samePersonHandlers],
})
