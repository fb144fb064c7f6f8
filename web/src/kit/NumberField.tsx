import { useState } from 'react'
import { useLanguage, useWords } from '../house/words/words.tsx'
import { Field, type FieldWords } from './Field.tsx'
import { readCents, readNumber, writeCents } from './number.ts'
import './number.css'

interface MoneyProps extends FieldWords {
  /** Null is unknown; 0 is "nothing". */
  cents: number | null
  onChange: (cents: number | null) => void
  /** Words after the amount, such as "a month". */
  per?: string
}

/** Money as people type it; what cannot be read stays visible and is said, and the answer stays unknown. */
export function MoneyField({ cents, onChange, per, ...words }: MoneyProps) {
  const { locale } = useLanguage()
  const w = useWords('kit')
  return (
    <Typed
      {...words}
      value={cents}
      onChange={onChange}
      read={readCents}
      write={(value) => writeCents(value, locale)}
      unreadable={w.moneyUnreadable}
      before="$"
      after={per}
    />
  )
}

interface NumberProps extends FieldWords {
  value: number | null
  onChange: (value: number | null) => void
  /** Whole numbers only, unless this is false. */
  whole?: boolean
  unit?: string
}

/** A count or a measure; null is unknown. */
export function NumberField({ value, onChange, whole = true, unit, ...words }: NumberProps) {
  const { locale } = useLanguage()
  const w = useWords('kit')
  const read = (typed: string) => {
    const number = readNumber(typed)
    return number !== null && whole && !Number.isInteger(number) ? null : number
  }
  return (
    <Typed
      {...words}
      value={value}
      onChange={onChange}
      read={read}
      write={(number) => number.toLocaleString(locale)}
      unreadable={w.numberUnreadable}
      after={unit}
    />
  )
}

interface TypedProps extends FieldWords {
  value: number | null
  onChange: (value: number | null) => void
  read: (typed: string) => number | null
  write: (value: number) => string
  unreadable: string
  before?: string
  after?: string | undefined
}

function Typed({ value, onChange, read, write, unreadable, before, after, fault, ...words }: TypedProps) {
  // What is being typed stays as typed; the tidy form comes when the person has left the field.
  const [typing, setTyping] = useState<string>()
  const [unclear, setUnclear] = useState('')
  const shown = typing ?? (unclear || (value === null ? '' : write(value)))
  const said = fault ?? (typing === undefined && unclear ? unreadable : undefined)
  return (
    <Field {...words} {...(said && { fault: said })}>
      {(input) => (
        <div className="box measured">
          {before && <span aria-hidden="true">{before}</span>}
          <input
            {...input}
            inputMode="decimal"
            autoComplete="off"
            value={shown}
            onChange={(event) => {
              const typed = event.currentTarget.value
              setTyping(typed)
              onChange(read(typed))
            }}
            onBlur={() => {
              if (typing === undefined) return
              setUnclear(typing.trim() !== '' && read(typing) === null ? typing : '')
              setTyping(undefined)
            }}
          />
          {after && <span className="soft">{after}</span>}
        </div>
      )}
    </Field>
  )
}
