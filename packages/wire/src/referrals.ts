import { z } from 'zod/mini'
import { command } from './command.ts'
import { envelope } from './envelope.ts'
import type { Refusals } from './refusal.ts'
import { route } from './route.ts'
import {
  anyId,
  day,
  fromQuery,
  inBoth,
  instant,
  language,
  nothing,
  personId,
  referralId,
  said,
  serviceId,
  text,
} from './shapes.ts'

/** Referrals: what is asked of whom, what may be shared, what came of it. */

export const referralStates = [
  'sent',
  'accepted',
  'waitListed',
  'declined',
  'met',
  'couldNotContact',
  'didNotCome',
  'closed',
  'withdrawn',
] as const
export const referralState = z.enum(referralStates)
export type ReferralState = z.infer<typeof referralState>

/** What an answer says: where the referral goes from here. */
export const answers = ['accepted', 'waitListed', 'declined', 'met', 'couldNotContact', 'didNotCome'] as const
export type Answer = (typeof answers)[number]

/**
 * Which step may follow which; everything else is out of order. Nobody can have been met whose referral nobody took up,
 * and what is closed or withdrawn stays so.
 */
export const nextSteps: Readonly<Record<ReferralState, readonly ReferralState[]>> = {
  sent: ['accepted', 'waitListed', 'declined', 'withdrawn', 'closed'],
  waitListed: ['accepted', 'declined', 'couldNotContact', 'withdrawn', 'closed'],
  accepted: ['met', 'couldNotContact', 'didNotCome', 'waitListed', 'declined', 'withdrawn', 'closed'],
  couldNotContact: ['accepted', 'met', 'didNotCome', 'withdrawn', 'closed'],
  didNotCome: ['accepted', 'met', 'couldNotContact', 'withdrawn', 'closed'],
  declined: ['closed'],
  met: [],
  closed: [],
  withdrawn: [],
}

/** Whose turn it is. A declined or failed referral waits for us: the person still has the need. */
export const waitsOn = (state: ReferralState): 'us' | 'them' | 'nobody' =>
  state === 'sent' || state === 'accepted' || state === 'waitListed'
    ? 'them'
    : state === 'declined' || state === 'couldNotContact' || state === 'didNotCome'
      ? 'us'
      : 'nobody'

export const reasons = {
  declined: ['full', 'notEligible', 'wrongService', 'tooFar', 'language', 'closedForNow', 'other'],
  couldNotContact: ['noAnswer', 'wrongNumber', 'noMessagePossible', 'moved', 'other'],
  closed: ['helpedElsewhere', 'notWantedAnyMore', 'noPlaceFound', 'other'],
  withdrawn: ['notWantedAnyMore', 'helpedElsewhere', 'sentByMistake', 'consentTakenBack', 'other'],
} as const
const anyReason = z.enum([
  ...reasons.declined,
  ...reasons.couldNotContact,
  'helpedElsewhere',
  'notWantedAnyMore',
  'noPlaceFound',
  'sentByMistake',
  'consentTakenBack',
])
export type Reason = z.infer<typeof anyReason>

/** Outcomes that mean little without a reason. */
export const needsReason = (state: ReferralState): state is keyof typeof reasons => state in reasons

/** One thing that is shared, exactly as the other side reads it in either language. `mark` proves that what is sent is what was seen. */
export const carried = z.object({
  item: z.string(),
  label: inBoth,
  value: inBoth,
  mark: z.string(),
})
export type Carried = z.infer<typeof carried>

const summary = z.object({
  id: referralId,
  personId,
  personName: z.string(),
  serviceId,
  serviceName: z.string(),
  toName: z.string(),
  state: referralState,
  reason: z.string(),
  sentAt: instant,
  answerBy: z.nullable(day),
  changedAt: instant,
  closedAt: z.nullable(instant),
  daysOpen: z.int(),
  /** The day by which an answer was hoped for has passed and nobody has answered. */
  isLate: z.boolean(),
  waitsOn: z.enum(['us', 'them', 'nobody']),
  officerName: z.string(),
  isMine: z.boolean(),
})
export type ReferralSummary = z.infer<typeof summary>

