import { type Home, householdOf, type Statement } from '@kith/law/circumstances'
import { isFirst } from '@kith/law/us/kinds'
import { stateName } from '@kith/law/us/state-names'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import { Select } from '../../../kit/Select.tsx'
import { AnswerList } from './AnswerList.tsx'
import { bundlesOf, isAskedFirst, openIn, openKey } from './bundles.ts'
import { Further } from './Further.tsx'
import { LastKnown } from './LastKnown.tsx'
import { QuestionCard, titleOf } from './QuestionCard.tsx'
import { Results } from './Results.tsx'
import { Returns } from './Returns.tsx'
import { Sum } from './Sum.tsx'
import type { Say } from './says.ts'
import { asks, knownStates, useLaw } from './useLaw.ts'
import { useSettlesMost } from './useSettlesMost.ts'
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
  /** With whom answers about the household stand; the head when not said. */
  head?: string
  onAskAgain?: () => void
  /** The household's state stands in its record already. */
  hideState?: boolean
  /** Goes up by one when the question should take the focus. */
  summon?: number
  /** What was said in this sitting: listed, and changed in place. */
  said?: readonly Statement[]
}

/** What the household probably qualifies for, running from the first answer, and the one question that comes next. */
export default function LiveBenefits(props: LiveBenefitsProps) {
  const {
    names,
    statements,
    skipped,
    today,
    onSay,
    onSkip,
    onState,
    summon = 0,
    said,
    onAskAgain,
    hideState = false,
  } = props
  const w = useWords('benefits')
  const { language } = useLanguage()
  // A name that is being typed must not wait for the law; an answer and its result stay together.
  const home = useDeferredValue(props.home)
  const law = useLaw(home.state, today)
  // biome-ignore lint/correctness/useExhaustiveDependencies: with the law may come questions of programmes that were added
  const read = useMemo(() => householdOf(asks, home, statements, today), [home, statements, today, law])
  const findings = useMemo(
    () => (law && home.residents.length > 0 ? law.screen(read.household) : []),
    [law, read, home.residents.length],
  )
  const outdated = useMemo(() => law?.outdated(today).filter((one) => one.kind === 'benefit') ?? [], [law, today])
  const refused = useMemo(
    () => [...read.said].filter(([, statement]) => statement.answer === null).map(([key]) => key),
    [read],
  )
  // First what most families can get; the rest when they want to look further.
  const [isFurther, setFurther] = useState(false)
  const asked = useMemo(
    () => (isFurther ? findings : findings.filter((one) => isFirst(one.programme))),
    [findings, isFurther],
  )
  const open = useMemo(() => openIn(asked).filter((each) => isFurther || isAskedFirst(each)), [asked, isFurther])
  const keys = new Set(open.map(openKey))
  const unsettled = new Set(
    asked.filter((one) => one.missing.some((each) => keys.has(openKey(each)))).map((one) => one.programme.id),
  )
  const later = isFurther ? [] : findings.filter((one) => one.status === 'possible' && !asked.includes(one))
  const shown = findings.filter((one) => !later.includes(one))
  const inTurn = useMemo(() => {
    const notAsked = new Set([
      ...skipped,
      ...open
        .filter(({ ask, person }) => refused.includes(`${person ?? 'household'} ${ask.id}`))
        .map((each) => openKey(each)),
    ])
    return bundlesOf(open, notAsked)
  }, [open, skipped, refused])
  const watched = useMemo(() => [...new Set(asked.map((one) => one.programme.id))], [asked])
  const most = useSettlesMost(law, read.household, inTurn, watched)
  // Chosen by the officer to be asked before its turn.
  const [ahead, setAhead] = useState<string | null>(null)
  const bundles = useMemo(
    () => inTurn.toSorted((a, b) => Number(b.id === ahead) - Number(a.id === ahead)),
    [inTurn, ahead],
  )
  const weightier = bundles.slice(1).find((bundle) => bundle.id === most)
  const head = props.head || (home.residents.find((one) => one.isHead) ?? home.residents[0])?.personId || ''
  const isPlaceless = home.state === ''
  const state = useRef<HTMLDivElement>(null)
  const card = useRef<HTMLElement>(null)
  const done = useRef<HTMLDivElement>(null)
  const summoned = useRef(summon)
  const bundleId = bundles[0]?.id
  useEffect(() => {
    const place = state.current?.querySelector('select')
    if (summon === summoned.current || !(bundleId || done.current || isPlaceless)) return
    summoned.current = summon
    if (isPlaceless) place?.focus()
    else if (bundleId) focusQuestion(card.current)
    else done.current?.focus()
  }, [summon, bundleId, isPlaceless])
  useEffect(() => {
    if (ahead) focusQuestion(card.current)
  }, [ahead])
  // The button that was pressed goes away: the question takes the focus.
  const [wantsQuestion, setWantsQuestion] = useState(false)
  useEffect(() => {
    if (!wantsQuestion) return
    setWantsQuestion(false)
    focusQuestion(card.current ?? done.current)
  }, [wantsQuestion])

  return (
    <div className="live" ref={state}>
      {!hideState && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Enter on the select goes on to the question
        <div
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || home.state === '') return
            event.preventDefault()
            focusQuestion(card.current)
          }}
        >
          <Select
            label={w.state}
            value={home.state || null}
            onChange={(state) => onState(state ?? '')}
            options={knownStates.map((id) => ({ id, label: stateName(id) }))}
            unanswered={w.stateUnsaid}
          />
        </div>
      )}
      {isPlaceless ? (
        <p className="soft">{w.stateNeeded}</p>
      ) : (
        <>
          {outdated.length > 0 && <LastKnown outdated={outdated} />}
          {findings.length > 0 && <Sum findings={shown} open={unsettled.size} />}
          {bundles[0] && (
            <QuestionCard
              key={`${bundles[0].id} ${bundles[0].open.map(openKey).join()}`}
              ref={card}
              bundle={bundles[0]}
              more={bundles.length - 1}
              settlesMost={bundles[0].id === most}
              names={names}
              head={head}
              onSay={onSay}
              onSkip={onSkip}
            />
          )}
          {weightier && (
            <p className="weightier">
              {w.wouldSettleMost({ question: w.bundleName({ id: weightier.id }) || titleOf(weightier, w, language) })}{' '}
              <button type="button" className="button quiet" onClick={() => setAhead(weightier.id)}>
                {w.askNow}
              </button>
            </p>
          )}
          {!bundles[0] && findings.length > 0 && (
            <div className="alldone" role="status" ref={done} tabIndex={-1}>
              <p>{open.length > 0 ? w.restSkipped({ count: open.length }) : w.allAnswered}</p>
              {open.length > 0 && skipped.length > 0 && onAskAgain && (
                <button type="button" className="button" onClick={onAskAgain}>
                  {w.askAgain}
                </button>
              )}
            </div>
          )}
          {later.length > 0 && (
            <Further
              findings={later}
              isNext={bundles.length === 0}
              onFurther={() => {
                setFurther(true)
                setWantsQuestion(true)
              }}
            />
          )}
          {law && (
            <Results
              findings={shown}
              law={law}
              household={read.household}
              names={names}
              today={today}
              isOutdated={outdated.length > 0}
            />
          )}
          <div>
            <Returns read={read} home={home} names={names} onSay={onSay} />
            {said && said.length > 0 && (
              <details className="returns">
                <summary>{w.answersSoFar({ count: said.length })}</summary>
                <AnswerList statements={said} names={names} onSay={onSay} />
              </details>
            )}
          </div>
        </>
      )}
    </div>
  )
}

/** A number is typed at once; a list is heard first, and its keys work from there. */
function focusQuestion(card: HTMLElement | null) {
  const field = card?.querySelector<HTMLElement>('input, select')
  ;(field ?? card)?.focus()
}
