import { z } from 'zod/mini'
import { command } from './command.ts'
import { losingTouchRoutes } from './losing-touch.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, day, instant, language, noParams, nothing, personId, text } from './shapes.ts'

/** How the relationship between a person and us goes: dated facts and what the person says, never a score of anybody. */

const step = z.nullable(z.int().check(z.minimum(1), z.maximum(4)))
const answers = { heard: step, respected: step, matters: step, hope: step }

const checkIn = z.object({
  id: anyId,
  at: instant,
  /** By themselves, on a tablet that was handed over, or told to somebody who wrote it down. */
  how: z.enum(['alone', 'handed', 'told']),
  ...answers,
  words: z.string(),
})
export type CheckIn = z.infer<typeof checkIn>

const talk = z.object({ id: anyId, at: instant, channel: z.string(), by: z.string() })
const lead = z.object({ id: anyId, name: z.string(), from: instant, until: z.nullable(instant) })
const promiseMade = z.object({
  id: anyId,
  side: z.enum(['ours', 'theirs']),
  byName: z.string(),
  words: z.string(),
  dueOn: z.nullable(day),
  keptAt: z.nullable(instant),
  state: z.enum(['onTime', 'late', 'open', 'overdue']),
})
const support = z.object({
  id: anyId,
  name: z.string(),
  closeness: z.string(),
  gives: z.boolean(),
  receives: z.boolean(),
  since: instant,
})

const picture = z.object({
  today: day,
  personId,
  name: z.string(),
  isMe: z.boolean(),
  checkIns: z.array(checkIn),
  talks: z.array(talk),
  /** Days since the last conversation, and how many lie between two as a rule. Null where there were too few. */
  sinceDays: z.nullable(z.int()),
  usualDays: z.nullable(z.int()),
  leads: z.array(lead),
  /** How many lead workers within a year, and months with the present one. */
  leadsInYear: z.int(),
  monthsNow: z.nullable(z.int()),
  promises: z.array(promiseMade),
  supports: z.array(support),
})
export type ConnectionPicture = z.infer<typeof picture>

export const groupMeasures = {
  talked: ['yes', 'no'],
  oneWorker: ['yes', 'no'],
  kept: ['yes', 'no', 'none'],
  heard: ['yes', 'no', 'none'],
} as const
export type GroupMeasure = keyof typeof groupMeasures
const count = z.nullable(z.int())
const groupRow = z.object({
  program: z.nullable(z.string()),
  language: z.nullable(z.string()),
  people: count,
  answers: z.object({
    talked: z.record(z.string(), count),
    oneWorker: z.record(z.string(), count),
    kept: z.record(z.string(), count),
    heard: z.record(z.string(), count),
  }),
})
const groupTable = z.object({
  id: anyId,
  from: day,
  /** The first day after the period. */
  until: day,
  byLanguage: z.boolean(),
  publishedAt: instant,
  publishedBy: z.string(),
  rows: z.array(groupRow),
  hidden: z.int(),
})
export type GroupTable = z.infer<typeof groupTable>
const period = z.object({ from: day, until: day, byLanguage: z.boolean() })

export const connectionRoutes = {
  ...losingTouchRoutes,
  connection: route({
    id: 'connection',
    method: 'GET',
    path: '/api/people/{personId}/connection',
    summary: 'How it goes between a person and us: what they said, talks, who was there, promises, natural supports',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: picture,
  }),
  myConnection: route({
    id: 'myConnection',
    method: 'GET',
    path: '/api/portal/connection',
    summary: 'The same picture, for the person it is about',
    kind: 'json',
    may: { caller: 'session', action: 'own', consent: 'none', records: 'read' },
    params: z.object({ personId: z.optional(personId) }),
    body: nothing,
    reply: picture,
  }),
  connectionGroups: route({
    id: 'connectionGroups',
    method: 'GET',
    path: '/api/connection/groups',
    summary:
      'How connection goes, in groups: tables published at the close of a quarter, and what may be published now',
    kind: 'json',
    may: { caller: 'session', action: 'count', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({ least: z.int(), width: z.int(), tables: z.array(groupTable), mayPublish: z.array(period) }),
  }),
}

export const connectionRefusals = {
  nothingSaid: [422, 'Answer one of them, or write something', 'Responda al menos una o escriba algo'],
  notOverYet: [409, 'This quarter is not over yet', 'Este trimestre todavía no ha terminado'],
  publishedAlready: [409, 'This table is published already', 'Esta tabla ya está publicada'],
  wouldTell: [
    409,
    'Beside what is published already, this table would tell about single people. It is not published',
    'Junto a lo que ya está publicado, esta tabla revelaría datos de personas concretas. No se publica',
  ],
} as const satisfies Refusals

const said = { checkInId: anyId, personId, ...answers, words: z._default(text(2000), ''), language }
const done = z.object({ id: anyId })

export const connectionCommands = {
  say: command({
    type: 'connection.say',
    summary: 'I say how it goes between us',
    schemaVer: 1,
    may: { action: 'own', person: null },
    payload: z.strictObject(said),
    result: done,
    refusals: connectionRefusals,
  }),
  writeDown: command({
    type: 'connection.writeDown',
    summary: 'What a person said about how it goes between us, on our tablet or told to us',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ ...said, how: z.enum(['handed', 'told']) }),
    result: done,
    refusals: connectionRefusals,
  }),
  publish: command({
    type: 'connection.publish',
    summary: 'Publish the table of a quarter that is over; what is small, or would give away what is small, is hidden',
    schemaVer: 1,
    may: { action: 'count', person: null },
    payload: z.strictObject({ from: day, byLanguage: z.boolean() }),
    result: done,
    refusals: connectionRefusals,
  }),
}
