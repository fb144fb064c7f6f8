import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, birthDay, cents, day, instant, noParams, nothing, personId, said, text } from './shapes.ts'

/** Our own ties to those whom we serve, meeting somebody in two places, and gifts. */

export const ownRelations = [
  'self',
  'relative',
  'household',
  'friend',
  'neighbor',
  'business',
  'formerClient',
  'other',
] as const
export const giftOutcomes = ['accepted', 'declined', 'shared'] as const

const declared = {
  id: anyId,
  relation: z.enum(ownRelations),
  /** As it was typed; empty where it was said from a record. */
  name: z.string(),
  bornOn: z.nullable(day),
  words: z.string(),
  wholeHousehold: z.boolean(),
  declaredBy: z.string(),
  at: instant,
  endedAt: z.nullable(instant),
  endedBecause: z.string(),
}

const boundaryNote = z.object({
  id: anyId,
  userId: anyId,
  worker: z.string(),
  kind: z.enum(['dual', 'gift']),
  /** Whom it is about, where the reader may see them. */
  personId: z.nullable(personId),
  personName: z.string(),
  words: z.string(),
  fromWhom: z.string(),
  gift: z.string(),
  worthCents: z.nullable(z.int()),
  outcome: z.nullable(z.enum(giftOutcomes)),
  at: instant,
  answer: z.nullable(z.object({ by: z.string(), at: instant, agreed: z.boolean(), words: z.string() })),
})
export type BoundaryNote = z.infer<typeof boundaryNote>

const closedRecord = z.object({
  id: anyId,
  how: z.enum(['said', 'same', 'linked', 'household']),
  since: instant,
  /** Null where the reader may not open the record, and where a whole household is closed. */
  personId: z.nullable(personId),
  personName: z.string(),
  /** The worker still leads this case: somebody else must take it on. */
  mustHandOver: z.boolean(),
})

const mightBe = z.object({
  personId,
  personName: z.string(),
  how: z.enum(['nameLike', 'noBirthDate', 'otherBirthDate']),
  program: z.string(),
  worker: z.string(),
})

const teamTie = z.object({
  ...declared,
  userId: anyId,
  worker: z.string(),
  closed: z.array(closedRecord),
  mightBe: z.array(mightBe),
})
export type TeamTie = z.infer<typeof teamTie>

export const teamRoutes = {
  myBoundaries: route({
    id: 'myBoundaries',
    method: 'GET',
    path: '/api/boundaries/mine',
    summary: 'The ties of my own that I have said, what I noted of boundaries, and what was answered',
    kind: 'json',
    may: { caller: 'session', action: 'anyone', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      ties: z.array(z.object(declared)),
      notes: z.array(boundaryNote),
      giftLimitCents: z.int(),
    }),
  }),
  teamBoundaries: route({
    id: 'teamBoundaries',
    method: 'GET',
    path: '/api/boundaries',
    summary: 'Ties and boundaries of those whom I look after: what was closed, what waits for me',
    kind: 'json',
    may: { caller: 'session', action: 'boundaries', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({
      ties: z.array(teamTie),
      notes: z.array(boundaryNote),
      workers: z.array(z.object({ userId: anyId, name: z.string() })),
      giftLimitCents: z.int(),
      setsLimit: z.boolean(),
    }),
  }),
}

export const teamRefusals = {
  sayWho: [
    422,
    'Write the name, or choose the person from your list',
    'Escriba el nombre o elija a la persona de su lista',
  ],
  giftIncomplete: [422, 'Say what the gift was and what became of it', 'Diga qué fue el regalo y qué se hizo con él'],
  answeredAlready: [409, 'This was answered already', 'Esto ya tiene respuesta'],
} as const satisfies Refusals

const tie = {
  declaredId: anyId,
  relation: z.enum(ownRelations),
  name: z._default(text(200), ''),
  bornOn: z._default(z.nullable(birthDay), null),
  words: z._default(text(1000), ''),
  /** The record from which it is said, where one is open. */
  personId: z._default(z.nullable(personId), null),
  /** Those who live with them are kept apart too. */
  wholeHousehold: z._default(z.boolean(), false),
}
/** The same answer for everyone, whatever there is. */
const thanks = z.object({ said: z.literal(true) })
const done = z.object({ id: anyId })
const looksAfter = { action: 'boundaries', person: null }

export const teamCommands = {
  declareTie: command({
    type: 'team.declareTie',
    summary: 'I know this person privately: their record, if there is one, closes to me now',
    schemaVer: 1,
    may: { action: 'anyone', person: null },
    payload: z.strictObject(tie),
    result: thanks,
    refusals: teamRefusals,
  }),
  declareTieOf: command({
    type: 'team.declareTieOf',
    summary: 'A worker whom I look after knows this person privately',
    schemaVer: 1,
    may: looksAfter,
    payload: z.strictObject({ ...tie, userId: anyId }),
    result: thanks,
    refusals: teamRefusals,
  }),
  linkTie: command({
    type: 'team.linkTie',
    summary: 'This record is the one that was meant: it closes too',
    schemaVer: 1,
    may: looksAfter,
    payload: z.strictObject({ declaredId: anyId, personId }),
    result: done,
    refusals: {},
  }),
  unlinkTie: command({
    type: 'team.unlinkTie',
    summary: 'This record is somebody else’s: it opens again, and why',
    schemaVer: 1,
    may: looksAfter,
    payload: z.strictObject({ declaredId: anyId, closedId: anyId, because: said(500) }),
    result: done,
    refusals: {},
  }),
  endTie: command({
    type: 'team.endTie',
    summary: 'The tie is no more, and why: what it closed opens again. Never by the worker',
    schemaVer: 1,
    may: looksAfter,
    payload: z.strictObject({ declaredId: anyId, because: said(500) }),
    result: done,
    refusals: {},
  }),
  noteBoundary: command({
    type: 'team.noteBoundary',
    summary: 'Something to talk through with my supervisor: we also meet elsewhere, or there was a gift',
    schemaVer: 1,
    may: { action: 'anyone', person: null },
    payload: z.strictObject({
      noteId: anyId,
      kind: z.enum(['dual', 'gift']),
      personId: z._default(z.nullable(personId), null),
      words: said(2000),
      fromWhom: z._default(text(200), ''),
      gift: z._default(text(300), ''),
      worthCents: z._default(z.nullable(cents.check(z.minimum(0))), null),
      outcome: z._default(z.nullable(z.enum(giftOutcomes)), null),
    }),
    result: done,
    refusals: teamRefusals,
  }),
  answerBoundary: command({
    type: 'team.answerBoundary',
    summary: 'What we agreed on about it',
    schemaVer: 1,
    may: looksAfter,
    payload: z.strictObject({ noteId: anyId, agreed: z.boolean(), words: said(2000) }),
    result: done,
    refusals: teamRefusals,
  }),
  setGiftLimit: command({
    type: 'team.setGiftLimit',
    summary: 'Up to what worth a gift may be kept here',
    schemaVer: 1,
    may: { action: 'privacyReview', person: null },
    payload: z.strictObject({ cents: z.int().check(z.minimum(0), z.maximum(100_000)) }),
    result: z.object({ cents: z.int() }),
    refusals: {},
  }),
}
