import { type ReactNode, useId } from 'react'
import { useWords } from '../house/words/words.tsx'
import './choices.css'

interface GroupProps {
  label: string
  hint?: string | undefined
  fault?: string | undefined
  optional?: boolean | undefined
  id?: string | undefined
  /** As cards below each other, or as chips beside each other. */
  as?: 'cards' | 'chips'
}

function Group({ label, hint, fault, optional, id, as = 'cards', children }: GroupProps & { children: ReactNode }) {
  const w = useWords('kit')
  const made = useId()
  const described = [hint && `${made}-hint`, fault && `${made}-fault`].filter(Boolean).join(' ')
  return (
    <fieldset className="field choices" id={id} data-as={as} {...(described && { 'aria-describedby': described })}>
      <legend>
        {label} {optional && <span className="optional">{w.optional}</span>}
      </legend>
      {hint && (
        <p className="hint" id={`${made}-hint`}>
          {hint}
        </p>
      )}
      <div className="options">{children}</div>
      {fault && (
        <p className="fault" id={`${made}-fault`}>
          {fault}
        </p>
      )}
    </fieldset>
  )
}

interface Option<T extends string> {
  id: T
  label: string
  hint?: string
}

interface RadioProps<T extends string> extends GroupProps {
  value: T | null
  onChange: (value: T) => void
  options: readonly Option<T>[]
}

/** One of a few. Offer "prefer not to say" among them where the question is sensitive. */
export function RadioCards<T extends string>({ value, onChange, options, ...group }: RadioProps<T>) {
  const name = useId()
  return (
    <Group {...group}>
      {options.map((each) => (
        <label key={each.id} className="option">
          <input
            type="radio"
            name={name}
            value={each.id}
            checked={each.id === value}
            onChange={() => onChange(each.id)}
          />
          <OptionWords {...each} />
        </label>
      ))}
    </Group>
  )
}

interface CheckProps<T extends string> extends GroupProps {
  value: readonly T[]
  onChange: (value: T[]) => void
  options: readonly Option<T>[]
}

/** Any number of a few. */
export function CheckCards<T extends string>({ value, onChange, options, ...group }: CheckProps<T>) {
  return (
    <Group {...group}>
      {options.map((each) => (
        <label key={each.id} className="option">
          <input
            type="checkbox"
            checked={value.includes(each.id)}
            onChange={(event) =>
              onChange(event.currentTarget.checked ? [...value, each.id] : value.filter((id) => id !== each.id))
            }
          />
          <OptionWords {...each} />
        </label>
      ))}
    </Group>
  )
}

function OptionWords({ label, hint }: { label: string; hint?: string }) {
  return (
    <span className="words">
      {label}
      {hint && <span className="soft">{hint}</span>}
    </span>
  )
}

interface CheckboxProps {
  label: string
  hint?: string
  checked: boolean
  onChange: (checked: boolean) => void
}

/** One yes. */
export function Checkbox({ label, hint, checked, onChange }: CheckboxProps) {
  return (
    <label className="option alone">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <OptionWords label={label} {...(hint && { hint })} />
    </label>
  )
}
