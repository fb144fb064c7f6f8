import type { ApplicationSeen } from '@kith/wire/applications'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../../house/addresses.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { ClockLine } from './Clock.tsx'
import { StatusChip } from './StatusChip.tsx'

interface Props {
  application: ApplicationSeen
  personId: string
  today: string
}

/** One application in short: how it stands, what is wanted, what comes next. */
export function ApplicationCard({ application, personId, today }: Props) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const next = application.dates.find((each) => !each.passed) ?? application.dates[0]
  const left = application.papers.filter((each) => each.state === 'toGet' || each.state === 'have').length
  const isOpen = ['preparing', 'filed', 'askedForMore'].includes(application.status)
  return (
    <article className="applicationcard">
      <h3>
        <Link to={addresses.application(personId, application.id)}>{application.name[language]}</Link>
      </h3>
      <p className="facts">
        <StatusChip status={application.status} />
        {application.office && <span className="soft">{application.office}</span>}
        {isOpen && application.papers.length > 0 && <span className="soft">{w.papersLeft({ count: left })}</span>}
      </p>
      {next ? <ClockLine date={next} today={today} /> : <p className="soft">{w.nothingRuns}</p>}
    </article>
  )
}
