import type { Goal, PlanPromise, plansRoutes } from '@kith/wire/plans'
import { agencyDay } from '../../house/agency-day.ts'
import { db } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { personQuery } from '../people/index.ts'
import { goalsOf, openPlanOf, openPromisesBy, promisesOf, signaturesOf } from './queries.ts'

export const planReads: RouteHandlers<typeof plansRoutes> = {
  async plan(visit) {
    const { personId } = visit.params
    const reader = visit.actor()
    const { because } = await visit.reading(personId, {
      record: { portalVisible: true },
      fields: ['plan', 'goals', 'promises', 'signatures'],
    })
    const [[person], [plan], goals, promises, signatures, [agency]] = await visit.tx.together(
      personQuery(personId),
      openPlanOf(personId),
      goalsOf(personId),
      promisesOf(personId),
      signaturesOf(personId),
      db.selectFrom('agency').select('name').where('id', '=', reader.agencyId),
    )
    return {
      person: { id: personId, name: person!.name, pronouns: person!.pronouns, language: person!.language },
      agencyName: agency?.name ?? '',
      officerName: reader.name,
      today: agencyDay(visit.actor(), visit.now),
      plan: plan ? { id: plan.id, version: plan.version, since: plan.at, reviewOn: plan.review_on } : null,
      goals: goals.map((goal) => ({
        id: goal.id,
        words: goal.words,
        why: goal.why,
        withoutUs: goal.without_us,
        state: goal.status as Goal['state'],
        version: goal.version,
        since: goal.at,
        changedAt: goal.changed_at,
        changedBy: goal.changed_by ?? '',
      })),
      promises: promises.map((promise) => ({
        id: promise.id,
        goalId: promise.goal_id,
        side: promise.by_kind as PlanPromise['side'],
        byUserId: promise.by_user_id,
        byName: promise.by_name,
        words: promise.words,
        dueOn: promise.due_on,
        state: promise.kept_at ? ('kept' as const) : promise.released_at ? ('released' as const) : ('open' as const),
        keptAt: promise.kept_at,
        releasedAt: promise.released_at,
        releasedBecause: promise.released_because,
        // The person reads what was promised, not the note in which it was written down.
        noteId: because === 'ownRecord' ? null : promise.note_id,
        quote: because === 'ownRecord' ? '' : promise.quote,
        madeAt: promise.at,
      })),
      signatures: signatures.map((signature) => ({
        id: signature.id,
        side: signature.by_kind as 'person' | 'officer',
        byName: signature.by_name,
        how: signature.how as 'inPerson',
        at: signature.at,
        planVersion: signature.plan_version,
      })),
    }
  },

  async myPromises(visit) {
    const rows = await visit.tx.rows(openPromisesBy(visit.actorWith('read').userId, visit.params.limit))
    visit.showed(
      rows.map((row) => row.person_id),
      'promises',
    )
    return {
      today: agencyDay(visit.actor(), visit.now),
      promises: rows.map((row) => ({
        id: row.id,
        personId: row.person_id,
        personName: row.person_name,
        side: row.by_kind as PlanPromise['side'],
        byName: row.by_name,
        words: row.words,
        dueOn: row.due_on,
      })),
    }
  },
}
