import { type ReactNode, useEffect, useRef } from 'react'
import { KeptNote } from '../../../house/drafts/KeptNote.tsx'
import type { Draft } from '../../../house/drafts/useDraft.ts'
import { useWords } from '../../../house/words/words.tsx'
import { Button } from '../../../kit/Button.tsx'
import { ErrorSummary } from '../../../kit/ErrorSummary.tsx'
import type { FieldFault } from './useFaults.ts'

interface Props {
  title: string
  faults: readonly FieldFault[]
  busy: boolean
  act: string
  kept?: Draft<object>['kept']
  onSubmit: () => unknown
  onClose: () => void
  children: ReactNode
}

/** A small form within the page, which takes the focus when it opens: Ctrl+Enter sends it, Escape puts it away; what was typed stays in the draft. */
export function StepForm({ title, faults, busy, act, kept, onSubmit, onClose, children }: Props) {
  const w = useWords('applications')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input, textarea')?.focus(), [])
  return (
    <form
      ref={form}
      className="stepform"
      aria-label={title}
      noValidate
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
      <ErrorSummary faults={faults} />
      {children}
      <div className="acts">
        <Button kind="main" type="submit" busy={busy}>
          {act}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.later}
        </Button>
        {kept && <KeptNote kept={kept} />}
      </div>
    </form>
  )
}
