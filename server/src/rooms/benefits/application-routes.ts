import { clocksFor } from '@kith/law/deadlines/deadlines'
import type { ApplicationSeen, applicationsRoutes, PaperSeen } from '@kith/wire/applications'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { type ApplicationRow, applicationsOf, type DocumentRow } from './application-rows.ts'
import { appliedFor } from './applied-for.ts'
import { clockOf, dateSeen, programmeName } from './dates.ts'
import type { Local } from './law-added.ts'
import { paperHere } from './papers-here.ts'
import { benefitsToday } from './read.ts'

export const applicationReads: RouteHandlers<typeof applicationsRoutes> = {
  async applications(visit) {
    const { personId } = visit.params
    await visit.reading(personId, { fields: ['applications', 'papers', 'notices'] })
    const today = agencyDay(visit.actor(), visit.now)
    const rows = await visit.tx.rows(applicationsOf(personId))
    const local = visit.house.localLaw.programmes
    const read = await benefitsToday(visit.tx, personId, today, local)
    const likely = new Set(read?.findings.filter((each) => each.status !== 'excluded').map((each) => each.programme.id))
    const applied = [...new Set(rows.map((row) => row.programme))]
    return {
      today,
      applications: rows.map((row) => applicationSeen(row, today, local)),
      programmes: appliedFor(local, read?.state ?? '')
        .map(({ id, name }) => ({ id, name, likely: likely.has(id) }))
        .sort((one, other) => Number(other.likely) - Number(one.likely)),
      rules: applied.flatMap((programme) =>
        clocksFor(programme)
          .filter((each) => each.starts === 'changed' || each.starts === 'other')
          .map(({ id, says, amount, unit, citation, confidence }) => ({
            ...{ id, programme, says, amount, unit, citation },
            confirm: confidence === 'recall',
          })),
      ),
    }
  },

  async myCalendar(visit) {
    const { userId } = visit.actorWith('read')
    const feed = await visit.tx.maybe(
      db
        .selectFrom('calendar_feed')
        .select(['id', 'made_at as madeAt'])
        .where('user_id', '=', userId)
        .where('revoked_at', 'is', null),
    )
    return { feed: feed ?? null }
  },
}

const applicationSeen = (row: ApplicationRow, today: string, local: Local): ApplicationSeen => ({
  id: row.id,
  programme: row.programme,
  name: programmeName(row.programme, local),
  office: row.office,
  how: row.how,
  basis: row.basis,
  status: row.status,
  filedOn: row.filed_on,
  decidedOn: row.decided_on,
  amountCents: row.amount_cents,
  certifiedFrom: row.certified_from,
  certifiedUntil: row.certified_until,
  renewsId: row.renews_id,
  renewed: row.renewed,
  begunAt: row.at,
  version: row.version,
  papers: row.documents.map((each) => paperSeen(row.programme, each, local)),
  notices: row.notices.map((each) => ({
    id: each.id,
    kind: each.kind,
    datedOn: each.dated_on,
    receivedOn: each.received_on,
    effectiveOn: each.effective_on,
    answerBy: each.answer_by,
    words: each.words,
    hearingAskedOn: each.hearing_asked_on,
  })),
  dates: clockOf(row).map((date) => dateSeen(row.id, date, today)),
})

function paperSeen(programme: string, row: DocumentRow, local: Local): PaperSeen {
  const known = row.paper ? paperHere(programme, row.paper, local) : undefined
  return {
    id: row.id,
    says: known?.says ?? { en: row.words || row.paper, es: row.words || row.paper },
    examples: known?.examples ?? { en: '', es: '' },
    citation: known?.citation ?? '',
    state: row.state,
    stateOn: row.state_on,
    dueOn: row.due_on,
    noticeId: row.notice_id,
  }
}
