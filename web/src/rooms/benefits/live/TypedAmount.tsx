import type { Ask } from '@kith/law'
import { type KeyboardEvent, useId } from 'react'
import { useWords } from '../../../house/words/words.tsx'
import { reckoning } from '../amounts.ts'
import { readTyped } from './says.ts'
import '../../../kit/number.css'

interface Props {
  ask: Ask
  label: string
  typed: string
  onType: (typed: string) => void
  onEnter: () => void
  onEscape?: () => void
  /** Said after the person wanted to go on. */
  isChecked: boolean
  autoFocus?: boolean
}

/** An amount as people say it; it tells at once what was understood, with the reckoning. */
export function TypedAmount({ ask, label, typed, onType, onEnter, onEscape, isChecked, autoFocus = false }: Props) {
  const w = useWords('benefits')
  const id = useId()
  const read = readTyped(ask, typed)
  const isUnread = typed.trim() !== '' && read === null
  const isMoney = ask.kind === 'money'
  const said = read?.amount ? reckoning(read.amount) : ''
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Enter') onEnter()
    else if (event.key === 'Escape' && onEscape) onEscape()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className="field typedamount">
      <label htmlFor={id}>{label}</label>
      <div className="box measured">
        {isMoney && <span aria-hidden="true">$</span>}
        <input
          id={id}
          autoComplete="off"
          inputMode={ask.unit === 'perMonth' ? 'text' : 'decimal'}
          value={typed}
          // biome-ignore lint/a11y/noAutofocus: it comes into being because its question was just chosen
          autoFocus={autoFocus}
          aria-invalid={(isUnread && isChecked) || undefined}
          aria-describedby={`${id}-read`}
          onChange={(event) => onType(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        {ask.unit === 'perMonth' && <span className="soft small">{w.aMonth}</span>}
      </div>
      <p className={isUnread && isChecked ? 'fault' : 'soft small'} id={`${id}-read`} aria-live="polite">
        {isUnread
          ? isMoney
            ? w.amountUnread
            : w.numberUnread({ most: ask.max })
          : said !== '' && read
            ? w.reckoned({ how: said, monthly: read.value })
            : ' '}
      </p>
    </div>
  )
}