const step = z.object({
  id: anyId,
  state: z.string(),
  reason: z.string(),
  words: z.string(),
  byName: z.string(),
  byKind: z.enum(['officer', 'partner', 'system']),
  at: instant,
})
export type ReferralStep = z.infer<typeof step>

/** What the receiving side sees: what the referral carries, and nothing else of the person. */
const asReceived = z.object({
  state: referralState,
  serviceName: z.string(),
  toName: z.string(),
  fromAgency: z.string(),
  officerName: z.string(),
  officerEmail: z.string(),
  message: z.string(),
  purpose: z.string(),
  warm: z.boolean(),
  carries: z.array(z.object({ item: z.string(), label: inBoth, value: inBoth })),
  sentAt: instant,
  answerBy: z.nullable(day),
  /** The last day on which it can be seen. */
  seenUntil: day,
  answers: z.array(z.enum(answers)),
  /** Records of treatment for substance use stay under 42 CFR part 2 wherever they go. */
  isPart2: z.boolean(),
})
export type ReceivedReferral = z.infer<typeof asReceived>

const likelyService = z.object({
  id: serviceId,
  name: z.string(),
  organizationName: z.string(),
  place: z.string(),
})
export type LikelyService = z.infer<typeof likelyService>

/** Where a referral may well go, before anybody has typed. */
const likely = z.object({
  /** By what the person asked for that nobody could give. */
  forNeeds: z.array(z.object({ need: z.string(), services: z.array(likelyService) })),
  lately: z.array(likelyService),
})
export type LikelyServices = z.infer<typeof likely>

export const referralsRoutes = {
  referrals: route({
    id: 'referrals',
    method: 'GET',
    path: '/api/referrals',
    summary: 'The referral board: those still open, or those that ended lately',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'list' },
    params: z.object({ show: z._default(z.enum(['open', 'ended']), 'open'), limit: fromQuery.count(500, 300) }),
    body: nothing,
    reply: z.object({ today: day, referrals: z.array(summary) }),
  }),
  received: route({
    id: 'received',
    method: 'GET',
    path: '/api/referrals/received',
    summary: 'What other agencies sent to this one, while the person agrees',
    kind: 'json',
    may: { caller: 'session', action: 'answer', consent: 'referral', records: 'list' },
    params: z.object({ limit: fromQuery.count(500, 200) }),
    body: nothing,
    reply: z.object({ today: day, referrals: z.array(z.extend(asReceived, { id: referralId, isLate: z.boolean() })) }),
  }),
  referral: route({
    id: 'referral',
    method: 'GET',
    path: '/api/referrals/{referralId}',
    summary: 'One referral with its steps and the consent that it rests on',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ referralId }),
    body: nothing,
    reply: z.object({
      today: day,
      referral: z.extend(summary, {
        toEmail: z.string(),
        message: z.string(),
        purpose: z.string(),
        warm: z.boolean(),
        carries: z.array(z.object({ item: z.string(), label: inBoth, value: inBoth })),
        reasonWords: z.string(),
        answeredBy: z.string(),
        version: z.int(),
      }),
      consent: z.object({
        id: anyId,
        from: instant,
        /** The last day on which it can be seen. */
        until: day,
        revokedAt: z.nullable(instant),
        givenHow: z.string(),
        language: z.string(),
        inForce: z.boolean(),
      }),
      steps: z.array(step),
      next: z.array(referralState),
    }),
  }),
  referralsOfPerson: route({
    id: 'referralsOfPerson',
    method: 'GET',
    path: '/api/people/{personId}/referrals',
    summary: 'A person’s referrals, the latest first',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({ today: day, referrals: z.array(summary) }),
  }),
  referralPreview: route({
    id: 'referralPreview',
    method: 'GET',
    path: '/api/people/{personId}/referral-preview',
    summary: 'What could be shared in a referral, word for word as it would be read',
    kind: 'json',
    may: { caller: 'session', action: 'refer', consent: 'none', records: 'read' },
    params: z.object({ personId, serviceId: z.optional(serviceId) }),
    body: nothing,
    reply: z.object({
      today: day,
      person: z.object({ id: personId, name: z.string(), language: z.string() }),
      agencyName: z.string(),
      officerName: z.string(),
      may: z.array(carried),
      isPart2: z.boolean(),
      /** Null where no service is chosen yet, or none of this id is in the directory. */
      service: z.nullable(
        z.object({
          id: serviceId,
          name: z.string(),
          organizationName: z.string(),
          email: z.string(),
          phone: z.string(),
          status: z.string(),
          hasAccount: z.boolean(),
        }),
      ),
      /** An open referral to the same service: say so before sending another. */
      alreadySent: z.nullable(referralId),
      /** Empty once a service is chosen. */
      likely,
    }),
  }),
}

