import { kinOf } from '@kith/wire/kin'
import { agencyId, demoState, programId, type Rows, userId } from './agencies.ts'
import { type Calendar, type Chance, idOf } from './chance.ts'
import { address, familyName, givenName, phone } from './names.ts'
import * as words from './sentences.ts'

/** One family of the demo: who is in it and who works with them. */
export interface Family {
  key: string
  agency: string
  officer: string
  segment: string
  spanish: boolean
  householdId: string
  head: Member
  members: Member[]
  /** Days before today on which they first called. */
  since: number
}
export interface Member {
  id: string
  name: string
  woman: boolean
  age: number
  bornOn: string
  relation: string
  phone: string
  fault?: string
}

export const addTo = (rows: Rows, table: string, ...added: object[]) => {
  rows[table] ??= []
  rows[table].push(...added)
}

export const marks = (family: Family, person: { id: string }) => ({
  agency_id: agencyId(family.agency),
  person_id: person.id,
  program_id: programId(family.agency),
  segment: family.segment,
  author_id: userId(family.officer),
})

export function makeFamily(
  c: Chance,
  days: Calendar,
  key: string,
  agency: string,
  officer: string,
  size: number,
): Family {
  const spanish = c.happens(0.35)
  const name = familyName(c, spanish)
  const member = (n: number, relation: string, woman: boolean, age: number): Member => ({
    id: idOf('person', key, n),
    name: `${givenName(c, woman)} ${name}`,
    woman,
    age,
    bornOn: days.born(age, c.below(360)),
    relation,
    phone: age >= 16 ? phone(c) : '',
  })
  const headAge = 19 + c.below(55)
  const headIsWoman = c.happens(0.68)
  const head = member(0, 'head', headIsWoman, headAge)
  const members = [head]
  while (members.length < size) {
    const n = members.length
    if (n === 1 && size > 2 && c.happens(0.45))
      members.push(member(n, 'spouse', !headIsWoman, Math.max(19, headAge - 4 + c.below(8))))
    else if (headAge < 60)
      members.push(member(n, 'child', c.happens(0.5), c.below(Math.max(2, Math.min(18, headAge - 17)))))
    else members.push(member(n, c.pick(['grandchild', 'child']), c.happens(0.5), c.below(30)))
  }
  return {
    key,
    agency,
    officer,
    segment: 'general',
    spanish,
    householdId: idOf('household', key),
    head,
    members,
    since: 20 + c.below(520),
  }
}

/** A family's own rows: persons, names, enrolments, assignments, household, circumstances, ties. */
export function writeFamily(rows: Rows, c: Chance, days: Calendar, family: Family): void {
  const agency_id = agencyId(family.agency)
  const program_id = programId(family.agency)
  const since = days.at(-family.since, 14, c.below(60))
  for (const [n, one] of family.members.entries()) {
    const closed = family.since > 400 && family.key.length % 5 === 0
    addTo(rows, 'person', {
      agency_id,
      id: one.id,
      program_id,
      segment: family.segment,
      name: one.name,
      pronouns: c.happens(0.15) ? (one.woman ? 'she/her' : 'he/him') : '',
      born_on: one.bornOn,
      born_about: false,
      language: family.spanish ? 'es' : 'en',
      interpreter: family.spanish && c.happens(0.5) ? 'yes' : 'no',
      phone: one.phone,
      email: '',
      contact_caution: '',
      demo_fault: one.fault ?? null,
      author_id: userId(family.officer),
      created_at: since,
      version: 1,
    })
    const enrolment = idOf('enrolment', one.id)
    addTo(rows, 'enrolment', {
      agency_id,
      id: enrolment,
      person_id: one.id,
      program_id,
      status: closed ? 'closed' : family.since < 30 ? 'intake' : 'active',
      from_at: since,
      closed_because: closed ? 'Goals reached' : null,
    })
    addTo(rows, 'assignment', {
      agency_id,
      id: idOf('assignment', one.id),
      user_id: userId(family.officer),
      enrolment_id: enrolment,
      kind: 'primary',
      from_at: since,
    })
    addTo(rows, 'household_member', {
      agency_id,
      id: idOf('member', one.id),
      household_id: family.householdId,
      person_id: one.id,
      program_id,
      segment: family.segment,
      relation: one.relation,
      is_head: n === 0,
      share_percent: 100,
      from_on: since.slice(0, 10),
    })
  }
  const head = family.head
  addTo(rows, 'household', {
    agency_id,
    id: family.householdId,
    person_id: head.id,
    program_id,
    segment: family.segment,
    name: head.name.split(' ').slice(1).join(' '),
    state: demoState,
    county_fips: '',
    address: address(c),
    author_id: userId(family.officer),
    created_at: since,
  })
  writeCircumstances(rows, c, days, family)
  writeTies(rows, c, days, family)
}

