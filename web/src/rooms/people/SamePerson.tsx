import { samePersonCommands } from '@kith/wire/same-person'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { addresses } from '../../house/addresses.ts'
import { send } from '../../house/api/send.ts'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Timestamp } from '../../kit/Time.tsx'
import { recordsQuery } from './same-queries.ts'
import { useSameSteps } from './useSameSteps.ts'
import './same.css'

/** Somebody who was written down twice: who joined the records, and how they come apart. */
export function SamePerson({
  personId,
  standingId,
  records,
}: {
  personId: string
  standingId: string
  records: number
}) {
  const go = useNavigate()
  useEffect(() => {
    // The address of another record of the same person leads to the one that stands for them.
    if (personId !== standingId) void go({ to: addresses.person(standingId), replace: true })
  }, [personId, standingId, go])
  return records > 1 ? <Records personId={standingId} /> : null
}

function Records({ personId }: { personId: string }) {
  const w = useWords('people')
  const { step } = useSameSteps()
  const { data } = useQuery(recordsQuery(personId))
  if (!data || data.records.length < 2) return null
  const latest = data.steps.find((each) => each.kind === 'same')
  return (
    <section className="samerecords noprint" aria-label={w.writtenTwice({ count: data.records.length })}>
      <p>
        <strong>{w.writtenTwice({ count: data.records.length })}</strong>{' '}
        {latest && (
          <span className="soft">
            {w.joinedBy({ name: latest.by })} <Timestamp at={latest.at} />
            {latest.why && ` · ${latest.why}`}
          </span>
        )}
      </p>
      <ul>
        {data.records.map((record) => (
          <li key={record.id}>
            <span>
              {record.name} <span className="soft small">{record.id === data.standingId && w.stands}</span>
            </span>
            {data.mayJoin && (
              <span className="acts">
                {record.id !== data.standingId && (
                  <Button
                    kind="quiet"
                    onClick={() =>
                      void step(w.nowStands({ name: record.name }), record.id, () =>
                        send(samePersonCommands.standFor, { personId: record.id }, { id: newId() }),
                      )
                    }
                  >
                    {w.letStand}
                  </Button>
                )}
                <Button
                  kind="quiet"
                  onClick={() =>
                    void step(w.apartAgain, record.id, () =>
                      send(samePersonCommands.splitRecord, { personId: record.id }, { id: newId() }),
                    )
                  }
                >
                  {w.takeApart}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
