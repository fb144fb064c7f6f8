import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Checkbox } from '../../kit/Choices.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { OpenWords } from './OpenWords.tsx'
import { type Asked, needsQuery, servicesQuery } from './queries.ts'
import './directory.css'

const perPage = 20
const first: Asked = { words: '', need: '', language: '', limit: String(perPage), page: '1' }
const nearMiles = 10

export const load = ({ queries }: PageContext) =>
  Promise.all([queries.prefetchQuery(needsQuery()), queries.prefetchQuery(servicesQuery(first))])

/** Find a service by what somebody needs, in their words: by need, nearness, what is open now and language. */
export default function DirectoryPage() {
  const w = useWords('directory')
  const { language } = useLanguage()
  const [asked, setAsked] = useState(first)
  const settled = useDeferredValue(asked)
  const { data } = useSuspenseQuery(servicesQuery(settled))
  const { data: needs } = useSuspenseQuery(needsQuery())
  useTitle(w.title)
  const ask = (change: Partial<Asked>) => setAsked({ ...asked, page: '1', ...change })
  const nameOf = (key: string) => needs.needs.find((need) => need.key === key)?.[language] ?? key
  const page = Number(asked.page ?? 1)

  function near() {
    if (asked.latitude !== undefined) {
      const { latitude: _, longitude: __, miles: ___, ...rest } = asked
      return setAsked({ ...rest, page: '1' })
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) =>
        ask({ latitude: coords.latitude.toFixed(4), longitude: coords.longitude.toFixed(4), miles: String(nearMiles) }),
      () => say(w.noPlace),
    )
  }

  return (
    <div className="directory">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <search className="asking">
        <TextField
          label={w.words}
          hint={w.wordsHint}
          type="search"
          value={asked.words ?? ''}
          onChange={(words) => ask({ words: words.slice(0, 200) })}
        />
        <div className="narrow">
          <Select
            label={w.need}
            value={asked.need || null}
            unanswered={w.anyNeed}
            onChange={(need) => ask({ need: need ?? '' })}
            options={needs.needs
              .filter((need) => need.services > 0)
              .map((need) => ({ id: need.key, label: `${need[language]} (${need.services})` }))}
          />
          <Select
            label={w.language}
            value={(asked.language || null) as 'en' | 'es' | null}
            unanswered={w.anyLanguage}
            onChange={(spoken) => ask({ language: spoken ?? '' })}
            options={[
              { id: 'en', label: w.english },
              { id: 'es', label: w.spanish },
            ]}
          />
          <Checkbox
            label={w.openNow}
            checked={asked.openNow === 'true'}
            onChange={(yes) => ask({ openNow: yes ? 'true' : undefined })}
          />
          <Button aria-pressed={asked.latitude !== undefined} onClick={near}>
            {w.nearMe({ miles: nearMiles })}
          </Button>
        </div>
      </search>
      <p className="soft" role="status">
        {w.count({ count: data.total })}
        {data.understood.needs.length > 0 &&
          !asked.need &&
          ` ${w.understood({ needs: data.understood.needs.map(nameOf).join(', ') })}`}
        {data.understood.meant.map((slip) => ` ${w.meant(slip)}`).join('')}
      </p>
      {data.services.length === 0 ? (
        <Empty title={w.nothing} text={w.nothingText} />
      ) : (
        <ul className="found" aria-busy={settled !== asked}>
          {data.services.map((service) => (
            <li key={service.id}>
              <div>
                <Link to={addresses.service(service.id)}>{service.name}</Link>
                <p className="soft">{service.organizationName}</p>
              </div>
              <p>
                {service.needs.map(nameOf).join(' · ')}
                <span className="soft">
                  {[service.place, service.miles !== null && w.miles({ miles: service.miles })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </p>
              <p>
                <OpenWords open={service.open} />
                <span className="soft">{w.fresh({ freshness: service.freshness })}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {data.total > perPage && (
        <nav className="pages" aria-label={w.pages}>
          <Button busy={page <= 1} onClick={() => setAsked({ ...asked, page: String(page - 1) })}>
            {w.before}
          </Button>
          <span>{w.page({ page, pages: Math.ceil(data.total / perPage) })}</span>
          <Button busy={page * perPage >= data.total} onClick={() => setAsked({ ...asked, page: String(page + 1) })}>
            {w.next}
          </Button>
        </nav>
      )}
    </div>
  )
}
