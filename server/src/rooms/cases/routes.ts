import type { casesRoutes } from '@kith/wire/cases'
import { sql } from 'kysely'
import { agencyDay } from '../../house/agency-day.ts'
import { ofPerson } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { datesAhead, datesOfWorker, programmeName, titleOf, type WorkerDate } from '../benefits/index.ts'
import { personQuery, tieSeen, tiesQuery } from '../people/index.ts'
import { readNotices } from './notices.ts'
import {
  caseloadQuery,
  casesPerPage,
  type DueRow,
  dueQuery,
  enrolmentQuery,
  heardQuery,
  momentsQuery,
  type PromiseRow,
  promisesOpenQuery,
  referralsShortQuery,
  workersQuery,
} from './queries.ts'
import { lateOf, memberQuery, quietOf, teamQuery, unsignedOf } from './team.ts'

const promiseOpen = (row: PromiseRow) => ({
  id: row.id,
  personId: row.person_id,
  personName: row.person_name,
  byKind: row.by_kind as 'officer',
  byName: row.by_name,
  words: row.words,
  dueOn: row.due_on,
  noteId: row.note_id,
  quote: row.quote,
  at: row.at,
})

const due = (row: DueRow) => ({
  kind: row.kind,
  id: row.id,
  personId: row.person_id,
  personName: row.person_name,
  words: row.words,
  dueOn: row.due_on,
})

/** How long before its day a date of benefits stands on the list: time enough to get a paper or a lawyer. */
const aheadDays = 14
const dayMs = 86_400_000

/** Of each application the next date that comes soon, or that the office let pass. */
function benefitDues(dates: readonly WorkerDate[], today: string, language: 'en' | 'es') {
  const until = new Date(Date.parse(today) + aheadDays * dayMs).toISOString().slice(0, 10)
  const near = dates.filter(
    (each) => each.dueOn !== null && each.dueOn <= until && (!each.passed || each.who === 'agency'),
  )
  return [...Map.groupBy(near, (each) => each.applicationId).values()].map(([next]) => ({
    kind: 'benefitDate' as const,
    id: next!.applicationId,
    personId: next!.personId,
    personName: next!.personName,
    words: titleOf(next!, language),
    dueOn: next!.dueOn,
  }))
}
const nearest = (one: { dueOn: string | null }, other: { dueOn: string | null }) =>
  (one.dueOn ?? '9') < (other.dueOn ?? '9') ? -1 : (one.dueOn ?? '9') > (other.dueOn ?? '9') ? 1 : 0

const quietPerson = (row: { person_id: string; name: string; last_contact_at: string | null }) => ({
  personId: row.person_id,
  name: row.name,
  lastContactAt: row.last_contact_at,
})

const isOfBenefits = (kind: string) => kind === 'application' || kind === 'benefitNotice'

