import type { LikelyService, LikelyServices } from '@kith/wire/referrals'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { servicesQuery } from './find-services.ts'
import type { Service } from './send-draft.ts'

interface Props {
  service: Service | null
  /** What to offer before anybody has typed. */
  likely: LikelyServices
  onChoose: (serviceId: string) => void
  startAgain: () => void
}

/** Where to: words find a service, a tap takes it. */
export function ChooseService({ service, likely, onChoose, startAgain }: Props) {
  const w = useWords('referrals')
  if (!service) return <FindService likely={likely} onChoose={onChoose} />
  return (
    <section className="chosen" aria-label={w.whereTo}>
      <div>
        <p className="name">{service.name}</p>
        <p className="soft">{[service.organizationName, service.phone].filter(Boolean).join(' · ')}</p>
        {service.status !== 'active' && <p>{w.notActive}</p>}
      </div>
      <Button kind="quiet" onClick={startAgain}>
        {w.chooseOther}
      </Button>
    </section>
  )
}

const waitMs = 200

function FindService({ likely, onChoose }: Pick<Props, 'likely' | 'onChoose'>) {
  const w = useWords('referrals')
  const [typed, setTyped] = useState('')
  const [words, setWords] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setWords(typed.trim()), waitMs)
    return () => clearTimeout(timer)
  }, [typed])
  const { data } = useQuery({ ...servicesQuery(words), enabled: words.length > 1 })
  const found = words.length > 1 ? (data ?? []) : []
  return (
    <search className="findservice">
      <div className="field">
        <label htmlFor="find-service">{w.whereTo}</label>
        <p className="hint" id="find-service-hint">
          {w.whereToHint}
        </p>
        <input
          id="find-service"
          type="search"
          aria-describedby="find-service-hint"
          // biome-ignore lint/a11y/noAutofocus: the first thing that this page asks
          autoFocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && found[0]) {
              event.preventDefault()
              onChoose(found[0].id)
            }
          }}
        />
      </div>
      <p className="soft" role="status">
        {words.length > 1 && data ? w.servicesFound({ count: found.length }) : ' '}
      </p>
      {words.length > 1 ? (
        <Services services={found} onChoose={onChoose} />
      ) : (
        typed === '' && (
          <>
            {likely.forNeeds.map(({ need, services }) => (
              <section key={need} className="likely-services" aria-label={w.fitsNeed({ need })}>
                <h2>{w.fitsNeed({ need })}</h2>
                <Services services={services} onChoose={onChoose} />
              </section>
            ))}
            {likely.lately.length > 0 && (
              <section className="likely-services" aria-label={w.referredLately}>
                <h2>{w.referredLately}</h2>
                <Services services={likely.lately} onChoose={onChoose} />
              </section>
            )}
          </>
        )
      )}
    </search>
  )
}

interface ServicesProps {
  services: readonly LikelyService[]
  onChoose: (serviceId: string) => void
}

function Services({ services, onChoose }: ServicesProps) {
  return (
    <ul className="services">
      {services.map((each) => (
        <li key={each.id}>
          <button type="button" onClick={() => onChoose(each.id)}>
            <span className="name">{each.name}</span>
            <span className="soft">{[each.organizationName, each.place].filter(Boolean).join(' · ')}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
