import { z } from 'zod/mini'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, day, fromQuery, instant, nothing, personId, planId, said, text } from './shapes.ts'

/** Plans: what the person wants in their own words, and what each side promised towards it. */

export const goalStates = ['open', 'reached', 'setAside'] as const
export const promiseSides = ['officer', 'person', 'family', 'partner'] as const
export const signingWays = ['inPerson', 'byPhone', 'onPaper'] as const

const goalWords = 600
const promiseWords = 400

export const goal = z.object({
  id: anyId,
  words: z.string(),
  why: z.string(),
  /** What the person now does without us: the measure of having helped. */
  withoutUs: z.string(),
  state: z.enum(goalStates),
  version: z.int(),
  since: instant,
  changedAt: instant,
  changedBy: z.string(),
})
export type Goal = z.infer<typeof goal>

export const promise = z.object({
  id: anyId,
  goalId: z.nullable(anyId),
  side: z.enum(promiseSides),
  byUserId: z.nullable(anyId),
  byName: z.string(),
  words: z.string(),
  dueOn: z.nullable(day),
  state: z.enum(['open', 'kept', 'released']),
  keptAt: z.nullable(instant),
  releasedAt: z.nullable(instant),
  releasedBecause: z.string(),
  /** The note and the sentence in it in which this was promised. */
  noteId: z.nullable(anyId),
  quote: z.string(),
  madeAt: instant,
})
export type PlanPromise = z.infer<typeof promise>

export const signature = z.object({
  id: anyId,
  side: z.enum(['person', 'officer']),
  byName: z.string(),
  how: z.enum(signingWays),
  at: instant,
  planVersion: z.int(),
})

export const plan = z.object({
  id: planId,
  version: z.int(),
  since: instant,
  reviewOn: z.nullable(day),
})

const planPage = z.object({
  person: z.object({ id: personId, name: z.string(), pronouns: z.string(), language: z.string() }),
  agencyName: z.string(),
  officerName: z.string(),
  today: day,
  /** Null until the first goal is written or a plan is opened. */
  plan: z.nullable(plan),
  goals: z.array(goal),
  promises: z.array(promise),
  signatures: z.array(signature),
})
export type PlanPage = z.infer<typeof planPage>

/** An open promise among those of many people: what an officer finds on Today. */
export const duePromise = z.object({
  id: anyId,
  personId,
  personName: z.string(),
  side: z.enum(promiseSides),
  byName: z.string(),
  words: z.string(),
  dueOn: z.nullable(day),
})
export type DuePromise = z.infer<typeof duePromise>

export const plansRoutes = {
  plan: route({
    id: 'plan',
    method: 'GET',
    path: '/api/people/{personId}/plan',
    summary: 'A person’s plan: goals in their words, promises on both sides, signatures',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: planPage,
  }),
  myPromises: route({
    id: 'myPromises',
    method: 'GET',
    path: '/api/promises',
    summary: 'What I promised and have not done yet, the nearest day first',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({ limit: fromQuery.count(200, 100) }),
    body: nothing,
    reply: z.object({ today: day, promises: z.array(duePromise) }),
  }),
}

export const plansRefusals = {
  planIsOpen: [409, 'There is an open plan already. Go on with it', 'Ya hay un plan abierto. Continúe con él'],
  signAsItStands: [
    409,
    'The plan has changed since you read it. Read it again, then sign',
    'El plan cambió desde que lo leyó. Léalo de nuevo y luego fírmelo',
  ],
  nothingToSign: [409, 'Write a goal first, then sign', 'Escriba primero una meta y luego firme'],
} as const satisfies Refusals

/** A goal as it is first written; its id is made where the form is, so that a promise can name it at once. */
export const newGoal = z.strictObject({
  personId,
  goalId: anyId,
  words: said(goalWords),
  why: z._default(text(goalWords), ''),
  withoutUs: z._default(text(goalWords), ''),
})
export type NewGoal = z.output<typeof newGoal>

