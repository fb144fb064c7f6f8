import { casesCommands } from '@kith/wire/cases'
import { type TeamTie, teamCommands } from '@kith/wire/team'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { useUser } from '../../house/session/useUser.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Person } from '../../kit/Person.tsx'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { colleaguesQuery, othersQuery } from './queries.ts'

/** One tie of a worker: what it closed, who takes over, who else might be meant, and its end. */
export function TieCard({ tie }: { tie: TeamTie }) {
  const w = useWords('team')
  const house = useWords('house')
  const queries = useQueryClient()
  const [asking, setAsking] = useState('')
  const again = () => queries.invalidateQueries(othersQuery())
  async function act(work: () => Promise<unknown>, done: string) {
    try {
      await work()
      say(done)
      setAsking('')
    } catch (error) {
      say(sayingOf(error, house))
    }
    await again()
  }
  const named = tie.closed.find((each) => each.how === 'said')?.personName
  const who = w.tieLine({ name: tie.name || named || w.somebodyOnList, relation: tie.relation })
  return (
    <article className="tiecard">
      <h3>{w.workerKnows({ worker: tie.worker, who })}</h3>
      {tie.words && <blockquote>{tie.words}</blockquote>}
      <p className="soft">
        {tie.endedAt
          ? w.ended({ on: new Date(tie.endedAt), because: tie.endedBecause })
          : w.declaredBy({ name: tie.declaredBy, on: new Date(tie.at) })}
      </p>
      {!tie.endedAt && (
        <>
          {tie.closed.length === 0 ? (
            <p className="soft">{w.nothingClosed}</p>
          ) : (
            <>
              <h4>{w.closed({ worker: tie.worker })}</h4>
              <ul className="records">
                {tie.closed.map((each) => (
                  <li key={each.id + each.personId}>
                    {each.personId ? (
                      <Person
                        id={each.personId}
                        name={each.personName}
                        to={addresses.person(each.personId)}
                        size="small"
                        hint={w.closedHow({ how: each.how })}
                      />
                    ) : (
                      <span>
                        {w.aRecord}, {w.closedHow({ how: each.how })}
                      </span>
                    )}
                    {each.mustHandOver && each.personId && (
                      <HandOver personId={each.personId} worker={tie.worker} workerId={tie.userId} onDone={again} />
                    )}
                    {each.how !== 'said' &&
                      (asking === each.id ? (
                        <Because
                          label={w.open}
                          onCancel={() => setAsking('')}
                          onSaid={(because) =>
                            act(
                              () => send(teamCommands.unlinkTie, { declaredId: tie.id, closedId: each.id, because }),
                              w.opened,
                            )
                          }
                        />
                      ) : (
                        <Button kind="quiet" onClick={() => setAsking(each.id)}>
                          {w.unlink}
                        </Button>
                      ))}
                  </li>
                ))}
              </ul>
            </>
          )}
          {tie.mightBe.length > 0 && (
            <>
              <h4>{w.mightBe}</h4>
              <ul className="records">
                {tie.mightBe.map((each) => (
                  <li key={each.personId}>
                    <span>
                      {each.personName || w.aRecord}, {w.mightBeHow({ how: each.how })}.{' '}
                      <span className="soft">
                        {w.inProgram({ program: each.program, worker: each.worker || 'none' })}
                      </span>
                    </span>
                    <Button
                      onClick={() =>
                        void act(
                          () => send(teamCommands.linkTie, { declaredId: tie.id, personId: each.personId }),
                          w.linked,
                        )
                      }
                    >
                      {w.link}
                    </Button>
                  </li>
                ))}
              </ul>
            </>
          )}
          {asking === 'end' ? (
            <Because
              label={w.endTie}
              onCancel={() => setAsking('')}
              onSaid={(because) => act(() => send(teamCommands.endTie, { declaredId: tie.id, because }), w.opened)}
            />
          ) : (
            <p>
              <Button kind="quiet" onClick={() => setAsking('end')}>
                {w.endTie}
              </Button>
            </p>
          )}
        </>
      )}
    </article>
  )
}

/** Opens something again: never without a reason. */
function Because({
  label,
  onSaid,
  onCancel,
}: {
  label: string
  onSaid: (because: string) => Promise<void>
  onCancel: () => void
}) {
  const w = useWords('team')
  const [because, setBecause] = useState('')
  const [fault, setFault] = useState<string>()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    if (because.trim() === '') return setFault(w.whyMissing)
    void onSaid(because)
  }
  return (
    <form noValidate onSubmit={keep}>
      <TextField
        label={w.why}
        hint={w.whyHint}
        fault={fault}
        value={because}
        maxLength={500}
        onChange={setBecause}
        autoFocus
      />
      <p className="acts">
        <Button type="submit">{label}</Button>
        <Button kind="quiet" onClick={onCancel}>
          {w.cancel}
        </Button>
      </p>
    </form>
  )
}

interface HandOverProps {
  personId: string
  worker: string
  workerId: string
  onDone: () => Promise<void>
}

/** Nobody is left alone because a colleague was honest: somebody else takes the case. */
function HandOver({ personId, worker, workerId, onDone }: HandOverProps) {
  const w = useWords('team')
  const house = useWords('house')
  const mayGive = useUser()?.rights.includes('caseload') ?? false
  const colleagues = useQuery({ ...colleaguesQuery(), enabled: mayGive }).data?.colleagues ?? []
  const [to, setTo] = useState<string | null>(null)
  if (!mayGive) return null
  async function give() {
    const colleague = colleagues.find((each) => each.userId === to)
    if (!colleague) return say(w.choose)
    try {
      await send(casesCommands.assign, { personId, toUserId: colleague.userId, kind: 'primary' })
      say(w.handedOver({ name: colleague.name }))
    } catch (error) {
      say(sayingOf(error, house))
    }
    await onDone()
  }
  return (
    <div className="handover">
      <p>
        <strong>{w.mustHandOver({ worker })}</strong>
      </p>
      <Select
        label={w.takesOver}
        value={to}
        unanswered={w.choose}
        onChange={setTo}
        options={colleagues
          .filter((each) => each.userId !== workerId)
          .map((each) => ({ id: each.userId, label: `${each.name}, ${each.unit}` }))}
      />
      <Button kind="main" onClick={() => void give()}>
        {w.handOver}
      </Button>
    </div>
  )
}
