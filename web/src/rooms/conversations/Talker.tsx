import { Link } from '@tanstack/react-router'
import { Monogram } from '../../kit/Monogram.tsx'
import { Timestamp } from '../../kit/Time.tsx'

interface Props {
  id: string
  name: string
  /** A sign is drawn for a name, not for words that stand in for one. */
  isKnown?: boolean
  /** Where the name leads. */
  to?: string
  hint: readonly string[]
  at: string
}

/** With whom, how and when: the first words of each line of the list. */
export function Talker({ id, name, isKnown = true, to, hint, at }: Props) {
  return (
    <p className="talker">
      {isKnown && <Monogram id={id} name={name} size="small" />}
      <span>
        {to ? <Link to={to}>{name}</Link> : <strong>{name}</strong>}
        <span className="soft small">
          {hint.map((each) => `${each} · `)}
          <Timestamp at={at} />
        </span>
      </span>
    </p>
  )
}
