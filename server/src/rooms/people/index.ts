import { peopleRoutes } from '@kith/wire/people'
import { samePersonRoutes } from '@kith/wire/same-person'
import { room } from '../../house/room.ts'
import { peopleHandlers } from './commands.ts'
import { duplicatesReads } from './duplicates.ts'
import { peopleReads } from './routes.ts'
import { samePersonHandlers } from './same-person.ts'

export {
  addPerson,
  type File,
  homeProgram,
  joinHousehold,
  makeHousehold,
  marks,
  sayCircumstances,
  searchRow,
} from './effects.ts'
export { marksOf } from './likely-marks.ts'
export { likelyWork } from './likely-same.ts'
export { plain } from './names.ts'
export { allNamesQuery, nameIn } from './names-of.ts'
export { circumstancesQuery, householdsQuery, personQuery, rowsQuery } from './queries.ts'
export { addTie, tieSeen, tiesQuery } from './ties.ts'

export const peopleRoom = room({
  name: 'people',
  routes: { ...peopleRoutes, ...samePersonRoutes },
  handlers: { ...peopleReads, ...duplicatesReads },
  commands: [...peopleHandlers, ...samePersonHandlers],
})
