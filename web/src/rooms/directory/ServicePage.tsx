import { clockTime } from '@kith/wire/time-of-day'
import { useSuspenseQuery } from '@tanstack/react-query'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Day } from '../../kit/Time.tsx'
import { OpenWords } from './OpenWords.tsx'
import { needsQuery, serviceQuery } from './queries.ts'
import './directory.css'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([queries.prefetchQuery(serviceQuery(params.serviceId!)), queries.prefetchQuery(needsQuery())])

interface Hsds {
  url?: string
  application_process?: string
  fees_description?: string
  eligibility_description?: string
  schedules?: { freq?: string; byday?: string; opens_at?: string; closes_at?: string; description?: string }[]
}

/** One service: what it gives, when, where, for whom, and how sure we are that it is still so. */
export default function ServicePage() {
  const w = useWords('directory')
  const { locale, language } = useLanguage()
  const serviceId = useParam('serviceId')
  const { data } = useSuspenseQuery(serviceQuery(serviceId))
  const { data: needs } = useSuspenseQuery(needsQuery())
  const { service } = data
  const hsds = data.hsds as Hsds
  useTitle(service.name)
  const spoken = new Intl.DisplayNames([locale], { type: 'language' })
  const facts: [string, string | undefined][] = [
    [w.where, service.place],
    [w.phone, service.phone],
    [w.email, service.email],
    [w.web, hsds.url],
    [w.languages, service.languages.map((code) => spoken.of(code) ?? code).join(', ')],
    [w.forWhom, hsds.eligibility_description],
    [w.howToAsk, hsds.application_process],
    [w.costs, hsds.fees_description],
  ]
  return (
    <article className="service">
      <header>
        <h1>{service.name}</h1>
        <p className="lead">{service.organizationName}</p>
        <p className="chips">
          {service.needs.map((key) => (
            <Chip key={key}>{needs.needs.find((need) => need.key === key)?.[language] ?? key}</Chip>
          ))}
          <OpenWords open={service.open} />
          {service.inNetwork && <Chip tone="teal">{w.inNetwork}</Chip>}
        </p>
      </header>
      {data.description && <p className="description">{data.description}</p>}
      <dl>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {hsds.schedules && hsds.schedules.length > 0 && (
        <section aria-labelledby="hours">
          <h2 id="hours">{w.hours}</h2>
          <ul className="hours">
            {hsds.schedules.map((each) => (
              <li key={`${each.byday}${each.opens_at}${each.description}`}>
                {each.byday && `${days(each.byday, locale)} `}
                {[each.opens_at, each.closes_at]
                  .filter((time) => time !== undefined)
                  .map((time) => clockTime(time, language))
                  .join(' – ')}{' '}
                {each.description}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="soft">
        {w.fresh({ freshness: service.freshness })}{' '}
        {service.since && <Day day={service.since.slice(0, 10)} as="full" />}
      </p>
    </article>
  )
}

const monday = Date.UTC(2024, 0, 1)
const order = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
function days(byday: string, locale: string): string {
  const name = new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone: 'UTC' })
  return byday
    .split(',')
    .map((day) => order.indexOf(day.slice(-2)))
    .filter((day) => day >= 0)
    .map((day) => name.format(monday + day * 86_400_000))
    .join(', ')
}
