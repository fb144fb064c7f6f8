import { type Actor, holds, type PersonFacts, type RecordFacts } from './facts.ts'

/** Everything that a rule may look at. */
export interface Question {
  actor: Actor
  action: Action
  facts: PersonFacts
  record: RecordFacts
  now: Date
}

/** What can be done to a record, and the right of a role that it takes. */
export const actions = {
  read: { right: 'read', changes: false },
  write: { right: 'write', changes: true },
  sign: { right: 'sign', changes: true },
  refer: { right: 'refer', changes: true },
  caseload: { right: 'caseload', changes: true },
  answer: { right: 'answer', changes: true },
  join: { right: 'join', changes: true },
} as const
export type Action = keyof typeof actions

/**
 * One rule. Rules are asked in order; the first that applies decides, and its id goes into the ledger.
 * The `why` is for the reader of the ledger and of the settings page.
 */
export interface Rule {
  id: string
  effect: 'allow' | 'deny'
  why: string
  applies(q: Question): boolean
}

const granted = (q: Question, ...kinds: string[]) =>
  q.facts.grants.some((g) => kinds.includes(g.kind) && holds(g, q.now))
const enrolledNow = (q: Question) => q.facts.enrolments.filter((e) => holds(e, q.now))
const assignedTo = (q: Question, users: readonly string[]) => {
  const open = new Set(enrolledNow(q).map((e) => e.id))
  return q.facts.assignments.some((a) => users.includes(a.userId) && open.has(a.enrolmentId) && holds(a, q.now))
}
const ownAgency = (q: Question) => q.record.agencyId === q.actor.agencyId
const hasRight = (q: Question) => q.actor.rights.includes(actions[q.action].right)
const isRecipient = (q: Question) =>
  q.record.sentTo?.agencyId === q.actor.agencyId && q.record.sentTo.consented && q.actor.rights.includes('answer')
const ownPortal = (q: Question) => q.facts.proxies.some((p) => holds(p, q.now))

/** The rules of access, in the order of the design: hard denials, segments, then the ways in. What none allows is denied. */
export const rules: readonly Rule[] = [
  {
    id: 'conflict',
    effect: 'deny',
    why: 'A worker sees nothing of their own relatives, household or self. Nothing overrides this.',
    applies: (q) => q.facts.conflicts.some((c) => holds(c, q.now)),
  },
  {
    id: 'agencyWall',
    effect: 'deny',
    why: 'A record belongs to one agency. Another sees only a referral to it, while a consent that names it is in force.',
    applies: (q) => !ownAgency(q) && !isRecipient(q),
  },
  {
    id: 'sealed',
    effect: 'deny',
    why: 'A sealed record opens only to a court or audit grant.',
    applies: (q) => ownAgency(q) && q.facts.seals.some((s) => holds(s, q.now)) && !granted(q, 'court', 'audit'),
  },
  {
    id: 'segment',
    effect: 'deny',
    why: 'This part of the record needs a clearance of its own.',
    applies: (q) => !q.actor.segments.includes(q.record.segment),
  },
  {
    id: 'recipient',
    effect: 'allow',
    why: 'The referral was sent to this agency, and the person agreed.',
    applies: (q) => !ownAgency(q) && isRecipient(q) && (q.action === 'read' || q.action === 'answer'),
  },
  {
    id: 'ownRecord',
    effect: 'allow',
    why: 'It is the person’s own record, or that of someone they act for.',
    applies: (q) => ownAgency(q) && q.action === 'read' && q.record.portalVisible && ownPortal(q),
  },
  {
    id: 'noRight',
    effect: 'deny',
    why: 'No role of this worker allows this.',
    applies: (q) => !hasRight(q),
  },
  {
    id: 'assigned',
    effect: 'allow',
    why: 'The person is on this worker’s caseload, or the worker covers it.',
    applies: (q) => assignedTo(q, [q.actor.userId]),
  },
  {
    id: 'supervisor',
    effect: 'allow',
    why: 'The person is on the caseload of someone whom this worker supervises.',
    applies: (q) => assignedTo(q, q.facts.supervised),
  },
  {
    id: 'programRead',
    effect: 'allow',
    why: 'The record belongs to a programme that this worker may read whole.',
    applies: (q) => q.record.programId !== null && q.facts.programs.includes(q.record.programId),
  },
  {
    id: 'breakGlass',
    effect: 'allow',
    why: 'An emergency or court grant is in force for this person.',
    // A grant ends; what is joined under it would stay joined, and keep open what it opened.
    applies: (q) => q.action !== 'join' && granted(q, 'break_glass', 'court', 'audit'),
  },
]
