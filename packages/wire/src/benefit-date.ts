import { z } from 'zod/mini'
import { anyId, day, inBoth } from './shapes.ts'

/** A date that runs for an application: whose it is, from when it is counted, and by which rule. */
export const clockDate = z.object({
  id: z.string(),
  applicationId: anyId,
  says: inBoth,
  kind: z.string(),
  /** Whose duty or right it is. */
  who: z.enum(['person', 'agency']),
  /** The day from which it is counted. */
  from: day,
  /** The last day; null where neither the law nor the letter names one. */
  on: z.nullable(day),
  /** Three business days earlier: the day to go by. */
  safeOn: z.nullable(day),
  /** The letter named the day. */
  byLetter: z.boolean(),
  /** What the law gives at least, where the letter gives less. */
  lawGives: z.nullable(day),
  citation: z.string(),
  /** The rule was not compared with today’s law, or the state sets the time: ask the office. */
  confirm: z.boolean(),
  passed: z.boolean(),
})
export type ClockDateSeen = z.infer<typeof clockDate>

/** A date of somebody’s benefits, with the programme that it belongs to. */
export const benefitDate = z.extend(clockDate, { programme: z.string(), programmeName: inBoth })
export type BenefitDate = z.infer<typeof benefitDate>
