import { commonRefusals, Refused } from '@kith/wire'
import type { NewUnmetNeed } from '@kith/wire/conversations'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { type File, marks } from '../people/index.ts'

// As much ahead as the door lets a clock be. A conversation of years to come would pass for the last contact until then.
const dayMs = 86_400_000

export async function beginConversation(
  x: Effect<unknown>,
  file: File,
  conversation: {
    conversationId: string
    channel: string
    kind: 'intake' | 'contact'
    beganAt: string
    endedAt: string | null
  },
): Promise<void> {
  for (const path of ['beganAt', 'endedAt'] as const) {
    if (Date.parse(conversation[path] ?? '') > x.now.getTime() + dayMs) {
      throw new Refused('invalidInput', commonRefusals.invalidInput, [{ path, code: 'notYet' }])
    }
  }
  await x.tx.rows(
    db.insertInto('conversation').values({
      ...marks(x, file),
      id: conversation.conversationId,
      channel: conversation.channel,
      kind: conversation.kind,
      began_at: conversation.beganAt,
      ended_at: conversation.endedAt ?? x.now.toISOString(),
    }),
  )
}

export async function writeNote(
  x: Effect<unknown>,
  file: File,
  note: {
    noteId: string
    body: string
    conversationId: string | null
    sign?: boolean
    amends?: { noteId: string; reason: string }
  },
): Promise<void> {
  const signed = note.sign ? { signed_at: x.now.toISOString(), signed_by: x.actor.userId } : {}
  await x.tx.rows(
    db.insertInto('note').values({
      ...marks(x, file),
      id: note.noteId,
      body: note.body,
      conversation_id: note.conversationId,
      occurred_at: x.occurredAt,
      skewed: x.skewed,
      ...(note.amends && { amends_id: note.amends.noteId, amend_reason: note.amends.reason }),
      ...signed,
    }),
  )
  x.tell({
    kind: 'conversations.note',
    personId: file.personId,
    programId: file.programId,
    segment: file.segment,
    recordId: note.noteId,
  })
  x.note({ recordRef: note.noteId })
}

export async function noteUnmetNeed(
  x: Effect<unknown>,
  file: File,
  unmet: NewUnmetNeed,
  conversationId: string | null,
): Promise<void> {
  await x.tx.rows(
    db.insertInto('unmet_need').values({
      ...marks(x, file),
      id: unmet.unmetNeedId,
      need: unmet.need,
      words: unmet.words,
      why: unmet.why,
      conversation_id: conversationId,
    }),
  )
  x.tell({
    kind: 'conversations.unmetNeed',
    personId: file.personId,
    programId: file.programId,
    segment: file.segment,
    recordId: unmet.unmetNeedId,
  })
}
