import type { ReactNode } from 'react'
import './panel.css'

interface Props {
  title: ReactNode
  /** One line that can be read without opening. */
  summary?: ReactNode
  open?: boolean
  children: ReactNode
}

/** Opens in place: the browser's own disclosure. */
export function Panel({ title, summary, open, children }: Props) {
  return (
    <details className="opens" open={open}>
      <summary>
        <span className="title">{title}</span>
        {summary && <span className="soft">{summary}</span>}
      </summary>
      <div className="inside">{children}</div>
    </details>
  )
}
