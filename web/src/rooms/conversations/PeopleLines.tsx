import type { FoundPerson } from '@kith/wire/people'
import { type KeyboardEvent, useRef } from 'react'
import { newId } from '../../house/ids.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { noonOf } from '../../kit/day.ts'
import { LikelySame } from './LikelySame.tsx'
import { type PersonLine, readPersonLine } from './person-line.ts'
import type { TalkPerson } from './talk.ts'

interface Props {
  people: readonly TalkPerson[]
  onChange: (people: TalkPerson[]) => void
  today: string
  /** Nobody is known yet: the first line is the one we talk to. */
  firstIsHead: boolean
  /** Enter on an empty line. */
  onDone: () => void
  /** It is the same person: go on with them. */
  onSame?: (line: TalkPerson, person: FoundPerson) => void
  autoFocus: boolean
}

/** A first name alone finds every Mateo: of those who only live there it is not asked. */
const isTelling = (read: PersonLine, isHead: boolean) =>
  read.name !== '' && (isHead || read.name.includes(' ') || (read.bornOn !== null && !read.bornAbout))

/** Who lives there, one line each: a name, an age or birth date, the relation. Enter begins the next. */
export function PeopleLines({ people, onChange, today, firstIsHead, onDone, onSame, autoFocus }: Props) {
  const w = useWords('conversations')
  const list = useRef<HTMLOListElement>(null)
  const lines = people.at(-1)?.typed.trim() === '' ? people : [...people, { id: 'next', typed: '' }]
  const type = (at: number, typed: string) => {
    const line = lines[at]!
    if (line.id === 'next') onChange([...people, { id: newId(), typed }])
    else onChange(people.map((one) => (one.id === line.id ? { ...one, typed } : one)))
  }
  const field = (at: number) => list.current?.querySelectorAll<HTMLInputElement>('input')[at]
  const onKey = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    const isEmpty = event.currentTarget.value.trim() === ''
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      if (isEmpty) onDone()
      else field(at + 1)?.focus()
    } else if (event.key === 'ArrowUp' && at > 0) field(at - 1)?.focus()
    else if (event.key === 'ArrowDown') field(at + 1)?.focus()
    else if (event.key === 'Backspace' && isEmpty && at > 0) {
      event.preventDefault()
      onChange(people.filter((one) => one.id !== lines[at]!.id))
      field(at - 1)?.focus()
    }
  }
  return (
    <ol className="lines" ref={list}>
      {lines.map((line, at) => {
        const read = readPersonLine(line.typed, today)
        const isHead = firstIsHead && at === 0
        return (
          // The line that is begun keeps its place in the list, and so its focus, when it gets its id.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={at}>
            <div className="field">
              <label htmlFor={`line-${at}`} className={at === 0 ? undefined : 'hidden'}>
                {isHead ? w.lineHead : at === 0 ? w.lineOther : w.lineNext({ n: at + 1 })}
              </label>
              <input
                id={`line-${at}`}
                value={line.typed}
                autoComplete="off"
                spellCheck={false}
                maxLength={200}
                placeholder={at === 0 && isHead ? w.lineHeadExample : w.lineExample}
                // biome-ignore lint/a11y/noAutofocus: the page opens to write a name down
                autoFocus={autoFocus && at === 0}
                onChange={(event) => type(at, event.currentTarget.value)}
                onKeyDown={(event) => onKey(event, at)}
                aria-describedby={`line-${at}-read`}
              />
            </div>
            <p className="soft small read" id={`line-${at}-read`} aria-live="polite">
              {read.name !== '' &&
                [
                  read.name,
                  read.bornOn && w.bornRead({ on: noonOf(read.bornOn), about: read.bornAbout ? 'yes' : 'no' }),
                  isHead ? w.weTalk : read.relation || null,
                ]
                  .filter(Boolean)
                  .join(' · ')}
            </p>
            {isTelling(read, isHead) && (
              <LikelySame
                name={read.name}
                bornOn={read.bornAbout ? null : read.bornOn}
                {...(isHead &&
                  onSame && {
                    act: (person) => <Button onClick={() => onSame(line, person)}>{w.itIsThem}</Button>,
                  })}
              />
            )}
          </li>
        )
      })}
    </ol>
  )
}
