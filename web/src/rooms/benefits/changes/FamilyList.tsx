import { policyChangesCommands, type TouchedFamily } from '@kith/wire/policy-changes'
import { useState } from 'react'
import { sayingOf } from '../../../house/api/saying.ts'
import { send } from '../../../house/api/send.ts'
import { useUser } from '../../../house/session/useUser.ts'
import { say } from '../../../house/toasts.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { Empty } from '../../../kit/Empty.tsx'
import { Select } from '../../../kit/Select.tsx'
import { TextField } from '../../../kit/TextField.tsx'
import { FamilyCard, type Mark } from './FamilyCard.tsx'
import { type Filter, filters, isTouched, isWorkedThrough, shownOf, type Work, works } from './shown.ts'
import type { Comparing } from './useFamilies.ts'

const perPage = 25

/** The families to work through, one after the other. What is typed to find somebody stays on this page. */
export function FamilyList({ on, team, comparing }: { on: string; team: boolean; comparing: Comparing }) {
  const w = useWords('changes')
  const house = useWords('house')
  const me = useUser()
  const [asked, setAsked] = useState<{ filter: Filter; work: Work; name: string; page: number }>({
    filter: 'touched',
    work: 'all',
    name: '',
    page: 1,
  })
  const ask = (change: Partial<typeof asked>) => setAsked({ ...asked, page: 1, ...change })
  const shown = shownOf(comparing.families, asked)
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const page = Math.min(asked.page, pages)
  const touched = comparing.families.filter(isTouched)

  /** Shown at once; taken back with words when it could not be kept. */
  const mark = async (family: TouchedFamily, next: Mark | null, isUndo = false): Promise<void> => {
    const { key, personId, name, mark: before } = family
    const at = new Date().toISOString()
    comparing.markShown(key, next && { mark: next, by: me?.name ?? '', at })
    try {
      await send(policyChangesCommands.workThrough, { personId, on, mark: next })
      const undo = { label: house.undo, run: () => void mark({ ...family, mark: null }, before?.mark ?? null, true) }
      say(next ? w.kept({ name, mark: next }) : w.takenBack({ name }), isUndo ? undefined : undo)
    } catch (error) {
      comparing.markShown(key, before)
      say(sayingOf(error, house))
    }
  }
  return (
    <section className="families" aria-labelledby="families">
      <header>
        <h2 id="families">{w.list}</h2>
        <div className="worked" role="status">
          <span>
            {touched.length === 0
              ? w.workedNone
              : w.worked({ done: touched.filter(isWorkedThrough).length, all: touched.length })}
          </span>
          {touched.length > 0 && (
            <progress aria-label={w.list} value={touched.filter(isWorkedThrough).length} max={touched.length} />
          )}
        </div>
      </header>
      <search className="choose noprint">
        <TextField
          label={w.name}
          type="search"
          value={asked.name}
          onChange={(name) => ask({ name: name.slice(0, 100) })}
        />
        <Select
          label={w.show}
          value={asked.filter}
          onChange={(filter) => filter && ask({ filter })}
          options={filters.map((id) => ({ id, label: w.filter({ filter: id }) }))}
        />
        <Select
          label={w.work}
          value={asked.work}
          onChange={(work) => work && ask({ work })}
          options={works.map((id) => ({ id, label: w.workFilter({ work: id }) }))}
        />
      </search>
      {shown.length === 0 ? (
        comparing.state !== 'running' && <Empty title={w.nobody} text={w.nobodyText} />
      ) : (
        <ul className="cards">
          {shown.slice((page - 1) * perPage, page * perPage).map((family) => (
            <li key={family.key}>
              <FamilyCard family={family} named={team} onMark={(next) => void mark(family, next)} />
            </li>
          ))}
        </ul>
      )}
      {pages > 1 && (
        <nav className="pages noprint" aria-label={w.pages}>
          <Button busy={page <= 1} onClick={() => setAsked({ ...asked, page: page - 1 })}>
            {w.back}
          </Button>
          <span>{w.page({ page, pages })}</span>
          <Button busy={page >= pages} onClick={() => setAsked({ ...asked, page: page + 1 })}>
            {w.next}
          </Button>
        </nav>
      )}
    </section>
  )
}
