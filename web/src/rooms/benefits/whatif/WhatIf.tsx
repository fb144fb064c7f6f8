import type { Household, LawHere } from '@kith/law'
import { useMemo, useState } from 'react'
import { useWords } from '../../../house/words/words.tsx'
import { RadioCards } from '../../../kit/Choices.tsx'
import { MoneyField, NumberField } from '../../../kit/NumberField.tsx'
import { Select } from '../../../kit/Select.tsx'
import { useOpenAnswers } from '../useOpenAnswers.ts'
import { Outcome } from './Outcome.tsx'
import { adultsIn, after, type Kind, kindsFor, type Step, singlesIn, stepOf, withHours, workOf } from './step.ts'
import './whatif.css'

interface Props {
  law: LawHere
  household: Household
  names: Readonly<Record<string, string>>
  /** Whose steps are thought of first. */
  first: string
}

/** A step tried before it is taken: work, rent, marriage, somebody who leaves. Nothing of it is kept. */
export function WhatIf({ law, household, names, first }: Props) {
  const w = useWords('whatif')
  const kinds = kindsFor(household)
  const [kind, setKind] = useState<Kind>(kinds[0] ?? 'rent')
  const [written, setWritten] = useState<Partial<Record<Kind, Step>>>({})
  const step = written[kind] ?? stepOf(kind, household, first)
  const write = (other: Partial<Step>) => setWritten({ ...written, [kind]: { ...step, ...other } })
  const isWritten = written[kind] !== undefined
  const then = useMemo(() => (isWritten ? after(step, household) : null), [isWritten, step, household])
  const open = useOpenAnswers(law, household)
  const people = (ids: readonly string[]) => ids.map((id) => ({ id, label: names[id] ?? id }))
  const pay = (
    <MoneyField
      label={w.pay}
      per={w.month}
      cents={step.payCents}
      onChange={(payCents) => write({ payCents, isPayWritten: true })}
    />
  )
  return (
    <section className="whatif noprint" aria-labelledby="whatif">
      <header>
        <h2 id="whatif">{w.title}</h2>
        <p className="soft">{w.lead}</p>
      </header>
      <RadioCards
        as="chips"
        label={w.kind}
        value={kind}
        onChange={setKind}
        options={kinds.map((id) => ({ id, label: w.kindOf({ kind: id }) }))}
      />
      <div className="fields">
        {kind === 'work' && (
          <>
            {adultsIn(household).length > 1 && (
              <Select
                label={w.whose}
                value={step.person}
                onChange={(person) => write({ person, ...workOf(household, person), isPayWritten: false })}
                options={people(adultsIn(household))}
              />
            )}
            <NumberField
              label={w.hours}
              {...(step.hours !== null && { hint: w.hoursHint })}
              whole={false}
              value={step.hours}
              onChange={(hours) => write(withHours(step, hours, household))}
            />
            {pay}
          </>
        )}
        {kind === 'rent' && (
          <MoneyField
            label={w.rent}
            per={w.month}
            cents={step.rentCents}
            onChange={(rentCents) => write({ rentCents })}
          />
        )}
        {kind === 'marriage' && (
          <>
            {singlesIn(household).length > 1 && (
              <>
                <Select
                  label={w.marries}
                  value={step.person}
                  onChange={(person) => write({ person, to: null })}
                  options={people(singlesIn(household))}
                />
                <Select
                  label={w.whom}
                  value={step.to}
                  onChange={(to) => write({ to })}
                  unanswered={w.newcomer}
                  options={people(singlesIn(household).filter((id) => id !== step.person))}
                />
              </>
            )}
            {step.to === null && (
              <>
                <NumberField label={w.age} unit={w.years} value={step.age} onChange={(age) => write({ age })} />
                {pay}
              </>
            )}
          </>
        )}
        {kind === 'leaves' && (
          <Select
            label={w.leaver}
            value={step.person}
            onChange={(person) => write({ person })}
            options={people(household.people.map(({ id }) => id))}
          />
        )}
      </div>
      {then ? (
        <>
          <Outcome law={law} kind={kind} before={household} after={then} names={names} />
          {open > 0 && <p className="soft small">{w.guess({ count: open })}</p>}
        </>
      ) : (
        <p className="soft">{w.begin}</p>
      )}
    </section>
  )
}