const partnerSees = z.discriminatedUnion('link', [
  z.object({ link: z.literal('open'), referral: asReceived }),
  z.object({ link: z.enum(['used', 'expired', 'ended']) }),
])
export type PartnerSees = z.infer<typeof partnerSees>

/** What a partner without an account uses: both end by themselves, because a link enters in its own way. */
export const partnerRoutes = {
  partnerLink: route({
    id: 'partnerLink',
    method: 'GET',
    path: '/api/partner/{token}',
    summary: 'What a partner’s link shows. Looking does not use the link up',
    kind: 'json',
    may: { caller: 'partnerLink', action: 'answerByLink', consent: 'referral', records: 'read' },
    params: z.object({ token: z.string().check(z.maxLength(200)) }),
    body: nothing,
    reply: partnerSees,
  }),
  answerPartnerLink: route({
    id: 'answerPartnerLink',
    method: 'POST',
    path: '/api/partner/{token}',
    summary: 'A partner answers through a one-use link, and receives the next one',
    kind: 'json',
    may: { caller: 'partnerLink', action: 'answerByLink', consent: 'referral', records: 'nothing' },
    params: z.object({ token: z.string().check(z.maxLength(200)) }),
    body: envelope,
    reply: z.object({ state: referralState, repeated: z.boolean(), next: z.nullable(z.string()) }),
  }),
}

export const referralsRefusals = {
  consentMissing: [
    403,
    'Ask the person what may be shared before you send this referral',
    'Pregunte a la persona qué se puede compartir antes de enviar esta referencia',
  ],
  consentTooShort: [
    422,
    'The day until which it may be seen lies before tomorrow. Choose a later day',
    'El día hasta el que se puede ver es anterior a mañana. Elija un día posterior',
  ],
  consentTooLong: [
    422,
    'A referral may be seen for a year at most. Choose an earlier day',
    'Una referencia puede verse un año como máximo. Elija un día anterior',
  ],
  notAsSeen: [
    409,
    'What would be sent has changed since you looked. Look again, then send',
    'Lo que se enviaría cambió desde que lo vio. Mírelo de nuevo y luego envíe',
  ],
  serviceGone: [
    409,
    'This service is not in the directory any more. Choose another',
    'Este servicio ya no está en el directorio. Elija otro',
  ],
  addressNeeded: [
    422,
    'There is no e-mail address for this service. Enter one, or choose to telephone',
    'No hay correo electrónico de este servicio. Escriba uno o elija llamar por teléfono',
  ],
  reasonMissing: [422, 'Say why', 'Diga por qué'],
  linkUsed: [
    409,
    'This was answered already. The newest mail has the link for the next step',
    'Esto ya se respondió. El correo más reciente tiene el enlace para el siguiente paso',
  ],
  consentEnded: [
    409,
    'The person no longer agrees to share this. Ask them before you send it again',
    'La persona ya no acepta compartir esto. Pregúntele antes de enviarlo otra vez',
  ],
} as const satisfies Refusals