export const newPromise = z.strictObject({
  personId,
  promiseId: anyId,
  side: z.enum(promiseSides),
  /** A colleague; without it, an officer’s promise is the sender’s own. */
  byUserId: z._default(z.nullable(anyId), null),
  /** Who of the family or the partner. The person’s and the officer’s own names stand here by themselves. */
  byName: z._default(text(120), ''),
  words: said(promiseWords),
  dueOn: z._default(z.nullable(day), null),
  goalId: z._default(z.nullable(anyId), null),
  noteId: z._default(z.nullable(anyId), null),
  quote: z._default(text(promiseWords), ''),
})
export type NewPromise = z.output<typeof newPromise>

const ofPerson = (action: string) => ({ action, person: 'personId' })
const ofGoal = z.strictObject({ personId, goalId: anyId })
const ofPromise = z.strictObject({ personId, promiseId: anyId })

export const plansCommands = {
  openPlan: command({
    type: 'plans.openPlan',
    summary: 'Open a plan',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: z.strictObject({ personId, reviewOn: z.optional(z.nullable(day)) }),
    result: z.object({ planId }),
    refusals: plansRefusals,
  }),
  addGoal: command({
    type: 'plans.addGoal',
    summary: 'Write down a goal in the person’s own words; opens a plan where there is none',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: newGoal,
    result: z.object({ planId, goalId: anyId }),
    refusals: plansRefusals,
  }),
  changeGoal: command({
    type: 'plans.changeGoal',
    summary: 'Change a goal’s words; `baseVer` says which version was read',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: z.strictObject({
      personId,
      goalId: anyId,
      words: z.optional(said(goalWords)),
      why: z.optional(text(goalWords)),
      withoutUs: z.optional(text(goalWords)),
    }),
    result: z.object({ version: z.int(), alsoChanged: z.array(z.string()) }),
    refusals: plansRefusals,
  }),
  reachGoal: command({
    type: 'plans.reachGoal',
    summary: 'The goal is reached',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: ofGoal,
    result: z.object({ version: z.int() }),
    refusals: plansRefusals,
  }),
  setAsideGoal: command({
    type: 'plans.setAsideGoal',
    summary: 'The person sets the goal aside for now',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: ofGoal,
    result: z.object({ version: z.int() }),
    refusals: plansRefusals,
  }),
  takeUpGoal: command({
    type: 'plans.takeUpGoal',
    summary: 'A goal that was reached or set aside is open again',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: ofGoal,
    result: z.object({ version: z.int() }),
    refusals: plansRefusals,
  }),
  makePromise: command({
    type: 'plans.makePromise',
    summary: 'Write down who promised what, by when, and the sentence in which they said it',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: newPromise,
    result: z.object({ promiseId: anyId }),
    refusals: plansRefusals,
  }),
  keepPromise: command({
    type: 'plans.keepPromise',
    summary: 'It was done as promised',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: ofPromise,
    result: z.object({ keptAt: instant }),
    refusals: plansRefusals,
  }),
  releasePromise: command({
    type: 'plans.releasePromise',
    summary: 'Nobody waits for it any more, and why',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: z.strictObject({ personId, promiseId: anyId, because: said(300) }),
    result: z.object({ releasedAt: instant }),
    refusals: plansRefusals,
  }),
  takeUpPromise: command({
    type: 'plans.takeUpPromise',
    summary: 'A promise that was kept or released by mistake is open again',
    schemaVer: 1,
    may: ofPerson('write'),
    payload: ofPromise,
    result: z.object({ open: z.boolean() }),
    refusals: plansRefusals,
  }),
  signPlan: command({
    type: 'plans.signPlan',
    summary: 'The person or the officer signs the plan as it stands; `baseVer` says which version was read',
    schemaVer: 1,
    may: ofPerson('sign'),
    payload: z.strictObject({
      personId,
      planId,
      side: z.enum(['person', 'officer']),
      byName: z.optional(text(120)),
      how: z.enum(signingWays),
    }),
    result: z.object({ signatureId: anyId }),
    refusals: plansRefusals,
  }),
}
