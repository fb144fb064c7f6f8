import { conversationsCommands, type Note } from '@kith/wire/conversations'
import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { NotSent, sayingOf } from '../../house/api/saying.ts'
import { send } from '../../house/api/send.ts'
import { KeptNote } from '../../house/drafts/KeptNote.tsx'
import { useDraft } from '../../house/drafts/useDraft.ts'
import { newId } from '../../house/ids.ts'
import type { PageContext } from '../../house/room.ts'
import { useParam } from '../../house/routes.tsx'
import { useUser } from '../../house/session/useUser.ts'
import { useTitle } from '../../house/title.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { TextField } from '../../kit/TextField.tsx'
import { noteQuery, promisesQuery } from './queries.ts'
import { stretchesOf } from './quotes.ts'
import './conversations.css'

export const load = ({ queries, params }: PageContext) =>
  queries.prefetchQuery(noteQuery(params.personId!, params.noteId!))

/** One note as it was written, the sentences that hold promises, and what was added after it was signed. */
export default function NotePage() {
  const w = useWords('conversations')
  const personId = useParam('personId')
  const noteId = useParam('noteId')
  const { data } = useSuspenseQuery(noteQuery(personId, noteId))
  const { data: plan } = useQuery(promisesQuery(personId))
  useTitle(w.note)
  const promises = (plan?.promises ?? []).filter((one) => one.noteId === noteId)
  useHash(promises.length)
  return (
    <article className="notepage">
      <header>
        <p>
          <Link to={addresses.person(personId)}>{w.backToPerson}</Link>
        </p>
        <h1>{w.note}</h1>
        <By note={data.note} />
      </header>
      <p className="body">
        {stretchesOf(data.note.body, promises).map((one, at) =>
          one.promiseId === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a note keeps its order
            <span key={at}>{one.text}</span>
          ) : (
            <mark key={one.promiseId} id={one.promiseId}>
              {one.text}
            </mark>
          ),
        )}
      </p>
      {promises.length > 0 && (
        <section aria-labelledby="promised">
          <h2 id="promised">{w.promisedHere}</h2>
          <ul className="promisedhere">
            {promises.map((one) => (
              <li key={one.id}>
                <a href={`#${one.id}`}>{one.words}</a> <span className="soft">· {one.byName}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {data.amendments.map((one) => (
        <section key={one.id} className="amendment" aria-label={w.amendment}>
          <h2>{w.amendment}</h2>
          <By note={one} />
          <p className="soft">{one.amendReason}</p>
          <p className="body">{one.body}</p>
        </section>
      ))}
      <Acts personId={personId} note={data.note} />
    </article>
  )
}

function By({ note }: { note: Note }) {
  const w = useWords('conversations')
  return (
    <p className="soft by">
      {w.writtenBy({ name: note.author, at: new Date(note.occurredAt) })}{' '}
      {note.signedAt ? (
        <Chip tone="teal">{w.signedBy({ name: note.signedBy, at: new Date(note.signedAt) })}</Chip>
      ) : (
        <Chip tone="soon">{w.notSigned}</Chip>
      )}
    </p>
  )
}

function Acts({ personId, note }: { personId: string; note: Note }) {
  const w = useWords('conversations')
  const house = useWords('house')
  const user = useUser()
  const [writing, setWriting] = useState<'change' | 'amend' | null>(null)
  const isMine = user?.userId === note.authorId
  async function sign() {
    try {
      await send(conversationsCommands.signNote, { personId, noteId: note.id })
      say(w.signed)
    } catch (error) {
      say(sayingOf(error, house))
    }
  }
  if (writing)
    return <Writing key={writing} what={writing} personId={personId} note={note} onClose={() => setWriting(null)} />
  return (
    <div className="acts noprint">
      {!note.signedAt && isMine && (
        <>
          <Button kind="main" onClick={() => void sign()}>
            {w.sign}
          </Button>
          <Button onClick={() => setWriting('change')}>{w.changeNote}</Button>
        </>
      )}
      {note.signedAt && <Button onClick={() => setWriting('amend')}>{w.amend}</Button>}
      {!note.signedAt && isMine && <p className="soft small">{w.signHint}</p>}
    </div>
  )
}

interface WritingProps {
  what: 'change' | 'amend'
  personId: string
  note: Note
  onClose: () => void
}

function Writing({ what, personId, note, onClose }: WritingProps) {
  const w = useWords('conversations')
  const house = useWords('house')
  const [empty] = useState(() => ({
    text: what === 'change' ? note.body : '',
    reason: '',
    noteId: newId(),
    commandId: newId(),
  }))
  const { value, change, kept, forget } = useDraft(`${what}:${note.id}`, empty)
  const [fault, setFault] = useState<string>()
  const isReady = value.text.trim() !== '' && (what === 'change' || value.reason.trim() !== '')
  async function keep() {
    if (!isReady) return setFault(what === 'amend' ? w.amendNeeds : w.writeSomething)
    const body = value.text.trim()
    try {
      if (what === 'change') await send(conversationsCommands.changeNote, { personId, noteId: note.id, body })
      else {
        const amendment = { personId, noteId: value.noteId, amendsId: note.id, body, reason: value.reason.trim() }
        await send(conversationsCommands.amendNote, amendment, { id: value.commandId })
      }
      await forget()
      say(w.noteKept)
      onClose()
    } catch (error) {
      setFault(sayingOf(error, house))
      if (error instanceof NotSent) change({ commandId: newId() })
    }
  }
  return (
    <form
      className="catch"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void keep()
      }}
    >
      <h2>{what === 'change' ? w.changeNote : w.amend}</h2>
      {what === 'amend' && (
        <TextField label={w.amendWhy} value={value.reason} onChange={(reason) => change({ reason })} maxLength={500} />
      )}
      <TextField
        label={what === 'change' ? w.note : w.amendWords}
        rows={8}
        autoFocus
        value={value.text}
        onChange={(text) => change({ text })}
        fault={fault}
        maxLength={50_000}
      />
      <div className="acts">
        <Button kind="main" type="submit">
          {what === 'change' ? w.keepNote : w.amendKeep}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {w.cancel}
        </Button>
        <KeptNote kept={kept} />
      </div>
    </form>
  )
}

/** A link to a promise leads to its sentence, also when the promises arrive after the note. */
function useHash(arrived: number) {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id !== '' && arrived > 0) document.getElementById(id)?.scrollIntoView({ block: 'center' })
  }, [arrived])
}
