import { programmes, type Words } from '@kith/law'
import type { ClockDate } from '@kith/law/deadlines/rights-clock'
import { rightsClock } from '@kith/law/deadlines/rights-clock'
import type { BenefitDate, ClockDateSeen } from '@kith/wire/benefit-date'
import type { Tx } from '../../house/db/tx.ts'
import { type ApplicationRow, applicationsOf, applicationsOfWorker } from './application-rows.ts'
import { addedAs, type Local } from './law-added.ts'

const names = new Map(programmes.map((each) => [each.id, each.name]))

/** A programme's name in both languages, also of one that this house added; what the law no longer holds keeps its own word. */
export const programmeName = (id: string, local: Local): Words =>
  names.get(id) ?? addedAs(local, id)?.programme.name ?? { en: id, es: id }

const notHandedIn = (state: string) => state === 'toGet' || state === 'have'

/** The dates that run for one application. A letter whose papers are all handed in asks for nothing more. */
export function clockOf(row: ApplicationRow): ClockDate[] {
  const asks = (noticeId: string) =>
    row.documents.some((each) => each.notice_id === noticeId && notHandedIn(each.state))
  return rightsClock({
    programme: row.programme,
    basis: row.basis,
    status: row.status,
    filedOn: row.filed_on,
    decidedOn: row.decided_on,
    certifiedUntil: row.certified_until,
    isRenewed: row.renewed,
    notices: row.notices
      .filter((each) => each.kind !== 'request' || asks(each.id))
      .map((each) => ({
        id: each.id,
        kind: each.kind,
        datedOn: each.dated_on,
        effectiveOn: each.effective_on,
        answerBy: each.answer_by,
        hearingAskedOn: each.hearing_asked_on,
      })),
  })
}

export const dateSeen = (applicationId: string, date: ClockDate, today: string): ClockDateSeen => ({
  id: date.id,
  applicationId,
  says: date.deadline.says,
  kind: date.deadline.kind,
  who: date.deadline.who,
  from: date.from,
  on: date.on,
  safeOn: date.safeOn,
  byLetter: date.byLetter,
  lawGives: date.lawGives,
  citation: date.deadline.citation,
  confirm: date.deadline.confidence === 'recall' || date.on === null,
  passed: date.on !== null && date.on < today,
})

const datesOfRow = (row: ApplicationRow, today: string, local: Local): BenefitDate[] =>
  clockOf(row).map((date) => ({
    ...dateSeen(row.id, date, today),
    programme: row.programme,
    programmeName: programmeName(row.programme, local),
  }))

/** One line for a list or a calendar: "SNAP: ask for a hearing". It names nobody. */
export function titleOf(date: BenefitDate, language: 'en' | 'es'): string {
  const says = date.says[language]
  return `${date.programmeName[language]}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`
}

const byDay = (one: BenefitDate, other: BenefitDate) => (dayToGoBy(one) < dayToGoBy(other) ? -1 : 1)
const dayToGoBy = (date: BenefitDate) => date.safeOn ?? date.on ?? '9'

/** The dates of one person that have not passed, the nearest first. The caller has asked `can()` about them. */
export async function datesAhead(tx: Tx, personId: string, today: string, local: Local): Promise<BenefitDate[]> {
  const rows = await tx.rows(applicationsOf(personId))
  return rows
    .flatMap((row) => datesOfRow(row, today, local))
    .filter((date) => !date.passed)
    .sort(byDay)
}

export interface WorkerDate extends BenefitDate {
  personId: string
  personName: string
  /** The day to go by: the safe one while it is ahead, then the last one. */
  dueOn: string | null
}

/** An office that is late stays on the list for this long: after that nobody is reminded by a list. */
const lateDays = 30
const dayMs = 86_400_000

/** What runs for the people on a worker's list. */
export async function datesOfWorker(tx: Tx, userId: string, today: string, local: Local): Promise<WorkerDate[]> {
  const rows = await tx.rows(applicationsOfWorker(userId))
  const since = new Date(Date.parse(today) - lateDays * dayMs).toISOString().slice(0, 10)
  return rows.flatMap((row) =>
    datesOfRow(row, today, local)
      .filter((date) => date.on !== null && date.on >= since)
      .sort(byDay)
      .map((date) => ({
        ...date,
        personId: row.person_id,
        personName: row.person_name,
        dueOn: date.safeOn !== null && date.safeOn >= today ? date.safeOn : date.on,
      })),
  )
}
