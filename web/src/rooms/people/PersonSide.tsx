import type { casesRoutes } from '@kith/wire/cases'
import { kinWord } from '@kith/wire/kin-words'
import type { peopleRoutes } from '@kith/wire/people'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { ReplyOf } from '../../house/api/call.ts'
import { useLanguage, useWords } from '../../house/words/words.tsx'
import { todayHere } from '../../kit/day.ts'
import { Person } from '../../kit/Person.tsx'
import { ageOn } from './age.ts'

interface Props {
  person: ReplyOf<typeof peopleRoutes.person>
  story: ReplyOf<typeof casesRoutes.story>
}

const livesThere = (member: { untilOn: string | null }) => member.untilOn === null

/** Who lives there, who works with them, what was asked of whom. */
export function PersonSide({ person, story }: Props) {
  const w = useWords('people')
  const { language } = useLanguage()
  const today = todayHere()
  const self = person.person.id
  const homes = person.households.filter((home) => {
    // Somebody who was written down twice may live there by their other record.
    const own = home.members.filter((one) => one.personId === self)
    return (own.length > 0 ? own : home.members).some(livesThere)
  })
  return (
    <>
      {homes.map((household) => (
        <section key={household.id} aria-label={w.home}>
          <h2>
            <Link to={addresses.household(household.id)}>{w.home}</Link>
          </h2>
          {household.address && <p className="soft">{household.address}</p>}
          <ul className="members">
            {household.members.filter(livesThere).map((member) => (
              <li key={member.personId}>
                <Person
                  id={member.personId}
                  name={member.name}
                  size="small"
                  hint={[
                    kinWord(member.relation, language),
                    member.bornOn && w.years({ age: ageOn(member.bornOn, today) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                  {...(member.personId !== self && { to: addresses.person(member.personId) })}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {story.referrals.length > 0 && (
        <section aria-labelledby="asked">
          <h2 id="asked">{w.referrals}</h2>
          <ul className="referrals">
            {story.referrals.slice(0, 6).map((referral) => (
              <li key={referral.id}>
                <Link to={addresses.referral(referral.id)}>{referral.serviceName}</Link>
                <span className="soft">
                  {referral.toName} · {w.referralState({ state: referral.state })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="workers">
        <h2 id="workers">{w.workers}</h2>
        <ul className="members">
          {story.workers.map((worker) => (
            <li key={worker.userId + worker.kind}>
              <Person
                id={worker.userId}
                name={worker.name}
                size="small"
                hint={`${w.workerKind({ kind: worker.kind })} · ${worker.program}`}
              />
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
