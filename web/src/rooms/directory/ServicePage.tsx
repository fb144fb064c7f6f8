import type { Hours as HoursOf } from '@kith/wire/same-service'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Day } from '../../kit/Time.tsx'
import { Hours } from './Hours.tsx'
import { ListedTwice } from './ListedTwice.tsx'
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
  schedules?: HoursOf[]
}

/** One service: what it gives, when, where, for whom, and how sure we are that it is still so. */
export default function ServicePage() {
  const w = useWords('directory')
  const { locale, language } = useLanguage()
  const go = useNavigate()
  const serviceId = useParam('serviceId')
  const { data } = useSuspenseQuery(serviceQuery(serviceId))
  const { data: needs } = useSuspenseQuery(needsQuery())
  const { service, leadsId } = data
  useEffect(() => {
    // The address of another listing of the same service leads to the one that is shown for it.
    if (leadsId !== serviceId) void go({ to: addresses.service(leadsId), replace: true })
  }, [leadsId, serviceId, go])
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
          <Hours hours={hsds.schedules} />
        </section>
      )}
      {data.listings > 1 && <ListedTwice serviceId={serviceId} />}
      <p className="soft">
        {w.fresh({ freshness: service.freshness })}{' '}
        {service.since && <Day day={service.since.slice(0, 10)} as="full" />}
      </p>
    </article>
  )
}
