import { conversationsCommands } from '@kith/wire/conversations'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import { useKeys } from '../../house/keys/keys.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { TextField } from '../../kit/TextField.tsx'
import './conversations.css'

/** One key, the words, Ctrl+Enter. */
export default function QuickNote({ personId }: { personId: string }) {
  const w = useWords('conversations')
  // The list of what waits leads straight into the note.
  const [isOpen, setOpen] = useState(() => location.hash === '#note')
  useKeys([{ press: 'n', does: w.addNote, run: () => setOpen(true) }])
  if (isOpen) return <NoteForm personId={personId} onClose={() => setOpen(false)} />
  return (
    <Button onClick={() => setOpen(true)} aria-keyshortcuts="n">
      {w.addNote} <kbd>N</kbd>
    </Button>
  )
}

function NoteForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const w = useWords('conversations')
  const house = useWords('house')
  const { value, change, kept, cameBack, forget } = useDraft(
    `note:${personId}`,
    useRef({ text: '', noteId: newId(), commandId: newId() }).current,
  )
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  const go = useNavigate()
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])

  async function keep() {
    if (busy) return
    if (value.text.trim() === '') return setFault(w.writeSomething)
    setBusy(true)
    try {
      await send(
        conversationsCommands.writeNote,
        { personId, noteId: value.noteId, body: value.text.trim() },
        { id: value.commandId },
      )
      await forget()
      say(w.noteKept, {
        label: w.openIt,
        run: () => void go({ to: addresses.personNote(personId, value.noteId) }),
      })
      onClose()
    } catch (error) {
      setFault(sayingOf(error, house))
      if (error instanceof NotSent) change({ commandId: newId() })
      setBusy(false)
    }
  }
  return (
    <form
      className="quicknote"
      aria-label={w.addNote}
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
        else return
        event.preventDefault()
      }}
    >
      <TextField
        label={w.note}
        hint={cameBack ? house.draftBack : undefined}
        rows={3}
        ref={field}
        value={value.text}
        onChange={(text) => change({ text })}
        fault={fault}
        maxLength={50_000}
      />
      <div className="acts">
        <Button kind="main" type="submit" busy={busy}>
          {w.keepNote} <kbd>Ctrl ↵</kbd>
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.close} <kbd>Esc</kbd>
        </Button>
        <KeptNote kept={kept} />
      </div>
    </form>
  )
}