function writeCircumstances(rows: Rows, c: Chance, days: Calendar, family: Family): void {
  const say = (
    person: Member,
    question: string,
    answer: number | boolean | string,
    about: 'person' | 'household' = 'person',
  ) =>
    addTo(rows, 'circumstance', {
      ...marks(family, person),
      id: idOf('circumstance', person.id, question),
      question,
      about,
      answer,
      from_on: days.day(-family.since),
      said_by: 'person',
      proof: c.happens(0.4) ? 'seen' : 'none',
      proof_words: '',
      quote: '',
      at: days.at(-family.since, 15),
    })
  for (const one of family.members) {
    if (one.age < 18) continue
    if (one.age < 65 && c.happens(0.6)) {
      say(one, 'earnedMonthly', 400 + c.below(24) * 100)
      say(one, 'hoursPerWeek', 10 + c.below(7) * 5)
    }
    if (one.age >= 62 && c.happens(0.7)) say(one, 'unearned.socialSecurity', 600 + c.below(14) * 100)
    if (c.happens(0.12)) say(one, 'disabled', true)
  }
  say(family.head, 'expenses.rentMonthly', 450 + c.below(16) * 50, 'household')
  if (c.happens(0.7)) say(family.head, 'expenses.utilities.heatingCoolingMonthly', 60 + c.below(14) * 10, 'household')
  if (family.members.some((one) => one.age < 6) && c.happens(0.4))
    say(family.head, 'expenses.childcareMonthly', 100 + c.below(8) * 50, 'household')
  if (c.happens(0.5)) say(family.head, 'assets.cash', c.below(30) * 50, 'household')
}

/** Parents, children and siblings always were; nobody says since when. */
export const sinceBirth = (kind: string) => ['parent', 'child', 'sibling'].includes(kinOf(kind).standard)

function writeTies(rows: Rows, c: Chance, days: Calendar, family: Family): void {
  for (const [n, [kind, other_kind, formal]] of c.some(words.tieKinds, 3 + c.below(6)).entries()) {
    const known = words.organizationNames[kind]
    const woman =
      ['mother', 'sister', 'aunt'].includes(kind) || (!['brother', 'father'].includes(kind) && c.happens(0.5))
    const closeness = c.pick(['strong', 'strong', 'ordinary', 'ordinary', 'ordinary', 'strained', 'broken'])
    addTo(rows, 'tie', {
      ...marks(family, family.head),
      id: idOf('tie', family.key, n),
      other_person_id: null,
      other_name: known ? c.pick(known) : `${givenName(c, woman)} ${familyName(c, family.spanish)}`,
      other_kind,
      kind,
      ...kinOf(kind),
      closeness,
      gives: c.happens(0.6),
      receives: c.happens(0.8),
      formal,
      may_be_told: c.pick(['yes', 'ask', 'ask', 'never']),
      never_meet: false,
      words: '',
      from_on: sinceBirth(kind) ? null : days.day(-family.since),
      until_on: closeness === 'broken' ? days.day(-10) : null,
      at: days.at(-family.since, 15),
    })
  }
  for (const one of family.members.slice(1)) {
    addTo(rows, 'tie', {
      ...marks(family, family.head),
      id: idOf('tie', one.id),
      other_person_id: one.id,
      other_name: one.name,
      other_kind: 'person',
      kind: one.relation,
      ...kinOf(one.relation),
      closeness: 'strong',
      gives: true,
      receives: true,
      formal: false,
      may_be_told: 'yes',
      never_meet: false,
      words: '',
      from_on: sinceBirth(one.relation) ? null : days.day(-family.since),
      at: days.at(-family.since, 15),
    })
  }
}
