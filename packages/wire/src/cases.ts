import { z } from 'zod/mini'
import { benefitDate } from './benefit-date.ts'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, birthDay, fromQuery, instant, namedInstant, noParams, nothing, personId, said, text } from './shapes.ts'

const promiseOpen = z.object({
  id: anyId,
  personId,
  personName: z.string(),
  byKind: z.enum(['officer', 'person', 'family', 'partner']),
  byName: z.string(),
  words: z.string(),
  dueOn: z.nullable(z.string()),
  noteId: z.nullable(anyId),
  quote: z.string(),
  at: instant,
})
export type PromiseOpen = z.infer<typeof promiseOpen>

/** One thing that is due, from any room. */
const due = z.object({
  kind: z.enum(['promise', 'referralAnswer', 'unsignedNote', 'planReview', 'referralLate', 'benefitDate']),
  /** Where it is seen to; of a benefit, its application. */
  id: anyId,
  personId,
  personName: z.string(),
  words: z.string(),
  dueOn: z.nullable(z.string()),
})
export type Due = z.infer<typeof due>

const heard = z.object({
  kind: z.enum(['referral', 'note']),
  id: anyId,
  personId,
  personName: z.string(),
  by: z.string(),
  state: z.string(),
  words: z.string(),
  at: instant,
})

const moment = z.object({
  kind: z.enum([
    'conversation',
    'note',
    'unmetNeed',
    'promise',
    'promiseKept',
    'referral',
    'referralStep',
    'goal',
    'household',
    'enrolment',
    'signature',
    'application',
    'benefitNotice',
  ]),
  id: anyId,
  at: instant,
  title: z.string(),
  words: z.string(),
  by: z.string(),
  state: z.string(),
})
export type Moment = z.infer<typeof moment>

const caseRow = z.object({
  personId,
  name: z.string(),
  bornOn: z.nullable(z.string()),
  status: z.enum(['intake', 'active', 'closed']),
  program: z.string(),
  worker: z.string(),
  lastContactAt: z.nullable(instant),
  promisesOpen: z.int(),
  nextDueOn: z.nullable(z.string()),
})
export type CaseRow = z.infer<typeof caseRow>

const notice = z.object({
  id: anyId,
  kind: z.enum(['assigned', 'breakGlass', 'ownTie', 'tieFound', 'boundary', 'boundaryAnswered']),
  /** Who gave the person to me, or opened the record. */
  by: z.string(),
  at: instant,
  /** The person, where the reader may see them. */
  personId: z.nullable(personId),
  personName: z.string(),
})
export type Notice = z.infer<typeof notice>

const quietPerson = z.object({ personId, name: z.string(), lastContactAt: z.nullable(instant) })

/** A colleague whom the reader supervises, and how much stands behind each number. */
const teamMember = z.object({
  userId: anyId,
  name: z.string(),
  people: z.int(),
  /** Promises, referrals without an answer and plans to review whose day has passed. */
  late: z.int(),
  /** Notes left unsigned for longer than three days. */
  unsigned: z.int(),
  /** People on their list with whom nobody has spoken for thirty days. */
  quiet: z.int(),
})
export type TeamMember = z.infer<typeof teamMember>

