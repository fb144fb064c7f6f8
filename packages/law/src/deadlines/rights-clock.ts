import { addDays, type Day, type Holidays, isFederalHoliday } from './business-days.ts'
import type { Deadline } from './deadline.ts'
import { clocksFor } from './deadlines.ts'
import { dueOf, safeBefore } from './due.ts'

export type Basis = 'usual' | 'expedited' | 'disability'
export type NoticeKind = 'request' | 'renewal' | 'approval' | 'denial' | 'reduction' | 'end'
export type ApplicationStatus = 'preparing' | 'filed' | 'askedForMore' | 'approved' | 'denied' | 'ended' | 'withdrawn'

export interface ApplicationFacts {
  readonly programme: string
  readonly basis: Basis
  readonly status: ApplicationStatus
  readonly filedOn: Day | null
  readonly decidedOn: Day | null
  /** Until when the benefit was granted. */
  readonly certifiedUntil: Day | null
  /** A renewal of it was filed. */
  readonly isRenewed: boolean
  readonly notices: readonly NoticeFacts[]
}
export interface NoticeFacts {
  readonly id: string
  readonly kind: NoticeKind
  readonly datedOn: Day
  /** From when the change counts. */
  readonly effectiveOn: Day | null
  /** The last day that the letter itself names. */
  readonly answerBy: Day | null
  readonly hearingAskedOn: Day | null
}

/** One date of the clock: what is due, of whom, counted from when. */
export interface ClockDate {
  /** The clock, and the letter that started it. */
  readonly id: string
  readonly deadline: Deadline
  readonly noticeId: string | null
  readonly from: Day
  /** The last day; null where neither the law nor the letter names one. */
  readonly on: Day | null
  /** Three business days earlier, for what the person does. */
  readonly safeOn: Day | null
  /** The letter named the day. */
  readonly byLetter: boolean
  /** What the law gives at least, where the letter gives less. */
  readonly lawGives: Day | null
}

const general = (id: string, kind: Deadline['kind'], en: string, es: string): Deadline => ({
  ...{ id, programme: '', kind, who: 'person', amount: 0, unit: 'state', starts: 'noticeDated' },
  ...{ citation: '', confidence: 'recall', says: { en, es } },
})
/** Where we know no clock of the programme: what a letter asks is due when the letter says so. */
const papers = general('letter.papers', 'client', 'Hand in the papers', 'Entregue los documentos')
const appeal = general('letter.appeal', 'appeal', 'Ask for a hearing', 'Pida una audiencia')
const renewalForm = general(
  'letter.renewal',
  'client',
  'Send back the renewal form',
  'Devuelva el formulario de renovación',
)
const renewal = general('certification.ends', 'client', 'Renew before it ends', 'Renueve antes de que termine')

/**
 * The dates that run for an application, from what was filed and which letters came. Nothing here is stored.
 * @example rightsClock({ programme: 'snap', status: 'filed', filedOn: '2026-11-02', … })[0].on // '2026-12-02'
 */
