import { z } from 'zod/mini'
import { clockDate } from './benefit-date.ts'
import { command } from './command.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import { anyId, cents, day, inBoth, instant, noParams, nothing, personId, said, text } from './shapes.ts'

/** Applications for benefits: their papers, the letters that came, and the dates that run. */

export const applicationStatuses = [
  'preparing',
  'filed',
  'askedForMore',
  'approved',
  'denied',
  'ended',
  'withdrawn',
] as const
export const filingWays = ['online', 'phone', 'inPerson', 'mail'] as const
/** What makes an office answer in another time: urgent need, or a disability. */
export const applicationBases = ['usual', 'expedited', 'disability'] as const
export const paperStates = ['toGet', 'have', 'handedIn', 'notNeeded'] as const
export const noticeKinds = ['request', 'renewal', 'approval', 'denial', 'reduction', 'end'] as const

const officeWords = 200
const letterWords = 1000
const mostAsked = 12

const paper = z.object({
  id: anyId,
  /** Ours where the programme commonly asks for it; otherwise as it was typed. */
  says: inBoth,
  examples: inBoth,
  citation: z.string(),
  state: z.enum(paperStates),
  stateOn: z.nullable(day),
  dueOn: z.nullable(day),
  /** The letter that asks for it. */
  noticeId: z.nullable(anyId),
})
export type PaperSeen = z.infer<typeof paper>

const notice = z.object({
  id: anyId,
  kind: z.enum(noticeKinds),
  datedOn: day,
  receivedOn: z.nullable(day),
  effectiveOn: z.nullable(day),
  answerBy: z.nullable(day),
  words: z.string(),
  hearingAskedOn: z.nullable(day),
})
export type NoticeSeen = z.infer<typeof notice>

const application = z.object({
  id: anyId,
  programme: z.string(),
  name: inBoth,
  office: z.string(),
  how: z.nullable(z.enum(filingWays)),
  basis: z.enum(applicationBases),
  status: z.enum(applicationStatuses),
  filedOn: z.nullable(day),
  decidedOn: z.nullable(day),
  amountCents: z.nullable(cents),
  certifiedFrom: z.nullable(day),
  certifiedUntil: z.nullable(day),
  renewsId: z.nullable(anyId),
  renewed: z.boolean(),
  begunAt: instant,
  version: z.int(),
  papers: z.array(paper),
  notices: z.array(notice),
  dates: z.array(clockDate),
})
export type ApplicationSeen = z.infer<typeof application>

export const applicationsRoutes = {
  applications: route({
    id: 'applications',
    method: 'GET',
    path: '/api/people/{personId}/applications',
    summary: 'What a person applied for: papers, letters, and the dates that run, with the rule behind each',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      today: day,
      applications: z.array(application),
      /** What one can apply for; first what this household may get. */
      programmes: z.array(z.object({ id: z.string(), name: inBoth, likely: z.boolean() })),
      /** Other clocks of the programmes that were applied for, which no letter starts. */
      rules: z.array(
        z.object({
          id: z.string(),
          programme: z.string(),
          says: inBoth,
          amount: z.number(),
          unit: z.string(),
          citation: z.string(),
          confirm: z.boolean(),
        }),
      ),
    }),
  }),
  myCalendar: route({
    id: 'myCalendar',
    method: 'GET',
    path: '/api/me/calendar',
    summary: 'Whether my dates are given to a calendar, and since when',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'nothing' },
    params: noParams,
    body: nothing,
    reply: z.object({ feed: z.nullable(z.object({ id: anyId, madeAt: instant })) }),
  }),
}
export type ApplicationsPage = z.infer<(typeof applicationsRoutes)['applications']['reply']>

export const calendarRoute = route({
  id: 'calendarFeed',
  method: 'GET',
  path: '/calendar/{token}.ics',
  summary: 'The dates of a worker’s people for their calendar: programmes and days, never a name',
  kind: 'file',
  may: { caller: 'anyone', action: 'read', consent: 'none', records: 'list' },
  params: z.object({ token: text(100) }),
  body: nothing,
  reply: nothing,
})

export const applicationsRefusals = {
  noSuchProgramme: [422, 'Choose a program from the list', 'Elija un programa de la lista'],
  nothingFiled: [
    409,
    'Write down first when this application was filed',
    'Escriba primero cuándo se presentó esta solicitud',
  ],
  nothingAsked: [422, 'Write down what the letter asks for', 'Escriba qué pide la carta'],
  noHearing: [
    422,
    'This letter took nothing away, so there is no hearing to ask for',
    'Esta carta no quitó nada, así que no hay audiencia que pedir',
  ],
  beforeBirth: [
    422,
    'This day is before the person was born. Look at the year',
    'Este día es anterior al nacimiento de la persona. Revise el año',
  ],
  daysInOrder: [422, 'These days are not in order. Look at the years', 'Estos días no están en orden. Revise los años'],
} as const satisfies Refusals

