import { type ReactNode, useId } from 'react'
import { useWords } from '../house/words/words.tsx'

/** What every field may say around its input. */
export interface FieldWords {
  label: string
  /** One line of help; say why a sensitive question is asked. */
  hint?: string | undefined
  /** What is wrong and what to do; the same words stand in the error summary. */
  fault?: string | undefined
  /** Marks a question that may be left open. */
  optional?: boolean | undefined
  /** The id of the input, where an error summary or a test must find it. */
  id?: string | undefined
}

interface InputProps {
  id: string
  'aria-invalid'?: true
  'aria-describedby'?: string
}

/** Label, help and fault around one input, tied together for those who listen. */
export function Field({
  label,
  hint,
  fault,
  optional,
  id,
  children,
}: FieldWords & { children: (input: InputProps) => ReactNode }) {
  const w = useWords('kit')
  const made = useId()
  const inputId = id ?? made
  const described = [hint && `${inputId}-hint`, fault && `${inputId}-fault`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={inputId}>
        {label} {optional && <span className="optional">{w.optional}</span>}
      </label>
      {hint && (
        <p className="hint" id={`${inputId}-hint`}>
          {hint}
        </p>
      )}
      {children({
        id: inputId,
        ...(fault && { 'aria-invalid': true as const }),
        ...(described && { 'aria-describedby': described }),
      })}
      {fault && (
        <p className="fault" id={`${inputId}-fault`}>
          {fault}
        </p>
      )}
    </div>
  )
}
