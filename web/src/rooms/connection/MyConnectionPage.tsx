import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { CheckInForm } from './CheckInForm.tsx'
import { Numbers } from './Numbers.tsx'
import { Picture } from './Picture.tsx'
import { myConnectionQuery } from './queries.ts'
import { Said } from './Said.tsx'
import './connection.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(myConnectionQuery())

/** The person says how it goes, and sees the same picture as we do. */
export default function MyConnectionPage() {
  const w = useWords('connection')
  const { data } = useSuspenseQuery(myConnectionQuery())
  useTitle(w.myTitle)
  return (
    <div className="connection">
      <header>
        <h1>{w.myTitle}</h1>
        <p className="lead">{w.myLead}</p>
        <p>
          <Link to={addresses.mine}>{w.backToMine}</Link>
        </p>
      </header>
      {data.isMe && (
        <section aria-labelledby="checkin">
          <h2 id="checkin">{w.howDoesItGo}</h2>
          <CheckInForm personId={data.personId} how="alone" onKept={() => say(w.thanks)} />
        </section>
      )}
      <Picture data={data} voice="mine" />
      <Numbers data={data} voice="mine" />
      <Said data={data} voice="mine" />
    </div>
  )
}
