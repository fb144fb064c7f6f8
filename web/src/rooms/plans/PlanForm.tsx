import type { ReactNode } from 'react'

interface Props {
  title: string
  onSubmit: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A small form within the page: Ctrl+Enter sends it, Escape puts it away; what was typed stays in the draft. */
export function PlanForm({ title, onSubmit, onClose, children }: Props) {
  return (
    <form
      className="planform"
      aria-label={title}
      onSubmit={(event) => {
        event.preventDefault()
        void onSubmit()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault()
          void onSubmit()
        } else if (event.key === 'Escape') {
          event.stopPropagation()
          onClose()
        }
      }}
    >
      <h2>{title}</h2>
      {children}
    </form>
  )
}
