import type { Actor, PersonFacts, RecordFacts, Span } from './facts.ts'
import { holds } from './facts.ts'

/**
 * A small invented network for tests of access: three agencies, twelve workers, forty people, and facts of every kind
 * with past, present and future spans. The same seed makes the same world.
 */
export interface World {
  now: Date
  agencies: string[]
  units: { agency_id: string; id: string; parent_id: string | null; kind: string; name: string; path: string[] }[]
  programs: { agency_id: string; id: string; unit_id: string; name: string }[]
  accounts: { agency_id: string; id: string; kind: string; email: string; name: string }[]
  memberships: Row<{ user_id: string; unit_id: string; role: string }>[]
  persons: { agency_id: string; id: string; program_id: string; segment: string; name: string; author_id: string }[]
  enrolments: Row<{ person_id: string; program_id: string; status: string }>[]
  assignments: Row<{ user_id: string; enrolment_id: string; kind: string }>[]
  clearances: Row<{ user_id: string; segment: string }>[]
  conflicts: Row<{ user_id: string; person_id: string | null; household_id: string | null; declared_by: string }>[]
  seals: Row<{ person_id: string; reason: string }>[]
  grants: Row<{ user_id: string; person_id: string; kind: string; reason_code: string; reason: string }>[]
  proxies: Row<{ user_id: string; person_id: string; kind: string }>[]
  households: {
    agency_id: string
    id: string
    person_id: string
    program_id: string
    name: string
    author_id: string
  }[]
  members: { agency_id: string; id: string; household_id: string; person_id: string; program_id: string }[]
  consents: (Row<{
    person_id: string
    program_id: string
    to_agency_id: string
    segments: string[]
    purposes: string[]
  }> & {
    revoked_at: string | null
  })[]
  /** Records of one person, joined; and pairs that were joined once and were taken apart. */
  links: Link[]
  notes: Record_[]
  /** Plans, and beside each an application for a benefit. */
  plans: Record_[]
  referrals: (Record_ & { to_agency_id: string; consent_id: string; service_id: string })[]
}
interface Link {
  agency_id: string
  id: string
  kind: string
  person_id: string
  other_id: string
  stands_id: string
  author_id: string
  began_step: string
  until_at: string | null
  ended_step: string | null
}
type Row<T> = T & { agency_id: string; id: string; from_at: string; until_at: string | null }
interface Record_ {
  agency_id: string
  id: string
  person_id: string
  program_id: string
  segment: string
}

export const roles = [
  'officer',
  'officer',
  'supervisor',
  'intern',
  'volunteer',
  'leader',
  'admin',
  'privacy',
  'auditor',
  'partner',
  'person',
] as const
const rightsOf: Record<string, string[]> = {}

/** The roles' rights, as the database holds them: given once by the test. */
export function setRights(rows: readonly { role: string; right: string }[]): void {
  for (const { role, right } of rows) rightsOf[role] = [...(rightsOf[role] ?? []), right]
}

