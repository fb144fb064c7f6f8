import { type Envelope, envelope as shape } from '@kith/wire'
import { namedInstant } from '@kith/wire/shapes'
import { z } from 'zod/mini'
import { canonical, sha256 } from '../canonical.ts'
import type { CommandBook, Handler } from './book.ts'

/** How many older versions of a payload are still understood: two, for at least ninety days. */
const olderVersions = 2
const skewMs = 5 * 60_000
const dayMs = 86_400_000
const oldestYear = 2000

export type ReadEnvelope =
  | { readable: false; code: 'malformed'; errors: FieldError[] }
  | { readable: true; envelope: Envelope; hash: Buffer }

export interface FieldError {
  path: string
  code: string
}

export function readEnvelope(raw: unknown): ReadEnvelope {
  const parsed = z.safeParse(shape, raw)
  if (!parsed.success) return { readable: false, code: 'malformed', errors: fieldErrors(parsed.error.issues) }
  const envelope = parsed.data
  if ((envelope.device === undefined) !== (envelope.seq === undefined)) {
    return { readable: false, code: 'malformed', errors: [{ path: 'seq', code: 'missing' }] }
  }
  // The digest is over what was meant, not over how it travelled: a device that was restored may send it under a new name.
  const { type, schemaVer, aggregateId, baseVer, occurredAt, payload } = envelope
  const hash = sha256(canonical({ type, schemaVer, aggregateId, baseVer, occurredAt, payload }))
  return { readable: true, envelope, hash }
}

export type ReadPayload =
  | { ok: true; handler: Handler; payload: unknown; occurredAt: string; skewed: boolean }
  | { ok: false; code: 'unknownCommand' | 'newerCommand' | 'invalidInput'; errors: FieldError[] }

/** Finds the handler, brings an older payload up to date, checks it against its shape. */
export function readPayload(book: CommandBook, envelope: Envelope, now: Date): ReadPayload {
  const handler = book.get(envelope.type)
  if (!handler) return { ok: false, code: 'unknownCommand', errors: [] }
  const { schemaVer } = handler.command
  if (envelope.schemaVer > schemaVer) return { ok: false, code: 'newerCommand', errors: [] }
  if (envelope.schemaVer < schemaVer - olderVersions) return { ok: false, code: 'unknownCommand', errors: [] }
  let payload = envelope.payload
  for (let version = envelope.schemaVer; version < schemaVer; version++) {
    const upcast = handler.upcast?.[version]
    if (!upcast) return { ok: false, code: 'unknownCommand', errors: [] }
    payload = upcast(payload)
  }
  const occurredAt = envelope.occurredAt ?? now.toISOString()
  const claimed = Date.parse(occurredAt)
  if (claimed > now.getTime() + dayMs) {
    return { ok: false, code: 'invalidInput', errors: [{ path: 'occurredAt', code: 'notYet' }] }
  }
  if (!z.safeParse(namedInstant, occurredAt).success || new Date(claimed).getUTCFullYear() < oldestYear) {
    return { ok: false, code: 'invalidInput', errors: [{ path: 'occurredAt', code: 'dayOutOfRange' }] }
  }
  const parsed = z.safeParse(handler.command.payload, payload)
  if (!parsed.success) return { ok: false, code: 'invalidInput', errors: fieldErrors(parsed.error.issues) }
  const device = envelope.recordedAtDevice ? Date.parse(envelope.recordedAtDevice) : now.getTime()
  // A clock that is behind looks like a command that waited; one that is ahead shows, in either of its two times.
  const skewed = Math.max(claimed, device) - now.getTime() > skewMs
  return { ok: true, handler, payload: parsed.data, occurredAt, skewed }
}

/** Where and what, never the value itself. */
export function fieldErrors(issues: readonly z.core.$ZodIssue[]): FieldError[] {
  return issues
    .slice(0, 50)
    .map((issue) => ({ path: issue.path.map(String).join('.').slice(0, 200), code: codeOf(issue) }))
}
function codeOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'unknownField'
  if (issue.code === 'too_big') return 'tooBig'
  if (issue.code === 'too_small') return issue.minimum === 1 ? 'blank' : 'tooSmall'
  if (issue.code === 'custom') return issue.message && /^[a-zA-Z]+$/.test(issue.message) ? issue.message : 'wrongForm'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'missing'
  return 'wrongForm'
}
