import type { MyPage, portalRoutes } from '@kith/wire/portal'
import type { ReferralState } from '@kith/wire/referrals'
import { dayIn } from '../../house/clock.ts'
import { db } from '../../house/db/tx.ts'
import type { RouteHandlers } from '../../house/kit/mount.ts'
import { datesAhead } from '../benefits/index.ts'
import { goalsOf, openPlanOf, promisesOf } from '../plans/index.ts'
import { ownPeople, referralsOfOwn, sharedOfOwn, workersOfOwn } from './queries.ts'

const fields = ['workers', 'plan', 'goals', 'promises', 'referrals', 'consents', 'benefitDates']

export const portalReads: RouteHandlers<typeof portalRoutes> = {
  async myPage(visit) {
    const me = visit.actorWith('own')
    const acts = await visit.tx.rows(ownPeople(me.userId))
    // Who acts for two records of one person acts for one person.
    const own = acts.filter((each, at) => acts.findIndex((other) => other.person_id === each.person_id) === at)
    const wanted = visit.params.personId ?? own[0]?.person_id
    const person = own.find((each) => each.person_id === wanted)
    // Not by a caseload either: here everyone is a person, and reads what is their own.
    if (!person) throw visit.notFound()
    const personId = person.person_id
    await visit.reading(personId, { record: { portalVisible: true }, fields })
    const [[agency], workers, [plan], goals, promises, referrals, shared] = await visit.tx.together(
      db.selectFrom('agency').select(['name', 'zone']).where('id', '=', me.agencyId),
      workersOfOwn(personId),
      openPlanOf(personId),
      goalsOf(personId),
      promisesOf(personId),
      referralsOfOwn(personId),
      sharedOfOwn(personId),
    )
    const { name, zone } = agency!
    const today = dayIn(zone, visit.now)
    return {
      today,
      dates: await datesAhead(visit.tx, personId, today, visit.house.localLaw.programmes),
      agencyName: name,
      whose: own.map((each) => ({ personId: each.person_id, name: each.name, as: each.kind as 'self' })),
      person: { id: personId, name: person.name, isMe: person.kind === 'self' },
      workers: workers.map(({ user_id, ...worker }) => ({ userId: user_id, ...worker })),
      reviewOn: plan?.review_on ?? null,
      goals: goals.map((goal) => ({
        id: goal.id,
        words: goal.words,
        why: goal.why,
        withoutUs: goal.without_us,
        state: goal.status as MyPage['goals'][number]['state'],
      })),
      promises: promises
        .filter((promise) => promise.released_at === null)
        .map((promise) => ({
          id: promise.id,
          side: promise.by_kind as MyPage['promises'][number]['side'],
          byName: promise.by_name,
          words: promise.words,
          dueOn: promise.due_on,
          keptAt: promise.kept_at,
        })),
      referrals: referrals.map((referral) => ({
        id: referral.id,
        serviceId: referral.service_id,
        serviceName: referral.service_name,
        toName: referral.to_name,
        state: referral.state as ReferralState,
        sentAt: referral.sent_at,
        changedAt: referral.changed_at,
        answerBy: referral.answer_by,
      })),
      shared: shared.map((consent) => ({
        id: consent.id,
        toName: consent.to_name,
        what: (consent.carries as { label: { en: string; es: string } }[]).map(({ label }) => label),
        from: consent.from_at,
        // A consent ends with a day, at midnight where the agency is: that day is still in it.
        until: dayIn(zone, new Date(Date.parse(consent.until_at) - 1)),
        revokedAt: consent.revoked_at,
        inForce: consent.revoked_at === null && Date.parse(consent.until_at) > visit.now.getTime(),
      })),
    }
  },
}
