import { z } from 'zod/mini'
import { networkRefusals, purposes } from './network.ts'
import { commonRefusals, type Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, day, instant, text } from './shapes.ts'

/**
 * What two servers say to each other, whole: every field that crosses stands here. Shapes are strict, so that nothing else
 * can cross by mistake; what is binary (elements of the group, rows) has its length checked instead.
 */
export const peerSteps = ['connect', 'state', 'begin', 'evaluate', 'list', 'report', 'end', 'hint'] as const
export type PeerStep = (typeof peerSteps)[number]

const base64 = (bytes: number) =>
  z.string().check(z.regex(new RegExp(`^[A-Za-z0-9_-]{${Math.ceil((bytes * 4) / 3)}}$`)))
const count = z.int().check(z.minimum(0), z.maximum(1_000_000))

/** Why the other server says no, in a word that stands for a sentence on the run's page. */
export const peerRefusals = {
  notFound: commonRefusals.notFound,
  invalidInput: commonRefusals.invalidInput,
  malformed: commonRefusals.malformed,
  tooLarge: commonRefusals.tooLarge,
  unsigned: [401, 'The signature of this message does not hold', 'La firma de este mensaje no es válida'],
  notInForce: networkRefusals.notInForce,
  budgetSpent: networkRefusals.budgetSpent,
  notAllowed: networkRefusals.mayNotMatch,
  tooMany: [422, 'These are more people than the agreement says', 'Son más personas de las que dice el acuerdo'],
  unfinished: [
    409,
    'The run before has not said yet whom it found. Finish it first',
    'La búsqueda anterior aún no ha dicho a quién encontró. Termínela primero',
  ],
  badElement: [422, 'This is not an element of the group', 'Esto no es un elemento del grupo'],
} as const satisfies Refusals

const kind = z.enum(['human_services', 'victim_services', 'partner', 'house'])
const name = text(200)

/** What each step sends and is answered; null where it is bytes. */
export const peerMessages = {
  connect: {
    asks: z.strictObject({
      code: base64(32),
      agencyId: anyId,
      name,
      kind,
      address: text(300),
      key: base64(32),
      people: count,
    }),
    says: z.strictObject({ name, kind, purposes: z.array(z.enum(purposes)), from: day, until: day, people: count }),
  },
  state: {
    asks: z.strictObject({ signedAt: z.nullable(instant), signedBy: name, paused: z.boolean(), ended: z.boolean() }),
    says: z.strictObject({ signedAt: z.nullable(instant), signedBy: name, paused: z.boolean(), ended: z.boolean() }),
  },
  begin: {
    asks: z.strictObject({ runId: anyId, people: count, tokens: z.int().check(z.minimum(1), z.maximum(16_000_000)) }),
    says: z.strictObject({ key: base64(32), rows: count, parts: count }),
  },
  /** 16 bytes of the run's id, 4 of the part's number, then 32 for each element; answered by as many and a proof of 64. */
  evaluate: null,
  list: { asks: z.strictObject({ runId: anyId, part: count }), says: null },
  report: {
    asks: z.strictObject({
      runId: anyId,
      found: z.array(z.strictObject({ row: count, secret: base64(16), handle: base64(16) })).check(z.maxLength(20_000)),
    }),
    says: z.strictObject({ known: z.array(z.strictObject({ row: count, handle: base64(16) })) }),
  },
  end: { asks: z.strictObject({ runId: anyId }), says: z.strictObject({}) },
  hint: {
    asks: z.strictObject({ linkId: anyId, officer: name, contact: text(300) }),
    says: z.strictObject({ agreed: z.boolean(), officer: name, contact: text(300) }),
  },
}

export const peerRoutes = {
  peer: route({
    id: 'matchPeer',
    method: 'POST',
    path: '/api/network/peer/{agencyId}/{agreementId}/{step}',
    summary:
      'One step between two servers under an agreement, signed with the key that was pinned; see docs/matching.md',
    kind: 'file',
    may: { caller: 'anyone', action: 'signedByPartner', consent: 'none', records: 'nothing' },
    params: z.object({ agencyId: anyId, agreementId: anyId, step: z.enum(peerSteps) }),
    body: z.unknown(),
    reply: z.unknown(),
  }),
}
