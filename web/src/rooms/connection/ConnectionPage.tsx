import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { PersonHead } from '../people/PersonHead.tsx'
import { Numbers } from './Numbers.tsx'
import { Picture } from './Picture.tsx'
import { connectionQuery } from './queries.ts'
import { Said } from './Said.tsx'
import './connection.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(connectionQuery(params.personId!))

/** How it goes between this person and us: the year as a picture, each number with what it is made of, and what they said. */
export default function ConnectionPage() {
  const w = useWords('connection')
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(connectionQuery(personId))
  const writes = useMayOpen('/people/$personId/check-in')
  useTitle(w.title)
  return (
    <div className="connection">
      <PersonHead personId={personId} />
      <div className="acts noprint">
        {writes && (
          <Link className="button main" to={addresses.checkIn(personId)}>
            {w.ask}
          </Link>
        )}
      </div>
      <Picture data={data} voice="theirs" />
      <Numbers data={data} voice="theirs" />
      <Said data={data} voice="theirs" />
    </div>
  )
}
