import { type KeyboardEvent, type Ref, useId } from 'react'
import { useLanguage, useWords } from '../../../house/words/words.tsx'
import type { AllWords } from '../../../words.gen.d.ts'
import { Amounts } from './Amounts.tsx'
import { type Bundle, openKey } from './bundles.ts'
import { PickList } from './PickList.tsx'
import { SameForAll } from './SameForAll.tsx'
import { type Say, sayOf } from './says.ts'
import { YesOrNo } from './YesOrNo.tsx'

interface Props {
  bundle: Bundle
  /** How many more there are after this one. */
  more: number
  /** No other question settles more of what is open. */
  settlesMost: boolean
  names: Readonly<Record<string, string>>
  /** With whom answers about the household stand. */
  head: string
  onSay: (says: readonly Say[]) => void
  onSkip: (keys: readonly string[]) => void
  ref?: Ref<HTMLElement>
}

/** What each way of asking is given. */
export interface AnswerProps {
  bundle: Bundle
  names: Readonly<Record<string, string>>
  head: string
  /** Says what is known and leaves the rest of the bundle open for today. */
  onAnswer: (says: readonly Say[], leaves?: readonly string[]) => void
}

/** The one question that comes next, with why we ask, answered in place and without the mouse. */
export function QuestionCard({ bundle, more, settlesMost, names, head, onSay, onSkip, ref }: Props) {
  const w = useWords('benefits')
  const { language } = useLanguage()
  const id = useId()
  const [first] = bundle.open
  const { ask } = first!
  const own = w.bundle({ id: bundle.id })
  const title = titleOf(bundle, w, language)
  const why = w.bundleWhy({ id: bundle.id }) || ask.why[language]
  const people = [...new Set(bundle.open.map((each) => each.person).filter((one) => one !== null))]
  const skip = () => onSkip(bundle.open.map(openKey))
  const preferNot = () => onSay(bundle.open.map((each) => sayOf(each, null, head)))
  const parts: AnswerProps = {
    bundle,
    names,
    head,
    onAnswer(says, leaves = []) {
      if (leaves.length > 0) onSkip(leaves)
      onSay(says)
    },
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || isField(event.target)) return
    const press = event.key.toLowerCase()
    if (press === w.skipKey) skip()
    else if (press === 'p') preferNot()
    else return
    event.preventDefault()
  }
  const isYesNo = bundle.open.length === 1 && ask.kind === 'yesno'
  return (
    <section
      className="question"
      tabIndex={-1}
      ref={ref}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-why`}
      data-question={bundle.id}
      onKeyDown={onKey}
    >
      <header>
        <p className="soft small">{more === 0 ? w.lastQuestion : settlesMost ? w.settlesMost : w.nextQuestion}</p>
        <h2 id={`${id}-title`}>{title}</h2>
        <p className="soft small" id={`${id}-why`}>
          {people.length === 1 && !own && `${w.aboutPerson({ name: names[people[0]!] ?? '' })} `}
          {why}
        </p>
      </header>
      {isYesNo ? (
        <YesOrNo {...parts} />
      ) : bundle.way === 'pick' ? (
        <PickList {...parts} />
      ) : bundle.way === 'same' ? (
        <SameForAll {...parts} />
      ) : (
        <Amounts {...parts} />
      )}
      <p className="aside">
        <button type="button" className="button quiet" onClick={skip} aria-keyshortcuts={w.skipKey}>
          {w.skip} <kbd>{w.skipKey.toUpperCase()}</kbd>
        </button>
        <button type="button" className="button quiet" onClick={preferNot} aria-keyshortcuts="p">
          {w.preferNot} <kbd>P</kbd>
        </button>
      </p>
    </section>
  )
}

/** What a bundle asks, in one sentence. */
export function titleOf(bundle: Bundle, w: AllWords['benefits'], language: 'en' | 'es'): string {
  const { ask } = bundle.open[0]!
  return w.bundle({ id: bundle.id }) || (bundle.open.length > 1 && ask.group?.[language]) || ask.question[language]
}

export const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select')
