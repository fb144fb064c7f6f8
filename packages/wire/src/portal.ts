import { z } from 'zod/mini'
import { benefitDate } from './benefit-date.ts'
import { goalStates, promiseSides } from './plans.ts'
import { referralState } from './referrals.ts'
import { route } from './route.ts'
import { anyId, day, inBoth, instant, nothing, personId, referralId, serviceId } from './shapes.ts'

/** The portal: what a person sees of their own record, or of someone for whom they act. */

const myPage = z.object({
  today: day,
  agencyName: z.string(),
  /** Whose pages these eyes may read: one's own first, then those of people for whom one acts. */
  whose: z.array(
    z.object({ personId, name: z.string(), as: z.enum(['self', 'parent', 'guardian', 'representative']) }),
  ),
  person: z.object({ id: personId, name: z.string(), isMe: z.boolean() }),
  workers: z.array(
    z.object({
      userId: anyId,
      name: z.string(),
      email: z.string(),
      kind: z.enum(['primary', 'secondary', 'cover']),
      program: z.string(),
    }),
  ),
  reviewOn: z.nullable(day),
  goals: z.array(
    z.object({ id: anyId, words: z.string(), why: z.string(), withoutUs: z.string(), state: z.enum(goalStates) }),
  ),
  /** Without the sentence of the note in which it was said. */
  promises: z.array(
    z.object({
      id: anyId,
      side: z.enum(promiseSides),
      byName: z.string(),
      words: z.string(),
      dueOn: z.nullable(day),
      keptAt: z.nullable(instant),
    }),
  ),
  referrals: z.array(
    z.object({
      id: referralId,
      serviceId,
      serviceName: z.string(),
      toName: z.string(),
      state: referralState,
      sentAt: instant,
      changedAt: instant,
      answerBy: z.nullable(day),
    }),
  ),
  /** What runs for their benefits, the nearest first. */
  dates: z.array(benefitDate),
  /** Who may see what, because the person agreed to it. */
  shared: z.array(
    z.object({
      id: anyId,
      toName: z.string(),
      what: z.array(inBoth),
      from: instant,
      /** The last day on which they can see it. */
      until: day,
      revokedAt: z.nullable(instant),
      inForce: z.boolean(),
    }),
  ),
})
export type MyPage = z.infer<typeof myPage>

export const portalRoutes = {
  myPage: route({
    id: 'myPage',
    method: 'GET',
    path: '/api/portal',
    summary: 'My own page: who works with me, what I want, what was promised, my referrals, and what I agreed to share',
    kind: 'json',
    may: { caller: 'session', action: 'own', consent: 'none', records: 'read' },
    params: z.object({ personId: z.optional(personId) }),
    body: nothing,
    reply: myPage,
  }),
}