export function makeWorld(seed: number, now: Date): World {
  let state = (seed * 2654435761) >>> 0
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const chance = (share: number) => random() < share
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  let counter = 0
  const id = () => {
    counter++
    const hex = `${(seed >>> 0).toString(16).padStart(8, '0')}${counter.toString(16).padStart(12, '0')}`
    return `${hex.slice(0, 8)}-0000-4000-8000-${hex.slice(8)}`
  }
  const day = 86_400_000
  const span = (present = 0.7) => {
    const kind = chance(present) ? 'now' : pick(['past', 'future'] as const)
    const at = (days: number) => new Date(now.getTime() + days * day).toISOString()
    if (kind === 'now') return { from_at: at(-10), until_at: chance(0.5) ? null : at(10) }
    return kind === 'past' ? { from_at: at(-20), until_at: at(-5) } : { from_at: at(5), until_at: at(20) }
  }
  const bounded = () => {
    const { from_at, until_at } = span()
    return { from_at, until_at: until_at ?? new Date(now.getTime() + 30 * day).toISOString() }
  }
  const many = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make)
  const ofAgency = <T extends { agency_id: string }>(rows: readonly T[], agency: string) =>
    rows.filter((row) => row.agency_id === agency)

  const agencies = many(3, id)
  const units: World['units'] = []
  const programs: World['programs'] = []
  for (const agency of agencies) {
    const root = id()
    units.push({ agency_id: agency, id: root, parent_id: null, kind: 'agency', name: 'agency', path: [root] })
    for (const _ of [1, 2]) {
      const program = id()
      units.push({
        agency_id: agency,
        id: program,
        parent_id: root,
        kind: 'program',
        name: 'program',
        path: [root, program],
      })
      programs.push({ agency_id: agency, id: id(), unit_id: program, name: 'program' })
      const team = id()
      units.push({
        agency_id: agency,
        id: team,
        parent_id: program,
        kind: 'team',
        name: 'team',
        path: [root, program, team],
      })
    }
  }
  const accounts = many(12, () => {
    const one = id()
    return { agency_id: pick(agencies), id: one, kind: 'staff', email: `${one}@world.example`, name: 'a worker' }
  })
  const memberships = accounts.flatMap((account) =>
    many(chance(0.3) ? 2 : 1, () => ({
      agency_id: account.agency_id,
      id: id(),
      user_id: account.id,
      unit_id: pick(ofAgency(units, account.agency_id)).id,
      role: pick(roles),
      ...span(0.85),
    })),
  )
  const segment = () => pick(['general', 'general', 'general', 'sud_part2', 'dv'])
  const persons = many(40, () => {
    const agency = pick(agencies)
    return {
      agency_id: agency,
      id: id(),
      program_id: pick(ofAgency(programs, agency)).id,
      segment: chance(0.9) ? 'general' : 'dv',
      name: 'a person',
      author_id: id(),
    }
  })
  const enrolments = persons.flatMap((person) =>
    many(chance(0.25) ? 2 : 1, () => ({
      agency_id: person.agency_id,
      id: id(),
      person_id: person.id,
      program_id: person.program_id,
      status: 'active',
      ...span(0.8),
    })),
  )
  const somebodyOf = (agency: string) => ofAgency(accounts, agency)
  const withUser = <T>(agency: string, share: number, make: (user: string) => T): T[] => {
    const users = somebodyOf(agency)
    return users.length > 0 && chance(share) ? [make(pick(users).id)] : []
  }
  const assignments = enrolments.flatMap((enrolment) =>
    withUser(enrolment.agency_id, 0.8, (user) => ({
      agency_id: enrolment.agency_id,
      id: id(),
      user_id: user,
      enrolment_id: enrolment.id,
      kind: pick(['primary', 'secondary', 'cover']),
      ...span(),
    })),
  )
  const clearances = accounts.flatMap((account) =>
    many(chance(0.5) ? 1 : 0, () => ({
      agency_id: account.agency_id,
      id: id(),
      user_id: account.id,
      segment: pick(['sud_part2', 'dv']),
      ...span(),
    })),
  )
  const households: World['households'] = []
  const members: World['members'] = []
  for (const person of persons) {
    if (!chance(0.3)) continue
    const household = id()
    households.push({
      agency_id: person.agency_id,
      id: household,
      person_id: person.id,
      program_id: person.program_id,
      name: '',
      author_id: person.author_id,
    })
    for (const one of [person, pick(ofAgency(persons, person.agency_id))]) {
      members.push({
        agency_id: person.agency_id,
        id: id(),
        household_id: household,
        person_id: one.id,
        program_id: one.program_id,
      })
    }
  }
  const conflicts = persons.flatMap((person) =>
    withUser(person.agency_id, 0.12, (user) => ({
      agency_id: person.agency_id,
      id: id(),
      user_id: user,
      person_id: person.id as string | null,
      household_id: null as string | null,
      declared_by: user,
      ...span(),
    })),
  )
  for (const household of households) {
    conflicts.push(
      ...withUser(household.agency_id, 0.2, (user) => ({
        agency_id: household.agency_id,
        id: id(),
        user_id: user,
        person_id: null,
        household_id: household.id,
        declared_by: user,
        ...span(),
      })),
    )
  }
  const seals = persons.flatMap((person) =>
    many(chance(0.1) ? 1 : 0, () => ({
      agency_id: person.agency_id,
      id: id(),
      person_id: person.id,
      reason: 'a court order',
      ...span(),
    })),
  )
  const grants = persons.flatMap((person) =>
    withUser(person.agency_id, 0.2, (user) => ({
      agency_id: person.agency_id,
      id: id(),
      user_id: user,
      person_id: person.id,
      kind: pick(['break_glass', 'court', 'audit']),
      reason_code: 'danger',
      reason: 'a long enough reason to open',
      ...bounded(),
    })),
  )
  // A grant written in one agency for a person of another opens nothing: the wall stands before it.
  for (const person of persons) {
    if (!chance(0.1)) continue
    const stranger = accounts.find((each) => each.agency_id !== person.agency_id)
    if (stranger)
      grants.push({
        agency_id: stranger.agency_id,
        id: id(),
        user_id: stranger.id,
        person_id: person.id,
        kind: 'court',
        reason_code: 'danger',
        reason: 'a long enough reason to open',
        ...bounded(),
      })
  }
  const proxies = persons.flatMap((person) =>
    withUser(person.agency_id, 0.15, (user) => ({
      agency_id: person.agency_id,
      id: id(),
      user_id: user,
      person_id: person.id,
      kind: pick(['self', 'parent']),
      ...span(),
    })),
  )
  const consents = persons.flatMap((person) =>
    many(chance(0.6) ? 1 : 0, () => ({
      agency_id: person.agency_id,
      id: id(),
      person_id: person.id,
      program_id: person.program_id,
      to_agency_id: pick(agencies.filter((each) => each !== person.agency_id)),
      segments: chance(0.7) ? ['general', 'sud_part2', 'dv'] : ['general'],
      purposes: chance(0.9) ? ['referral'] : ['research'],
      revoked_at: chance(0.2) ? new Date(now.getTime() - day).toISOString() : null,
      ...bounded(),
    })),
  )
  // Joined records make trees: each new one is joined with one that stands before it.
  const links = persons.flatMap((person, at): Link[] => {
    const before = persons.slice(0, at).filter((each) => each.agency_id === person.agency_id)
    if (before.length === 0 || !chance(0.3)) return []
    const step = id()
    const isEnded = chance(0.2)
    return [
      {
        agency_id: person.agency_id,
        id: id(),
        kind: 'same',
        person_id: person.id,
        other_id: pick(before).id,
        stands_id: person.id,
        author_id: person.author_id,
        began_step: step,
        until_at: isEnded ? now.toISOString() : null,
        ended_step: isEnded ? step : null,
      },
    ]
  })
  const record = (person: World['persons'][number]): Record_ => ({
    agency_id: person.agency_id,
    id: id(),
    person_id: person.id,
    program_id: chance(0.9) ? person.program_id : pick(ofAgency(programs, person.agency_id)).id,
    segment: segment(),
  })
  const notes = persons.flatMap((person) => many(2, () => record(person)))
  const plans = persons.flatMap((person) => many(1, () => record(person)))
  const referrals = consents.flatMap((consent) => {
    const person = persons.find((each) => each.id === consent.person_id)!
    return [
      {
        ...record(person),
        to_agency_id: chance(0.8) ? consent.to_agency_id : pick(agencies),
        consent_id: consent.id,
        service_id: id(),
      },
    ]
  })
  return {
    now,
    agencies,
    units,
    programs,
    accounts,
    memberships,
    persons,
    enrolments,
    assignments,
    clearances,
    conflicts,
    seals,
    grants,
    proxies,
    households,
    members,
    consents,
    links,
    notes,
    plans,
    referrals,
  }
}

