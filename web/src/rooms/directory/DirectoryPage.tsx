import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useDeferredValue, useEffect, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { askedOf, useAsked } from '../../house/asked.ts'
import type { PageContext } from '../../house/room.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
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
const nearMiles = 10
/** `near` asks the browser where we are; the place itself never stands in an address. */
const usual = { words: '', need: '', language: '', openNow: '', near: '', page: '1' }
type Place = { latitude: string; longitude: string }

const requestOf = ({ words, need, language, openNow, page }: typeof usual, place: Place | null): Asked => ({
  words: words.slice(0, 200),
  need,
  language,
  limit: String(perPage),
  page: /^\d{1,4}$/.test(page) ? page : '1',
  ...(openNow === 'true' && { openNow }),
  ...(place && { ...place, miles: String(nearMiles) }),
})

export const load = ({ queries, search }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(needsQuery()),
    queries.prefetchQuery(servicesQuery(requestOf(askedOf(usual, search), null))),
  ])

/** Find a service by what somebody needs, in their words: by need, nearness, what is open now and language. */
export default function DirectoryPage() {
  const w = useWords('directory')
  const { language } = useLanguage()
  const { asked, ask: askPage } = useAsked(usual)
  const place = usePlace(asked.near === 'true', () => ask({ near: '' }))
  const wanted = JSON.stringify(requestOf(asked, place))
  const settled = useDeferredValue(wanted)
  const { data } = useSuspenseQuery(servicesQuery(JSON.parse(settled) as Asked))
  const { data: needs } = useSuspenseQuery(needsQuery())
  const curates = useMayOpen(addresses.sameServices)
  useTitle(w.title)
  const ask = (change: Partial<typeof usual>, how?: 'typing') => askPage({ page: '1', ...change }, how)
  const nameOf = (key: string) => needs.needs.find((need) => need.key === key)?.[language] ?? key
  const page = Number(asked.page)

  return (
    <div className="directory">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        {curates && (
          <Link className="button quiet" to={addresses.sameServices}>
            {w.listedTwice}
          </Link>
        )}
      </header>
      <search className="asking">
        <TextField
          label={w.words}
          hint={w.wordsHint}
          type="search"
          value={asked.words}
          onChange={(words) => ask({ words: words.slice(0, 200) }, 'typing')}
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
            onChange={(yes) => ask({ openNow: yes ? 'true' : '' })}
          />
          <Button
            aria-pressed={asked.near === 'true'}
            onClick={() => ask({ near: asked.near === 'true' ? '' : 'true' })}
          >
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
        <ul className="found" aria-busy={settled !== wanted}>
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
          <Button busy={page <= 1} onClick={() => ask({ page: String(page - 1) })}>
            {w.before}
          </Button>
          <span>{w.page({ page, pages: Math.ceil(data.total / perPage) })}</span>
          <Button busy={page * perPage >= data.total} onClick={() => ask({ page: String(page + 1) })}>
            {w.next}
          </Button>
        </nav>
      )}
    </div>
  )
}

/** Where we are, asked of the browser while nearness counts; `onRefused` when it does not say. */
function usePlace(isAsked: boolean, onRefused: () => void): Place | null {
  const w = useWords('directory')
  const [place, setPlace] = useState<Place | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once each time that nearness begins to count
  useEffect(() => {
    if (!isAsked) return
    let isOver = false
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        if (!isOver) setPlace({ latitude: coords.latitude.toFixed(4), longitude: coords.longitude.toFixed(4) })
      },
      () => {
        if (isOver) return
        say(w.noPlace)
        onRefused()
      },
    )
    return () => {
      isOver = true
    }
  }, [isAsked])
  return isAsked ? place : null
}
