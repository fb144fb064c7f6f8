import { ofPerson, shownOf, standingFirst } from '../../house/db/one-person.ts'
import { db } from '../../house/db/tx.ts'

export const openPlanOf = (personId: string) =>
  db
    .selectFrom('plan')
    .select(['id', 'version', 'at', 'review_on'])
    .where(ofPerson('person_id', personId))
    .where('status', '=', 'open')
    .orderBy(standingFirst('plan'), (order) => order.asc().nullsFirst())

/** The goals of the open plan, as they read now and who last changed them. */
export const goalsOf = (personId: string) =>
  db
    .selectFrom('goal as g')
    .innerJoin('plan as p', (join) => join.onRef('p.agency_id', '=', 'g.agency_id').onRef('p.id', '=', 'g.plan_id'))
    .innerJoin('goal_version as v', (join) =>
      join
        .onRef('v.agency_id', '=', 'g.agency_id')
        .onRef('v.goal_id', '=', 'g.id')
        .onRef('v.version', '=', 'g.version'),
    )
    .leftJoin('account as a', (join) => join.onRef('a.agency_id', '=', 'v.agency_id').onRef('a.id', '=', 'v.author_id'))
    .select([
      'g.id',
      'g.words',
      'g.why',
      'g.without_us',
      'g.status',
      'g.version',
      'g.at',
      'v.at as changed_at',
      'a.name as changed_by',
    ])
    .where(ofPerson('g.person_id', personId))
    .where('p.status', '=', 'open')
    .orderBy('g.position')
    .orderBy('g.id')

/** Every promise to or by this person, those still open first, the nearest day first. */
export const promisesOf = (personId: string) =>
  db
    .selectFrom('promise')
    .select([
      'id',
      'goal_id',
      'by_kind',
      'by_user_id',
      'by_name',
      'words',
      'due_on',
      'kept_at',
      'released_at',
      'released_because',
      'note_id',
      'quote',
      'at',
    ])
    .where(ofPerson('person_id', personId))
    .orderBy(
      (eb) => eb.fn.coalesce('kept_at', 'released_at'),
      (order) => order.desc().nullsFirst(),
    )
    .orderBy('due_on', (order) => order.asc().nullsLast())
    .orderBy('at')
    .limit(300)

/** The promises of this person that are still open: for handover and the person's page. */
export const openPromisesOf = (personId: string) =>
  promisesOf(personId).where('kept_at', 'is', null).where('released_at', 'is', null)

export const signaturesOf = (personId: string) =>
  db
    .selectFrom('signature as s')
    .innerJoin('plan as p', (join) => join.onRef('p.agency_id', '=', 's.agency_id').onRef('p.id', '=', 's.plan_id'))
    .select(['s.id', 's.by_kind', 's.by_name', 's.how', 's.at', 's.plan_version'])
    .where(ofPerson('s.person_id', personId))
    .where('p.status', '=', 'open')
    .orderBy('s.at')

/** What this officer promised and has not done yet, the nearest day first: for Today. */
export const openPromisesBy = (userId: string, most: number) =>
  db
    .selectFrom('promise as p')
    .innerJoinLateral(shownOf('p'), (join) => join.onTrue())
    .innerJoin('person', (join) =>
      join.onRef('person.agency_id', '=', 'p.agency_id').onRef('person.id', '=', 'shown.id'),
    )
    .select([
      'p.id',
      'person.id as person_id',
      'person.name as person_name',
      'p.by_kind',
      'p.by_name',
      'p.words',
      'p.due_on',
    ])
    .where('p.by_user_id', '=', userId)
    .where('p.kept_at', 'is', null)
    .where('p.released_at', 'is', null)
    .orderBy('p.due_on', (order) => order.asc().nullsLast())
    .orderBy('p.at')
    .limit(most)
