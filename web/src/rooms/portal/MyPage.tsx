import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Asked } from './Asked.tsx'
import { Dates } from './Dates.tsx'
import { Promised } from './Promised.tsx'
import { myPageQuery } from './queries.ts'
import { Shared } from './Shared.tsx'
import { Wanted } from './Wanted.tsx'
import { Workers } from './Workers.tsx'
import './portal.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(myPageQuery(params.personId))

/** A person's own page: who works with them, what they want, what was promised, and what others may see of it. */
export default function MyPage() {
  const w = useWords('portal')
  const { personId } = useParams({ strict: false }) as { personId?: string }
  const { data } = useSuspenseQuery(myPageQuery(personId))
  useTitle(w.title)
  const me = data.person.isMe ? 'yes' : 'no'
  const name = data.person.name.split(' ')[0]!
  return (
    <div className="portal">
      <header>
        <h1>{w.hello({ me, name })}</h1>
        <p className="lead">{w.lead({ me, name, agency: data.agencyName })}</p>
        {data.whose.length > 1 && (
          <nav className="whose" aria-label={w.whose}>
            {data.whose.map((each) => (
              <Link
                key={each.personId}
                to={addresses.mineOf(each.personId)}
                aria-current={each.personId === data.person.id ? 'page' : undefined}
              >
                {each.as === 'self' ? w.title : each.name}
              </Link>
            ))}
          </nav>
        )}
      </header>
      <Workers page={data} />
      {data.person.isMe && (
        <section className="more" aria-labelledby="howitgoes">
          <h2 id="howitgoes">{w.howItGoes}</h2>
          <p>{w.howItGoesText}</p>
          <Link className="button main" to={addresses.myConnection}>
            {w.toHowItGoes}
          </Link>
        </section>
      )}
      <Dates page={data} />
      <Wanted page={data} />
      <Promised page={data} />
      <Asked page={data} />
      <Shared page={data} />
      <section className="more" aria-labelledby="more">
        <h2 id="more">{w.more}</h2>
        <p>{w.moreText}</p>
        <Link className="button main" to={addresses.directory}>
          {w.toDirectory}
        </Link>
      </section>
    </div>
  )
}
