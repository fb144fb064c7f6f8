import type { BenefitDate } from '@kith/wire/benefit-date'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../../house/addresses.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { todayHere } from '../../../kit/day.ts'
import { ClockLine } from './Clock.tsx'
import './applications.css'

const mostShown = 4

/** What runs for someone’s benefits, the nearest first. For the person’s page. */
export default function DatesCard({ personId, dates }: { personId: string; dates: readonly BenefitDate[] }) {
  const w = useWords('applications')
  const { language } = useLanguage()
  const today = todayHere()
  return (
    <section aria-labelledby="benefitdates" className="datescard">
      <h2 id="benefitdates">{w.dates}</h2>
      {dates.length === 0 && <p className="soft">{w.nothingRuns}</p>}
      <ul className="clock">
        {dates.slice(0, mostShown).map((each) => (
          <li key={each.applicationId + each.id}>
            <Link to={addresses.application(personId, each.applicationId)}>{each.programmeName[language]}</Link>
            <ClockLine date={each} today={today} />
          </li>
        ))}
      </ul>
      <p>
        <Link to={addresses.applications(personId)}>{w.toApplications}</Link>
      </p>
    </section>
  )
}
