import { z } from 'zod/mini'
import { proofs, saidBys } from './people.ts'
import { route } from './route.ts'
import { anyId, day, instant, nothing, personId } from './shapes.ts'

/** Benefits: the household as the law reads it, and what that comes to today. */

export const findingStatuses = ['certain', 'possible', 'excluded'] as const

const finding = z.object({
  programme: z.string(),
  name: z.object({ en: z.string(), es: z.string() }),
  /** Whom it is for. */
  of: z.array(personId),
  /** Certain or excluded whatever is still unanswered; possible when it depends. */
  status: z.enum(findingStatuses),
  /** Dollars a period; null where there is no upper end yet. The same as `low` when the amount is settled. */
  low: z.number(),
  high: z.nullable(z.number()),
  period: z.enum(['month', 'year']),
  settled: z.boolean(),
  /** How many questions can still change it. */
  missing: z.int(),
})
export type BenefitFinding = z.infer<typeof finding>

const answer = z.object({
  circumstanceId: anyId,
  /** Of whom; an answer about the household stands with the one who was asked. */
  personId,
  question: z.string(),
  about: z.enum(['person', 'household']),
  answer: z.unknown(),
  fromOn: day,
  saidBy: z.enum(saidBys),
  proof: z.enum(proofs),
  quote: z.string(),
  /** The colleague who wrote it down, and when. */
  writtenBy: z.string(),
  at: instant,
})
export type BenefitAnswer = z.infer<typeof answer>

const resident = z.object({
  personId,
  name: z.string(),
  bornOn: z.nullable(z.string()),
  bornAbout: z.boolean(),
  relation: z.string(),
  isHead: z.boolean(),
  taxRole: z.enum(['head', 'spouse', 'dependent']),
  /** The person who files the return that this person is on. */
  taxFiler: personId,
  /** Nobody has settled it with the family yet. */
  isSuggested: z.boolean(),
})
export type BenefitResident = z.infer<typeof resident>

export const benefitsRoutes = {
  benefits: route({
    id: 'benefits',
    method: 'GET',
    path: '/api/people/{personId}/benefits',
    summary:
      'A household as the law reads it: who said what and when, and which programmes are settled, possible, excluded today',
    kind: 'json',
    may: { caller: 'session', action: 'read', consent: 'none', records: 'read' },
    params: z.object({ personId }),
    body: nothing,
    reply: z.object({
      asOf: day,
      /** Null where the person is in no household yet: they are read alone. */
      householdId: z.nullable(anyId),
      /** Two letters, or empty while nobody has said. */
      state: z.string(),
      countyFips: z.string(),
      residents: z.array(resident),
      answers: z.array(answer),
      /** `noState`: the law differs by state, so nothing can be said yet. */
      read: z.enum(['read', 'noState', 'unknownState']),
      findings: z.array(finding),
    }),
  }),
}
export type BenefitsPage = z.infer<(typeof benefitsRoutes)['benefits']['reply']>