const ofReferral = z.strictObject({ personId, referralId })
const to = { action: 'refer', person: 'personId' } as const
const stepped = z.object({ state: referralState })

/** An address of electronic mail, or nothing. Line ends never pass: they would begin another header. */
const email = z.string().check(z.maxLength(254), z.regex(/^$|^[^\s@<>"',;:()[\]\\]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/))

export const referralsCommands = {
  send: command({
    type: 'referrals.send',
    summary: 'The person agrees, the referral goes out, and the partner gets a link: all of it, or nothing',
    schemaVer: 1,
    may: to,
    payload: z.strictObject({
      personId,
      referralId,
      serviceId,
      toEmail: email,
      purpose: said(300),
      message: z._default(text(2000), ''),
      warm: z._default(z.boolean(), true),
      answerBy: z._default(z.nullable(day), null),
      consent: z.strictObject({
        /** Exactly what may be shared, each as it was shown. */
        carries: z
          .array(z.strictObject({ item: z.string().check(z.maxLength(100)), mark: z.string().check(z.maxLength(64)) }))
          .check(z.maxLength(60)),
        until: day,
        givenHow: z.enum(['inPerson', 'byPhone', 'onPaper', 'byMessage']),
        language,
      }),
    }),
    result: z.object({ referralId, consentId: anyId, mailed: z.boolean() }),
    refusals: referralsRefusals,
  }),
  remind: command({
    type: 'referrals.remind',
    summary: 'Ask the partner again, with a fresh link',
    schemaVer: 1,
    may: to,
    payload: ofReferral,
    result: z.object({ mailed: z.boolean() }),
    refusals: referralsRefusals,
  }),
  withdraw: command({
    type: 'referrals.withdraw',
    summary: 'Take a referral back: the partner no longer sees it',
    schemaVer: 1,
    may: to,
    payload: z.strictObject({
      personId,
      referralId,
      reason: z.enum(reasons.withdrawn),
      words: z._default(text(500), ''),
    }),
    result: stepped,
    refusals: referralsRefusals,
  }),
  recordOutcome: command({
    type: 'referrals.recordOutcome',
    summary: 'What the officer heard: the partner’s answer by telephone, that they met, or that it ends here',
    schemaVer: 1,
    may: to,
    payload: z.strictObject({
      personId,
      referralId,
      state: z.enum([...answers, 'closed']),
      reason: z._default(z.nullable(anyReason), null),
      words: z._default(text(1000), ''),
      /** Who of the partner said so. */
      byName: z._default(text(120), ''),
    }),
    result: stepped,
    refusals: referralsRefusals,
  }),
  revokeConsent: command({
    type: 'referrals.revokeConsent',
    summary: 'The person takes their consent back; whoever received the referral sees it no more',
    schemaVer: 1,
    may: to,
    payload: z.strictObject({ personId, consentId: anyId }),
    result: z.object({ revokedAt: instant, withdrawn: z.int() }),
    refusals: referralsRefusals,
  }),
  answerByLink: command({
    type: 'referrals.answerByLink',
    summary: 'A partner answers through a one-use link',
    schemaVer: 1,
    may: { action: 'answerByLink', person: null },
    payload: z.strictObject({
      answer: z.enum(answers),
      reason: z._default(z.nullable(anyReason), null),
      words: z._default(text(1000), ''),
      byName: said(120),
    }),
    result: stepped,
    refusals: referralsRefusals,
  }),
  answerReceived: command({
    type: 'referrals.answerReceived',
    summary: 'A partner with an account answers a referral to their agency',
    schemaVer: 1,
    may: { action: 'answer', person: null },
    payload: z.strictObject({
      referralId,
      answer: z.enum(answers),
      reason: z._default(z.nullable(anyReason), null),
      words: z._default(text(1000), ''),
    }),
    result: stepped,
    refusals: referralsRefusals,
  }),
}
