import { type Compilable, sql } from 'kysely'
import { ofPerson, shownOf } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'

export const agencyOf = (agencyId: string) =>
  db.selectFrom('agency').select(['name', 'zone']).where('id', '=', agencyId)

export const serviceOf = (serviceId: string) =>
  db
    .selectFrom('directory_service')
    .select(['id', 'name', 'organization_name', 'email', 'phone', 'status', 'agency_id'])
    .where('id', '=', serviceId)

export const consentOf = (consentId: string) =>
  db
    .selectFrom('consent')
    .select(['id', 'from_at', 'until_at', 'revoked_at', 'given_how', 'language'])
    .where('id', '=', consentId)

/** What a row of a list or a board shows of a referral that this agency sent. */
const summaries = (agencyId: string) =>
  db
    .selectFrom('referral as r')
    .innerJoinLateral(shownOf('r'), (join) => join.onTrue())
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'r.agency_id').onRef('p.id', '=', 'shown.id'))
    .leftJoin('account as a', (join) => join.onRef('a.agency_id', '=', 'r.agency_id').onRef('a.id', '=', 'r.author_id'))
    .select([
      'r.id',
      'p.id as person_id',
      'p.name as person_name',
      'r.service_id',
      'r.service_name',
      'r.to_name',
      'r.state',
      'r.reason',
      'r.sent_at',
      'r.answer_by',
      'r.changed_at',
      'r.closed_at',
      'r.author_id',
      'a.name as officer_name',
    ])
    // What was sent to this agency by others stands in `received`.
    .where('r.agency_id', '=', agencyId)

/** The board: the ones that are open, the oldest hope for an answer first; or those that ended, the latest first. */
export const board = (agencyId: string, show: 'open' | 'ended', most: number) =>
  show === 'open'
    ? summaries(agencyId)
        .where('r.closed_at', 'is', null)
        .orderBy('r.answer_by', (order) => order.asc().nullsLast())
        .orderBy('r.sent_at')
        .limit(most)
    : summaries(agencyId).where('r.closed_at', 'is not', null).orderBy('r.closed_at', 'desc').limit(most)

/** All of one person's referrals, the latest first: for their page, handover and the case summary. */
export const referralsOf = (agencyId: string, personId: string) =>
  summaries(agencyId).where(ofPerson('r.person_id', personId)).orderBy('r.sent_at', 'desc').limit(200)

/** This officer's open referrals, for Today. */
export const openReferralsBy = (agencyId: string, userId: string, most: number) =>
  summaries(agencyId)
    .where('r.author_id', '=', userId)
    .where('r.closed_at', 'is', null)
    .orderBy('r.answer_by', (order) => order.asc().nullsLast())
    .limit(most)

type RowOf<Query> = Query extends Compilable<infer Row> ? Row : never
export type SummaryRow = RowOf<ReturnType<typeof referralsOf>>
export type ReceivedRow = RowOf<ReturnType<typeof receivedBy>>

export const referralInFull = (agencyId: string, referralId: string) =>
  summaries(agencyId)
    .select([
      'r.segment',
      'r.program_id',
      'r.to_email',
      'r.message',
      'r.purpose',
      'r.warm',
      'r.carries',
      'r.reason_words',
      'r.answered_by',
      'r.version',
      'r.consent_id',
    ])
    .where('r.id', '=', referralId)

export const stepsOf = (referralId: string) =>
  db
    .selectFrom('referral_step')
    .select(['id', 'state', 'reason', 'words', 'by_name', 'by_kind', 'at'])
    .where('referral_id', '=', referralId)
    .orderBy('at')
    .orderBy('id')

/** What the receiving side may read. Row-level security lets these rows through only while the consent is in force. */
const asReceived = () =>
  db
    .selectFrom('referral as r')
    .innerJoin('agency as sender', 'sender.id', 'r.agency_id')
    .select([
      'r.id',
      'r.agency_id',
      'r.person_id',
      'r.segment',
      'r.state',
      'r.service_name',
      'r.to_name',
      'r.message',
      'r.purpose',
      'r.warm',
      'r.carries',
      'r.sent_at',
      'r.answer_by',
      'r.from_name',
      'r.from_email',
      'sender.name as from_agency',
      'sender.zone as sender_zone',
      sql<string>`kith.seen_until(r.agency_id, r.consent_id)`.as('seen_until'),
    ])

export const receivedBy = (agencyId: string, most: number) =>
  asReceived()
    .where('r.to_agency_id', '=', agencyId)
    .orderBy('r.closed_at', (order) => order.desc().nullsFirst())
    .orderBy('r.sent_at', 'desc')
    .limit(most)

/** The one referral that a link stands for. */
export const receivedByLink = (referralId: string) => asReceived().where('r.id', '=', referralId)

export const openWith = (personId: string, serviceId: string) =>
  db
    .selectFrom('referral')
    .select('id')
    .where(ofPerson('person_id', personId))
    .where('service_id', '=', serviceId)
    .where('closed_at', 'is', null)
    .limit(1)