export function rightsClock(application: ApplicationFacts, isHoliday: Holidays = isFederalHoliday): ClockDate[] {
  const clocks = clocksFor(application.programme)
  const { filedOn, status, certifiedUntil, notices, basis } = application
  const starting = (starts: Deadline['starts'], kind: Deadline['kind']) =>
    clocks.filter((each) => each.starts === starts && each.kind === kind && fits(each, basis, clocks))
  const running = (deadline: Deadline, from: Day, notice: NoticeFacts | null): ClockDate => {
    const due = dueOf(deadline, from, isHoliday)
    const letter = deadline.who === 'person' ? (notice?.answerBy ?? null) : null
    const on = letter ?? due?.statutory ?? null
    return {
      id: `${deadline.id} ${notice?.id ?? ''}`.trim(),
      deadline,
      noticeId: notice?.id ?? null,
      from,
      on,
      safeOn: deadline.who === 'agency' || on === null ? null : safeBefore(on, from, isHoliday),
      byLetter: letter !== null,
      lawGives: letter !== null && due !== null && letter < due.statutory ? due.statutory : null,
    }
  }
  const orElse = (found: Deadline[], general: Deadline) => (found.length > 0 ? found : [general])

  const dates: ClockDate[] = []
  const isOpen = status === 'filed' || status === 'askedForMore'
  if (isOpen && filedOn) dates.push(...starting('filed', 'processing').map((each) => running(each, filedOn, null)))
  for (const notice of notices) {
    const since = (found: Deadline[], from = notice.datedOn) =>
      dates.push(...found.map((each) => running(each, from, notice)))
    if (notice.kind === 'request' && status === 'askedForMore') since(orElse(starting('asked', 'client'), papers))
    if (notice.kind === 'renewal' && status === 'approved' && !application.isRenewed)
      since(orElse(starting('renewalSent', 'client'), renewalForm))
    const isAgainst = notice.kind === 'denial' || notice.kind === 'reduction' || notice.kind === 'end'
    if (!isAgainst) continue
    if (notice.hearingAskedOn) {
      since(starting('hearingAsked', 'processing'), notice.hearingAskedOn)
      continue
    }
    const appeals = ['noticeDated', 'noticeReceived'] as const
    // Nothing is kept where nothing was received: aid goes on only when it is cut or ended.
    if (notice.kind !== 'denial') {
      for (const starts of appeals)
        dates.push(
          ...starting(starts, 'aidPending').map((each) =>
            beforeTheChange(running(each, notice.datedOn, notice), notice, isHoliday),
          ),
        )
      since(starting('noticeDated', 'client'))
    }
    since(
      orElse(
        appeals.flatMap((starts) => starting(starts, 'appeal')),
        appeal,
      ),
    )
    if (notice.kind === 'denial' && status === 'denied' && filedOn)
      dates.push(...starting('filed', 'client').map((each) => running(each, filedOn, { ...notice, answerBy: null })))
    if (notice.kind === 'end' && status === 'ended' && !application.isRenewed)
      dates.push(
        ...starting('ends', 'client').map((each) =>
          running(each, notice.effectiveOn ?? notice.datedOn, { ...notice, answerBy: null }),
        ),
      )
  }
  if (status === 'approved' && certifiedUntil && !application.isRenewed) {
    const found = starting('certificationEnds', 'client')
    for (const each of found) dates.push(running(each, certifiedUntil, null))
    if (found.length === 0) {
      const from = application.decidedOn ?? filedOn ?? certifiedUntil
      dates.push({
        ...running(renewal, from, null),
        on: certifiedUntil,
        safeOn: safeBefore(certifiedUntil, from, isHoliday),
      })
    }
  }
  return dates.sort((a, b) => ((a.safeOn ?? a.on ?? '9') < (b.safeOn ?? b.on ?? '9') ? -1 : 1))
}

/** A clock with a basis runs on that basis alone; the usual one gives way to it, but for urgent help, which comes on top. */
function fits(clock: Deadline, basis: Basis, clocks: readonly Deadline[]): boolean {
  if (clock.basis === undefined || clock.basis === basis) return true
  return clock.basis === 'usual' && !clocks.some((each) => each.basis === basis)
}

/** Who asks before the change counts keeps the benefit; a change that comes sooner than the days of the law makes them fewer. */
function beforeTheChange(date: ClockDate, { effectiveOn }: NoticeFacts, isHoliday: Holidays): ClockDate {
  if (date.byLetter || date.on === null || effectiveOn === null) return date
  const last = addDays(effectiveOn, -1)
  if (last < date.from || (last >= date.on && !date.deadline.beforeChange)) return date
  const lawGives = last < date.on ? date.on : null
  return { ...date, on: last, safeOn: safeBefore(last, date.from, isHoliday), lawGives }
}
