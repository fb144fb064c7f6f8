import { useEffect, useRef } from 'react'
import { useWords } from '../house/words/words.tsx'
import './errors.css'

interface Props {
  /** In the order of the page; `field` is the id of the input. The words are those at the field. */
  faults: readonly { field: string; words: string }[]
}

/** Says on top what needs another look, takes the focus when it comes, and leads to each field. */
export function ErrorSummary({ faults }: Props) {
  const w = useWords('kit')
  const box = useRef<HTMLDivElement>(null)
  const count = faults.length
  useEffect(() => {
    if (count > 0) box.current?.focus()
  }, [count])
  if (count === 0) return null
  return (
    <div className="errors" role="alert" tabIndex={-1} ref={box}>
      <h2>{w.somethingNeeded({ count })}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault.field + fault.words}>
            <a
              href={`#${fault.field}`}
              onClick={(event) => {
                event.preventDefault()
                const field = document.getElementById(fault.field)
                const input = field?.matches('fieldset') ? field.querySelector<HTMLElement>('input') : field
                input?.focus()
              }}
            >
              {fault.words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
