import { z } from 'zod/mini'
import { command } from './command.ts'
import { route } from './route.ts'
import { anyId, day, fromQuery, instant, noParams, nothing, personId } from './shapes.ts'

/** Changes of law, and whom of my people they touch. Only what is law is compared. */

const words = z.object({ en: z.string(), es: z.string() })

/** One figure before and after, as it is said: a row for each size of household where it is a table. */
const changedFigure = z.object({
  id: z.string(),
  title: words,
  /** Of which state, and of which part of it; empty where it is the same everywhere. */
  state: z.string(),
  region: z.string(),
  rows: z.array(z.object({ size: z.nullable(z.int()), was: words, is: words })),
  sources: z.array(z.object({ title: z.string(), href: z.nullable(z.string()) })),
})
export type ChangedFigure = z.infer<typeof changedFigure>

const side = z.object({
  /** Null where it is not settled. */
  isEligible: z.nullable(z.boolean()),
  /** Dollars a period; the same where it is settled, and null where there is no upper end. */
  low: z.number(),
  high: z.nullable(z.number()),
})
export type ChangeSide = z.infer<typeof side>

export const changeHows = ['gains', 'loses', 'open', 'same'] as const

const touch = z.object({
  programme: z.string(),
  name: words,
  period: z.enum(['month', 'year']),
  /** Names of those it is for; none where it is for the whole household. */
  of: z.array(z.string()),
  how: z.enum(changeHows),
  before: side,
  after: side,
  /** Why, in one sentence. Empty where nothing moves or nothing can be told. */
  reason: words,
  /** How many questions are open. */
  missing: z.int(),
})
export type ChangeTouch = z.infer<typeof touch>

export const changeMarks = ['told', 'call', 'notNeeded'] as const

const family = z.object({
  /** Of the household; of the person where they live in none. */
  key: anyId,
  /** The one who stands for the family, and how many live with them. */
  personId,
  name: z.string(),
  others: z.int(),
  /** Everybody of it, to be found by name. */
  names: z.array(z.string()),
  /** Who works with them; said to a supervisor. */
  workers: z.array(z.string()),
  /** `noState`: the law differs by state, and nobody has said in which they live. */
  read: z.enum(['read', 'noState', 'unknownState']),
  /** What stands for all of it: a loss before a gain, a gain before what is open. */
  how: z.enum(changeHows),
  touches: z.array(touch),
  /** The question that settles most of what is open, and about whom. */
  ask: z.nullable(z.object({ question: words, about: z.string() })),
  mark: z.nullable(z.object({ mark: z.enum(changeMarks), by: z.string(), at: instant })),
})
export type TouchedFamily = z.infer<typeof family>

export const policyChangesRoutes = {
  policyChanges: route({
    id: 'policyChanges',
    method: 'GET',
    path: '/api/policy-changes',
    summary:
      'The days on which figures of law change where my people live, a year back and as far ahead as they are law',
    kind: 'json',
    may: { caller: 'session', action: 'caseload', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      today: day,
      /** The one to begin with; null where there is none. */
      first: z.nullable(day),
      changes: z.array(z.object({ on: day, figures: z.int(), programmes: z.array(words) })),
      mayReadTeam: z.boolean(),
    }),
  }),
  policyChange: route({
    id: 'policyChange',
    method: 'GET',
    path: '/api/policy-changes/{on}',
    summary: 'What is another from a day on, in words, with source',
    kind: 'json',
    may: { caller: 'session', action: 'caseload', consent: 'none', records: 'nothing' },
    params: z.object({ on: day }),
    body: nothing,
    reply: z.object({
      on: day,
      programmes: z.array(
        z.object({
          id: z.string(),
          name: words,
          /** False where some figures of that day are not law yet: then it is not compared. */
          isCompared: z.boolean(),
          figures: z.array(changedFigure),
        }),
      ),
      /** Programmes that are not compared for that day, because not all of their figures are law yet. */
      notYet: z.array(words),
    }),
  }),
  policyChangeFamilies: route({
    id: 'policyChangeFamilies',
    method: 'GET',
    path: '/api/policy-changes/{on}/families',
    summary: 'Whom of my people, or of my team’s, a change touches: as many families as are compared within a second',
    kind: 'json',
    may: { caller: 'session', action: 'caseload', consent: 'none', records: 'list' },
    params: z.object({
      on: day,
      team: z._default(fromQuery.yes, false),
      after: z.optional(anyId),
      limit: fromQuery.count(100, 100),
    }),
    body: nothing,
    reply: z.object({
      families: z.array(family),
      /** Of all of them, and how many of them come before and in this piece. */
      total: z.int(),
      done: z.int(),
      /** Where the next piece begins; null at the end. */
      next: z.nullable(anyId),
    }),
  }),
}

export const policyChangesCommands = {
  workThrough: command({
    type: 'benefits.workThrough',
    summary: 'Says that a family was worked through for a change of law, and how; or takes it back',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, on: day, mark: z.nullable(z.enum(changeMarks)) }),
    result: z.object({ id: anyId }),
    refusals: {},
  }),
}
