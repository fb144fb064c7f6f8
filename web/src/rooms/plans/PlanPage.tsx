import type { PlanPage as Plan } from '@kith/wire/plans'
import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useKeys } from '../../house/keys/keys.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useTitle } from '../../house/title.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { Empty } from '../../kit/Empty.tsx'
import { Panel } from '../../kit/Panel.tsx'
import { PersonHead } from '../people/PersonHead.tsx'
import { personQuery } from '../people/queries.ts'
import { AddGoal } from './AddGoal.tsx'
import { AddPromise } from './AddPromise.tsx'
import { Goal } from './Goal.tsx'
import { Promises } from './Promises.tsx'
import { planQuery } from './queries.ts'
import { Signatures } from './Signatures.tsx'
import './plan.css'

export const load = ({ queries, params }: PageContext) =>
  Promise.all([
    queries.prefetchQuery(personQuery(params.personId!)),
    queries.prefetchQuery(planQuery(params.personId!)),
  ])

type Writing = { what: 'goal' } | { what: 'promise'; goalId: string | null } | null

/** What someone wants in their own words, and who promised what towards it. */
export default function PlanPage() {
  const w = useWords('plans')
  const { data } = useSuspenseQuery(planQuery(useParam('personId')))
  useTitle(w.title)
  const [writing, write] = useState<Writing>(null)
  const stop = () => write(null)
  useKeys([
    { press: 'a', does: w.addGoal, run: () => write({ what: 'goal' }) },
    { press: 'p', does: w.addPromise, run: () => write({ what: 'promise', goalId: null }) },
  ])
  const open = data.goals.filter((goal) => goal.state === 'open')
  const done = data.goals.filter((goal) => goal.state !== 'open')
  const alone = data.promises.filter((promise) => promise.goalId === null)
  const promiseFor = (goalId: string | null) =>
    writing?.what === 'promise' && writing.goalId === goalId ? (
      <AddPromise plan={data} goalId={goalId} onClose={stop} />
    ) : null
  return (
    <>
      <PersonHead personId={data.person.id} printedForThem />
      <div className="plan">
        <PlanHead plan={data}>
          <Button kind={open.length === 0 ? 'main' : 'usual'} onClick={() => write({ what: 'goal' })}>
            {w.addGoal}
          </Button>
          <Button onClick={() => write({ what: 'promise', goalId: null })}>{w.addPromise}</Button>
          <Button kind="quiet" onClick={() => print()}>
            {w.print}
          </Button>
        </PlanHead>
        {writing?.what === 'goal' && <AddGoal plan={data} onClose={stop} />}
        {data.goals.length === 0 && writing === null && (
          <Empty title={w.noGoals} text={w.noGoalsText({ name: data.person.name })} />
        )}
        <ol className="goals">
          {open.map((goal) => (
            <li key={goal.id}>
              <Goal
                goal={goal}
                plan={data}
                onPromise={() => write({ what: 'promise', goalId: goal.id })}
                form={promiseFor(goal.id)}
              />
            </li>
          ))}
        </ol>
        {promiseFor(null)}
        {alone.length > 0 && (
          <section aria-labelledby="alone" className="alone">
            <h2 id="alone">{w.otherPromises}</h2>
            <Promises promises={alone} plan={data} />
          </section>
        )}
        {done.length > 0 && (
          <Panel title={w.before} summary={w.beforeCount({ count: done.length })}>
            <ul className="goals past">
              {done.map((goal) => (
                <li key={goal.id}>
                  <Goal goal={goal} plan={data} />
                </li>
              ))}
            </ul>
          </Panel>
        )}
        {data.plan && <Signatures plan={data} />}
      </div>
    </>
  )
}

function PlanHead({ plan, children }: { plan: Plan; children: React.ReactNode }) {
  const w = useWords('plans')
  return (
    <header>
      <h2>{w.title}</h2>
      <p className="lead">
        {w.lead({ name: plan.person.name })}
        {plan.plan?.reviewOn && ` ${w.reviewOn({ on: noonOf(plan.plan.reviewOn) })}`}
      </p>
      <div className="acts">{children}</div>
    </header>
  )
}