/** All records of one person, by the links that stand. */
export function recordsOf(world: World, personId: string): Set<string> {
  const records = new Set([personId])
  for (let size = 0; size < records.size; ) {
    size = records.size
    for (const link of world.links) {
      if (link.until_at !== null) continue
      if (records.has(link.person_id)) records.add(link.other_id)
      if (records.has(link.other_id)) records.add(link.person_id)
    }
  }
  return records
}

const asSpan = (row: { from_at: string; until_at: string | null }): Span => ({ from: row.from_at, until: row.until_at })

/** The actor that a fresh session of this account would give. */
export function actorIn(world: World, userId: string): Actor {
  const account = world.accounts.find((each) => each.id === userId)!
  const mine = membershipsNow(world, userId)
  return {
    kind: 'staff',
    agencyId: account.agency_id,
    userId,
    sessionId: null,
    name: '',
    email: '',
    language: 'en',
    zone: 'America/New_York',
    rights: [...new Set(mine.flatMap((each) => rightsOf[each.role] ?? []))],
    segments: [
      'general',
      ...world.clearances
        .filter((each) => each.user_id === userId && holds(asSpan(each), world.now))
        .map((each) => each.segment),
    ],
    mfaAt: null,
    stepUpAt: null,
  }
}
const membershipsNow = (world: World, userId: string) =>
  world.memberships.filter((each) => each.user_id === userId && holds(asSpan(each), world.now))

