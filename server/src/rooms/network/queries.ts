import { sql } from 'kysely'
import { db, raw } from '../../house/db/tx.ts'

export const mayMatchQuery = () => raw(sql<{ yes: boolean }>`select kith.may_match() as yes`)
export const programsQuery = () => db.selectFrom('program').select(['id', 'name']).orderBy('name')
export const agreementsQuery = () => db.selectFrom('match_agreement').selectAll().orderBy('at', 'desc').limit(200)

export const runsQuery = (agreementId: string) =>
  db.selectFrom('match_run').selectAll().where('agreement_id', '=', agreementId).orderBy('at', 'desc').limit(100)

const hints = db
  .selectFrom('match_hint as h')
  .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'h.agency_id').onRef('p.id', '=', 'h.person_id'))
  .select([
    'h.id',
    'h.person_id',
    'p.name as person_name',
    'h.partner_name',
    'h.state',
    'h.their_officer',
    'h.their_contact',
    'h.at',
  ])

export const hintsOfPerson = (personId: string) => hints.where('h.person_id', '=', personId).orderBy('h.at', 'desc')

/** Those on one's own caseload that wait for an answer, or were introduced in the last two weeks. */
export const hintsForMe = (userId: string) =>
  hints
    .where(
      sql<boolean>`h.person_id in (select e.person_id from kith.enrolment e join kith.assignment s on s.agency_id = e.agency_id and s.enrolment_id = e.id
        where s.user_id = ${userId} and s.from_at <= now() and (s.until_at is null or s.until_at > now()))`,
    )
    .where(sql<boolean>`(h.state = 'new' or h.state = 'introduced' and h.answered_at > now() - interval '14 days')`)
    .orderBy('h.at', 'desc')
    .limit(50)

export const leftOutQuery = (personId: string) =>
  db.selectFrom('match_left_out').select('id').where('person_id', '=', personId).where('until_at', 'is', null).limit(1)
