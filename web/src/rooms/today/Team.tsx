import type { TeamMember } from '@kith/wire/cases'
import { Link } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import { useWords } from '../../house/words/words.tsx'
import { Person } from '../../kit/Person.tsx'

const parts = ['late', 'unsigned', 'quiet'] as const

/** Those whom the reader supervises, by name: where a hand may be needed, and the list behind each number. */
export function Team({ team }: { team: readonly TeamMember[] }) {
  const w = useWords('today')
  const says = { late: w.teamLate, unsigned: w.teamUnsigned, quiet: w.teamQuiet }
  return (
    <section className="team" aria-labelledby="team">
      <h2 id="team">{w.team}</h2>
      <p className="soft">{team.length === 0 ? w.nobodyInTeam : w.teamLead}</p>
      <ul>
        {team.map((member) => (
          <li key={member.userId}>
            <Person id={member.userId} name={member.name} to={addresses.teamMember(member.userId)} />
            {member.people === 0 ? (
              <span className="part soft">{w.teamPeople({ count: 0 })}</span>
            ) : (
              <Link className="part" to={addresses.people} search={{ worker: member.userId } as never}>
                {w.teamPeople({ count: member.people })}
              </Link>
            )}
            {parts.map((part) =>
              member[part] > 0 ? (
                <Link key={part} className="part" to={addresses.teamMember(member.userId)} hash={part}>
                  {says[part]({ count: member[part] })}
                </Link>
              ) : (
                member.people > 0 && (
                  <span key={part} className="part soft">
                    {says[part]({ count: 0 })}
                  </span>
                )
              ),
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
