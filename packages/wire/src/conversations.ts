import { z } from 'zod/mini'
import { command } from './command.ts'
import { newCircumstance, newHousehold, newPerson, newTie } from './people.ts'
import { newPromise } from './plans.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import {
  anyId,
  conversationId,
  instant,
  namedInstant,
  noteId,
  nothing,
  personId,
  said,
  segment,
  text,
} from './shapes.ts'

export const channels = ['phone', 'office', 'home', 'message', 'other'] as const
export const unmetReasons = ['noService', 'full', 'tooFar', 'notEligible', 'language', 'cost', 'other'] as const

export const newUnmetNeed = z.strictObject({
  unmetNeedId: anyId,
  need: said(80),
  words: said(1000),
  why: z.enum(unmetReasons),
})
export type NewUnmetNeed = z.output<typeof newUnmetNeed>

const newNote = z.strictObject({ noteId, body: said(50_000), sign: z._default(z.boolean(), false) })

/** Everything that one conversation can leave behind. It is kept in one command, whole or not at all. */
const kept = {
  conversationId,
  channel: z.enum(channels),
  beganAt: namedInstant,
  endedAt: z._default(z.nullable(namedInstant), null),
  note: z.nullable(newNote),
  /** Others in the household who are not known yet; each comes onto the same caseload. */
  others: z._default(z.array(z.strictObject({ person: newPerson, relation: said(80) })).check(z.maxLength(40)), []),
  ties: z._default(z.array(newTie).check(z.maxLength(100)), []),
  /** Answers by person: the head's own, or those of one of the others. */
  circumstances: z._default(
    z
      .array(z.strictObject({ personId, said: z.array(newCircumstance).check(z.maxLength(200)) }))
      .check(z.maxLength(41)),
    [],
  ),
  promises: z._default(z.array(newPromise).check(z.maxLength(50)), []),
  unmet: z._default(z.array(newUnmetNeed).check(z.maxLength(50)), []),
}

const noteShape = z.object({
  id: noteId,
  body: z.string(),
  occurredAt: instant,
  at: instant,
  author: z.string(),
  authorId: anyId,
  signedAt: z.nullable(instant),
  signedBy: z.string(),
  amendsId: z.nullable(noteId),
  amendReason: z.string(),
  skewed: z.boolean(),
})
export type Note = z.infer<typeof noteShape>

/** Words of mine that wait: a conversation or a note that is not finished. */
const waitingDraft = z.object({
  /** Under which the draft lies: `talk:new`, `talk:` or `note:` and the person. */
  form: z.string(),
  /** Null where it is with someone new, or with someone whom I may not see any more. */
  personId: z.nullable(personId),
  name: z.string(),
  words: z.string(),
  writtenAt: instant,
})
export type WaitingDraft = z.infer<typeof waitingDraft>

const unsignedNote = z.object({
  noteId,
  personId,
  personName: z.string(),
  occurredAt: instant,
  words: z.string(),
})
export type UnsignedNote = z.infer<typeof unsignedNote>

const myConversation = z.object({
  conversationId,
  personId,
  personName: z.string(),
  channel: z.enum(channels),
  isIntake: z.boolean(),
  beganAt: instant,
  /** Null where no note was written. */
  noteId: z.nullable(noteId),
  words: z.string(),
  isSigned: z.boolean(),
})
export type MyConversation = z.infer<typeof myConversation>

export const conversationsRoutes = {
  myConversations: route({
    id: 'myConversations',
    method: 'GET',
    path: '/api/conversations',
    summary:
      'My conversations, newest first, a page at a time; on the first page also what waits to be finished or signed',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({ words: z._default(text(100), ''), before: z.optional(namedInstant) }),
    body: nothing,
    reply: z.object({
      drafts: z.array(waitingDraft),
      unsigned: z.array(unsignedNote),
      conversations: z.array(myConversation),
      more: z.boolean(),
    }),
  }),
  note: route({
    id: 'note',
    method: 'GET',
    path: '/api/people/{personId}/notes/{noteId}',
    summary: 'A note with its amendments',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId, noteId }),
    body: nothing,
    reply: z.object({ note: noteShape, amendments: z.array(noteShape) }),
  }),
  notes: route({
    id: 'notes',
    method: 'GET',
    path: '/api/people/{personId}/notes',
    summary: 'The notes of a person, newest first',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId, before: z.optional(namedInstant) }),
    body: nothing,
    reply: z.object({ notes: z.array(noteShape), more: z.boolean() }),
  }),
}

export const conversationsRefusals = {
  signedAlready: [409, 'This note is signed. Add an amendment instead', 'Esta nota está firmada. Agregue una enmienda'],
  notYourNote: [409, 'Only the one who wrote this note can sign it', 'Solo quien escribió esta nota puede firmarla'],
  notSigned: [409, 'This note is not signed yet: change it instead', 'Esta nota aún no está firmada: cámbiela'],
} as const satisfies Refusals

const done = z.object({ id: anyId })

export const conversationsCommands = {
  intake: command({
    type: 'conversations.intake',
    summary: 'Keep a first conversation: someone new, their household, what was said, what was promised',
    schemaVer: 1,
    may: { action: 'caseload', person: null },
    payload: z.strictObject({ person: newPerson, household: z.optional(newHousehold), ...kept }),
    result: z.object({ personId, conversationId }),
    refusals: conversationsRefusals,
  }),
  keep: command({
    type: 'conversations.keep',
    summary: 'Keep a conversation with someone who is known: one entry, many records',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    /** `household` is for someone who was known without one; where there is a home, others join that. */
    payload: z.strictObject({ personId, household: z.optional(newHousehold), ...kept }),
    result: z.object({ personId, conversationId }),
    refusals: conversationsRefusals,
  }),
  writeNote: command({
    type: 'conversations.writeNote',
    summary: 'Write a note',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      noteId,
      body: said(50_000),
      segment: z._default(segment, 'general'),
      conversationId: z._default(z.nullable(conversationId), null),
    }),
    result: done,
    refusals: {},
  }),
  changeNote: command({
    type: 'conversations.changeNote',
    summary: 'Change a note of one’s own that is not signed yet',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, noteId, body: said(50_000) }),
    result: done,
    refusals: conversationsRefusals,
  }),
  signNote: command({
    type: 'conversations.signNote',
    summary: 'Sign a note of one’s own; from then on it never changes',
    schemaVer: 1,
    may: { action: 'sign', person: 'personId' },
    payload: z.strictObject({ personId, noteId }),
    result: done,
    refusals: conversationsRefusals,
  }),
  amendNote: command({
    type: 'conversations.amendNote',
    summary: 'Say what a signed note should have said, and why; both stand',
    schemaVer: 1,
    may: { action: 'sign', person: 'personId' },
    payload: z.strictObject({ personId, noteId, amendsId: noteId, body: said(50_000), reason: said(500) }),
    result: done,
    refusals: conversationsRefusals,
  }),
  noteUnmetNeed: command({
    type: 'conversations.noteUnmetNeed',
    summary: 'Keep what somebody asked for that nobody could give',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({
      personId,
      unmet: newUnmetNeed,
      conversationId: z._default(z.nullable(conversationId), null),
    }),
    result: done,
    refusals: {},
  }),
}
