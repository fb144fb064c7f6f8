import { kinWord } from '@kith/wire/kin-words'
import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { noonOf } from '../../kit/day.ts'
import { Timestamp } from '../../kit/Time.tsx'
import { HandTo } from './HandTo.tsx'
import { PersonHead } from './PersonHead.tsx'
import { handoverQuery, personQuery } from './queries.ts'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(handoverQuery(params.personId!)),
  ])

/** What the next officer needs in five minutes. Every line leads to the sentence it came from. */
export default function HandoverPage() {
  const w = useWords('people')
  const { language } = useLanguage()
  const personId = useParam('personId')
  const { data } = useSuspenseQuery(handoverQuery(personId))
  useTitle(w.handover)
  const careful = data.matters.filter(
    (tie) => tie.neverMeet || tie.mayBeTold === 'never' || tie.closeness === 'dangerous',
  )
  const note = (noteId: string | null, children: ReactNode) =>
    noteId ? <Link to={`/people/${personId}/notes/${noteId}`}>{children}</Link> : children
  return (
    <div className="person handover">
      <PersonHead personId={personId} />
      <p className="lead">{w.handoverLead}</p>
      {(careful.length > 0 || data.person.contactCaution) && (
        <section aria-labelledby="careful" className="careful">
          <h2 id="careful">{w.careful}</h2>
          <ul>
            {data.person.contactCaution && <li>{data.person.contactCaution}</li>}
            {careful.map((tie) => (
              <li key={tie.tieId}>
                <strong>{tie.otherName}</strong> ({kinWord(tie.kind, language)}). {tie.neverMeet && w.neverMeet}{' '}
                {tie.mayBeTold === 'never' && w.neverTell} {tie.words}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="open">
        <h2 id="open">{w.promised}</h2>
        {data.promises.length === 0 && <p className="soft">{w.nothingPromised}</p>}
        <ul className="lines" data-promises={data.promises.length}>
          {data.promises.map((promise) => (
            <li key={promise.id}>
              {promise.noteId ? (
                <Link to={addresses.personNote(personId, promise.noteId)} hash={promise.id}>
                  {promise.words}
                </Link>
              ) : (
                promise.words
              )}
              <span className="soft">
                {promise.byName}
                {promise.dueOn && ` · ${w.by({ on: noonOf(promise.dueOn) })}`}
              </span>
              {promise.quote && <q>{promise.quote}</q>}
            </li>
          ))}
        </ul>
      </section>
      {data.dates.length > 0 && (
        <section aria-labelledby="dates">
          <h2 id="dates">{w.datesDue}</h2>
          <ul className="lines">
            {data.dates.map((date) => (
              <li key={date.applicationId + date.id}>
                <Link to={addresses.application(personId, date.applicationId)}>
                  {w.ahead({ programme: date.programmeName[language], says: date.says[language] })}
                </Link>
                <span className="soft">
                  {[
                    date.safeOn && w.by({ on: noonOf(date.safeOn) }),
                    date.on && w.lastDay({ on: noonOf(date.on) }),
                    date.confirm && w.confirmRule,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="matters">
        <h2 id="matters">{w.whoMatters}</h2>
        {data.matters.length === 0 && <p className="soft">{w.nobodyYet}</p>}
        <ul className="lines ties">
          {data.matters.map((tie) => (
            <li key={tie.tieId}>
              <span>{tie.otherName}</span>
              <Chip tone={tie.closeness === 'dangerous' ? 'danger' : 'plain'}>
                {w.close({ closeness: tie.closeness })}
              </Chip>
              <span className="soft">{[kinWord(tie.kind, language), tie.words].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="goals">
        <h2 id="goals">{w.goals}</h2>
        {data.goals.length === 0 && <p className="soft">{w.noGoals}</p>}
        <ul className="lines">
          {data.goals.map((goal) => (
            <li key={goal.id}>
              <q className="own">{goal.words}</q>
              {goal.withoutUs && <span className="soft">{w.withoutUs({ words: goal.withoutUs })}</span>}
            </li>
          ))}
        </ul>
      </section>
      {data.referrals.length > 0 && (
        <section aria-labelledby="handoverreferrals">
          <h2 id="handoverreferrals">{w.referrals}</h2>
          <ul className="lines">
            {data.referrals.map((referral) => (
              <li key={referral.id}>
                <Link to={addresses.referral(referral.id)}>{referral.serviceName}</Link>
                <span className="soft">{w.referralState({ state: referral.state })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.unmet.length > 0 && (
        <section aria-labelledby="unmet">
          <h2 id="unmet">{w.unmet}</h2>
          <ul className="lines">
            {data.unmet.map((need) => (
              <li key={need.id}>{need.words}</li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="lastwords">
        <h2 id="lastwords">{w.lastWords}</h2>
        {data.lastWords.map((last) => (
          <blockquote key={last.noteId}>
            <p>{last.words}</p>
            <footer className="soft">
              {note(last.noteId, <Timestamp at={last.at} />)} · {last.by}
            </footer>
          </blockquote>
        ))}
      </section>
      <HandTo personId={personId} />
    </div>
  )
}
