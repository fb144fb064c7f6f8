import type { ReactNode } from 'react'
import './chip.css'

interface Props {
  /** `teal` can be acted on or is going well; `soon` has a near date; `danger` is danger to a person; `plain` is everything else. */
  tone?: 'plain' | 'teal' | 'soon' | 'late' | 'danger'
  children: ReactNode
}

/** A short fact beside something. Its words carry the meaning; the colour only helps the eye. */
export function Chip({ tone = 'plain', children }: Props) {
  return (
    <span className="chip" data-tone={tone}>
      {children}
    </span>
  )
}
