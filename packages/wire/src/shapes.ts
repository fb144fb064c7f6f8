import { z } from 'zod/mini'

/** No body, or no answer. */
export const nothing = z.undefined()
export const noParams = z.object({})

/** Text that a person typed: NFC, no NUL, no half characters, not endless. Blank text is refused where something must be said. */
export const text = (most: number) =>
  z.string().check(
    z.maxLength(most),
    z.refine((value) => !value.includes('\u0000') && value.isWellFormed(), 'unreadable'),
    z.overwrite((value) => value.normalize('NFC')),
  )
export const said = (most: number) => text(most).check(z.refine((value) => value.trim().length > 0, 'blank'))

/** A calendar day, `2026-11-23`, within the years that a living person's record can hold. */
export const day = z.iso
  .date()
  .check(z.refine((value) => value >= '1895-01-01' && value <= '2090-12-31', 'dayOutOfRange'))
export const birthDay = z.iso
  .date()
  .check(z.refine((value) => value >= '1895-01-01' && value <= '2060-12-31', 'dayOutOfRange'))
export const instant = z.iso.datetime({ offset: true })
/** A moment that somebody names: within the same years, and by a clock that exists: the database knows no offset of 16 hours. */
export const namedInstant = instant.check(
  z.refine((value) => value >= '1895' && value < '2091' && !/[+-](1[6-9]|2\d):\d\d$/.test(value), 'dayOutOfRange'),
)
export const cents = z.int().check(z.minimum(-100_000_000_00), z.maximum(100_000_000_00))
export const language = z.enum(['en', 'es'])
export type Language = z.infer<typeof language>

type Brand<Name extends string> = string & { readonly __brand?: Name }
const id = <Name extends string>() => z.uuid() as unknown as z.ZodMiniType<Brand<Name>, string>
export const personId = id<'Person'>()
export const householdId = id<'Household'>()
export const conversationId = id<'Conversation'>()
export const noteId = id<'Note'>()
export const referralId = id<'Referral'>()
export const serviceId = id<'Service'>()
export const planId = id<'Plan'>()
export const anyId = z.uuid()
export type PersonId = z.infer<typeof personId>

export const segments = [
  'general',
  'sud_part2',
  'sud_counseling',
  'psychotherapy',
  'dv',
  'hiv',
  'minor_confidential',
  'legal_privileged',
  'staff_safety',
] as const
export const segment = z.enum(segments)
export type Segment = z.infer<typeof segment>

/** Numbers in an address arrive as text. */
export const fromQuery = {
  count: (most: number, otherwise: number) =>
    z._default(
      z.pipe(
        z.string().check(z.regex(/^\d{1,6}$/)),
        z.transform((value) => Math.min(Number(value), most)),
      ),
      otherwise,
    ),
  number: z.pipe(z.string().check(z.regex(/^-?\d{1,4}(\.\d{1,8})?$/)), z.transform(Number)),
  yes: z.pipe(
    z.enum(['true', 'false']),
    z.transform((value) => value === 'true'),
  ),
}

/** What is said in both languages. */
export const inBoth = z.object({ en: z.string(), es: z.string() })
