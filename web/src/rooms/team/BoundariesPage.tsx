import { useSuspenseQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { addresses } from '../../house/addresses.ts'
import type { PageContext } from '../../house/room.ts'
import { useMayOpen } from '../../house/session/useMayOpen.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { NoteForm } from './NoteForm.tsx'
import { NoteLine } from './NoteLine.tsx'
import { mineQuery } from './queries.ts'
import { TieForm } from './TieForm.tsx'
import './team.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(mineQuery())

/** Saying that one knows somebody privately; noting what to talk through; and what one has said. */
export default function BoundariesPage() {
  const w = useWords('team')
  const go = useNavigate()
  const { person } = useSearch({ strict: false }) as { person?: string }
  const { data } = useSuspenseQuery(mineQuery())
  const looksAfter = useMayOpen('/boundaries/team')
  useTitle(w.title)
  const waits = [...data.ties.map((tie) => ({ at: tie.at, tie })), ...data.notes.map((note) => ({ at: note.at, note }))]
  return (
    <div className="boundaries">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
        {looksAfter && (
          <p>
            <Link to={addresses.teamBoundaries}>{w.team}</Link>
          </p>
        )}
      </header>
      <section aria-labelledby="declare">
        <h2 id="declare">{w.declare}</h2>
        <p className="soft">{w.declareLead}</p>
        {person && <p>{w.fromRecord}</p>}
        <TieForm
          key={person}
          personId={person}
          onSaid={() => {
            say(w.saidIt)
            if (person) void go({ to: addresses.boundaries, replace: true })
          }}
        />
      </section>
      <section aria-labelledby="note">
        <h2 id="note">{w.note}</h2>
        <p className="soft">{w.noteLead}</p>
        <NoteForm limitCents={data.giftLimitCents} personId={person} />
      </section>
      <section aria-labelledby="mine">
        <h2 id="mine">{w.mine}</h2>
        {waits.length === 0 && <p className="soft">{w.nothingMine}</p>}
        <ul className="saidlines">
          {waits
            .toSorted((a, b) => (a.at < b.at ? 1 : -1))
            .map((each) =>
              'tie' in each ? (
                <li key={each.tie.id}>
                  <p>
                    <strong>{w.tieLine({ name: each.tie.name || w.someone, relation: each.tie.relation })}</strong>
                  </p>
                  {each.tie.words && <blockquote>{each.tie.words}</blockquote>}
                  <p className="soft">
                    {each.tie.endedAt
                      ? w.ended({ on: new Date(each.tie.endedAt), because: each.tie.endedBecause })
                      : w.declaredBy({ name: each.tie.declaredBy, on: new Date(each.tie.at) })}
                  </p>
                </li>
              ) : (
                <li key={each.note.id}>
                  <NoteLine note={each.note} limitCents={data.giftLimitCents} />
                </li>
              ),
            )}
        </ul>
      </section>
    </div>
  )
}
