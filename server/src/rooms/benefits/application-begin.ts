import { Refused } from '@kith/wire'
import { applicationsRefusals } from '@kith/wire/applications'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import type { Effect } from '../../house/door/book.ts'
import { marks } from '../people/index.ts'
import { type Application, fileOf, marksOf, tellApplication } from './application-steps.ts'
import { canBeAppliedFor } from './applied-for.ts'
import { papersHere } from './papers-here.ts'
import { benefitsToday } from './read.ts'

interface Begun {
  id: string
  programme: string
  office: string
  basis?: string
  renews_id: string | null
}

/** Begins an application, with the papers that this household is commonly asked for. */
export async function begin(x: Effect<{ personId: string }>, begun: Begun) {
  const local = x.localLaw.programmes
  if (!canBeAppliedFor(begun.programme, local))
    throw new Refused('noSuchProgramme', applicationsRefusals.noSuchProgramme, [
      { path: 'programme', code: 'wrongForm' },
    ])
  const file = fileOf(x)
  const own = marks(x, file)
  await x.tx.rows(db.insertInto('benefit_application').values({ ...own, ...begun }))
  const today = agencyDay(x.actor, x.now)
  const read = await benefitsToday(x.tx, file.personId, today, local)
  const papers = read ? papersHere(begun.programme, read.household, local) : []
  if (papers.length > 0) {
    const rows = papers.map((paper, position) => ({
      ...own,
      id: x.newId(),
      application_id: begun.id,
      paper: paper.id,
      position,
    }))
    await x.tx.rows(db.insertInto('application_document').values(rows))
  }
  tellApplication(x, begun.id)
  return { applicationId: begun.id, version: 1 }
}

interface Wanted {
  id: string
  words: string
  due_on: string | null
  notice_id?: string
}

/** Papers that somebody asks for in their own words. */
export async function wants(x: Effect<unknown>, application: Application, wanted: readonly Wanted[]): Promise<void> {
  if (wanted.length === 0) return
  const own = marksOf(x, application)
  const rows = wanted.map((each, position) => ({ ...own, ...each, application_id: application.id, position }))
  await x.tx.rows(db.insertInto('application_document').values(rows))
}
