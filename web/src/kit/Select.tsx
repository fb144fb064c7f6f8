import { Field, type FieldWords } from './Field.tsx'

interface Props<T extends string> extends FieldWords {
  /** Null is "not answered", which is not the first option. */
  value: T | null
  onChange: (value: T | null) => void
  options: readonly { id: T; label: string }[]
  /** The words of "not answered"; without them the question must be answered. */
  unanswered?: string
}

/** The browser's own select: the lightest, and the one a phone shows best. */
export function Select<T extends string>({
  label,
  hint,
  fault,
  optional,
  id,
  value,
  onChange,
  options,
  unanswered,
}: Props<T>) {
  return (
    <Field {...{ label, hint, fault, optional, id }}>
      {(input) => (
        <select
          {...input}
          value={value ?? ''}
          onChange={(event) => onChange(options.find((each) => each.id === event.currentTarget.value)?.id ?? null)}
        >
          {(unanswered !== undefined || value === null) && <option value="">{unanswered ?? ''}</option>}
          {options.map((each) => (
            <option key={each.id} value={each.id}>
              {each.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
