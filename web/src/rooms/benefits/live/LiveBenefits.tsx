import { type Home, householdOf, type Statement } from '@kith/law/circumstances'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useWords } from '../../../house/words/words.tsx'
import { Select } from '../../../kit/Select.tsx'
import { bundlesOf, openIn, openKey } from './bundles.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { Results } from './Results.tsx'
import { Returns } from './Returns.tsx'
import type { Say } from './says.ts'
import { stateName } from './stateName.ts'
import { asks, knownStates, useLaw } from './useLaw.ts'
import '../benefits.css'

export interface LiveBenefitsProps {
  home: Home
  names: Readonly<Record<string, string>>
  statements: readonly Statement[]
  /** Keys of questions that were skipped in this sitting. */
  skipped: readonly string[]
  today: string
  onSay: (says: readonly Say[]) => void
  onSkip: (keys: readonly string[]) => void
  onState: (state: string) => void
  /** Goes up by one when the question should take the focus. */
  summon?: number
  /** Stands between the question and the results. */
  children?: ReactNode
}

/** What the household probably qualifies for, running from the first answer, and the one question that comes next. */
export default function LiveBenefits(props: LiveBenefitsProps) {
  const { home, names, statements, skipped, today, onSay, onSkip, onState, summon = 0, children } = props
  const w = useWords('benefits')
  const law = useLaw(home.state, today)
  const read = useMemo(() => householdOf(asks, home, statements, today), [home, statements, today])
  const findings = useMemo(
    () => (law && home.residents.length > 0 ? law.screen(read.household) : []),
    [law, read, home.residents.length],
  )
  const refused = useMemo(
    () => [...read.said].filter(([, statement]) => statement.answer === null).map(([key]) => key),
    [read],
  )
  const open = useMemo(() => openIn(findings), [findings])
  const bundles = useMemo(() => {
    const notAsked = new Set([
      ...skipped,
      ...open
        .filter(({ ask, person }) => refused.includes(`${person ?? 'household'} ${ask.id}`))
        .map((each) => openKey(each)),
    ])
    return bundlesOf(open, notAsked)
  }, [open, skipped, refused])
  const head = home.residents.find((one) => one.isHead)?.personId ?? home.residents[0]?.personId ?? ''
  const card = useRef<HTMLElement>(null)
  const summoned = useRef(summon)
  const bundleId = bundles[0]?.id
  useEffect(() => {
    if (summon === summoned.current || !bundleId) return
    summoned.current = summon
    focusQuestion(card.current)
  }, [summon, bundleId])

  return (
    <div className="live">
      <Select
        label={w.state}
        value={home.state || null}
        onChange={(state) => onState(state ?? '')}
        options={knownStates.map((id) => ({ id, label: stateName(id) }))}
        unanswered={w.stateUnsaid}
      />
      {home.state === '' ? (
        <p className="soft">{w.stateNeeded}</p>
      ) : (
        <>
          {bundles[0] && (
            <QuestionCard
              key={`${bundles[0].id} ${bundles[0].open.map(openKey).join()}`}
              ref={card}
              bundle={bundles[0]}
              more={bundles.length - 1}
              names={names}
              head={head}
              onSay={onSay}
              onSkip={onSkip}
            />
          )}
          {!bundles[0] && findings.length > 0 && (
            <p className="alldone" role="status">
              {open.length > 0 ? w.restSkipped({ count: open.length }) : w.allAnswered}
            </p>
          )}
          {children}
          {law && <Results findings={findings} law={law} household={read.household} names={names} today={today} />}
          <Returns read={read} home={home} names={names} onSay={onSay} />
        </>
      )}
    </div>
  )
}

/** A number is typed at once; a list is heard first, and its keys work from there. */
export function focusQuestion(card: HTMLElement | null) {
  const field = card?.querySelector<HTMLElement>('input, select')
  ;(field ?? card)?.focus()
}
