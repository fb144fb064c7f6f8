import { sql } from 'kysely'
import { ofPerson } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'

export const agenciesQuery = () =>
  db.selectFrom('agency').select(['id', 'name', 'kind', 'county', 'zone']).orderBy('name')

export const unitsQuery = () => db.selectFrom('unit').select(['id', 'parent_id as parentId', 'kind', 'name', 'path'])

export const programsQuery = () =>
  db
    .selectFrom('program as p')
    .innerJoin('unit as u', (join) => join.onRef('u.agency_id', '=', 'p.agency_id').onRef('u.id', '=', 'p.unit_id'))
    .select(['p.id', 'p.name', 'u.name as unitName', 'p.segment'])
    .orderBy('p.name')

export const rightsQuery = () => db.selectFrom('role_right').select(['role', 'right']).orderBy('role').orderBy('right')

export const staffQuery = () =>
  db
    .selectFrom('account')
    .select(['id', 'name', 'email'])
    .where('kind', '=', 'staff')
    .where((eb) => eb.or([eb('active_until', 'is', null), eb('active_until', '>', sql<string>`now()`)]))
    .orderBy('name')

export const membershipsQuery = (userIds: readonly string[]) =>
  db
    .selectFrom('membership as m')
    .innerJoin('unit as u', (join) => join.onRef('u.agency_id', '=', 'm.agency_id').onRef('u.id', '=', 'm.unit_id'))
    .select([
      'm.user_id as userId',
      'm.role',
      'm.unit_id as unitId',
      'u.name as unitName',
      'm.from_at as since',
      'm.until_at as until',
    ])
    .where('m.user_id', '=', sql<string>`any(${[...userIds]}::uuid[])`)
    .orderBy('m.from_at')

export const clearancesQuery = (userId: string) =>
  db
    .selectFrom('clearance')
    .select(['segment', 'from_at as since', 'until_at as until'])
    .where('user_id', '=', userId)
    .orderBy('segment')

/** Unreviewed first, the longest waiting on top. */
export const emergenciesQuery = () =>
  db
    .selectFrom('access_grant as g')
    .leftJoin('account as w', (join) => join.onRef('w.agency_id', '=', 'g.agency_id').onRef('w.id', '=', 'g.user_id'))
    .leftJoin('account as r', (join) =>
      join.onRef('r.agency_id', '=', 'g.agency_id').onRef('r.id', '=', 'g.reviewed_by'),
    )
    .select([
      'g.id',
      'g.user_id as userId',
      sql<string>`coalesce(w.name, '')`.as('workerName'),
      'g.person_id as personId',
      'g.reason_code as reasonCode',
      'g.reason',
      'g.from_at as from',
      'g.until_at as until',
      'g.reviewed_at as reviewedAt',
      'r.name as reviewedBy',
      'g.review',
    ])
    .where('g.kind', '=', 'break_glass')
    .orderBy(sql`g.reviewed_at is not null`)
    .orderBy('g.from_at')
    .limit(200)

export const looksUnder = (grantIds: readonly string[]) =>
  db
    .selectFrom('ledger')
    .select(['grant_id as grantId', 'action', sql<number>`count(*)`.as('times')])
    .where('grant_id', '=', sql<string>`any(${[...grantIds]}::uuid[])`)
    .groupBy(['grant_id', 'action'])
    .orderBy('action')

interface LedgerFilter {
  before?: string | undefined
  actorId?: string | undefined
  personId?: string | undefined
  decision?: 'allow' | 'deny' | undefined
}

/** Newest first. Ids of the ledger are ordered by time, so that a page goes on where the last ended. */
export const ledgerQuery = ({ before, actorId, personId, decision }: LedgerFilter, most: number) =>
  db
    .selectFrom('ledger as l')
    .leftJoin('account as a', (join) => join.onRef('a.agency_id', '=', 'l.agency_id').onRef('a.id', '=', 'l.actor_id'))
    .select([
      'l.id',
      'l.at',
      'l.actor_id as actorId',
      'a.name as actorName',
      'l.action',
      'l.decision',
      'l.rule_id as ruleId',
      'l.person_id as personId',
      'l.fields_seen as fieldsSeen',
      'l.purpose',
      'l.grant_id as grantId',
    ])
    .$if(before !== undefined, (query) => query.where('l.id', '<', before!))
    .$if(actorId !== undefined, (query) => query.where('l.actor_id', '=', actorId!))
    .$if(personId !== undefined, (query) => query.where(ofPerson('l.person_id', personId!)))
    .$if(decision !== undefined, (query) => query.where('l.decision', '=', decision!))
    .orderBy('l.id', 'desc')
    .limit(most)

export const headsQuery = () =>
  db.selectFrom('ledger_head').select(['size', 'root', 'at', 'key_id as keyId']).orderBy('size', 'desc').limit(5)
