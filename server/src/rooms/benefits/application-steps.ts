import type { ApplicationStatus } from '@kith/law/deadlines/rights-clock'
import { commonRefusals, Refused } from '@kith/wire'
import { applicationsRefusals } from '@kith/wire/applications'
import { sql } from 'kysely'
import { agencyDay } from '../../house/agency-day.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import type { File } from '../people/index.ts'

type About = { personId: string }

/** The file of the person that the command names; the door has already asked `can()` about it. */
export const fileOf = (x: Effect<About>): File => x.record!

/** What a step may change, and what is kept of how it was before. */
const stepColumns = [
  'status',
  'office',
  'how',
  'basis',
  'filed_on',
  'decided_on',
  'amount_cents',
  'certified_from',
  'certified_until',
] as const
type StepColumn = (typeof stepColumns)[number]
export type Application = Awaited<ReturnType<typeof applicationOf>>
export type Change = Partial<Pick<Application, StepColumn>>

/** An application of this person, held until the command ends. */
export async function applicationOf(x: Effect<About>, applicationId: string) {
  return await x.tx.one(
    db
      .selectFrom('benefit_application')
      .select([...stepColumns, 'id', 'person_id', 'program_id', 'segment', 'programme', 'before', 'version'])
      .where('id', '=', applicationId)
      .where(ofPerson('person_id', x.payload.personId))
      .forUpdate(),
  )
}

/** What a row of an application carries: it stands where the application stands. */
export const marksOf = (x: Effect<unknown>, application: Application) => ({
  agency_id: x.actor.agencyId,
  person_id: application.person_id,
  program_id: application.program_id,
  segment: application.segment,
  author_id: x.actor.userId,
})

/** Takes a step, and keeps how it was before. `noticeId`: the letter that goes when the step is taken back. */
export async function takeStep(
  x: Effect<About>,
  application: Application,
  change: Change,
  noticeId: string | null = null,
): Promise<{ applicationId: string; version: number }> {
  const was = Object.fromEntries(stepColumns.map((column) => [column, application[column]]))
  return await stands(x, application, { ...change, before: JSON.stringify({ ...was, noticeId }) })
}

/** The last step was a mistake: everything is as it was before, and a letter that came with it goes. */
export async function takeBack(x: Effect<About>, application: Application, version: number) {
  if (application.before === null || application.version !== version) throw outOfPlace()
  const { noticeId, ...was } = application.before as Required<Change> & { noticeId: string | null }
  if (noticeId) {
    const dropped = { dropped_at: x.now.toISOString() }
    await x.tx.one(db.updateTable('benefit_notice').set(dropped).where('id', '=', noticeId).returning('id'))
  }
  return await stands(x, application, { ...was, before: null })
}

async function stands(x: Effect<About>, application: Application, set: Change & { before: string | null }) {
  const version = application.version + 1
  await x.tx.one(
    db
      .updateTable('benefit_application')
      .set({ ...set, version })
      .where('id', '=', application.id)
      .returning('id'),
  )
  tellApplication(x, application.id)
  return { applicationId: application.id, version }
}

/** More is asked for as long as a paper that a letter asked for is not handed in. */
export async function statusByPapers(x: Effect<About>, application: Application): Promise<ApplicationStatus> {
  if (application.status !== 'filed' && application.status !== 'askedForMore')
    return application.status as ApplicationStatus
  const open = await x.tx.maybe(
    db
      .selectFrom('application_document as d')
      .innerJoin('benefit_notice as n', (join) =>
        join.onRef('n.agency_id', '=', 'd.agency_id').onRef('n.id', '=', 'd.notice_id'),
      )
      .select('d.id')
      .where('d.application_id', '=', application.id)
      .where('d.state', 'in', ['toGet', 'have'])
      .where('n.dropped_at', 'is', null)
      .limit(1),
  )
  const status = open ? 'askedForMore' : 'filed'
  if (status !== application.status) {
    const set = { status, before: null, version: application.version + 1 }
    await x.tx.one(db.updateTable('benefit_application').set(set).where('id', '=', application.id).returning('id'))
  }
  return status
}

export function tellApplication(x: Effect<About>, recordId: string): void {
  x.note({ recordRef: recordId })
  x.tell({ kind: 'benefits.application', ...fileOf(x), recordId })
}

export const outOfPlace = () => new Refused('outOfOrder', commonRefusals.outOfOrder)

/** Nobody answers what was never filed. */
export function mustBeFiled(application: Application): void {
  if (application.status === 'preparing') throw new Refused('nothingFiled', applicationsRefusals.nothingFiled)
  if (application.status === 'withdrawn') throw outOfPlace()
}

const noTime = (path: string, code: string) => [{ path, code }]

/** Days that happened: none lies ahead, none before the birth, and each not before the one above it. */
export async function mustHaveHappened(
  x: Effect<About>,
  days: readonly (readonly [path: string, day: string | null | undefined])[],
): Promise<void> {
  const said = days.filter((each): each is readonly [string, string] => typeof each[1] === 'string')
  const today = agencyDay(x.actor, x.now)
  for (const [path, day] of said)
    if (day > today) throw new Refused('invalidInput', commonRefusals.invalidInput, noTime(path, 'notYet'))
  const [person] = await x.tx.rows(
    db
      .selectFrom('person')
      .select('born_on')
      .where('id', '=', fileOf(x).personId)
      .where(sql<boolean>`born_on is not null`),
  )
  for (const [path, day] of said) {
    if (person?.born_on && day < person.born_on)
      throw new Refused('beforeBirth', applicationsRefusals.beforeBirth, noTime(path, 'beforeBirth'))
  }
  mustFollow(days)
}

/** Each day is not before the one above it. */
export function mustFollow(days: readonly (readonly [path: string, day: string | null | undefined])[]): void {
  const said = days.filter((each) => each[1])
  for (const [at, [path, day]] of said.entries()) {
    if (at > 0 && day! < said[at - 1]![1]!)
      throw new Refused('daysInOrder', applicationsRefusals.daysInOrder, noTime(path, 'beforeThat'))
  }
}
