import { conversationsRoutes, type MyConversation } from '@kith/wire/conversations'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { addresses } from '../../house/addresses.ts'
import { call, type ReplyOf } from '../../house/api/call.ts'
import { sayingOf } from '../../house/api/saying.ts'
import { say } from '../../house/toasts.ts'
import { useWords } from '../../house/words/words.tsx'
import { Button } from '../../kit/Button.tsx'
import { Chip } from '../../kit/Chip.tsx'
import { Empty } from '../../kit/Empty.tsx'
import { Talker } from './Talker.tsx'

interface Props {
  words: string
  first: ReplyOf<typeof conversationsRoutes.myConversations>
}

/** My conversations, newest first; older ones come when they are asked for. */
export function Latest({ words, first }: Props) {
  const w = useWords('conversations')
  const house = useWords('house')
  const [older, setOlder] = useState<{ conversations: readonly MyConversation[]; more: boolean }>()
  const [busy, setBusy] = useState(false)
  const isMore = (older ?? first).more
  const known = new Set(first.conversations.map((one) => one.conversationId))
  const all = [...first.conversations, ...(older?.conversations ?? []).filter((one) => !known.has(one.conversationId))]
  async function fetchOlder() {
    setBusy(true)
    try {
      const params = { before: all.at(-1)!.beganAt, ...(words && { words }) }
      const next = await call(conversationsRoutes.myConversations, { params })
      setOlder({ conversations: [...(older?.conversations ?? []), ...next.conversations], more: next.more })
    } catch (error) {
      say(sayingOf(error, house))
    } finally {
      setBusy(false)
    }
  }
  if (all.length === 0)
    return words === '' ? (
      <Empty title={w.noneYet} text={w.noneYetText} />
    ) : (
      <Empty title={w.noneFits} text={w.noneFitsText} />
    )
  return (
    <>
      <ul className="talklist">
        {all.map((one) => (
          <li key={one.conversationId}>
            <Talker
              id={one.personId}
              name={one.personName}
              to={addresses.person(one.personId)}
              hint={[w.channelName({ id: one.channel }), ...(one.isIntake ? [w.firstTalk] : [])]}
              at={one.beganAt}
            />
            <p className="words">
              {one.noteId ? (
                <Link to={addresses.personNote(one.personId, one.noteId)}>{one.words}</Link>
              ) : (
                <span className="soft">{w.noNote}</span>
              )}
            </p>
            {one.noteId && (
              <p className="acts">
                {one.isSigned ? <Chip>{w.isSigned}</Chip> : <Chip tone="soon">{w.notSigned}</Chip>}
              </p>
            )}
          </li>
        ))}
      </ul>
      {isMore && (
        <Button busy={busy} onClick={() => void fetchOlder()}>
          {w.older}
        </Button>
      )}
    </>
  )
}
