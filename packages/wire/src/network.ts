import { z } from 'zod/mini'
import { command } from './command.ts'
import { matchHintRoutes } from './match-hints.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, day, instant, noParams, nothing, personId, said } from './shapes.ts'

/**
 * Between agencies: agreements by which two of them may learn that they know the same person, the runs under them, and
 * the hints that officers get. What leaks, and to whom, is said in docs/matching.md.
 */
export const networkRefusals = {
  mayNotMatch: [
    403,
    'A victim-service provider takes no part in matching. The law protects those whom it serves',
    'Un proveedor de servicios para víctimas no participa en la búsqueda de coincidencias. La ley protege a quienes atiende',
  ],
  badInvitation: [
    422,
    'This is not an invitation. Copy the whole line that the other agency gave you',
    'Esto no es una invitación. Copie toda la línea que le dio la otra agencia',
  ],
  notYours: [
    422,
    'This is your own invitation. The other agency uses it',
    'Esta es su propia invitación. La usa la otra agencia',
  ],
  badDays: [
    422,
    'An agreement ends after it begins, and lasts two years at most',
    'Un acuerdo termina después de comenzar y dura dos años como máximo',
  ],
  notInForce: [
    409,
    'This agreement is not in force now. Both sides must have signed it, and neither have paused or ended it',
    'Este acuerdo no está en vigor. Ambas partes deben haberlo firmado y ninguna haberlo pausado o terminado',
  ],
  notReady: [
    409,
    'The other agency has not answered yet. Wait until its name stands here',
    'La otra agencia aún no ha respondido. Espere hasta que aparezca su nombre',
  ],
  runNow: [409, 'A run is under way. Wait for it or stop it', 'Hay una búsqueda en curso. Espere o deténgala'],
  budgetSpent: [
    429,
    'The questions that this agreement allows in a day are used up. Try again tomorrow',
    'Se agotaron las preguntas que este acuerdo permite en un día. Inténtelo mañana',
  ],
} as const satisfies Refusals

export const purposes = ['coordination', 'housing', 'benefits', 'health', 'children'] as const
/** Where an agreement stands, as both sides may know it. */
export const standings = ['invited', 'toSign', 'theyToSign', 'notYet', 'inForce', 'paused', 'over', 'ended'] as const
/** Why a run ended without a result, in words of its own for each. */
export const runReasons = [
  'unreachable',
  'notInForce',
  'budgetSpent',
  'unfinished',
  'badAnswer',
  'tooMany',
  'notAllowed',
  'stopped',
  'unknown',
] as const

const agreement = z.object({
  id: anyId,
  partnerName: z.string(),
  partnerAddress: z.string(),
  madeHere: z.boolean(),
  standing: z.enum(standings),
  purposes: z.array(z.enum(purposes)),
  programs: z.array(z.object({ id: anyId, name: z.string() })),
  from: day,
  until: day,
  ourPeople: z.int(),
  theirPeople: z.nullable(z.int()),
  signedBy: z.nullable(z.string()),
  signedAt: z.nullable(instant),
  theirSignedBy: z.nullable(z.string()),
  theirSignedAt: z.nullable(instant),
  pausedHere: z.boolean(),
  pausedThere: z.boolean(),
  trouble: z.string(),
  at: instant,
})
export type MatchAgreement = z.infer<typeof agreement>

const run = z.object({
  id: anyId,
  side: z.enum(['asks', 'answers']),
  state: z.enum(['waiting', 'working', 'done', 'cancelled', 'refused']),
  reason: z.nullable(z.enum(runReasons)),
  people: z.int(),
  rows: z.int(),
  tokens: z.int(),
  parts: z.int(),
  partsDone: z.int(),
  found: z.int(),
  bytesOut: z.int(),
  bytesIn: z.int(),
  at: instant,
  endedAt: z.nullable(instant),
})
export type MatchRun = z.infer<typeof run>

export const networkRoutes = {
  ...matchHintRoutes,
  agreements: route({
    id: 'matchAgreements',
    method: 'GET',
    path: '/api/network/agreements',
    summary: 'The agreements with other agencies, and what a new one needs to know',
    kind: 'json',
    may: { caller: 'session', action: 'agree', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      mayMatch: z.boolean(),
      agreements: z.array(agreement),
      programs: z.array(z.object({ id: anyId, name: z.string() })),
    }),
  }),
  agreement: route({
    id: 'matchAgreement',
    method: 'GET',
    path: '/api/network/agreements/{agreementId}',
    summary: 'One agreement: who signed it, the invitation while it is open, and each run in numbers',
    kind: 'json',
    may: { caller: 'session', action: 'agree', consent: 'none', records: 'nothing' },
    params: z.object({ agreementId: anyId }),
    body: nothing,
    reply: z.object({ agreement, invitation: z.nullable(z.string()), runs: z.array(run), tokensADay: z.int() }),
  }),
}

const done = z.object({ id: anyId })
const ours = { programIds: z.array(anyId).check(z.minLength(1), z.maxLength(50)) }

export const networkCommands = {
  invite: command({
    type: 'network.invite',
    summary: 'Propose an agreement and make a one-use invitation for the other agency',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({
      purposes: z.array(z.enum(purposes)).check(z.minLength(1), z.maxLength(5)),
      from: day,
      until: day,
      ...ours,
    }),
    result: done,
    refusals: networkRefusals,
  }),
  join: command({
    type: 'network.join',
    summary: 'Use the invitation of another agency',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({ invitation: said(600), ...ours }),
    result: done,
    refusals: networkRefusals,
  }),
  sign: command({
    type: 'network.sign',
    summary: 'Sign the agreement for one’s own agency',
    schemaVer: 1,
    may: { action: 'agree', person: null, stepUp: true },
    payload: z.strictObject({ agreementId: anyId }),
    result: done,
    refusals: networkRefusals,
  }),
  setPaused: command({
    type: 'network.setPaused',
    summary: 'Pause the agreement, or let it go on',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({ agreementId: anyId, paused: z.boolean() }),
    result: done,
    refusals: networkRefusals,
  }),
  end: command({
    type: 'network.end',
    summary: 'End the agreement for good',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({ agreementId: anyId }),
    result: done,
    refusals: networkRefusals,
  }),
  run: command({
    type: 'network.run',
    summary: 'Look now whom both agencies know',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({ agreementId: anyId }),
    result: done,
    refusals: networkRefusals,
  }),
  stopRun: command({
    type: 'network.stopRun',
    summary: 'Stop a run and destroy what it has made so far',
    schemaVer: 1,
    may: { action: 'agree', person: null },
    payload: z.strictObject({ runId: anyId }),
    result: done,
    refusals: networkRefusals,
  }),
  answerHint: command({
    type: 'network.answerHint',
    summary: 'What the person said, or that it is somebody else',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, hintId: anyId, answer: z.enum(['agreed', 'saidNo', 'notSame', 'new']) }),
    result: done,
    refusals: {},
  }),
  leaveOut: command({
    type: 'network.leaveOut',
    summary: 'The person wants to be left out of looking between agencies, or no longer',
    schemaVer: 1,
    may: { action: 'write', person: 'personId' },
    payload: z.strictObject({ personId, leftOut: z.boolean() }),
    result: z.object({}),
    refusals: {},
  }),
}
