import type { TestHouse } from '../../testing/house-for-tests.ts'
import { can } from './can.ts'
import type { CanaryLink } from './canary-house.ts'
import type { Planted } from './canary-tokens.ts'
import { type Actor, holds, type PersonFacts } from './facts.ts'
import { actorIn, factsIn, type World } from './world.ts'

/** Who asks: one of the demo's roles, the holder of a link, or nobody. */
export type Asker =
  | { as: 'session'; role: string; userId: string }
  | { as: 'link'; role: string; link: CanaryLink }
  | { as: 'nobody'; role: string }

/** What of a referral its receiver without an account is shown. */
const carried = new Set(['service_name', 'to_name', 'message', 'purpose', 'carries', 'from_name', 'from_email'])

/** The facts as the tables hold them now, read past row-level security and judged by `can()` alone. */
export async function oracle(h: TestHouse) {
  const all = <Row>(table: string) => h.rows<Row>(`select * from kith.${table}`)
  const world: World = {
    now: new Date(),
    agencies: (await all<{ id: string }>('agency')).map(({ id }) => id),
    units: await all('unit'),
    programs: await all('program'),
    accounts: await all('account'),
    memberships: await all('membership'),
    persons: await all('person'),
    enrolments: await all('enrolment'),
    assignments: await all('assignment'),
    clearances: await all('clearance'),
    conflicts: await all('conflict'),
    seals: await all('seal'),
    grants: await all('access_grant'),
    proxies: await all('proxy'),
    households: await all('household'),
    members: await all('household_member'),
    consents: await all('consent'),
    links: (await all<World['links'][number]>('person_link')).filter(({ kind }) => kind === 'same'),
    notes: [],
    plans: [],
    referrals: [],
  }
  const actors = new Map<string, Actor>()
  const facts = new Map<string, PersonFacts>()
  const known = <Value>(kept: Map<string, Value>, key: string, make: () => Value): Value => {
    const value = kept.get(key) ?? make()
    kept.set(key, value)
    return value
  }
  const actorOf = (userId: string) => known(actors, userId, () => actorIn(world, userId))
  const factsOf = (userId: string, personId: string) =>
    known(facts, `${userId} ${personId}`, () => factsIn(world, actorOf(userId), personId))

  const consented = (consentId: string, toAgency: string | null, segment: string) => {
    const consent = world.consents.find((each) => each.id === consentId)
    return (
      consent !== undefined &&
      consent.revoked_at === null &&
      Date.parse(consent.from_at) <= Date.now() &&
      Date.parse(consent.until_at ?? '') > Date.now() &&
      consent.segments.includes(segment) &&
      consent.purposes.includes('referral') &&
      consent.to_agency_id === toAgency
    )
  }

  return {
    /** May this asker read the text that holds this token, now? */
    may(asker: Asker, { column, whose }: Planted): boolean {
      if (whose.kind === 'directory' && !whose.onlyFor) return true
      if (whose.kind === 'kept' || asker.as === 'nobody') return false
      if (asker.as === 'link') {
        return (
          asker.link.isOpen &&
          whose.kind === 'record' &&
          whose.table === 'referral' &&
          whose.rowId === asker.link.referralId &&
          carried.has(column)
        )
      }
      const actor = actorOf(asker.userId)
      if (whose.kind === 'directory')
        return whose.onlyFor === actor.agencyId && actor.rights.some((right) => right !== 'own')
      if (whose.kind === 'colleague') return whose.agencyId === actor.agencyId
      if (whose.kind === 'grant') {
        return (
          whose.agencyId === actor.agencyId && (whose.userId === actor.userId || actor.rights.includes('privacyReview'))
        )
      }
      if (whose.kind === 'draft') return whose.userId === asker.userId
      if (whose.kind === 'boundary') {
        if (whose.userId === actor.userId && whose.isTie) return true
        const { conflicts, seals, supervised } = factsOf(asker.userId, whose.personId)
        const apart = [...conflicts, ...seals].some((each) => holds(each, world.now))
        const looksAfter = actor.rights.includes('privacyReview') || supervised.includes(whose.userId)
        return whose.agencyId === actor.agencyId && !apart && (looksAfter || whose.userId === actor.userId)
      }
      const { sentTo, leadsTo, ...record } = whose
      if (leadsTo) {
        const other = factsOf(asker.userId, leadsTo)
        const question = { actor, action: 'read', facts: other, now: new Date(), record } as const
        const decision = can(question)
        if (decision.effect === 'deny' && ['conflict', 'sealed'].includes(decision.because)) return false
      }
      const decision = can({
        actor,
        action: 'read',
        facts: factsOf(asker.userId, whose.personId),
        now: new Date(),
        record: {
          agencyId: record.agencyId,
          programId: record.programId,
          segment: record.segment,
          portalVisible: record.portalVisible,
          ...(sentTo?.agencyId && {
            sentTo: {
              agencyId: sentTo.agencyId,
              consented: consented(sentTo.consentId, sentTo.agencyId, record.segment),
            },
          }),
        },
      })
      return decision.effect === 'allow'
    },
  }
}
export type Oracle = Awaited<ReturnType<typeof oracle>>