export const casesRoutes = {
  today: route({
    id: 'today',
    method: 'GET',
    path: '/api/today',
    summary: 'The day: what is due, what was heard, who has not been spoken with for long',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({
      name: z.string(),
      due: z.array(due),
      heard: z.array(heard),
      quiet: z.array(quietPerson),
      people: z.int(),
      /** Null for whoever supervises nobody. */
      team: z.nullable(z.array(teamMember)),
    }),
  }),
  teamMember: route({
    id: 'teamMember',
    method: 'GET',
    path: '/api/team/{userId}',
    summary:
      'Where a colleague whom I supervise may need a hand: what is late, what is unsigned, who was not spoken with',
    kind: 'json',
    may: { caller: 'session', action: 'supervise', consent: 'none', records: 'list' },
    params: z.object({ userId: anyId }),
    body: nothing,
    reply: z.object({ name: z.string(), late: z.array(due), unsigned: z.array(due), quiet: z.array(quietPerson) }),
  }),
  caseload: route({
    id: 'caseload',
    method: 'GET',
    path: '/api/caseload',
    summary: 'The people with whom I work, or a colleague whom I supervise, a page at a time',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({
      words: z._default(text(100), ''),
      status: z._default(z.enum(['open', 'intake', 'active', 'closed']), 'open'),
      sort: z._default(z.enum(['name', 'lastContact', 'nextDue']), 'name'),
      page: fromQuery.count(10_000, 1),
      worker: z.optional(anyId),
    }),
    body: nothing,
    reply: z.object({
      worker: z.nullable(z.string()),
      cases: z.array(caseRow),
      total: z.int(),
      page: z.int(),
      pages: z.int(),
    }),
  }),
  story: route({
    id: 'story',
    method: 'GET',
    path: '/api/people/{personId}/story',
    summary: 'What happened with a person, newest first; promises open; what is due',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId, before: z.optional(namedInstant), limit: fromQuery.count(100, 40) }),
    body: nothing,
    reply: z.object({
      moments: z.array(moment),
      more: z.boolean(),
      /** What runs for their benefits, the nearest first. */
      dates: z.array(benefitDate),
      promises: z.array(promiseOpen),
      referrals: z.array(
        z.object({
          id: anyId,
          serviceName: z.string(),
          toName: z.string(),
          state: z.string(),
          sentAt: instant,
          answerBy: z.nullable(z.string()),
        }),
      ),
      workers: z.array(z.object({ userId: anyId, name: z.string(), kind: z.string(), program: z.string() })),
      enrolment: z.nullable(
        z.object({ id: anyId, status: z.enum(['intake', 'active', 'closed']), program: z.string() }),
      ),
    }),
  }),
  handover: route({
    id: 'handover',
    method: 'GET',
    path: '/api/people/{personId}/handover',
    summary: 'What the next officer needs in five minutes, each line linked to the sentence it came from',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      person: z.object({
        id: personId,
        name: z.string(),
        pronouns: z.string(),
        bornOn: z.nullable(z.string()),
        language: z.string(),
        interpreter: z.string(),
        contactCaution: z.string(),
      }),
      matters: z.array(
        z.object({
          tieId: anyId,
          otherName: z.string(),
          kind: z.string(),
          closeness: z.string(),
          mayBeTold: z.string(),
          neverMeet: z.boolean(),
          words: z.string(),
        }),
      ),
      /** What runs for their benefits, the nearest first. */
      dates: z.array(benefitDate),
      promises: z.array(promiseOpen),
      goals: z.array(z.object({ id: anyId, words: z.string(), withoutUs: z.string(), status: z.string() })),
      referrals: z.array(
        z.object({ id: anyId, serviceName: z.string(), state: z.string(), answerBy: z.nullable(z.string()) }),
      ),
      unmet: z.array(z.object({ id: anyId, words: z.string(), why: z.string() })),
      lastWords: z.array(
        z.object({ noteId: anyId, at: instant, words: z.string(), by: z.string(), signed: z.boolean() }),
      ),
    }),
  }),
  notices: route({
    id: 'notices',
    method: 'GET',
    path: '/api/notices',
    summary: 'What I must be told and have not seen yet: people given to me, records opened in an emergency',
    kind: 'json',
    may: { caller: 'session', action: 'anyone', consent: 'none', records: 'list' },
    params: noParams,
    body: nothing,
    reply: z.object({ notices: z.array(notice) }),
  }),
  colleagues: route({
    id: 'colleagues',
    method: 'GET',
    path: '/api/colleagues',
    summary: 'Officers of my agency to whom someone can be given',
    kind: 'json',
    may: { caller: 'session', action: 'caseload', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({
      colleagues: z.array(z.object({ userId: anyId, name: z.string(), unit: z.string(), role: z.string() })),
    }),
  }),
}

export const casesRefusals = {
  nobodyFits: [
    404,
    'No record that can be opened fits this. Look at the spelling and the birth date',
    'Ningún expediente que se pueda abrir coincide con esto. Revise cómo se escribe el nombre y la fecha de nacimiento',
  ],
  reasonTooShort: [
    422,
    'Say in at least 20 characters why this cannot wait',
    'Explique en al menos 20 caracteres por qué esto no puede esperar',
  ],
  alreadyAssigned: [409, 'This person is already on their list', 'Esta persona ya está en su lista'],
  notTheirs: [422, 'That colleague cannot take people on', 'Ese colega no puede tener personas a su cargo'],
} as const satisfies Refusals

const done = z.object({ id: anyId })
export const emergencyReasons = ['danger', 'medical', 'childSafety', 'missing', 'other'] as const

export const casesCommands = {
  assign: command({
    type: 'cases.assign',
    summary: 'Give a person to another officer too, or hand over to them',
    schemaVer: 1,
    may: { action: 'caseload', person: 'personId' },
    payload: z.strictObject({
      personId,
      toUserId: anyId,
      kind: z.enum(['primary', 'secondary', 'cover']),
      until: z._default(z.nullable(namedInstant), null),
    }),
    result: done,
    refusals: casesRefusals,
  }),
  setStatus: command({
    type: 'cases.setStatus',
    summary: 'Intake is over, the work is over, or it begins again',
    schemaVer: 1,
    may: { action: 'caseload', person: 'personId' },
    payload: z.strictObject({ personId, status: z.enum(['active', 'closed']), because: z._default(text(500), '') }),
    result: done,
    refusals: {},
  }),
  breakGlass: command({
    type: 'cases.breakGlass',
    summary: 'Open a record in an emergency, for four hours; supervisor and privacy officer are told at once',
    schemaVer: 1,
    may: { action: 'breakGlass', person: null, stepUp: true },
    payload: z.strictObject({
      /** Whose record, by its address; or, where only the person is known, by name and birth date. */
      personId: z._default(z.nullable(personId), null),
      known: z._default(z.nullable(z.strictObject({ name: said(200), bornOn: birthDay })), null),
      reasonCode: z.enum(emergencyReasons),
      reason: said(2000),
    }),
    result: z.object({ id: anyId, personId, until: instant }),
    refusals: casesRefusals,
  }),
  noticeSeen: command({
    type: 'cases.noticeSeen',
    summary: 'I have seen this notice',
    schemaVer: 1,
    may: { action: 'anyone', person: null },
    payload: z.strictObject({ noticeId: anyId }),
    result: done,
    refusals: {},
  }),
}
