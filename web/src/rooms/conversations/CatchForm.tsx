import { type FormEvent, type ReactNode, useState } from 'react'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { RadioCards } from '../../kit/Choices.tsx'
import { DayField } from '../../kit/DayField.tsx'
import { todayHere } from '../../kit/day.ts'
import { Select } from '../../kit/Select.tsx'
import { TextField } from '../../kit/TextField.tsx'
import type { Catch } from './Notepad.tsx'
import type { Closeness, Side, TalkPromise, TalkTie, TalkUnmet, UnmetReason } from './talk.ts'

interface Props {
  what: Catch
  quote: string
  onPromise: (promise: TalkPromise) => void
  onTie: (tie: TalkTie) => void
  onUnmet: (unmet: TalkUnmet) => void
  onCancel: () => void
}

/** One fact that fell in the talk, with the words in which it was said. */
export function CatchForm({ what, ...rest }: Props) {
  if (what === 'promise') return <PromiseForm {...rest} />
  if (what === 'tie') return <TieForm {...rest} />
  return <UnmetForm {...rest} />
}

const sides: readonly Side[] = ['officer', 'person', 'family', 'partner']
const closenesses: readonly Closeness[] = ['strong', 'ordinary', 'strained', 'broken', 'dangerous']
const reasons: readonly UnmetReason[] = ['noService', 'full', 'tooFar', 'notEligible', 'language', 'cost', 'other']

const soon = [1, 7, 14] as const
const inDays = (days: number) => todayHere(new Date(Date.now() + days * 86_400_000))

function PromiseForm({ quote, onPromise, onCancel }: Omit<Props, 'what'>) {
  const w = useWords('conversations')
  const [side, setSide] = useState<Side>('officer')
  const [byName, setByName] = useState('')
  const [words, setWords] = useState(quote)
  const [dueOn, setDueOn] = useState<string | null>(null)
  const needsName = side === 'family' || side === 'partner'
  return (
    <Shell
      title={w.catchPromise}
      quote={quote}
      isReady={words.trim() !== '' && (!needsName || byName.trim() !== '')}
      onCancel={onCancel}
      onAdd={() =>
        onPromise({
          id: newId(),
          side,
          byName: needsName ? byName : '',
          words: words.trim().slice(0, 400),
          dueOn,
          quote: quote.slice(0, 400),
        })
      }
    >
      <TextField label={w.promised} value={words} onChange={setWords} autoFocus />
      <RadioCards
        label={w.byWhom}
        as="chips"
        value={side}
        onChange={setSide}
        options={sides.map((id) => ({ id, label: w.side({ side: id }) }))}
      />
      {needsName && <TextField label={w.theirName} value={byName} onChange={setByName} />}
      <DayField label={w.byWhen} day={dueOn} onChange={setDueOn} optional />
      <div className="acts">
        {soon.map((days) => (
          <Button key={days} onClick={() => setDueOn(inDays(days))}>
            {w.inDays({ days })}
          </Button>
        ))}
      </div>
    </Shell>
  )
}

function TieForm({ quote, onTie, onCancel }: Omit<Props, 'what'>) {
  const w = useWords('conversations')
  const [name, setName] = useState('')
  const [kind, setKind] = useState('')
  const [closeness, setCloseness] = useState<Closeness>('ordinary')
  return (
    <Shell
      title={w.catchTie}
      quote={quote}
      isReady={name.trim() !== ''}
      onCancel={onCancel}
      onAdd={() => onTie({ id: newId(), name: name.trim(), kind: kind.trim(), closeness, words: quote.slice(0, 1000) })}
    >
      <TextField label={w.tieName} value={name} onChange={setName} autoFocus maxLength={200} />
      <TextField label={w.tieKind} hint={w.tieKindHint} value={kind} onChange={setKind} maxLength={80} />
      <Select
        label={w.tieCloseness}
        value={closeness}
        onChange={(next) => setCloseness(next ?? 'ordinary')}
        options={closenesses.map((id) => ({ id, label: w.closeness({ id }) }))}
      />
    </Shell>
  )
}

function UnmetForm({ quote, onUnmet, onCancel }: Omit<Props, 'what'>) {
  const w = useWords('conversations')
  const [need, setNeed] = useState('')
  const [words, setWords] = useState(quote)
  const [why, setWhy] = useState<UnmetReason>('noService')
  return (
    <Shell
      title={w.catchUnmet}
      quote={quote}
      isReady={need.trim() !== ''}
      onCancel={onCancel}
      onAdd={() =>
        onUnmet({ id: newId(), need: need.trim(), words: (words.trim() || need.trim()).slice(0, 1000), why })
      }
    >
      <TextField label={w.unmetNeed} hint={w.unmetHint} value={need} onChange={setNeed} autoFocus maxLength={80} />
      <TextField label={w.unmetWords} value={words} onChange={setWords} optional />
      <Select
        label={w.unmetWhy}
        value={why}
        onChange={(next) => setWhy(next ?? 'other')}
        options={reasons.map((id) => ({ id, label: w.unmetReason({ id }) }))}
      />
    </Shell>
  )
}

interface ShellProps {
  title: string
  quote: string
  isReady: boolean
  onAdd: () => void
  onCancel: () => void
  children: ReactNode
}

function Shell({ title, quote, isReady, onAdd, onCancel, children }: ShellProps) {
  const w = useWords('conversations')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (isReady) onAdd()
  }
  return (
    <form
      className="catch"
      aria-label={title}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit(event)
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h2>{title}</h2>
      {quote !== '' && <blockquote className="soft">{quote}</blockquote>}
      {children}
      <div className="acts">
        <Button kind="main" type="submit" busy={!isReady}>
          {w.add}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {w.cancel} <kbd>Esc</kbd>
        </Button>
      </div>
    </form>
  )
}