const write = { action: 'write', person: 'personId' }
const step = z.object({ applicationId: anyId, version: z.int() })
const maybeDay = z._default(z.nullable(day), null)
const granted = z.strictObject({
  amountCents: z._default(z.nullable(cents.check(z.minimum(0))), null),
  from: maybeDay,
  until: maybeDay,
})
export const newNotice = z.strictObject({
  personId,
  applicationId: anyId,
  noticeId: anyId,
  kind: z.enum(noticeKinds),
  datedOn: day,
  receivedOn: maybeDay,
  /** From when the change counts. */
  effectiveOn: maybeDay,
  /** The last day that the letter names. */
  answerBy: maybeDay,
  words: z._default(text(letterWords), ''),
  /** What a letter asks for, a paper each. */
  asks: z._default(z.array(said(officeWords)).check(z.maxLength(mostAsked)), []),
  /** What an approval gives. */
  granted: z._default(z.nullable(granted), null),
})

export const applicationsCommands = {
  start: command({
    type: 'benefits.startApplication',
    summary: 'Begin an application, with the papers that this household will be asked for',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({
      personId,
      applicationId: anyId,
      programme: said(40),
      office: z._default(text(officeWords), ''),
    }),
    result: step,
    refusals: applicationsRefusals,
  }),
  renew: command({
    type: 'benefits.renewApplication',
    summary: 'Begin the renewal of a benefit that is running out',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({ personId, applicationId: anyId, renewsId: anyId }),
    result: step,
    refusals: applicationsRefusals,
  }),
  file: command({
    type: 'benefits.fileApplication',
    summary: 'It was filed: when, how and where',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({
      personId,
      applicationId: anyId,
      filedOn: day,
      how: z.enum(filingWays),
      basis: z._default(z.enum(applicationBases), 'usual'),
      office: z.optional(text(officeWords)),
    }),
    result: step,
    refusals: applicationsRefusals,
  }),
  addPaper: command({
    type: 'benefits.addPaper',
    summary: 'One more paper to get',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({
      personId,
      applicationId: anyId,
      documentId: anyId,
      words: said(officeWords),
      dueOn: maybeDay,
    }),
    result: z.object({ documentId: anyId }),
    refusals: applicationsRefusals,
  }),
  setPaper: command({
    type: 'benefits.setPaper',
    summary: 'A paper is still to get, at hand, handed in, or not needed',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({ personId, documentId: anyId, state: z.enum(paperStates) }),
    result: z.object({ status: z.enum(applicationStatuses) }),
    refusals: applicationsRefusals,
  }),
  noteNotice: command({
    type: 'benefits.noteNotice',
    summary: 'A letter came: what it is, its date, and what it asks or decides',
    schemaVer: 1,
    may: write,
    payload: newNotice,
    result: step,
    refusals: applicationsRefusals,
  }),
  decide: command({
    type: 'benefits.decideApplication',
    summary: 'The office decided, and no letter is at hand',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({
      personId,
      applicationId: anyId,
      status: z.enum(['approved', 'denied', 'ended']),
      decidedOn: day,
      granted: z._default(z.nullable(granted), null),
    }),
    result: step,
    refusals: applicationsRefusals,
  }),
  askHearing: command({
    type: 'benefits.askHearing',
    summary: 'A hearing was asked for about a letter; null takes it back',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({ personId, noticeId: anyId, askedOn: z.nullable(day) }),
    result: z.object({ noticeId: anyId }),
    refusals: applicationsRefusals,
  }),
  withdraw: command({
    type: 'benefits.withdrawApplication',
    summary: 'The person takes the application back',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({ personId, applicationId: anyId }),
    result: step,
    refusals: applicationsRefusals,
  }),
  undoStep: command({
    type: 'benefits.undoStep',
    summary: 'The last step of an application was a mistake; `version` is the one that the step gave',
    schemaVer: 1,
    may: write,
    payload: z.strictObject({ personId, applicationId: anyId, version: z.int() }),
    result: step,
    refusals: applicationsRefusals,
  }),
  makeCalendar: command({
    type: 'benefits.makeCalendar',
    summary: 'Give my dates to a calendar at an address that nobody can guess; one made before ends',
    schemaVer: 1,
    may: { action: 'read', person: null },
    payload: z.strictObject({ feedId: anyId, token: z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/)) }),
    result: z.object({ feedId: anyId }),
    refusals: {},
  }),
  endCalendar: command({
    type: 'benefits.endCalendar',
    summary: 'My dates are given to no calendar any more',
    schemaVer: 1,
    may: { action: 'read', person: null },
    payload: z.strictObject({ feedId: anyId }),
    result: z.object({ feedId: anyId }),
    refusals: {},
  }),
}
