import type { Words } from '../words.ts'

/** What the days are counted in. Units without a number in federal law, or that no one event starts, give no day. */
export type Unit =
  | 'calendar_days'
  | 'business_days'
  | 'operating_days'
  | 'hours'
  | 'months'
  | 'years'
  | 'day_of_last_month'
  | 'day_of_next_month'
  | 'month_before_last_month'
  | 'state'
  | 'PHA_admin_plan'
  | 'immediately'
  | 'immediately_or_24h'
  | 'months_in_36'
  | 'months_before_application'
  | 'hours_per_month'
  | 'days_nov1_dec15'
  | 'days_around_anniversary'

/** The event from which the days are counted. `other`: nothing that an application or a notice tells. */
export type Starts =
  | 'filed'
  | 'asked'
  | 'renewalSent'
  | 'noticeDated'
  | 'noticeReceived'
  | 'ends'
  | 'certificationEnds'
  | 'hearingAsked'
  | 'changed'
  | 'other'

export type Kind =
  | 'processing'
  | 'client'
  | 'notice'
  | 'appeal'
  | 'aidPending'
  | 'limit'
  | 'window'
  | 'retention'
  | 'reporting'
  | 'legalDuty'

/** One clock of the law: who must do what, within which time, counted from when. */
export interface Deadline {
  readonly id: string
  /** As the field names it. */
  readonly programme: string
  readonly kind: Kind
  /** Whose duty or right it is. */
  readonly who: 'person' | 'agency'
  readonly amount: number
  readonly unit: Unit
  readonly starts: Starts
  readonly citation: string
  /** `recall`: known, but not compared with today's text of the law; it is shown as to be confirmed locally. */
  readonly confidence: 'verified' | 'recall'
  /** What is to be done, in few plain words. */
  readonly says: Words
  /** Only on this basis of the application; otherwise on every one. */
  readonly basis?: 'usual' | 'expedited' | 'disability'
  /** A last day on a weekend or a federal holiday moves to the next business day. */
  readonly moves?: true
  /** Asked before the change counts, whenever that is; the days stand in only while nobody knows from when it counts. */
  readonly beforeChange?: true
}

type Rest = [
  id: string,
  kind: Kind,
  who: Deadline['who'],
  amount: number,
  unit: Unit,
  starts: Starts,
  citation: string,
  confidence: Deadline['confidence'],
  en: string,
  es: string,
  more?: Pick<Deadline, 'basis' | 'moves' | 'beforeChange'>,
]

/** The clocks of one programme, a line each. @example clocksOf('SNAP', ['snap.process', 'processing', …]) */
export const clocksOf = (programme: string, ...rows: readonly Rest[]): Deadline[] =>
  rows.map(([id, kind, who, amount, unit, starts, citation, confidence, en, es, more]) => ({
    ...{ id, programme, kind, who, amount, unit, starts, citation, confidence },
    says: { en, es },
    ...more,
  }))
