import { useSuspenseQuery } from '@tanstack/react-query'
import { useAsked } from '../../../house/asked.ts'
import type { PageContext } from '../../../house/room.ts'
import { useTitle } from '../../../house/title.ts'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { noonOf } from '../../../kit/day.ts'
import { Empty } from '../../../kit/Empty.tsx'
import { Select } from '../../../kit/Select.tsx'
import { FamilyList } from './FamilyList.tsx'
import { daysQuery } from './queries.ts'
import { Sums } from './Sums.tsx'
import { useFamilies } from './useFamilies.ts'
import { WhatChanges } from './WhatChanges.tsx'
import './changes.css'

export const load = ({ queries }: PageContext) => queries.prefetchQuery(daysQuery())

const usual = { on: '', whose: '' }

/** Changes of law as a list to work through: what changes, whom it touches, and what is left to do. */
export default function ChangesPage() {
  const w = useWords('changes')
  const { language } = useLanguage()
  const { data } = useSuspenseQuery(daysQuery())
  const { asked, ask } = useAsked(usual)
  useTitle(w.title)
  const on = data.changes.find((each) => each.on === asked.on)?.on ?? data.first
  const team = data.mayReadTeam && asked.whose !== 'mine'
  return (
    <div className="changes">
      <header>
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      {on === null ? (
        <Empty title={w.none} text={w.noneText} />
      ) : (
        <>
          <div className="choose noprint">
            <Select
              label={w.which}
              value={on}
              onChange={(next) => next && ask({ on: next })}
              options={data.changes.map((each) => ({
                id: each.on,
                label: w.option({
                  on: noonOf(each.on),
                  when: each.on <= data.today ? 'past' : 'coming',
                  what: short(each.programmes.map((name) => name[language])),
                }),
              }))}
            />
            {data.mayReadTeam && (
              <Select
                label={w.whose}
                value={team ? 'team' : 'mine'}
                onChange={(whose) => whose && ask({ whose })}
                options={[
                  { id: 'team', label: w.team },
                  { id: 'mine', label: w.mine },
                ]}
              />
            )}
            <Button kind="quiet" onClick={() => print()}>
              {w.print}
            </Button>
          </div>
          <WhatChanges on={on} />
          <Whom key={`${on} ${team}`} on={on} team={team} />
        </>
      )}
    </div>
  )
}

/** The first few names, the short ones in brackets alone. */
const short = (names: readonly string[]): string => {
  const some = names.slice(0, 3).map((name) => /\(([^)]+)\)$/.exec(name)?.[1] ?? name)
  return some.join(', ') + (names.length > some.length ? ' …' : '')
}

function Whom({ on, team }: { on: string; team: boolean }) {
  const w = useWords('changes')
  const comparing = useFamilies(on, team)
  const { state, done, total, families } = comparing
  return (
    <>
      {state !== 'done' && (
        <section className="comparing noprint" aria-label={w.comparing}>
          <p role="status">
            {state === 'stopped' ? w.stopped : state === 'failed' ? w.failed : total === 0 && w.comparing}{' '}
            {total > 0 && w.compared({ done, total })}
          </p>
          <progress aria-label={w.comparing} {...(total > 0 && { value: done, max: total })} />
          {state === 'running' ? (
            <Button onClick={comparing.stop}>{w.stop}</Button>
          ) : (
            <Button onClick={comparing.goOn}>{state === 'failed' ? w.again : w.goOn}</Button>
          )}
        </section>
      )}
      {families.length > 0 && <Sums families={families} />}
      {(families.length > 0 || state === 'done') && <FamilyList on={on} team={team} comparing={comparing} />}
    </>
  )
}
