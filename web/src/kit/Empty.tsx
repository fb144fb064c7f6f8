import type { ReactNode } from 'react'
import './empty.css'

/** An empty page says what will be here and offers the first step. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <p className="title">{title}</p>
      <p className="soft">{text}</p>
      {children && <div className="acts">{children}</div>}
    </div>
  )
}