export const casesReads: RouteHandlers<typeof casesRoutes> = {
  notices: readNotices,

  async today(visit) {
    const me = visit.actor()
    const here = agencyDay(me, visit.now)
    const [dues, heard, quiet, [count]] = await visit.tx.together(
      dueQuery(me.userId, here, me.zone),
      heardQuery(me.userId),
      quietOf(me.userId, here, 5),
      raw(sql<{ people: number }>`
        select count(distinct e.person_id)::int as people from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
         where s.user_id = ${me.userId} and e.status <> 'closed' and (s.until_at is null or s.until_at > now())`),
    )
    const benefits = benefitDues(
      await datesOfWorker(visit.tx, me.userId, here, visit.house.localLaw.programmes),
      here,
      visit.language,
    )
    const team = me.rights.includes('supervise') ? await visit.tx.rows(teamQuery(me.userId, here, me.zone)) : null
    visit.showed(
      [...[...dues, ...heard, ...quiet].map((row) => row.person_id), ...benefits.map((each) => each.personId)],
      'today',
    )
    return {
      name: me.name,
      due: [...dues.map(due), ...benefits].sort(nearest),
      heard: heard.map((row) => ({
        kind: row.kind,
        id: row.id,
        personId: row.person_id,
        personName: row.person_name,
        by: row.by,
        state: row.state,
        words: row.words,
        at: row.at,
      })),
      quiet: quiet.map(quietPerson),
      people: count!.people,
      team: team?.map(({ user_id, ...numbers }) => ({ userId: user_id, ...numbers })) ?? null,
    }
  },

  async teamMember(visit) {
    const me = visit.actorWith('supervise')
    const { userId } = visit.params
    const today = agencyDay(me, visit.now)
    const [[member], late, unsigned, quiet] = await visit.tx.together(
      memberQuery(me.userId, userId),
      lateOf(userId, today),
      unsignedOf(userId, me.zone),
      quietOf(userId, today),
    )
    if (!member) throw visit.notFound()
    visit.showed(
      [...late, ...unsigned, ...quiet].map((row) => row.person_id),
      'team',
    )
    return {
      name: member.name,
      late: late.map(due),
      unsigned: unsigned.map(due),
      quiet: quiet.map(quietPerson),
    }
  },

  async caseload(visit) {
    const me = visit.actor()
    const worker = visit.params.worker === me.userId ? undefined : visit.params.worker
    const member = worker && (await visit.tx.maybe(memberQuery(visit.actorWith('supervise').userId, worker)))
    if (worker && !member) throw visit.notFound()
    const rows = await visit.tx.rows(caseloadQuery(worker ?? me.userId, visit.params))
    visit.showed(
      rows.map((row) => row.person_id),
      'caseload',
    )
    const total = rows[0]?.total ?? 0
    return {
      worker: member ? member.name : null,
      cases: rows.map((row) => ({
        personId: row.person_id,
        name: row.name,
        bornOn: row.born_on,
        status: row.status as 'active',
        program: row.program,
        worker: row.worker ?? '',
        lastContactAt: row.last_contact_at,
        promisesOpen: row.promises_open,
        nextDueOn: row.next_due_on,
      })),
      total,
      page: visit.params.page,
      pages: Math.max(1, Math.ceil(total / casesPerPage)),
    }
  },

  async story(visit) {
    const { personId, before, limit } = visit.params
    await visit.reading(personId, { fields: ['story', 'promises', 'referrals', 'benefitDates'] })
    const [moments, promises, referrals, workers, enrolments] = await visit.tx.together(
      momentsQuery(personId, before ?? null, limit),
      promisesOpenQuery(personId),
      referralsShortQuery(personId),
      workersQuery(personId),
      enrolmentQuery(personId),
    )
    const here = agencyDay(visit.actor(), visit.now)
    const local = visit.house.localLaw.programmes
    return {
      moments: moments.slice(0, limit).map((row) => ({
        ...row,
        kind: row.kind as 'note',
        ...(isOfBenefits(row.kind) && { title: programmeName(row.title, local)[visit.language] }),
      })),
      dates: await datesAhead(visit.tx, personId, here, local),
      more: moments.length > limit,
      promises: promises.map(promiseOpen),
      referrals: referrals.map((row) => ({
        id: row.id,
        serviceName: row.service_name,
        toName: row.to_name,
        state: row.state,
        sentAt: row.sent_at,
        answerBy: row.answer_by,
      })),
      workers: workers.map((row) => ({ userId: row.id, name: row.name, kind: row.kind, program: row.program })),
      enrolment: enrolments[0] ? { ...enrolments[0], status: enrolments[0].status as 'active' } : null,
    }
  },

  async handover(visit) {
    const { personId } = visit.params
    await visit.reading(personId, {
      fields: ['person', 'ties', 'promises', 'goals', 'referrals', 'unmetNeeds', 'notes', 'benefitDates'],
      purpose: 'handover',
    })
    const [[person], ties, promises, goals, referrals, unmet, notes] = await visit.tx.together(
      personQuery(personId),
      tiesQuery(personId),
      promisesOpenQuery(personId),
      db
        .selectFrom('goal')
        .select(['id', 'words', 'without_us', 'status'])
        .where(ofPerson('person_id', personId))
        .where('status', '=', 'open')
        .orderBy('position'),
      referralsShortQuery(personId),
      db
        .selectFrom('unmet_need')
        .select(['id', 'words', 'why'])
        .where(ofPerson('person_id', personId))
        .where('met_at', 'is', null),
      raw(sql<{ id: string; at: string; words: string; by: string; signed: boolean }>`
        select n.id, n.occurred_at as at, left(n.body, 600) as words, a.name as by, n.signed_at is not null as signed
          from kith.note n left join kith.account a on a.agency_id = n.agency_id and a.id = n.author_id
         where ${ofPerson('n.person_id', personId)} order by n.occurred_at desc limit 3`),
    )
    return {
      person: {
        id: personId,
        name: person!.name,
        pronouns: person!.pronouns,
        bornOn: person!.born_on,
        language: person!.language,
        interpreter: person!.interpreter,
        contactCaution: person!.contact_caution,
      },
      matters: ties
        .map((row) => tieSeen(row, visit.language))
        .filter((tie) => tie.untilOn === null)
        .map(({ id, ...tie }) => ({ tieId: id, ...tie })),
      dates: await datesAhead(visit.tx, personId, agencyDay(visit.actor(), visit.now), visit.house.localLaw.programmes),
      promises: promises.map(promiseOpen),
      goals: goals.map((goal) => ({ id: goal.id, words: goal.words, withoutUs: goal.without_us, status: goal.status })),
      referrals: referrals.map((row) => ({
        id: row.id,
        serviceName: row.service_name,
        state: row.state,
        answerBy: row.answer_by,
      })),
      unmet: unmet.map((row) => ({ id: row.id, words: row.words, why: row.why })),
      lastWords: notes.map((row) => ({
        noteId: row.id,
        at: row.at,
        words: row.words,
        by: row.by ?? '',
        signed: row.signed,
      })),
    }
  },

  async colleagues(visit) {
    visit.actorWith('caseload')
    const rows = await visit.tx.rows(
      db
        .selectFrom('membership as m')
        .innerJoin('account as a', (join) =>
          join.onRef('a.agency_id', '=', 'm.agency_id').onRef('a.id', '=', 'm.user_id'),
        )
        .innerJoin('unit as u', (join) => join.onRef('u.agency_id', '=', 'm.agency_id').onRef('u.id', '=', 'm.unit_id'))
        .innerJoin('role_right as r', 'r.role', 'm.role')
        .select(['a.id', 'a.name', 'u.name as unit', 'm.role'])
        .where('r.right', '=', 'caseload')
        .where('a.kind', '=', 'staff')
        .where('m.until_at', 'is', null)
        .orderBy('a.name'),
    )
    return { colleagues: rows.map((row) => ({ userId: row.id, name: row.name, unit: row.unit, role: row.role })) }
  },
}
