import { kinWord } from '@kith/wire/kin-words'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf, todayHere } from '../../kit/day.ts'
import { Person } from '../../kit/Person.tsx'
import { Timeline } from '../../kit/timeline/Timeline.tsx'
import { ageOn } from './age.ts'
import { householdQuery } from './family-queries.ts'
import { HouseholdChange } from './HouseholdChange.tsx'
import { type Household, householdStory, oddShares, type Resident } from './household-story.ts'
import './family.css'

export const load = ({ queries, params }: PageContext) => queries.prefetchQuery(householdQuery(params.householdId!))

/** A home: who lives there now and lived there before, what is promised to each, and how it changed. */
export default function HouseholdPage() {
  const w = useWords('family')
  const householdId = useParam('householdId')
  const { data: home } = useSuspenseQuery(householdQuery(householdId))
  const writes = useMayOpen('/people/$personId/conversation')
  const [changing, setChanging] = useState(false)
  useTitle(w.householdTitle)
  const now = home.members.filter((each) => each.untilOn === null)
  // Whoever lives here again, or as something else than before, did not leave.
  const before = home.members.filter(
    (each) => each.untilOn !== null && !now.some((other) => other.personId === each.personId),
  )
  const odd = oddShares(home)
  return (
    <div className="homepage">
      <header>
        <h1>{home.name || w.noName}</h1>
        {home.address && <p className="soft">{home.address}</p>}
      </header>
      {odd.map((each) => (
        <p key={each.name} className="odd">
          {w.sumOdd({ name: each.name, percent: String(each.percent) })}
        </p>
      ))}
      <section aria-labelledby="now">
        <h2 id="now">{w.livesHere}</h2>
        {now.length === 0 && <p className="soft">{w.nobodyHere}</p>}
        <ul className="residents">
          {now.map((one) => (
            <ResidentLine key={one.memberId} one={one} home={home} />
          ))}
        </ul>
        {writes && now.length > 0 && (
          <div className="doing noprint">
            <Button kind="main" onClick={() => setChanging(true)}>
              {w.changeHome}
            </Button>
            <Link className="button quiet" to={addresses.personPart(now[0]!.personId, 'family')}>
              {w.title}
            </Link>
          </div>
        )}
      </section>
      {before.length > 0 && (
        <section aria-labelledby="before">
          <h2 id="before">{w.livedHere}</h2>
          <ul className="before">
            {before.map((one) => (
              <li key={one.memberId}>
                <Person
                  id={one.personId}
                  name={one.name}
                  size="small"
                  to={addresses.person(one.personId)}
                  hint={w.fromUntil({ from: noonOf(one.fromOn), until: noonOf(one.untilOn!) })}
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="changes">
        <h2 id="changes">{w.howItChanged}</h2>
        <Timeline
          label={w.howItChanged}
          happenings={householdStory(home.members).map((change) => ({
            id: change.id,
            on: change.on,
            kind: home.name || w.noName,
            text: w.story({ kind: change.kind, name: change.name, percent: String(change.percent) }),
          }))}
        />
      </section>
      {changing && <HouseholdChange home={home} onClose={() => setChanging(false)} />}
    </div>
  )
}

function ResidentLine({ one, home }: { one: Resident; home: Household }) {
  const w = useWords('family')
  const people = useWords('people')
  const { language } = useLanguage()
  // Since they came, whatever has changed about it meanwhile.
  const came = householdStory(home.members).filter((each) => each.personId === one.personId && each.kind === 'came')
  const since = came.at(-1)?.on ?? one.fromOn
  const other = home.elsewhere.filter((each) => each.personId === one.personId)
  const due = home.due.filter((each) => each.personId === one.personId)
  const share = one.days
    ? w.shareDays({ percent: String(one.sharePercent), days: one.days })
    : w.share({ percent: String(one.sharePercent) })
  return (
    <li>
      <div>
        <Person
          id={one.personId}
          name={one.name}
          to={addresses.person(one.personId)}
          hint={[
            one.isHead ? w.leads : kinWord(one.relation, language),
            one.bornOn && people.years({ age: ageOn(one.bornOn, one.diedOn ?? todayHere()) }),
            w.from({ from: noonOf(since) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
        {(one.sharePercent < 100 || one.days) && <p className="soft">{share}</p>}
        {other.map((each) => (
          <p key={each.householdId} className="soft">
            <Link to={addresses.household(each.householdId)}>
              {w.alsoAt({ home: each.name || w.noName, percent: String(each.sharePercent), days: each.days || 'none' })}
            </Link>
          </p>
        ))}
      </div>
      <ul aria-label={w.promisedTo}>
        {due.map((each) => (
          <li key={each.id}>
            {each.kind === 'promise' ? (
              w.promisedBy({ by: each.by, words: each.words })
            ) : (
              <Link to={addresses.referral(each.id)}>{w.waitsFor({ by: each.by, words: each.words })}</Link>
            )}
            {each.dueOn && <span className="soft"> {w.dueBy({ on: noonOf(each.dueOn) })}</span>}
          </li>
        ))}
        {due.length === 0 && <li className="soft">{w.nothingDue}</li>}
      </ul>
    </li>
  )
}
