import type { conversationsRoutes } from '@kith/wire/conversations'
import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { raw } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { conversationsPerPage, draftsQuery, mineQuery, unsignedQuery } from './mine.ts'

interface NoteRow {
  id: string
  body: string
  occurred_at: string
  at: string
  author: string
  author_id: string
  signed_at: string | null
  signer: string | null
  amends_id: string | null
  amend_reason: string
  skewed: boolean
}
const columns = sql`n.id, n.body, n.occurred_at, n.at, coalesce(a.name, '') as author, n.author_id, n.signed_at, s.name as signer, n.amends_id, n.amend_reason, n.skewed`
const joined = sql`kith.note n left join kith.account a on a.agency_id = n.agency_id and a.id = n.author_id left join kith.account s on s.agency_id = n.agency_id and s.id = n.signed_by`

const noteOf = (row: NoteRow) => ({
  id: row.id,
  body: row.body,
  occurredAt: row.occurred_at,
  at: row.at,
  author: row.author,
  authorId: row.author_id,
  signedAt: row.signed_at,
  signedBy: row.signer ?? '',
  amendsId: row.amends_id,
  amendReason: row.amend_reason,
  skewed: row.skewed,
})

const notesPerPage = 30

export const conversationsReads: RouteHandlers<typeof conversationsRoutes> = {
  async myConversations(visit) {
    const { userId } = visit.actor()
    const { words, before } = visit.params
    const isFirst = before === undefined
    const [found, drafts, unsigned] = isFirst
      ? await visit.tx.together(mineQuery(userId, words, null), draftsQuery(), unsignedQuery(userId))
      : [await visit.tx.rows(mineQuery(userId, words, before)), [], []]
    // Those that began at one moment stay together, so that none falls between two pages.
    const nextPage = found[conversationsPerPage]?.began_at
    const newer = found.filter((row) => nextPage === undefined || row.began_at > nextPage)
    const page = newer.length > 0 ? newer : found
    visit.showed(
      [...page, ...drafts, ...unsigned].flatMap((row) => row.person_id ?? []),
      'conversations',
    )
    return {
      drafts: drafts.map((row) => ({
        form: row.form,
        personId: row.person_id,
        name: row.name ?? '',
        words: row.words ?? '',
        writtenAt: row.updated_at,
      })),
      unsigned: unsigned.map((row) => ({
        noteId: row.id,
        personId: row.person_id,
        personName: row.name,
        occurredAt: row.occurred_at,
        words: row.words,
      })),
      conversations: page.map((row) => ({
        conversationId: row.id,
        personId: row.person_id,
        personName: row.name,
        channel: row.channel as 'phone',
        isIntake: row.kind === 'intake',
        beganAt: row.began_at,
        noteId: row.note_id,
        words: row.words ?? '',
        isSigned: row.signed_at !== null,
      })),
      more: nextPage !== undefined,
    }
  },
  async note(visit) {
    const { personId, noteId } = visit.params
    await visit.reading(personId, { fields: ['note'] })
    const [[note], amendments] = await visit.tx.together(
      raw(
        sql<NoteRow>`select ${columns} from ${joined} where n.id = ${noteId} and ${ofPerson('n.person_id', personId)}`,
      ),
      raw(
        sql<NoteRow>`select ${columns} from ${joined} where n.amends_id = ${noteId} and ${ofPerson('n.person_id', personId)} order by n.at`,
      ),
    )
    if (!note) throw visit.notFound()
    return { note: noteOf(note), amendments: amendments.map(noteOf) }
  },
  async notes(visit) {
    const { personId, before } = visit.params
    await visit.reading(personId, { fields: ['notes'] })
    const rows = await visit.tx.rows(
      raw(sql<NoteRow>`select ${columns} from ${joined} where ${ofPerson('n.person_id', personId)} and n.occurred_at < coalesce(${before ?? null}::timestamptz, 'infinity')
        order by n.occurred_at desc limit ${notesPerPage + 1}`),
    )
    return { notes: rows.slice(0, notesPerPage).map(noteOf), more: rows.length > notesPerPage }
  },
}
