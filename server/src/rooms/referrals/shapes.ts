import {
  type Answer,
  answers,
  nextSteps,
  type ReceivedReferral,
  type ReferralState,
  type ReferralSummary,
  waitsOn,
} from '@kith/wire/referrals'
import { dayIn } from '../../house/clock.ts'
import type { ReceivedRow, SummaryRow } from './queries.ts'

type Shown = Pick<ReceivedReferral['carries'][number], 'item' | 'label' | 'value'>

/** What was agreed on at the sending, as it was then. */
export const carriesOf = (json: unknown): Shown[] => json as Shown[]

const dayMs = 86_400_000

/** A referral as a row of the board. Days are counted until it ended, or until now. */
export function summary(row: SummaryRow, now: Date, today: string, reader: string): ReferralSummary {
  const state = row.state as ReferralState
  const end = row.closed_at ? Date.parse(row.closed_at) : now.getTime()
  return {
    id: row.id,
    personId: row.person_id,
    personName: row.person_name,
    serviceId: row.service_id,
    serviceName: row.service_name,
    toName: row.to_name,
    state,
    reason: row.reason,
    sentAt: row.sent_at,
    answerBy: row.answer_by,
    changedAt: row.changed_at,
    closedAt: row.closed_at,
    daysOpen: Math.max(0, Math.floor((end - Date.parse(row.sent_at)) / dayMs)),
    isLate: isLate(state, row.answer_by, today),
    waitsOn: waitsOn(state),
    officerName: row.officer_name ?? '',
    isMine: row.author_id === reader,
  }
}

/** Late is only what nobody has answered: an accepted referral is with someone. */
export const isLate = (state: ReferralState, answerBy: string | null, today: string): boolean =>
  state === 'sent' && answerBy !== null && answerBy < today

/** A consent ends with a day, at midnight where the agency is: that day is still in it. */
export const lastDay = (until: string, zone: string): string => dayIn(zone, new Date(Date.parse(until) - 1))

export const received = (row: ReceivedRow): ReceivedReferral => {
  const state = row.state as ReferralState
  return {
    state,
    serviceName: row.service_name,
    toName: row.to_name,
    fromAgency: row.from_agency,
    officerName: row.from_name,
    officerEmail: row.from_email,
    message: row.message,
    purpose: row.purpose,
    warm: row.warm,
    carries: carriesOf(row.carries),
    sentAt: row.sent_at,
    answerBy: row.answer_by,
    seenUntil: lastDay(row.seen_until, row.sender_zone),
    answers: nextSteps[state].filter((step): step is Answer => (answers as readonly string[]).includes(step)),
    isPart2: row.segment === 'sud_part2',
  }
}
