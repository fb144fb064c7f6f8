import type { HTMLAttributes, Ref } from 'react'
import { Field, type FieldWords } from './Field.tsx'

interface Props extends FieldWords {
  value: string
  onChange: (value: string) => void
  /** More than one line when given. */
  rows?: number
  type?: 'text' | 'email' | 'tel' | 'search' | 'password'
  name?: string
  autoComplete?: string
  inputMode?: HTMLAttributes<HTMLElement>['inputMode']
  maxLength?: number
  /** The language that will be typed, when it is not that of the page. */
  lang?: string
  autoFocus?: boolean
  ref?: Ref<HTMLInputElement & HTMLTextAreaElement>
}

/** Words as someone types them, one line or many. */
export function TextField({ label, hint, fault, optional, id, value, onChange, rows, type = 'text', ...rest }: Props) {
  return (
    <Field {...{ label, hint, fault, optional, id }}>
      {(input) =>
        rows === undefined ? (
          <input
            {...rest}
            {...input}
            type={type}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...rest}
            {...input}
            rows={rows}
            value={value}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  )
}
