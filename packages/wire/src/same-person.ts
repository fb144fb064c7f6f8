import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, fromQuery, instant, nothing, personId, text } from './shapes.ts'

// One person, known once: records that are of one person are joined, never rewritten, and can be taken apart at any time.

const record = z.object({
  id: personId,
  name: z.string(),
  otherNames: z.array(z.string()),
  bornOn: z.nullable(z.string()),
  phone: z.string(),
  email: z.string(),
  place: z.string(),
  worker: z.string(),
  writtenAt: instant,
  writtenBy: z.string(),
})
export type SameRecord = z.infer<typeof record>

/** What one field says about a pair: it speaks for one person, or against. */
const reason = z.object({ agrees: z.boolean(), words: z.string() })

const pair = z.object({
  one: record,
  other: record,
  summary: z.string(),
  reasons: z.array(reason),
  later: z.boolean(),
})
export type LikelyPair = z.infer<typeof pair>

const step = z.object({
  stepId: anyId,
  kind: z.enum(['same', 'never']),
  names: z.array(z.string()),
  personIds: z.array(personId),
  why: z.string(),
  by: z.string(),
  at: instant,
})
export type SameStep = z.infer<typeof step>

export const samePersonRoutes = {
  duplicates: route({
    id: 'duplicates',
    method: 'GET',
    path: '/api/people/duplicates',
    summary: 'People who may have been written down twice, the likeliest first, and what was decided lately',
    kind: 'json',
    may: { caller: 'session', action: 'join', consent: 'none', records: 'list' },
    params: z.object({ limit: fromQuery.count(50, 20) }),
    body: nothing,
    reply: z.object({ pairs: z.array(pair), waiting: z.int(), decided: z.array(step) }),
  }),
  recordsOfPerson: route({
    id: 'recordsOfPerson',
    method: 'GET',
    path: '/api/people/{personId}/records',
    summary: 'The records that were joined as one person: who joined them, when and why',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      standingId: personId,
      records: z.array(record),
      steps: z.array(step),
      mayJoin: z.boolean(),
    }),
  }),
}

export const sameRefusals = {
  sameRecord: [422, 'This is one and the same record', 'Este es un mismo registro'],
  joinedAlready: [409, 'These records are one person already', 'Estos registros ya son de una misma persona'],
  keptApart: [
    409,
    'Someone decided that these are two people. Take that back first',
    'Alguien decidió que son dos personas. Primero revierta esa decisión',
  ],
  notJoined: [409, 'These records are not one person', 'Estos registros no son de una misma persona'],
  nothingToUndo: [409, 'This was undone already', 'Esto ya se deshizo'],
} as const satisfies Refusals

const why = z._default(text(300), '')
const decided = z.object({ stepId: anyId })
const two = { personId, otherId: personId }

export const samePersonCommands = {
  join: command({
    type: 'people.join',
    summary:
      'Two records are one person; one of them stands for both. Nothing is rewritten, and it can be undone at any time',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ ...two, standsId: personId, why }),
    result: decided,
    refusals: sameRefusals,
  }),
  never: command({
    type: 'people.never',
    summary: 'Two records are two people, however alike they read: they are not proposed again',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ ...two, why }),
    result: decided,
    refusals: sameRefusals,
  }),
  splitRecord: command({
    type: 'people.splitRecord',
    summary: 'One record is of somebody else: it is taken out, the others stay joined',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ personId, why }),
    result: decided,
    refusals: sameRefusals,
  }),
  standFor: command({
    type: 'people.standFor',
    summary: 'Another record stands for the person: its name is shown, and new words are written there',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ personId, why }),
    result: decided,
    refusals: sameRefusals,
  }),
  undo: command({
    type: 'people.undoJoin',
    summary: 'Takes back one decision about records: what it began ends, what it ended begins again',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ personId, stepId: anyId }),
    result: decided,
    refusals: sameRefusals,
  }),
  later: command({
    type: 'people.decideLater',
    summary: 'A pair that may be one person goes to the end of the list, or back to its place',
    schemaVer: 1,
    may: { action: 'join', person: 'personId' },
    payload: z.strictObject({ ...two, later: z._default(z.boolean(), true) }),
    result: z.object({ later: z.boolean() }),
    refusals: {},
  }),
}
