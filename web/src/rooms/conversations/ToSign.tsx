import { conversationsCommands, type UnsignedNote } from '@kith/wire/conversations'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { useUser } from '../../house/session/useUser.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Dialog } from '../../kit/Dialog.tsx'
import { Loading } from '../../kit/Loading.tsx'
import { noteQuery } from './queries.ts'
import { Talker } from './Talker.tsx'

/** Notes of mine that nobody may rely on yet. Signing cannot be undone, so the whole note is shown first. */
export function ToSign({ notes, onChange }: { notes: readonly UnsignedNote[]; onChange: () => void }) {
  const w = useWords('conversations')
  const signs = useUser()?.rights.includes('sign') ?? false
  const [asked, setAsked] = useState<UnsignedNote | null>(null)
  return (
    <section aria-labelledby="tosign">
      <h2 id="tosign">{w.toSign}</h2>
      <ul className="talklist">
        {notes.map((note) => (
          <li key={note.noteId}>
            <Talker
              id={note.personId}
              name={note.personName}
              to={addresses.person(note.personId)}
              hint={[]}
              at={note.occurredAt}
            />
            <p className="words">
              <Link to={addresses.personNote(note.personId, note.noteId)}>{note.words}</Link>
            </p>
            {signs && (
              <p className="acts">
                <Button aria-label={w.signThis({ name: note.personName })} onClick={() => setAsked(note)}>
                  {w.sign}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {asked && (
        <AskToSign
          note={asked}
          onClose={() => setAsked(null)}
          onSigned={() => {
            setAsked(null)
            onChange()
          }}
        />
      )}
    </section>
  )
}

function AskToSign({ note, onClose, onSigned }: { note: UnsignedNote; onClose: () => void; onSigned: () => void }) {
  const w = useWords('conversations')
  const house = useWords('house')
  const { data, error } = useQuery(noteQuery(note.personId, note.noteId))
  const [busy, setBusy] = useState(false)
  async function sign() {
    setBusy(true)
    try {
      await send(conversationsCommands.signNote, { personId: note.personId, noteId: note.noteId })
      say(w.signed)
      onSigned()
    } catch (failure) {
      say(sayingOf(failure, house))
      setBusy(false)
    }
  }
  return (
    <Dialog
      title={w.signAsk}
      role="alertdialog"
      isOpen
      onClose={onClose}
      acts={
        <>
          {data && (
            <Button kind="main" autoFocus busy={busy} onClick={() => void sign()}>
              {w.sign}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {w.notNow}
          </Button>
        </>
      }
    >
      <Talker id={note.personId} name={note.personName} hint={[]} at={note.occurredAt} />
      {data ? <p className="notewords">{data.note.body}</p> : error ? <p>{sayingOf(error, house)}</p> : <Loading />}
      <p className="soft small">{w.signHint}</p>
    </Dialog>
  )
}