/** The facts that bear on one person for one worker, gathered from the world instead of from the database. */
export function factsIn(world: World, actor: Actor, personId: string): PersonFacts {
  const here = <T extends { agency_id: string }>(rows: readonly T[]) =>
    rows.filter((row) => row.agency_id === actor.agencyId)
  const records = recordsOf(world, personId)
  const enrolments = here(world.enrolments).filter((each) => records.has(each.person_id))
  const ids = new Set(enrolments.map((each) => each.id))
  const households = new Set(
    here(world.members)
      .filter((each) => records.has(each.person_id))
      .map((each) => each.household_id),
  )
  const below = (right: string) => {
    const from = membershipsNow(world, actor.userId)
      .filter((each) => rightsOf[each.role]?.includes(right))
      .map((each) => each.unit_id)
    return new Set(
      here(world.units)
        .filter((unit) => unit.path.some((each) => from.includes(each)))
        .map((unit) => unit.id),
    )
  }
  const supervised = below('supervise')
  const readable = below('programRead')
  return {
    enrolments: enrolments.map((each) => ({
      id: each.id,
      programId: each.program_id,
      status: each.status,
      ...asSpan(each),
    })),
    assignments: here(world.assignments)
      .filter((each) => ids.has(each.enrolment_id))
      .map((each) => ({ userId: each.user_id, enrolmentId: each.enrolment_id, kind: each.kind, ...asSpan(each) })),
    conflicts: here(world.conflicts)
      .filter(
        (each) =>
          each.user_id === actor.userId &&
          (records.has(each.person_id ?? '') || (each.household_id !== null && households.has(each.household_id))),
      )
      .map(asSpan),
    seals: here(world.seals)
      .filter((each) => records.has(each.person_id))
      .map(asSpan),
    grants: here(world.grants)
      .filter((each) => each.user_id === actor.userId && records.has(each.person_id))
      .map((each) => ({ id: each.id, kind: each.kind as 'court', ...asSpan(each) })),
    proxies: here(world.proxies)
      .filter((each) => each.user_id === actor.userId && records.has(each.person_id))
      .map((each) => ({ kind: each.kind, ...asSpan(each) })),
    supervised: here(world.memberships)
      .filter((each) => supervised.has(each.unit_id) && holds(asSpan(each), world.now))
      .map((each) => each.user_id),
    programs: here(world.programs)
      .filter((each) => readable.has(each.unit_id))
      .map((each) => each.id),
  }
}

/** The envelope of each kind of record that the world holds. */
export function recordsIn(world: World): {
  table: 'person' | 'note' | 'plan' | 'application' | 'referral'
  id: string
  personId: string
  facts: RecordFacts
}[] {
  const plain = (row: Record_, portalVisible: boolean): RecordFacts => ({
    agencyId: row.agency_id,
    programId: row.program_id,
    segment: row.segment,
    portalVisible,
  })
  return [
    ...world.persons.map((row) => ({
      table: 'person' as const,
      id: row.id,
      personId: row.id,
      facts: plain({ ...row, person_id: row.id }, true),
    })),
    ...world.notes.map((row) => ({
      table: 'note' as const,
      id: row.id,
      personId: row.person_id,
      facts: plain(row, false),
    })),
    ...(['plan', 'application'] as const).flatMap((table) =>
      world.plans.map((row) => ({ table, id: row.id, personId: row.person_id, facts: plain(row, true) })),
    ),
    ...world.referrals.map((row) => {
      const consent = world.consents.find((each) => each.id === row.consent_id)!
      const consented =
        holds(asSpan(consent), world.now) &&
        consent.revoked_at === null &&
        consent.segments.includes(row.segment) &&
        consent.purposes.includes('referral') &&
        consent.to_agency_id === row.to_agency_id
      return {
        table: 'referral' as const,
        id: row.id,
        personId: row.person_id,
        facts: { ...plain(row, true), sentTo: { agencyId: row.to_agency_id, consented } },
      }
    }),
  ]
}
