import { z } from 'zod/mini'
import { anyId, instant } from './shapes.ts'

/**
 * The one shape of every write, online and offline.
 * `device` and `seq` come together or not at all: a page load is a device of kind `page`, an installed app one of
 * kind `install`; the command line, jobs and partner links carry neither.
 */
export const envelope = z.strictObject({
  id: z.uuid(),
  type: z.string().check(z.regex(/^[a-z]+\.[a-zA-Z]+$/), z.maxLength(60)),
  schemaVer: z.int().check(z.minimum(1), z.maximum(1000)),
  device: z.optional(z.uuid()),
  deviceKind: z.optional(z.enum(['page', 'install'])),
  seq: z.optional(z.int().check(z.minimum(1), z.maximum(2 ** 31 - 1))),
  aggregateId: z.optional(anyId),
  baseVer: z.optional(z.int().check(z.minimum(0))),
  occurredAt: z.optional(instant),
  recordedAtDevice: z.optional(instant),
  monotonicMs: z.optional(z.number()),
  payload: z.unknown(),
})
export type Envelope = z.infer<typeof envelope>

/** Where a command ended. Only `gap` and `later` are to be sent again. */
export const outcome = z.discriminatedUnion('outcome', [
  z.object({ id: z.string(), outcome: z.literal('ok'), repeated: z.boolean(), result: z.unknown() }),
  z.object({
    id: z.string(),
    outcome: z.literal('rejected'),
    repeated: z.boolean(),
    code: z.string(),
    words: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), words: z.string() })),
  }),
  z.object({
    id: z.string(),
    outcome: z.literal('conflict'),
    repeated: z.boolean(),
    words: z.string(),
    current: z.unknown(),
  }),
  z.object({ id: z.string(), outcome: z.literal('gap'), expected: z.int(), words: z.string() }),
  z.object({ id: z.string(), outcome: z.literal('parked'), code: z.string(), words: z.string() }),
  z.object({ id: z.string(), outcome: z.literal('later'), code: z.string(), words: z.string() }),
])
export type Outcome = z.infer<typeof outcome>
