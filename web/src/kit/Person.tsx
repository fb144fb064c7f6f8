import { Link } from '@tanstack/react-router'
import { Monogram } from './Monogram.tsx'
import './person.css'

interface Props {
  id: string
  name: string
  /** One line that tells two Marias apart, or the role towards someone. */
  hint?: string
  /** Where the name leads. */
  to?: string
  size?: 'small' | 'usual' | 'large'
}

/** A person, always by name and their own quiet sign. */
export function Person({ id, name, hint, to, size = 'usual' }: Props) {
  return (
    <span className="personsign" data-size={size}>
      <Monogram id={id} name={name} size={size} />
      <span className="words">
        {to ? <Link to={to}>{name}</Link> : <span className="name">{name}</span>}
        {hint && <span className="soft">{hint}</span>}
      </span>
    </span>
  )
}
