import { sql } from 'kysely'
import { ofPerson, shownOf } from '../../house/db/one-person.ts'
import { db, raw } from '../../house/db/tx.ts'

/** Whose record is this account's own, now: itself first, then those for whom it acts. */
export const ownPeople = (userId: string) =>
  db
    .selectFrom('proxy as x')
    .innerJoinLateral(shownOf('x'), (join) => join.onTrue())
    .innerJoin('person as p', (join) => join.onRef('p.agency_id', '=', 'x.agency_id').onRef('p.id', '=', 'shown.id'))
    .select(['p.id as person_id', 'p.name', 'x.kind'])
    .where('x.user_id', '=', userId)
    .where(sql<boolean>`x.person_id = any (kith.my_own())`)
    .orderBy(sql`x.kind <> 'self'`)
    .orderBy('p.name')
    .orderBy('p.id')

interface WorkerRow {
  user_id: string
  name: string
  email: string
  kind: 'primary' | 'secondary' | 'cover'
  program: string
}
/** Who works with this person, the one who leads first. */
export const workersOfOwn = (personId: string) =>
  raw(sql<WorkerRow>`
    select distinct kind <> 'primary' as later, user_id, name, email, kind, program from kith.workers_of_my_own()
     where ${ofPerson('person_id', personId)} order by later, name, user_id`)

export const referralsOfOwn = (personId: string) =>
  db
    .selectFrom('referral')
    .select(['id', 'service_id', 'service_name', 'to_name', 'state', 'sent_at', 'changed_at', 'answer_by'])
    .where(ofPerson('person_id', personId))
    .orderBy((eb) => eb('closed_at', 'is not', null))
    .orderBy('sent_at', 'desc')
    .limit(50)

/** What this person agreed to, with what the referral under it carries: the latest first. */
export const sharedOfOwn = (personId: string) =>
  db
    .selectFrom('consent as c')
    .innerJoin('referral as r', (join) =>
      join.onRef('r.agency_id', '=', 'c.agency_id').onRef('r.consent_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.to_name', 'r.carries', 'c.from_at', 'c.until_at', 'c.revoked_at'])
    .where(ofPerson('c.person_id', personId))
    .orderBy('c.from_at', 'desc')
    .orderBy('c.id')
    .limit(50)
