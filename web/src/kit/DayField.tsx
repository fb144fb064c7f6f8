import { useState } from 'react'
import { useLanguage, useWords } from '../house/words/words.tsx'
import { noonOf, todayHere } from './day.ts'
import { Field, type FieldWords } from './Field.tsx'
import { readDay } from './typed-day.ts'
import './dayfield.css'

interface Props extends FieldWords {
  /** `1991-03-08`, or null while it is unknown. */
  day: string | null
  onChange: (day: string | null) => void
  /** A birth date or something that happened: years are read as past. Otherwise up to ten years ahead. */
  past?: boolean
  autoComplete?: 'bday'
}

const aheadYears = 10

/** A typed date. It says back in words what it understood, so that 3/8 is never mistaken for 8/3. */
export function DayField({ day, onChange, past = false, fault, autoComplete, ...words }: Props) {
  const w = useWords('kit')
  const { locale } = useLanguage()
  const [typing, setTyping] = useState<string>()
  const [unclear, setUnclear] = useState('')
  const latestYear = Number(todayHere().slice(0, 4)) + (past ? 0 : aheadYears)
  const read = (typed: string) => readDay(typed, latestYear)
  const shown =
    typing ??
    (unclear ||
      (day === null
        ? ''
        : noonOf(day).toLocaleDateString(locale, { year: 'numeric', month: '2-digit', day: '2-digit' })))
  const understood = typing === undefined ? day : read(typing)
  const said = fault ?? (typing === undefined && unclear ? w.dayUnreadable : undefined)
  return (
    <div className="dayfield">
      <Field {...words} hint={words.hint ?? w.dayHint} {...(said && { fault: said })}>
        {(input) => (
          <input
            {...input}
            autoComplete={autoComplete ?? 'off'}
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
        )}
      </Field>
      <p className="understood soft" aria-live="polite">
        {understood ? w.dayUnderstood({ day: noonOf(understood) }) : ' '}
      </p>
    </div>
  )
}
