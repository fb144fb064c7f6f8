import type { referralsRoutes } from '@kith/wire/referrals'
import type { z } from 'zod/mini'

export type Preview = z.infer<typeof referralsRoutes.referralPreview.reply>
export type Service = NonNullable<Preview['service']>

export interface SendDraft {
  serviceId: string | null
  /** Null while the address of the directory is good enough. */
  toEmail: string | null
  purpose: string
  message: string
  /** Null while the few things that every referral needs are ticked. */
  items: string[] | null
  until: string | null
  answerBy: string | null
  warm: boolean
}
/** Not part of the draft: a yes that was given yesterday is asked for again. */
export type GivenHow = 'inPerson' | 'byPhone' | 'onPaper' | 'byMessage'

export const emptyDraft: SendDraft = {
  serviceId: null,
  toEmail: null,
  purpose: '',
  message: '',
  items: null,
  until: null,
  answerBy: null,
  warm: true,
}
export interface Fault {
  field: string
  words: string
}

export const seenDays = 90
export const answerDays = 5
export const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)

/** What gets someone in touch: ticked from the start, and each can be unticked. */
export const usual = new Set(['name', 'phone', 'contactCaution', 'language', 'interpreter'])
